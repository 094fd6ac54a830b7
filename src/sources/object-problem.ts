import type { OutcomeOf, Problem } from '../model/index.ts'

/** Reports an object that was not read. */
export function objectProblem(outcome: OutcomeOf<'missing' | 'unreadable'>): Problem {
  const expanded = outcome.kind === 'unreadable' && outcome.reason === 'expansion'
  const code = expanded ? 'expansion' : 'missing-or-damaged'
  return { kind: 'problem', what: `object ${outcome.oid}`, reason: { code } }
}
