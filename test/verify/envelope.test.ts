import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvelope } from '../../src/verify/envelope.ts'
import { errorBody, successBody } from '../helpers/simulator.ts'

describe('an envelope', () => {
  it('is parsed in both documented forms of an error, and of a success', () => {
    for (const form of ['nested', 'flat'] as const) {
      expect(readEnvelope(errorBody('api_key_revoked', form))).toEqual({
        kind: 'error',
        code: 'api_key_revoked',
        requestId: expect.any(String),
      })
    }
    expect(readEnvelope(successBody())).toEqual({ kind: 'success', requestId: expect.any(String) })
  })

  it('is invalid if it is cut anywhere', () => {
    for (const whole of [errorBody('x', 'nested'), errorBody('x', 'flat'), successBody()]) {
      for (let end = 0; end < whole.length; end++) {
        expect(readEnvelope(whole.slice(0, end))).toBeNull()
      }
    }
  })

  it('is not found in other texts, and parsing never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readEnvelope(text)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value = JSON.parse(text)
        fc.pre(typeof value !== 'object' || value === null || !('request_id' in value))
        expect(readEnvelope(text)).toBeNull()
      }),
    )
  })

  it('may have keys of Object.prototype', () => {
    const text = '{"__proto__":{"code":"api_key_revoked","error":"x"},"request_id":"req_1"}'
    expect(readEnvelope(text)).toBeNull()
  })
})
