import { describe, expect, it } from 'vitest'
import { maskMessage } from '../../src/cli/messages.ts'
import { key } from '../helpers/keys.ts'

describe('a message on standard error', () => {
  const secret = key()

  it('is one line without control characters', async () => {
    expect(await maskMessage('a\nb\u001b[31mc\u202ed')).toBe('a\\u{a}b\\u{1b}[31mc\\u{202e}d')
  })

  it('shows keys only masked, wherever they are', async () => {
    for (const text of [secret, `cannot read ${secret}.txt`, `refs/heads/${secret}`]) {
      const shown = await maskMessage(text)
      expect(shown).not.toContain(secret)
      expect(shown).toContain(secret.slice(0, 7))
    }
  })

  it('is unchanged without keys and control characters', async () => {
    const text = 'wrote brleaks.json: 2 keys, “br_” · ümlaut'
    expect(await maskMessage(text)).toBe(text)
  })
})
