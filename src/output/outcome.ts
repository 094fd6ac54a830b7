import {
  type ExitStatus,
  exitStatus,
  type ScanReport,
  type VerificationStatus,
} from '../model/index.ts'

/**
 * The keys that count: every key, keys verified as live, keys that work (live, or inactive until their account is
 * enabled again), or no keys. Suppressed keys never count.
 */
export type FailOn = 'any' | 'live' | 'working' | 'none'

export interface OutcomePolicy {
  readonly failOn: FailOn
  /** False if a requested report could not be written. Default: true. */
  readonly delivered?: boolean | undefined
  /** True to let an incomplete scan pass if no key counts. Default: false. */
  readonly allowIncomplete?: boolean | undefined
}

/** Verification statuses that count; null: every status. */
const countedStatuses: Readonly<Record<FailOn, readonly VerificationStatus[] | null>> = {
  any: null,
  live: ['live'],
  working: ['live', 'inactive'],
  none: [],
}

/**
 * Decides the exit status of a run. CONTRACT: 0 clean · 1 keys found · 3 no key counts, but the scan is incomplete, a
 * report is missing, or (`live`, `working`) a key's status is unknown, because it may be live.
 */
export function outcome(report: ScanReport, policy: OutcomePolicy): ExitStatus {
  const { failOn, delivered = true, allowIncomplete = false } = policy
  const statuses = report.findings
    .filter((finding) => finding.suppressed === null)
    .map((finding) => finding.verification.status)
  const counted = countedStatuses[failOn]
  if (statuses.some((status) => counted === null || counted.includes(status))) {
    return exitStatus.found
  }
  const undecided = (failOn === 'live' || failOn === 'working') && statuses.includes('unknown')
  if (report.complete && delivered && !undecided) return exitStatus.clean
  return allowIncomplete ? exitStatus.clean : exitStatus.incomplete
}

/** The status of a run after an error outside the scan: keys that were found still count, all else is incomplete. */
export function outcomeAfterError(status: number): ExitStatus {
  return status === exitStatus.found ? exitStatus.found : exitStatus.incomplete
}
