import { describe, expect, it } from 'vitest'
import { type Finding, notChecked, type VerificationStatus } from '../../src/model/index.ts'
import { outcome, outcomeAfterError } from '../../src/output/index.ts'
import { finding, report } from '../helpers/report.ts'

const known: Finding['suppressed'] = { by: 'baseline', reason: null, expires: null }

function scanOf(
  statuses: readonly VerificationStatus[],
  changes: { readonly complete?: boolean; readonly suppressed?: Finding['suppressed'] } = {},
) {
  const { complete = true, suppressed = null } = changes
  const findings = statuses.map((status, index) =>
    finding(index + 1, { verification: { ...notChecked, status }, suppressed }),
  )
  return report({ complete, findings })
}

describe('the outcome of a scan', () => {
  it.each<[readonly VerificationStatus[], number, number]>([
    [[], 0, 0],
    [['not-checked'], 1, 0],
    [['live'], 1, 1],
    [['revoked'], 1, 0],
    [['expired'], 1, 0],
    [['invalid'], 1, 0],
    [['inactive'], 1, 0],
    [['unknown'], 1, 3],
    [['unknown', 'revoked'], 1, 3],
    [['unknown', 'live'], 1, 1],
  ])('%j: %i if any key counts, %i if only live keys count', (statuses, any, live) => {
    expect(outcome(scanOf(statuses), { failOn: 'any' })).toBe(any)
    expect(outcome(scanOf(statuses), { failOn: 'live' })).toBe(live)
  })

  it('is incomplete after an incomplete scan, unless a key counts', () => {
    expect(outcome(scanOf([], { complete: false }), { failOn: 'any' })).toBe(3)
    expect(outcome(scanOf(['revoked'], { complete: false }), { failOn: 'live' })).toBe(3)
    expect(outcome(scanOf(['live'], { complete: false }), { failOn: 'live' })).toBe(1)
  })

  it('ignores suppressed keys', () => {
    for (const status of ['live', 'unknown', 'not-checked'] as const) {
      expect(outcome(scanOf([status], { suppressed: known }), { failOn: 'any' })).toBe(0)
      expect(outcome(scanOf([status], { suppressed: known }), { failOn: 'live' })).toBe(0)
    }
  })
})

describe('the outcome of verify', () => {
  it.each<[readonly VerificationStatus[], number, number]>([
    [['live'], 1, 1],
    [['live', 'unknown'], 1, 1],
    [['inactive'], 1, 0],
    [['unknown'], 3, 3],
    [['unknown', 'revoked'], 3, 3],
    [['inactive', 'unknown'], 1, 3],
    [['revoked', 'expired', 'invalid'], 0, 0],
    [['not-checked'], 0, 0],
  ])('%j: %i if working keys count, %i if only live keys count', (statuses, any, live) => {
    expect(outcome(scanOf(statuses), { failOn: 'working' })).toBe(any)
    expect(outcome(scanOf(statuses), { failOn: 'live' })).toBe(live)
  })

  it('is incomplete if a line was not a key', () => {
    expect(outcome(scanOf(['revoked'], { complete: false }), { failOn: 'working' })).toBe(3)
    expect(outcome(scanOf(['live'], { complete: false }), { failOn: 'working' })).toBe(1)
  })
})

describe('the policy', () => {
  it('treats a report that could not be written as incomplete, unless a key counts', () => {
    expect(outcome(scanOf([]), { failOn: 'any', delivered: false })).toBe(3)
    expect(outcome(scanOf(['live']), { failOn: 'any', delivered: false })).toBe(1)
  })

  it('forgives keys with failOn none, but not an incomplete scan', () => {
    expect(outcome(scanOf(['live', 'unknown']), { failOn: 'none' })).toBe(0)
    expect(outcome(scanOf(['live'], { complete: false }), { failOn: 'none' })).toBe(3)
  })

  it('lets an incomplete scan pass with allowIncomplete, but not a key', () => {
    const policy = { failOn: 'any', allowIncomplete: true } as const
    expect(outcome(scanOf([], { complete: false }), policy)).toBe(0)
    expect(outcome(scanOf(['revoked'], { complete: false }), policy)).toBe(1)
  })
})

describe('an error after the scan', () => {
  it('makes every status but 1 incomplete', () => {
    expect([0, 1, 2, 3].map(outcomeAfterError)).toEqual([3, 1, 3, 3])
  })
})
