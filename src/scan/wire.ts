import { type Detection, type Rule, Secret, type SecretWire } from '../model/index.ts'

/** A detection as plain data: private fields do not survive a thread boundary, and rules are known on both sides. */
export type DetectionWire = Readonly<Record<string, unknown>> & {
  readonly ruleId: string
  readonly secretWire: SecretWire | null
}

export function toWire(detection: Detection): DetectionWire {
  const { rule, ...rest } = detection
  if (rest.kind === 'rejection') return { ...rest, ruleId: rule.id, secretWire: null }
  const { secret, ...plain } = rest
  return { ...plain, ruleId: rule.id, secretWire: secret.toWire() }
}

export function fromWire(wire: DetectionWire, rules: readonly Rule[]): Detection {
  const { ruleId, secretWire, ...plain } = wire
  const rule = rules.find((one) => one.id === ruleId)
  const secret = secretWire === null ? {} : { secret: Secret.fromWire(secretWire) }
  // The fields are the ones that `toWire` took apart; both ends run the same code.
  return { ...plain, rule, ...secret } as unknown as Detection
}
