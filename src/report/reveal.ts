import type { Finding } from '../model/index.ts'
import type { Style } from './style.ts'

/** The key as a report may show it: masked, unless `--show-secrets` is given. No other function here reveals a key. */
export function shownKey(finding: Finding, style: Pick<Style, 'showSecrets'>): string {
  const key = style.showSecrets ? finding.secret.reveal() : null
  return key ?? finding.secret.toString()
}
