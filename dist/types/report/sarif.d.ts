import type { Reporter } from './style.ts';
/** SARIF 2.1.0 (OASIS), shaped for code scanning and checked with the SARIF SDK's validator. */
export declare const sarif: Reporter;
