import type { Finding } from './finding.ts'
import type { ScanReport } from './report.ts'

/** The keys of two reports, by whether they are in both. Known (suppressed) keys count as absent. */
export interface Comparison {
  readonly before: ScanReport
  readonly after: ScanReport
  /** Open now, and not open before. */
  readonly added: readonly Finding[]
  /** Open before, and not found now. */
  readonly fixed: readonly Finding[]
  /** Open in both, as they are now. */
  readonly remaining: readonly Finding[]
  /** Open before, and marked as known now. */
  readonly accepted: readonly Finding[]
}
