import { sequenceStart } from './control-sequences.ts'
import { textUpTo } from './preceding-run.ts'
import type { TextReader } from './views/index.ts'

/** Longest escape that is recognised, with a character before it. */
const longestEscape = 12

/**
 * Escapes that end with a letter or digit and may directly precede a key:
 * `\n`, octal `\075`, `%3D` (also encoded twice: `%253D`), `%u003D`, `\x3d`, `\u003d`, `\U0000003d`, `_x003D_` (Office
 * Open XML), quoted-printable `=3D`, PowerShell's `` `n ``, printf's `%s`, classes of regular expressions such as `\s`,
 * `^M`, syslog's `#015`, `u003d` without its backslash, and a command option of one letter (`-u`).
 */
const escapeAtEnd = new RegExp(
  [
    String.raw`\\(?:[abefnrtv]|[0-7]{1,3}|x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}|u[0-9A-Fa-f]{4}|u\{[0-9A-Fa-f]{1,6}\}|U[0-9A-Fa-f]{8})`,
    String.raw`\\[ABDGKQRSWXZbdhsw]`,
    '%(?:25){0,3}[0-9A-Fa-f]{2}',
    '%u[0-9A-Fa-f]{4}',
    String.raw`%[-+#0]?[0-9]{0,3}(?:\.[0-9]{1,3})?[dioqsuvx]`,
    '_x[0-9A-Fa-f]{4}_',
    '=(?:[0-9A-F]{2}|3d|0a|2d|5f)',
    '`[0abefnrtv]',
    String.raw`(?:M-)?\^[@-_?]`,
    '#[0-3][0-7]{2}',
    'u00(?:0[ad9]|2[0-9a-f]|3[a-f])',
    String.raw`(?:^|[\s"'\`(=])-[A-Za-z]`,
  ]
    .map((form) => `(?:${form})$`)
    .join('|'),
)

/** True if an escape or a control sequence ends with the character at `last`. */
export function endsWithEscape(reader: TextReader, last: number): boolean {
  const codes = (index: number) => reader.codeAt(index)
  return (
    sequenceStart(codes, last) !== null || escapeAtEnd.test(textUpTo(reader, last, longestEscape))
  )
}
