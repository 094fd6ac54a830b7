// Terminal control sequences (ECMA-48), as bytes and as escapes in logs and source code.

import { isLetter } from './characters.ts'

/** Returns the character code at an index; -1 outside the text. */
export type Codes = (index: number) => number

const escapeCode = 0x1b
const bracket = 0x5b
/** Longest list of parameters that is read. */
const longestParameters = 128
const longestIntermediates = 4
/** Longest string of OSC, DCS, SOS, PM or APC that is read. */
const longestString = 1024

/** Escapes of ESC: `\x1b`, `\u001b`, `\u{1b}`, `\033`, `\e`, `^[`, `#033`, `%1B`, `_x001B_`, `&#27;`, `=1B`, `␛`. */
const writtenEscape = [
  String.raw`\\{1,4}(?:x1b|x\{0{0,4}1b\}|u001b|u\{0{0,4}1b\}|U0000001b|0{0,2}33|e|o33|c\[)`,
  String.raw`\^\[`,
  '#033',
  '%(?:25){0,3}1b',
  '_x001b_',
  '&#(?:0{0,3}27|x0{0,3}1b);',
  '=1b',
  '<(?:esc|0x1b|1b)>',
  '\\xe2\\x90\\x9b',
].join('|')
const writtenBracket = String.raw`\[|%(?:25){0,3}5b|\\{1,4}(?:x5b|u005b|133)|_x005b_|&#(?:91|x5b);|=5b`
/** Escapes of CSI as one character. */
const writtenIntroducer = [
  String.raw`\\{1,4}(?:x9b|u009b|u\{0{0,4}9b\}|233|xc2\\{1,4}x9b)`,
  '%(?:25){0,3}(?:c2%(?:25){0,3})?9b',
  '_x009b_',
  String.raw`m-\^\[`,
].join('|')
const writtenStringEnd = String.raw`\x07|\x9c|\\{1,4}(?:a|x07|u0007|u\{7\}|007)|\^G|#007|%(?:25){0,3}07|_x0007_|(?:\x1b|${writtenEscape})(?:\\{1,4}|%5c)`

/** Longest escape of ESC and `[`, in characters. */
const longestIntroducer = 24
const introducer = new RegExp(
  `^(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})`,
  'i',
)
const charset = new RegExp(`^(?:${writtenEscape})[ #%()*+./-][0-~]`, 'i')
const stringOpener = new RegExp(`^(?:${writtenEscape})[\\]PX^_]`, 'i')
const writtenString = new RegExp(
  `^(?:${writtenEscape})[\\]PX^_][^\\x07\\x1b\\n]{0,${longestString}}?(?:${writtenStringEnd})`,
  'i',
)
/** 1 for codes that may begin a sequence. Reading a plain body costs one look-up per character. */
export const mayBegin = new Uint8Array(256)
for (const char of '\x0e\x0f\x1b\x90\x98\x9b\x9d\x9e\x9f\xc2\xe2\xef\\^#%_&=<[') {
  mayBegin[char.charCodeAt(0)] = 1
}

/** Length of the control sequence at `at`; 0 if there is none. */
export function sequenceLength(codes: Codes, at: number): number {
  const first = codes(at)
  if (first === 0x0e || first === 0x0f) return 1
  if (first === escapeCode) return escapeLength(codes, at)
  if (first === 0x9b) return controlLength(codes, at + 1, 1)
  if (first === 0xc2 && codes(at + 1) === 0x9b) return controlLength(codes, at + 2, 2)
  if (first >= 0x90 && first <= 0xc2) return stringLength(codes, at)
  if (!mayFollow(first, codes(at + 1))) return 0
  return writtenLength(codes, at)
}

/** Length of a sequence whose ESC or CSI is escaped or was deleted. */
function writtenLength(codes: Codes, at: number): number {
  if (codes(at) === bracket) return lengthWithoutEscape(codes, at)
  const head = textFrom(codes, at, longestIntroducer)
  if (head.startsWith('\xef\xbf\xbd[')) {
    const length = lengthWithoutEscape(codes, at + 3)
    return length === 0 ? 0 : length + 3
  }
  const opened = introducer.exec(head)?.[0].length
  if (opened !== undefined) return controlLength(codes, at + opened, opened)
  if (stringOpener.test(head)) return matched(writtenString, codes, at, longestString)
  return charset.exec(head)?.[0].length ?? 0
}

