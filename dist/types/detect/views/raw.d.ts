import type { View } from './index.ts';
/** Plain bytes: ASCII, UTF-8 and every other encoding that keeps ASCII as it is. */
export declare const raw: View;
