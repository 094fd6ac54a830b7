/**
 * Checks that a pattern can be matched in linear time and bounded length: no look-around, no back-reference, no
 * unbounded repetition, no repetition inside a repetition, no choice inside a repetition.
 * @throws BrleaksError `config`
 */
export declare function checkBodyPattern(pattern: string, maxLength: number, where: string): Promise<void>;
