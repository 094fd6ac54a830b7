import type { ScanReport } from '../model/index.ts'

/** The look of a report. Entry points decide it; reporters never examine a terminal. */
export interface Style {
  readonly color: boolean
  /** OSC 8 links, only to pages of a rule. */
  readonly hyperlinks: boolean
  /** Columns. */
  readonly width: number
  readonly showSecrets: boolean
  readonly showFiltered: boolean
  readonly verbose: boolean
  readonly quiet: boolean
  /** Prefix of `<commit>/<path>` in a link to a file, on a server that the entry point trusts; no links without it. */
  readonly blobUrl?: string | undefined
  /** Limit of a Markdown report, in bytes of UTF-8, for a place that has one. Default: that of a job summary. */
  readonly mostBytes?: number | undefined
}

/** Text for a file or a pipe. */
export const plainStyle: Style = {
  color: false,
  hyperlinks: false,
  width: 100,
  showSecrets: false,
  showFiltered: false,
  verbose: false,
  quiet: false,
}

/** Writes a report in one format. Pure: no I/O, no clock. */
export type Reporter = (report: ScanReport, style: Style) => string

/** The same in parts, to be written one after the other: a large report takes less memory. */
export type ReportParts = (report: ScanReport, style: Style) => Iterable<string>
