import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushOfPreCommit, readPushLines } from '../../src/cli/hook-input.ts'

const oid = fc
  .tuple(
    fc.constantFrom(40, 64),
    fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 }),
  )
  .map(([length, digits]) => `1${digits.join('').slice(1, length)}`)
const zero = fc.constantFrom('0'.repeat(40), '0'.repeat(64))
const ref = fc.stringMatching(/^refs\/heads\/[^\s~^:?*[\\]{1,20}$/)
const local = fc.stringMatching(/^[^\n\r]{1,30}$/)

describe('lines of pre-push', () => {
  it('are parsed with any local ref', () => {
    const line = fc.tuple(local, fc.oneof(oid, zero), ref, fc.oneof(oid, zero))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const input = lines.map((words) => `${words.join(' ')}\n`).join('')
        const { updates, had } = readPushLines('pre-push', input, 'origin')
        const brought = lines.filter(([, to]) => !/^0+$/.test(to))
        expect(updates).toEqual(brought.map(([, to, name]) => ({ ref: name, to })))
        expect(had).toEqual(lines.map(([, , , from]) => from).filter((from) => !/^0+$/.test(from)))
      }),
    )
  })

  it('are an error if they are not in git’s format', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\n]{1,60}$/), (line) => {
        expect(() => readPushLines('pre-push', `${line}\n`, undefined)).toThrow(/line 1/)
        expect(() => readPushLines('pre-receive', `${line}\n`, undefined)).toThrow(/line 1/)
      }),
    )
  })
})

describe('a push as the pre-commit program describes it', () => {
  const a = 'a'.repeat(40)
  const b = 'b'.repeat(40)
  it.each([
    [
      'a range',
      {
        PRE_COMMIT: '1',
        PRE_COMMIT_FROM_REF: a,
        PRE_COMMIT_TO_REF: b,
        PRE_COMMIT_REMOTE_NAME: 'origin',
        PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main',
      },
      {
        updates: [{ ref: 'refs/heads/main', to: b }],
        had: [a],
        hadRefs: { remote: 'origin' },
      },
    ],
    [
      'a first push, without a range',
      {
        PRE_COMMIT: '1',
        PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/x',
        PRE_COMMIT_REMOTE_NAME: 'origin',
        PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/y',
      },
      {
        updates: [{ ref: 'refs/heads/y', to: 'refs/heads/x' }],
        had: [],
        hadRefs: { remote: 'origin' },
      },
    ],
    [
      'a run by hand',
      { PRE_COMMIT: '1' },
      { updates: [{ ref: 'HEAD', to: 'HEAD' }], had: [], hadRefs: 'none' },
    ],
    ['nothing, outside of it', { PRE_COMMIT_TO_REF: b }, null],
  ])('%s', (_, environment, push) => {
    expect(pushOfPreCommit(environment)).toEqual(push)
  })
})
