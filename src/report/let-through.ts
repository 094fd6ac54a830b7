import type { HookName, ScanReport, Suppression } from '../model/index.ts'
import { visible } from './escape.ts'

/** Keys listed; the rest is counted. */
const keysListed = 20

const reasons: Readonly<Record<Suppression['by'], string>> = {
  inline: 'an allow comment',
  baseline: 'the baseline',
  'ignore-file': 'the ignore file',
  config: 'the configuration',
}

/**
 * Known keys that a push takes to the other side, one per line with the reason, so that they never pass unseen. Empty
 * for other hooks, and where there is none.
 */
export function letThrough({ findings }: ScanReport, hook: HookName): string {
  if (hook !== 'pre-push' && hook !== 'pre-receive') return ''
  const known = findings.filter((finding) => finding.suppressed !== null)
  if (known.length === 0) return ''
  const lines = known.slice(0, keysListed).map((finding) => {
    const [{ path, line, source }] = finding.sightings
    const place = visible(`${path ?? source}${line === null ? '' : `:${line}`}`)
    const { by, reason } = finding.suppressed ?? { by: 'config' as const, reason: null }
    const why = reason === null ? reasons[by] : `${reasons[by]}: ${visible(reason)}`
    return `  ${finding.secret}  ${place}  (${why})`
  })
  const more = known.length - lines.length
  if (more > 0) lines.push(`  and ${more} more`)
  const keys = known.length === 1 ? '1 known key' : `${known.length} known keys`
  return `brleaks: ${keys} in this push:\n${lines.join('\n')}\n`
}
