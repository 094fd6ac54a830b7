export * from './nearest.ts';
export declare const commandNames: readonly ['scan', 'git', 'stdin', 'audit', 'verify', 'baseline', 'config', 'hook', 'rules', 'completion'];
export type CommandName = (typeof commandNames)[number];
export type OptionGroup = 'What is read' | 'What counts' | 'Known keys' | 'Verification' | 'Output' | 'General';
export interface OptionSpec {
    readonly name: string;
    readonly alias?: string;
    /** `bytes` takes 10M, 2G (powers of 1024); `count` a whole number ≥ 0; `seconds` 4.5; `list` may be given again. */
    readonly type: 'flag' | 'text' | 'list' | 'count' | 'bytes' | 'seconds';
    readonly choices?: readonly string[];
    /** The word that stands for the value in the help. */
    readonly value?: string;
    readonly default?: string;
    readonly help: string;
    readonly group: OptionGroup;
    readonly commands: readonly CommandName[];
    /**
     * May stand in a configuration file. A scanned repository brings its own: nothing that hides what was found, leaves the
     * tree, reaches the network, spends more, shows keys or makes an exit status better may stand there.
     */
    readonly inFile?: true;
}
export declare const optionSpecs: readonly OptionSpec[];
/** The options that a command takes; `config` shows what any scan would make of them. */
export declare function optionsOf(command: CommandName): readonly OptionSpec[];
