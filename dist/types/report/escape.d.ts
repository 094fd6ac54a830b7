/** One line of text in which every steering character is shown as an escape. Tabs become two spaces. */
export declare function visible(text: string): string;
/** Columns that a text takes on a terminal: wide characters and emoji two, combining ones none. */
export declare function textWidth(text: string): number;
/** Cuts a text to a width, with an ellipsis where something is gone. */
export declare function fitTo(text: string, width: number): string;
/** Breaks plain words into lines of at most `width` columns. */
export declare function wrap(text: string, width: number): string[];
/** A whole number with a comma between thousands. (The locale's own way takes milliseconds to load.) */
export declare function grouped(number: number): string;
/**
 * Any text as a code span of Markdown (CommonMark 6.1), where nothing in it has a meaning: on one line, fenced by more
 * backticks than stand together in it.
 */
export declare function codeSpan(text: string): string;