function lengthWithoutEscape(codes: Codes, at: number): number {
  const second = codes(at + 1)
  if (second === 0x6d || second === 0x4b) return 2
  const first = second === 0x3f ? codes(at + 2) : second
  if (first < 0x30 || first > 0x39) return 0
  const length = controlLength(codes, at + 1, 1)
  return length > 0 && isLetter(codes(at + length - 1)) ? length : 0
}

/** Length of a string of OSC, DCS, SOS, PM or APC that begins with a C1 character. */
function stringLength(codes: Codes, at: number): number {
  const length = codes(at) === 0xc2 ? 2 : 1
  const opener = codes(at + length - 1)
  const opens = opener === 0x90 || opener === 0x98 || (opener >= 0x9d && opener <= 0x9f)
  return opens ? lengthOfString(codes, at, length) : 0
}

/** Length of a string including its opener and its end: BEL, `ESC \` or ST. */
function lengthOfString(codes: Codes, at: number, opener: number): number {
  for (let end = at + opener; end < at + longestString; end++) {
    const code = codes(end)
    if (code === 0x07 || code === 0x9c) return end + 1 - at
    if (code === escapeCode) return codes(end + 1) === 0x5c ? end + 2 - at : 0
    if (code === -1 || code === 0x0a) return 0
  }
  return 0
}

/** Second characters of escaped sequences, by the first: most brackets and backslashes do not begin one. */
const seconds: Readonly<Record<string, string>> = {
  '\\': '\\xu0eEUoc123',
  '^': '[',
  '#': '0',
  '%': '1259cC',
  _: 'xX',
  '&': '#',
  '=': '1',
  '<': 'eE01',
  '[': '?0123456789mK',
  '\xe2': '\x90',
  '\xef': '\xbf',
}

function mayFollow(first: number, second: number): boolean {
  return seconds[String.fromCharCode(first)]?.includes(String.fromCharCode(second)) ?? false
}

function escapeLength(codes: Codes, at: number): number {
  const second = codes(at + 1)
  if (second === bracket) return controlLength(codes, at + 2, 2)
  // `ESC $ B` switches to two bytes per character (ISO 2022), which ends a key.
  if (second === 0x24) return 0
  if (isStringOpener(second)) return lengthOfString(codes, at, 2)
  // Single shifts select the character set of one character.
  if (second === 0x4e || second === 0x4f) return isPrintable(codes(at + 2)) ? 3 : 0
  let length = 1
  while (length <= longestIntermediates && isIntermediate(codes(at + length))) length++
  const final = codes(at + length)
  if (final >= 0x30 && final <= 0x7e) return length + 1
  return writtenLength(codes, at)
}

/** Length of a control sequence, from its parameters, intermediates and final byte. */
function controlLength(codes: Codes, from: number, introducer: number): number {
  let at = from
  while (at - from < longestParameters) {
    if (isParameter(codes(at))) at++
    else if (isPercentParameter(codes, at)) at += 3
    else break
  }
  const intermediates = at
  while (at - intermediates < longestIntermediates && isIntermediate(codes(at))) at++
  return isFinal(codes(at)) ? introducer + at + 1 - from : 0
}

/** True for a percent-encoded parameter character, such as `%3B` for the semicolon. */
function isPercentParameter(codes: Codes, at: number): boolean {
  if (codes(at) !== 0x25 || codes(at + 1) !== 0x33) return false
  const last = codes(at + 2) | 0x20
  return last === 0x61 || last === 0x62 || last === 0x66
}

function matched(pattern: RegExp, codes: Codes, at: number, longest: number): number {
  return pattern.exec(textFrom(codes, at, longest))?.[0].length ?? 0
}

export function textFrom(codes: Codes, from: number, longest: number): string {
  let text = ''
  for (let at = from; at < from + longest; at++) {
    const code = codes(at)
    if (code === -1) break
    text += String.fromCharCode(code)
  }
  return text
}

/** The last characters of the escapes of ESC, and those before them; any before ESC itself. */
const escapeEnds: Readonly<Record<string, string | null>> = {
  '\x1b': null,
  b: '1',
  B: '1',
  '}': 'bB',
  3: '3',
  e: '\\',
  E: '\\',
  '[': '^cC',
  ';': '7bB',
  _: 'bB',
  '>': 'bBcC',
  '\x9b': '\x90',
}

