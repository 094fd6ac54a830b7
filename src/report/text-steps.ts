import { type Finding, isDead, type VerificationStatus } from '../model/index.ts'
import { wrap } from './escape.ts'
import { link, paint } from './paint.ts'
import { type Remedy, remedies } from './remedies.ts'
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
  ['expired', 'EXPIRED', ['It no longer works. Remove it from the files.']],
  ['revoked', 'REVOKED', ['It no longer works. Remove it from the files.']],
  [
    'invalid',
    'NOT KNOWN TO THE API',
    ['No key of this service, or deleted. Remove it from the files.'],
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
  const some = alive.length < findings.length
  const replace = [
    `Revoke ${alive.length === 1 ? 'the key' : 'each key'}${some ? ' that is not dead' : ''}:`,
    'Create a replacement with the fewest scopes that work, and keep it in a secret store or an environment variable.',
    'Put the replacement where the old key was used.',
  ]
  const again =
    checked && alive.length > 0
      ? 'Scan again with --verify: the keys must be dead then.'
      : 'Scan again.'
  const steps = [
    ...(alive.length > 0
      ? replace
      : ['Nothing is left to revoke: no key here works any more.']
    ).map(sentence),
    ...remedies(findings, { unpublished: false }),
    sentence(again),
  ]
  const lines = [paint(style, 'What to do', 'bold'), ...numberedSteps(steps, style)]
  if (urls.length > 0) lines[1] += ` ${urls.map((url) => link(style, url)).join(' , ')}`
  if (alive.some((finding) => finding.mode === 'live')) {
    lines.push('     A live-mode key can charge the saved payment method of its account.')
  }
  return lines
}

function sentence(text: string): Remedy {
  return { text, commands: [] }
}

/** Text is wrapped; commands are not, so that they can be copied. */
export function numberedSteps(steps: readonly Remedy[], style: Style): string[] {
  return steps.flatMap(({ text, commands }, index) => {
    const [first = '', ...rest] = wrap(text, Math.max(40, style.width - 6))
    return [
      `  ${index + 1}. ${first}`,
      ...rest.map((line) => `     ${line}`),
      ...commands.map((command) => `       ${command}`),
    ]
  })
}
