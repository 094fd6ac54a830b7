/** How a report is to look. Decided by the door; reporters never look at a terminal. */
export interface Style {
    readonly color: boolean;
    /** OSC 8 links, to the rule's own pages alone. */
    readonly hyperlinks: boolean;
    /** Columns. */
    readonly width: number;
    readonly showSecrets: boolean;
    readonly showFiltered: boolean;
    readonly verbose: boolean;
    readonly quiet: boolean;
    /** What stands before `<commit>/<path>` in a link to a file, for a server that the door trusts; no links without it. */
    readonly blobUrl?: string;
}
/** Text for a file or a pipe. */
export declare const plainStyle: Style;
/** Writes a report in one format. Pure: no I/O, no clock. */
export type Reporter = (report: import('../model/index.ts').ScanReport, style: Style) => string;
