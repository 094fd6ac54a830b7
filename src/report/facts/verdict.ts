import { counted, type Finding, isDead, type ScanReport } from '../../model/index.ts'
import { openFindings } from '../places.ts'
import { proofVerdict } from '../removal-proof.ts'

interface Verdict {
  /** Decides the colour; the sentence says the same. */
  readonly level: 'bad' | 'warning' | 'good'
  readonly sentence: string
}

/** The result of a report in one sentence, for readers who read nothing else. */
export function verdictOf(report: ScanReport): Verdict {
  const open = openFindings(report)
  const { proof } = report
  if (proof !== undefined) {
    const level = open.length > 0 ? 'bad' : report.complete ? 'good' : 'warning'
    return { level, sentence: proofVerdict(report, proof) }
  }
  if (open.length > 0) return { level: levelOf(open), sentence: foundSentence(report, open) }
  if (!report.complete) {
    return {
      level: 'warning',
      sentence: 'No exposed keys were found, but not everything could be read.',
    }
  }
  const known = report.findings.length
  return {
    level: 'good',
    sentence:
      known === 0
        ? 'No exposed keys were found, and everything was read.'
        : `No exposed keys were found except ${counted(known, 'key')} marked as known.`,
  }
}

function levelOf(open: readonly Finding[]): Verdict['level'] {
  return open.every(isDead) ? 'warning' : 'bad'
}

function foundSentence({ complete }: ScanReport, open: readonly Finding[]): string {
  const keys = counted(open.length, 'exposed key')
  const rest = complete ? '' : ' Not everything could be read, so there may be more.'
  return `${keys} ${open.length === 1 ? 'was' : 'were'} found${statusClause(open)}.${rest}`
}

function statusClause(open: readonly Finding[]): string {
  const live = open.filter(({ verification }) => verification.status === 'live').length
  const dead = open.filter(isDead).length
  const one = open.length === 1
  if (live > 0) {
    const which = one ? 'it is live' : `${live} of them ${live === 1 ? 'is' : 'are'} live`
    return `, and ${which}: revoke ${live === 1 ? 'it' : 'them'} now`
  }
  if (dead === open.length)
    return `, and ${one ? 'it no longer works' : 'none of them works any more'}`
  const unsure = open.length - dead
  const subject = one ? 'it' : dead === 0 ? 'they' : `${unsure} of them`
  return `; treat ${subject === 'they' ? 'them' : subject} as live until revoked`
}
