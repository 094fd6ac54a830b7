import { describe, expect, it } from 'vitest'
import type { ScanReport, VerificationStatus } from '../../src/model/index.ts'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { finding, report } from '../helpers/report.ts'

const names = ['text', 'markdown', 'github', 'junit', 'rdjsonl', 'gitlab', 'sarif'] as const

const write = (format: FormatName, input: ScanReport) => formats[format](input, plainStyle)

function checked(seed: number, status: VerificationStatus) {
  const { verification } = finding(seed)
  return finding(seed, { verification: { ...verification, status, reason: 'so it was answered' } })
}

describe.each(names)('%s', (name) => {
  const shown = (...statuses: VerificationStatus[]) => {
    const findings = statuses.map((status, index) => checked(index + 1, status))
    const text = write(name, report({ findings }))
    // The help of a SARIF rule covers every key.
    return name === 'sarif' ? JSON.parse(text).runs[0].results[0].message.text : text
  }

  it.each(['revoked', 'expired', 'invalid'] as const)(
    'does not advise to revoke a dead key: %s',
    (status) => {
      expect(shown(status)).not.toMatch(/revoke it|revoke (?:the|each) key/i)
      expect(shown(status)).toMatch(/no longer works?/)
    },
  )

  it.each(['live', 'inactive', 'unknown', 'not-checked'] as const)(
    'advises to revoke a key that may work: %s',
    (status) => {
      expect(shown(status)).toMatch(/revoke (?:it|the key|each key)/i)
    },
  )
})

it('markdown names the keys to revoke if others are dead', () => {
  const findings = [checked(1, 'live'), checked(2, 'revoked'), checked(3, 'unknown')]
  expect(write('markdown', report({ findings }))).toContain(
    '**Revoke each key that may still work**: <https://app.batchrelay.com/developers>',
  )
})
