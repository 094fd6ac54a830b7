import { type Confidence, type Rule, type Severity, severityOrder } from '../model/index.ts'
import { deadKeySteps, ruleSteps } from './advice/index.ts'
import { severityLevels } from './severity-levels.ts'

interface Variant {
  readonly severity: Severity
  /** Appended to the rule's id and name. */
  readonly id: string
  readonly name: string
  readonly title: string
}

/**
 * Each rule of brleaks becomes one SARIF rule per severity, because code scanning and DefectDojo rank an alert by its rule
 * and ignore the severity of the result. Keys that were not checked keep the plain id, so that their alerts stay the same.
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
  return rule.id + (variantFor(severity)?.id ?? '')
}

/** `Exposed Batch Relay Test Mode API key` */
export function severityRuleTitle(rule: Rule, severity: Severity): string {
  return `Exposed ${rule.service} ${variantFor(severity)?.title ?? 'API key'}`
}

function variantFor(severity: Severity): Variant | undefined {
  return variants.find((variant) => variant.severity === severity)
}

/** Descriptors of the rules that results refer to, and the first one. */
export function descriptorsFor(rules: readonly Rule[], used: ReadonlySet<string>) {
  return rules
    .flatMap((rule) => variants.map((variant) => descriptor(rule, variant)))
    .filter(({ id }, index) => index === 0 || used.has(id))
}

function descriptor(rule: Rule, variant: Variant) {
  const steps = variant.severity === 'low' ? deadKeySteps : ruleSteps(rule)
  const plain = steps.map(({ text, links }) =>
    links.length === 0 ? text : `${text} at ${links.join(' , ')} .`,
  )
  const linked = steps.map(({ text, links }) =>
    links.length === 0 ? text : `${text}: ${links.map((url) => `<${url}>`).join(', ')}`,
  )
  const { sarif: level, securitySeverity } = severityLevels[variant.severity]
  return {
    id: rule.id + variant.id,
    name: rule.name + variant.name,
    shortDescription: { text: `${severityRuleTitle(rule, variant.severity)}.` },
    fullDescription: { text: rule.description },
    helpUri: rule.docsUrl,
    help: {
      text: `${rule.description} ${plain.join(' ')}`,
      markdown: `${rule.description}\n\n${linked.map((text, index) => `${index + 1}. ${text}`).join('\n')}`,
    },
    defaultConfiguration: {
      level,
      rank: rankOf(variant.severity, 'high'),
    },
    properties: {
      // Some readers take the first CWE, others the last, so there is only one.
      tags: ['security', 'external/cwe/cwe-798'],
      precision: 'high',
      'security-severity': securitySeverity,
    },
  }
}

const confidenceRanks: Readonly<Record<Confidence, number>> = { high: 25, medium: 15, low: 5 }

/** 0 to 100 (SARIF 2.1.0, 3.27.25): by severity, then by confidence. */
export function rankOf(severity: Severity, confidence: Confidence): number {
  return 25 * (3 - severityOrder[severity]) + confidenceRanks[confidence]
}
