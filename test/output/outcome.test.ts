import { describe, expect, it } from 'vitest'
import { type Finding, notChecked, type VerificationStatus } from '../../src/model/index.ts'
import { outcome, verifyOutcome } from '../../src/output/index.ts'
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
  ])('%j: %i where any key counts, %i where live ones do', (statuses, any, live) => {
    expect(outcome(scanOf(statuses), 'any')).toBe(any)
    expect(outcome(scanOf(statuses), 'live')).toBe(live)
  })

  it('is incomplete where not everything was read, unless a key counts', () => {
    expect(outcome(scanOf([], { complete: false }), 'any')).toBe(3)
    expect(outcome(scanOf(['revoked'], { complete: false }), 'live')).toBe(3)
    expect(outcome(scanOf(['live'], { complete: false }), 'live')).toBe(1)
  })

  it('does not look at keys that are marked as known', () => {
    for (const status of ['live', 'unknown', 'not-checked'] as const) {
      expect(outcome(scanOf([status], { suppressed: known }), 'any')).toBe(0)
      expect(outcome(scanOf([status], { suppressed: known }), 'live')).toBe(0)
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
  ])('%j: %i where any key that works counts, %i where live ones do', (statuses, any, live) => {
    expect(verifyOutcome(scanOf(statuses), 'any')).toBe(any)
    expect(verifyOutcome(scanOf(statuses), 'live')).toBe(live)
  })

  it('is incomplete where a line was no key', () => {
    expect(verifyOutcome(scanOf(['revoked'], { complete: false }), 'any')).toBe(3)
    expect(verifyOutcome(scanOf(['live'], { complete: false }), 'any')).toBe(1)
  })
})