/** A cheap test: most texts do not end with an escape of ESC. */
function mayEndEscape(codes: Codes, last: number): boolean {
  const before = escapeEnds[String.fromCharCode(codes(last))]
  return before === null || before?.includes(String.fromCharCode(codes(last - 1))) === true
}

const endsWithEscape = new RegExp(`(?:\\x1b|${writtenEscape})$`, 'i')
const endsWithIntroducer = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})$`,
  'i',
)

/**
 * Index of the first character of the control sequence that ends with the character at `last`; null if none ends there.
 * Strings of OSC and the like are not considered, because they do not end with a letter or digit.
 */
export function sequenceStart(codes: Codes, last: number): number | null {
  const final = codes(last)
  if (!(final >= 0x30 && final <= 0x7e)) return null
  return controlStart(codes, last) ?? escapeStart(codes, last)
}

function controlStart(codes: Codes, last: number): number | null {
  if (!isFinal(codes(last))) return null
  let at = last - 1
  while (last - at <= longestIntermediates && isIntermediate(codes(at))) at--
  const parameters = at
  while (parameters - at < longestParameters && isParameter(codes(at))) at--
  const opener = codes(at)
  if (opener === bracket) {
    if (codes(at - 1) === escapeCode) return at - 1
    const found = endsWithIntroducer.exec(textBefore(codes, at, longestIntroducer))
    if (found !== null) return at + 1 - found[0].length
    return isWithoutEscape(codes, at, last) ? at : null
  }
  if (opener === 0x9b) return codes(at - 1) === 0xc2 ? at - 1 : at
  return writtenStart(codes, last)
}

/** True for `[31m`, `[0K`, `[K` in a log whose ESC bytes were deleted. */
function isWithoutEscape(codes: Codes, opener: number, last: number): boolean {
  const final = codes(last)
  if (last === opener + 1) return final === 0x6d || final === 0x4b
  return isLetter(final)
}

const writtenAtEnd = new RegExp(
  `(?:(?:\\x1b|${writtenEscape})(?:${writtenBracket})|${writtenIntroducer})(?:[0-?]|%(?:25){0,3}3[abf]){0,48}[ -/]{0,4}[@-~]$`,
  'i',
)

function writtenStart(codes: Codes, last: number): number | null {
  // Only if `[` itself is escaped: then a digit, a letter of its code or `_` precedes the parameters or the final byte.
  const before = codes(last - 1)
  if (!(isParameter(before) || before === 0x5f || isEscapeLetter(before))) return null
  const found = writtenAtEnd.exec(textBefore(codes, last, 64))
  return found === null ? null : last + 1 - found[0].length
}

/** `ESC c`, `ESC ( B`, `ESC O P`. */
function escapeStart(codes: Codes, last: number): number | null {
  const before = codes(last - 1)
  if (before === escapeCode) return last - 1
  if ((before === 0x4e || before === 0x4f) && codes(last - 2) === escapeCode) return last - 2
  let at = last - 1
  while (last - at <= longestIntermediates && isIntermediate(codes(at))) at--
  if (at === last - 1 || !mayEndEscape(codes, at)) return null
  const found = endsWithEscape.exec(textBefore(codes, at, longestIntroducer))
  return found === null ? null : at + 1 - found[0].length
}

/** The text that ends with the character at `last`. */
function textBefore(codes: Codes, last: number, longest: number): string {
  let from = last + 1
  while (last + 1 - from < longest && codes(from - 1) !== -1) from--
  return textFrom(codes, from, last + 1 - from)
}

function isParameter(code: number): boolean {
  return code >= 0x30 && code <= 0x3f
}

function isIntermediate(code: number): boolean {
  return code >= 0x20 && code <= 0x2f
}

function isFinal(code: number): boolean {
  return code >= 0x40 && code <= 0x7e
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code <= 0x7e
}

/** True for the letters at the end of `5B`, and of `3A`, `3B` and `3F`, which are escapes of parameters. */
function isEscapeLetter(code: number): boolean {
  const letter = code | 0x20
  return letter === 0x61 || letter === 0x62 || letter === 0x66
}

/** The second byte of OSC, DCS, SOS, PM and APC. */
function isStringOpener(code: number): boolean {
  return code === 0x5d || code === 0x50 || code === 0x58 || code === 0x5e || code === 0x5f
}
