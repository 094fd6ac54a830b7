import { type Finding, isDead, type Rule, type VerificationStatus } from '../../model/index.ts'
import { removalSteps, removeFromFilesText } from './removal.ts'
import { type Step, step } from './step.ts'

const replaceText =
  'Create a replacement with the fewest scopes that work, and keep it in a secret store or an environment variable.'
const switchText = 'Put the replacement where the old key was used.'
const nothingToRevokeText = 'Nothing to revoke: these keys no longer work.'

export const chargeWarning = 'A live-mode key can charge the saved payment method of its account.'

/** Steps for keys that were found, in order: revoke, replace, remove. */
export function keySteps(findings: readonly Finding[]): Step[] {
  const revoke = revokeStep(findings)
  return [
    ...(revoke === null
      ? [step(nothingToRevokeText)]
      : [revoke, step(replaceText), step(switchText)]),
    ...removalSteps(findings, { unpublished: false }),
  ]
}

/** @returns null if every key is dead. */
export function revokeStep(findings: readonly Finding[]): Step | null {
  const usable = findings.filter((finding) => !isDead(finding))
  if (usable.length === 0) return null
  const keys = usable.length === 1 ? 'the key' : 'each key'
  const which = usable.length < findings.length ? ' that may still work' : ''
  return { ...step(`Revoke ${keys}${which}`), links: revokeUrls(usable) }
}

export function revokeUrls(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.rule.revokeUrl))]
}

/** The last step: the scan that shows whether the others worked. */
export function rescanStep(findings: readonly Finding[]): Step {
  const checked = findings.some(({ verification }) => verification.status !== 'not-checked')
  const usable = findings.some((finding) => !isDead(finding))
  return step(
    checked && usable ? 'Scan again with --verify: no key may be live then.' : 'Scan again.',
  )
}

/** True if a key that may still work can cost money. */
export function canCharge(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.mode === 'live' && !isDead(finding))
}

/** Steps for any key of a rule, before one was found. */
export function ruleSteps(rule: Rule): Step[] {
  const revoke = { ...step('Revoke the key'), links: [rule.revokeUrl] }
  return [revoke, step(replaceText), step(switchText), step(removeFromFilesText)]
}

/** The same for a key that no longer works. */
export const deadKeySteps: readonly Step[] = [step(removeFromFilesText)]

/** One sentence about one key, for formats that have room for no more. */
export function firstAction(finding: Finding): string {
  return isDead(finding)
    ? 'It no longer works.'
    : `Revoke it at ${finding.rule.revokeUrl} and replace it.`
}

/** The sentence after it. */
export const cleanupAction =
  'Remove it from the files; in history, a key that no longer works is harmless.'

interface StatusAdvice {
  readonly title: string
  readonly text: string
}

const deadText = 'It no longer works. Remove it from the files.'

/** Title and advice for each status, in the order in which keys need attention. */
export const statusAdvice: Readonly<Record<VerificationStatus, StatusAdvice>> = {
  live: {
    title: 'LIVE: revoke now',
    text: 'Anyone who has seen it can use it. Revoke it first, then clean up.',
  },
  inactive: {
    title: 'REAL, ACCOUNT INACTIVE',
    text: 'It works again when its account does. Revoke it before the account is active again.',
  },
  unknown: {
    title: 'STATUS UNKNOWN: treat as live',
    text: 'The API did not answer clearly. Revoke it, or check it again with --verify.',
  },
  'not-checked': { title: 'NOT CHECKED', text: 'Treat it as live until it is revoked.' },
  expired: { title: 'EXPIRED', text: deadText },
  revoked: { title: 'REVOKED', text: deadText },
  invalid: {
    title: 'NOT KNOWN TO THE API',
    text: 'It was deleted, or was never a key of this service. Remove it from the files.',
  },
}
