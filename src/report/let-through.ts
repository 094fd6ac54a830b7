import { counted, type HookName, type ScanReport } from '../model/index.ts'
import { visible } from './escape.ts'
import { suppressionText } from './wording.ts'

/** Keys listed; the others are counted. */
const keysListed = 20

/**
 * Known keys in a push, one per line with the reason, so that they never pass unnoticed. Empty for other hooks, and for
 * a push without known keys.
 */
export function letThrough({ findings }: ScanReport, hook: HookName): string {
  if (hook !== 'pre-push' && hook !== 'pre-receive') return ''
  const lines = findings.flatMap(({ suppressed, sightings: [{ path, line, source }], secret }) => {
    if (suppressed === null) return []
    const place = visible(`${path ?? source}${line === null ? '' : `:${line}`}`)
    return [`  ${secret}  ${place}  (${suppressionText(suppressed)})`]
  })
  if (lines.length === 0) return ''
  const shown = lines.slice(0, keysListed)
  const more = lines.length - shown.length
  if (more > 0) shown.push(`  and ${more} more`)
  return `brleaks: ${counted(lines.length, 'known key')} in this push:\n${shown.join('\n')}\n`
}
