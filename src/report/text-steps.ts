import { type Finding, isDead, type VerificationStatus } from '../model/index.ts'
import { wrap } from './escape.ts'
import { link, paint } from './paint.ts'
import type { Style } from './style.ts'

export interface StatusGroup {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly steps: readonly string[]
}

/** Groups of a report with verification: live first, each with its next step. */
const groups: readonly (readonly [VerificationStatus, string, readonly string[]])[] = [
  [
    'live',
    'LIVE: revoke now',
    ['Anybody who has seen it can use it. Revoke it first, then clean up.'],
  ],
  [
    'inactive',
    'REAL, ACCOUNT INACTIVE',
    ['It wakes with its account. Revoke it before the account is active again.'],
  ],
  [
    'unknown',
    'STATUS UNKNOWN: treat as live',
    ['The API gave no clear answer. Revoke it, or ask again with --verify.'],
  ],
  ['not-checked', 'NOT CHECKED', ['Treat it as live until it is revoked.']],
  ['expired', 'EXPIRED', ['It no longer works. Take it out of the files.']],
  ['revoked', 'REVOKED', ['It no longer works. Take it out of the files.']],
  [
    'invalid',
    'NOT KNOWN TO THE API',
    ['No key of this service, or deleted. Take it out of the files.'],
  ],
]

export function statusGroups(findings: readonly Finding[]): StatusGroup[] {
  return groups.flatMap(([status, title, steps]) => {
    const own = findings.filter((finding) => finding.verification.status === status)
    return own.length === 0 ? [] : [{ title, findings: own, steps }]
  })
}

/** What to do about keys that were found, with the page where each is revoked. */
export function nextSteps(findings: readonly Finding[], style: Style): string[] {
  const alive = findings.filter((finding) => !isDead(finding))
  const checked = findings.some(({ verification }) => verification.status !== 'not-checked')
  const urls = [...new Set(alive.map((finding) => finding.rule.revokeUrl))]
  const sightings = findings.flatMap((finding) => finding.sightings)
  const history = sightings.some(({ object, source }) => object !== null && source !== 'index')
  const staged = sightings.every(({ source }) => source === 'index')
  const some = alive.length < findings.length
  const replace = [
    `Revoke ${alive.length === 1 ? 'the key' : 'each key'}${some ? ' that is not dead' : ''}:`,
    'Create a replacement with the fewest scopes that do, and keep it in a secret store or an environment variable.',
    'Put the replacement where the old key was used.',
  ]
  const steps = [
    ...(alive.length > 0 ? replace : ['Nothing is left to revoke: no key here works any more.']),
    history
      ? 'Take the key out of the files. It stays in history: once revoked it is harmless there, and rewriting history does not call back what was seen.'
      : staged
        ? 'Take the key out of what is staged, and commit.'
        : 'Take the key out of the files.',
    checked && alive.length > 0
      ? 'Scan again with --verify: the keys must be dead then.'
      : 'Scan again.',
  ]
  const lines = [paint(style, 'What to do', 'bold')]
  for (const [index, step] of steps.entries()) {
    const [first = '', ...rest] = wrap(step, Math.max(40, style.width - 6))
    const shown =
      index === 0 && urls.length > 0
        ? `${first} ${urls.map((url) => link(style, url)).join(' , ')}`
        : first
    lines.push(`  ${index + 1}. ${shown}`, ...rest.map((line) => `     ${line}`))
  }
  if (alive.some((finding) => finding.mode === 'live')) {
    lines.push('     A live-mode key can charge the saved payment method of its account.')
  }
  return lines
}
