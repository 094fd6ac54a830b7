import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { credentialFor } from '../../src/fleet/credentials.ts'
import { parseAddress } from '../../src/fleet/index.ts'

const tokens = new Map([
  ['h.test', 'a token'],
  ['h.test:8443', 'another'],
  ['127.0.0.1:80', 'local'],
  ['127.0.0.1:3000', 'local'],
])

function credential(text: string) {
  const address = parseAddress(text, { cwd: resolve('/srv'), http: true })
  if (address.kind === 'local') throw new Error('not an address of a server')
  return credentialFor(address, tokens)
}

describe('the token for an address', () => {
  it('is that of its host and port', () => {
    expect(credential('https://h.test/a')).toEqual({ origin: 'https://h.test', token: 'a token' })
    expect(credential('https://me@H.test:8443/a')).toEqual({
      origin: 'https://h.test:8443',
      token: 'another',
    })
    expect(credential('https://other.test/h.test')).toBeNull()
    expect(credential('https://h.test:444/a')).toBeNull()
  })

  it('is not sent in the clear, except to this machine', () => {
    expect(credential('http://h.test/a')).toBeNull()
    expect(credential('http://127.0.0.1:3000/a')).toMatchObject({ token: 'local' })
  })

  it('is not sent to ssh', () => {
    expect(credential('git@h.test:a')).toBeNull()
  })
})
