import type { Layer } from './values.ts';
import type { Environment } from './verify-options.ts';
/**
 * Takes options from `BRLEAKS_…` variables: the option's name in capitals. Flags are 1 or 0 (also true, yes, on …),
 * lists one item a line, an empty variable is none.
 * @returns the values, and a remark for each `BRLEAKS_…` variable that is no option.
 * @throws BrleaksError `usage` for a name that is a slip of the pen, or a flag that is neither.
 */
export declare function environmentLayer(environment: Environment): {
    readonly values: Layer;
    readonly notices: readonly string[];
};
