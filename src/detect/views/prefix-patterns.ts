import type { Pattern } from '../../model/index.ts'
import { parsePattern } from '../../search/index.ts'

// Builds the text of patterns for prefixes, as `parsePattern` reads it.

/** Exactly these characters. */
export function plain(text: string): string {
  return Array.from(text, (char) => `\\x${hexOf(char)}`).join('')
}

/** The two hexadecimal digits of a character in either case: `5[fF]`. */
export function hexDigits(char: string): string {
  return eitherCase(hexOf(char))
}

/** The last of these digits in either case, for use within a set. */
export function lastHexDigit(char: string): string {
  const digit = hexOf(char).slice(-1)
  return `${digit}${digit.toUpperCase()}`
}

/** The code of a character in hexadecimal: two digits, lower case. */
export function hexOf(char: string): string {
  return char.charCodeAt(0).toString(16).padStart(2, '0')
}

function eitherCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/** How an encoding writes characters, as texts of patterns. */
interface Spelling {
  /** How a character of the prefix is written if it is the last escaped one. */
  escapes(char: string, isLast: boolean): readonly string[]
  /** The last bytes that an escape of this character may have, for use within a set. */
  ends(char: string): string
}

/**
 * Patterns for a prefix of which any characters are escaped: one for each character that may be the last escaped one,
 * with the last byte before it and the plain characters after it.
 */
export function escapedPrefix(prefix: string, { escapes, ends }: Spelling): string[] {
  return Array.from(prefix).flatMap((char, index) => {
    const previous = prefix[index - 1]
    const before = previous === undefined ? '' : `[${plain(previous)}${ends(previous)}]`
    const after = plain(prefix.slice(index + 1))
    return escapes(char, after === '').map((text) => before + text + after)
  })
}

/** A place between two characters of a prefix. */
interface Gap {
  /** Pattern of up to two characters before it. */
  readonly before: string
  /** Pattern of the characters after it, up to the first punctuation, which may begin with an escape. */
  readonly after: string
}

/**
 * The places where a text may interrupt a prefix, in order.
 * @param escapes first bytes of the escapes that punctuation may have, for use within a set.
 */
export function gapsIn(prefix: string, escapes = '\\\\'): Gap[] {
  return Array.from({ length: prefix.length - 1 }, (_, index) => ({
    before: plain(prefix.slice(Math.max(0, index - 1), index + 1)),
    after: untilPunctuation(prefix.slice(index + 1), escapes),
  }))
}

function untilPunctuation(text: string, escapes: string): string {
  const [start = ''] = /^[A-Za-z0-9]*/.exec(text) ?? []
  const next = text.slice(start.length, start.length + 1)
  return next === '' ? plain(start) : `${plain(start)}[${plain(next)}${escapes}]`
}

/**
 * Patterns for a prefix that one of these texts interrupts. After the first character they include the characters after
 * the text, because one byte before it says too little.
 */
export function interruptedPrefix(prefix: string, texts: readonly string[]): string[] {
  return gapsIn(prefix).flatMap(({ before, after }, index) =>
    texts.map((text) => before + text + (index === 0 ? after : '')),
  )
}

/**
 * Patterns for a prefix that ESC or a character of several bytes in UTF-8 interrupts, written in hexadecimal.
 * @param sign the character before the two digits of each byte.
 */
export function interruptedByBytes(prefix: string, sign: string): string[] {
  return gapsIn(prefix).flatMap(({ before }, index) => [
    `${before}${sign}[c-fC-F][0-9a-fA-F]${sign}`,
    ...(index === 0 ? [] : [`${before}${sign}1[bB]`]),
  ])
}

/** Patterns for a prefix whose last character is escaped, in the ways that are common. */
export function commonlyEscaped(prefix: string, { escapes, ends }: Spelling): Pattern[] {
  return parsePatterns(
    escapedPrefix(prefix, {
      escapes: (char, isLast) => (isLast ? escapes(char, isLast) : []),
      ends,
    }),
  )
}

export function parsePatterns(texts: readonly string[]): Pattern[] {
  return texts.map((text) => parsePattern(text))
}

/** Patterns for a prefix that is cut at one place, which all of these texts may fill. */
export function cutPrefix(prefix: string, texts: readonly string[]): string[] {
  return Array.from({ length: prefix.length - 1 }, (_, index) => index + 1).flatMap((at) =>
    texts.map((text) => plain(prefix.slice(0, at)) + text + plain(prefix.slice(at))),
  )
}
