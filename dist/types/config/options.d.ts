export declare const commandNames: readonly ['scan', 'git', 'stdin', 'audit', 'verify', 'rules', 'completion'];
export type CommandName = (typeof commandNames)[number];
export type OptionGroup = 'What is read' | 'What counts' | 'Verification' | 'Output' | 'General';
export interface OptionSpec {
    readonly name: string;
    readonly alias?: string;
    /** `bytes` takes 10M, 2G (powers of 1024); `count` a whole number ≥ 0; `list` may be given again. */
    readonly type: 'flag' | 'text' | 'list' | 'count' | 'bytes';
    readonly choices?: readonly string[];
    /** The word that stands for the value in the help. */
    readonly value?: string;
    readonly default?: string;
    readonly help: string;
    readonly group: OptionGroup;
    readonly commands: readonly CommandName[];
}
export declare const optionSpecs: readonly OptionSpec[];
/** The options that a command takes. */
export declare function optionsOf(command: CommandName): readonly OptionSpec[];
/** The known name nearest to a mistyped one, or null when none is near. */
export declare function nearest(name: string, known: readonly string[]): string | null;
