import type { Rule } from '../model/index.ts';
/**
 * Tells in one short look that nothing staged holds a key, before the rest of the program is loaded. False is sure;
 * true means: scan.
 * @throws BrleaksError where the repository cannot be opened or git fails.
 */
export declare function glanceAtStaged(repository: string, environment: Readonly<Record<string, string | undefined>>, rules: readonly Rule[]): Promise<boolean>;
