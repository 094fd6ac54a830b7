import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportDocument, wellFormedJson } from '../../src/report/document.ts'
import { json, jsonParts } from '../../src/report/json.ts'
import { plainStyle } from '../../src/report/style.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, report } from '../helpers/report.ts'

describe('a JSON report in parts', () => {
  it('is the document that JSON.stringify writes, whatever was scanned', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (input, showFiltered) => {
        const style = { ...plainStyle, showFiltered }
        const whole = `${wellFormedJson(reportDocument(input, style), 2)}\n`
        expect(json(input, style)).toBe(whole)
      }),
    )
  })

  it('has several parts if it is large, none of which is much more than a million characters', () => {
    const input = report({ findings: Array.from({ length: 3_000 }, (_, at) => finding(at + 1)) })
    const parts = [...jsonParts(input, plainStyle)]
    const lengths = parts.map(({ length }) => length)
    expect(parts.length).toBeGreaterThan(1)
    expect(Math.max(...lengths)).toBeLessThan(1_200_000)
    expect(JSON.parse(parts.join('')).findings).toHaveLength(3_000)
  })
})
