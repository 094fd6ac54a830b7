import type { Finding } from '../model/index.ts'
import type { Style } from './style.ts'

/** The key as a report may show it: masked, unless the person asked for it in full. The only place that reveals. */
export function shownKey(finding: Finding, style: Pick<Style, 'showSecrets'>): string {
  return style.showSecrets ? finding.secret.reveal() : finding.secret.toString()
}
