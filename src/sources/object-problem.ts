import type { OutcomeOf, Problem } from '../model/index.ts'

const reasons = {
  damaged: 'it is missing or damaged',
  loop: 'it is missing or damaged',
  expansion: 'its deltas expand to far more than git packs; it was not read',
} as const

/** Reports an object that was not read. */
export function objectProblem(outcome: OutcomeOf<'missing' | 'unreadable'>): Problem {
  const reason = outcome.kind === 'missing' ? reasons.damaged : reasons[outcome.reason]
  return { kind: 'problem', what: `object ${outcome.oid}`, reason }
}
