import type { Reading } from './views/index.ts'

/** Longest escape that is looked for, in characters. */
const longestEscape = 32

/**
 * Escapes after which a key may begin although a letter or digit stands before it: `\n`, `%3D`, `\x3d`, `\u003d`,
 * quoted-printable `=3D`, and terminal colours (`ESC[32m`, also written out as `\u001b[`, `\x1b[`, `\033[`, `\e[`).
 */
const escapeAtEnd =
  /(?:\\[ntrbfv0]|%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\u\{[0-9A-Fa-f]{1,6}\}|=[0-9A-F]{2}|(?:\x1b|\\u001[bB]|\\x1[bB]|\\033|\\e)\[[0-9;]{0,16}m)$/

/** True if the text before the start ends with an escape. */
export function endsWithEscape(reading: Reading): boolean {
  let before = ''
  for (let i = -1; i >= -longestEscape; i--) {
    const code = reading.codeAt(i)
    if (code === -1) break
    before = String.fromCharCode(code) + before
  }
  return escapeAtEnd.test(before)
}
