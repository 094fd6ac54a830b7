import {
  type Candidate,
  type Detection,
  type PlainSecret,
  type Rejection,
  type RejectionCount,
  type Rule,
  Secret,
} from '../model/index.ts'

/** A detection as plain data: private fields do not survive a thread boundary, and both sides know the rules. */
export type PlainDetection = PlainCandidate | Rejection | RejectionCount

interface PlainCandidate extends Omit<Candidate, 'rule' | 'secret'> {
  readonly ruleId: string
  readonly secret: PlainSecret
}

export function toPlain(detection: Detection): PlainDetection {
  if (detection.kind !== 'candidate') return detection
  const { rule, secret, ...others } = detection
  return { ...others, ruleId: rule.id, secret: secret.toPlain() }
}

/** @throws TypeError for a rule that this side does not have. */
export function fromPlain(plain: PlainDetection, rules: readonly Rule[]): Detection {
  if (plain.kind === 'rejection' || plain.kind === 'rejections') return plain
  const { ruleId, secret, ...others } = plain
  const rule = rules.find(({ id }) => id === ruleId)
  if (rule === undefined) throw new TypeError(`no rule ${ruleId}`)
  return { ...others, rule, secret: Secret.fromPlain(secret) }
}
