import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EventFacts, planEvent } from '../../src/action/event.ts'
import { outputEntry } from '../../src/action/workflow.ts'
import { BrleaksError } from '../../src/model/index.ts'
import { pullRequestPayload, pushPayload } from '../helpers/payloads.ts'
import { zeroId } from '../helpers/runner.ts'

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string]
const facts = (changes: Partial<EventFacts>): EventFacts => ({
  ...{ name: 'push', sha: c, ref: 'refs/heads/main', payload: {} },
  ...changes,
})

describe('the plan for an event', () => {
  it('uses the configuration of the base commit for every pull request', () => {
    for (const name of ['pull_request', 'pull_request_target', 'pull_request_review']) {
      const payload = pullRequestPayload({ base: a, head: b, commits: 3, fork: true })
      expect(planEvent(facts({ name, payload }), 'auto')).toMatchObject({
        ...{ kind: 'range', head: b, trusted: a, expected: 3, sarif: 'change', pullRequest: 7 },
      })
    }
  })

  it('accepts only the commit that the runner names as the test merge', () => {
    const payload = pullRequestPayload({ base: a, head: b, commits: 1 })
    const plan = planEvent(facts({ name: 'pull_request', payload }), 'auto')
    expect(plan).toMatchObject({ testMerge: c, bases: [[a], ['refs/heads/main']] })
    const target = planEvent(facts({ name: 'pull_request_target', payload }), 'auto')
    expect(target).toMatchObject({ testMerge: null, bases: [[a, c], ['refs/heads/main']] })
  })

  it('compares a new branch with the default branch, and the default branch with nothing', () => {
    const ref = 'refs/heads/feature'
    const payload = pushPayload({ ref, before: zeroId, after: b })
    expect(planEvent(facts({ ref, payload }), 'auto')).toMatchObject({
      bases: [['refs/heads/main']],
      expected: null,
    })
    const first = pushPayload({ before: zeroId, after: b })
    expect(planEvent(facts({ payload: first }), 'auto')).toMatchObject({ bases: [] })
  })

  it('follows an explicit choice', () => {
    const payload = pushPayload({ before: a, after: b })
    expect(planEvent(facts({ payload }), 'history').kind).toBe('history')
    expect(planEvent(facts({ payload }), 'files').kind).toBe('files')
    expect(planEvent(facts({ payload }), 'diff').kind).toBe('range')
    expect(() => planEvent(facts({ name: 'schedule' }), 'diff')).toThrow(BrleaksError)
  })

  it('scans something or fails for every payload', () => {
    const id = fc.constantFrom<unknown>(a, zeroId, '', 'HEAD', '--upload-pack=x', null, 7)
    const anyPayload = fc.oneof(
      fc.jsonValue(),
      fc.record({ before: id, after: id, deleted: fc.constantFrom<unknown>(true, false, 'x') }),
      fc.record({
        pull_request: fc.record({ base: fc.record({ sha: id }), head: fc.record({ sha: id }) }),
      }),
      fc.record({ merge_group: fc.record({ base_sha: id, head_sha: id, base_ref: id }) }),
    )
    const names = ['push', 'pull_request', 'pull_request_target', 'merge_group', 'schedule', 'x']
    fc.assert(
      fc.property(fc.constantFrom(...names), anyPayload, (name, payload) => {
        try {
          const plan = planEvent(facts({ name, payload }), 'auto')
          expect(['range', 'history', 'files']).toContain(plan.kind)
          if (plan.kind === 'range') expect(plan.head).toMatch(/^[0-9a-f]{40}$/)
        } catch (error) {
          expect(error).toBeInstanceOf(BrleaksError)
        }
      }),
    )
  })
})

describe('an output', () => {
  it('cannot end its entry and start another', () => {
    expect(outputEntry('range', 'a..b', 'X')).toBe('range<<X\na..b\nX\n')
    expect(() => outputEntry('range', 'X\nfindings<<Y', 'X')).toThrow()
  })
})
