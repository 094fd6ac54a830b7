import { type Confidence, type Rule, type Severity, severityOrder } from '../model/index.ts'

/** Code scanning reads 9.0 and above as critical, 7.0 high, 4.0 medium, below that low. */
export const securitySeverity: Readonly<Record<Severity, string>> = {
  critical: '9.8',
  high: '8.5',
  medium: '5.5',
  low: '2.0',
}

export const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const

interface Variant {
  readonly severity: Severity
  /** Appended to the rule's id and name. */
  readonly id: string
  readonly name: string
  readonly title: string
}

/**
 * A rule of brleaks is a rule of SARIF for each severity, because code scanning and DefectDojo rank an alert by its rule
 * and ignore the result's own severity. Keys that were not checked keep the plain id, so that their alerts stay the same.
 */
const variants: readonly Variant[] = [
  { severity: 'high', id: '', name: '', title: 'API key' },
  {
    severity: 'critical',
    id: '/live-verified',
    name: 'LiveVerified',
    title: 'API key, verified live',
  },
  { severity: 'medium', id: '/test-mode', name: 'TestMode', title: 'Test Mode API key' },
  { severity: 'low', id: '/revoked', name: 'Revoked', title: 'API key that no longer works' },
]

/** Id of the SARIF rule under which a key of this severity is reported (SARIF 2.1.0, 3.5.4: hierarchical strings). */
export function sarifRuleId(rule: Rule, severity: Severity): string {
  return rule.id + (variants.find((variant) => variant.severity === severity)?.id ?? '')
}

/** Descriptors for those rules of which results speak, and the first one. */
export function descriptorsFor(rules: readonly Rule[], used: ReadonlySet<string>) {
  return rules
    .flatMap((rule) => variants.map((variant) => descriptor(rule, variant)))
    .filter(({ id }, index) => index === 0 || used.has(id))
}

function descriptor(rule: Rule, variant: Variant) {
  const steps = variant.severity === 'low' ? stepsForDead : stepsFor(rule)
  const link = variant.severity === 'low' ? '' : `\n\n[Revoke it here](${rule.revokeUrl}).`
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `Exposed ${rule.service} ${variant.title}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${steps.join('. ')}.`,
      markdown: `${rule.description}\n\n${steps.map((step, index) => `${index + 1}. ${step}.`).join('\n')}${link}`,
    },
    defaultConfiguration: {
      level: levels[variant.severity],
      rank: rankOf(variant.severity, 'high'),
    },
    properties: {
      // Readers take the first CWE or the last one: there is only one.
      tags: ['security', 'external/cwe/cwe-798'],
      precision: 'high',
      'security-severity': securitySeverity[variant.severity],
    },
  }
}

function stepsFor(rule: Rule): string[] {
  return [
    `Revoke the key at ${rule.revokeUrl}`,
    'Create a replacement with the fewest scopes that work, and keep it in a secret store',
    'Put the replacement where the old key was used',
    'Remove the key from the files; it stays in history, where a revoked key is harmless',
  ]
}

const stepsForDead = [
  'Remove the key from the files; it stays in history, where a dead key is harmless',
]

const confidenceRanks: Readonly<Record<Confidence, number>> = { high: 25, medium: 15, low: 5 }

/** 0 to 100 (SARIF 2.1.0, 3.27.25): by severity, then by confidence. */
export function rankOf(severity: Severity, confidence: Confidence): number {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence]
}
