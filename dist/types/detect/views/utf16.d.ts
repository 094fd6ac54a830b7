import type { View } from './index.ts';
/**
 * UTF-16 of either byte order, with or without a mark. One needle serves both: the first byte to the last of
 * the prefix with zeros between. In text of ASCII both orders read the same; the parity of the offset tells which.
 */
export declare const utf16: View;
