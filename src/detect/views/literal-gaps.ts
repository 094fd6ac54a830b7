import { firstBytes } from './escaped-text.ts'

// What may be between two string literals, or a literal and the text around it, that make one string.

/** Bytes that are read after the end of a literal to find the next one. */
const reach = 160
/** Longest constant within a template, in bytes. */
const longestInner = 160

const lineFeed = 0x0a
const carriageReturn = 0x0d
const doubleQuote = 0x22
const singleQuote = 0x27
const backslash = 0x5c
const backtick = 0x60

export function isQuote(byte: number | undefined): boolean {
  return byte === doubleQuote || byte === singleQuote || byte === backtick
}

/** Skips blanks, line breaks with or without `\` before them, and comments. */
export function skipSpace(bytes: Buffer, from: number): number {
  const limit = Math.min(bytes.length, from + reach)
  let at = from
  while (at < limit) {
    const byte = bytes[at]
    if (byte === 0x20 || byte === 0x09 || byte === lineFeed || byte === carriageReturn) at++
    else if (byte === backslash && isLineBreak(bytes[at + 1])) at += 2
    else {
      const end = commentEnd(bytes, at, limit)
      if (end === -1) return at
      at = end
    }
  }
  return at
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn
}

/** The end of the comment at `at`: `/*`, `//`, `#`, `--`; -1 if there is none that ends before `limit`. */
function commentEnd(bytes: Buffer, at: number, limit: number): number {
  const byte = bytes[at]
  const second = bytes[at + 1]
  if (byte === 0x2f && second === 0x2a) {
    for (let end = at + 3; end < limit; end++) {
      if (bytes[end] === 0x2f && bytes[end - 1] === 0x2a) return end + 1
    }
    return -1
  }
  const isComment = byte === 0x23 || ((byte === 0x2f || byte === 0x2d) && second === byte)
  if (!isComment) return -1
  for (let end = at; end < limit; end++) if (bytes[end] === lineFeed) return end + 1
  return -1
}

const letters = firstBytes('&uULfFrRbBN@$')
const lettersAndQuote = /^&?(?:u8|[uULfFrRbBN@$]{0,2})["'`]/

/** The start of the content of the literal at `at`, after letters such as `u8` and the quote; -1 if there is none. */
export function contentStart(bytes: Buffer, at: number): number {
  if (isQuote(bytes[at])) return at + 1
  if (letters[bytes[at] ?? 0] !== 1) return -1
  const found = lettersAndQuote.exec(bytes.toString('latin1', at, at + 4))
  return found === null ? -1 : at + found[0].length
}

const blanks = String.raw`(?:[ \t\r\n]|\\\r?\n|/\*[^*]{0,80}\*/|(?:#|//|--)[^\n]{0,80}\n)*`
const opening = '&?(?:u8|[uULfFrRbBN@$]{0,2})["\'`]'
const conversion = String.raw`\.(?:to_string|to_owned|into|toString|freeze|dup)\(\)`
const operator = String.raw`(?:\+\+?|\.\.?|&|\|\||<>|<<|~|\^)`
const conversionCall = String.raw`(?:[\w:]{0,16}(?:str|string|from))?\(`

/** Each form begins after the quote that ends a literal and the blanks after it, and ends with the quote of the next one. */
const forms = [
  // "br_" + "…", 'br_' . '…', "br_".to_string() + "…", string("br_") + string("…"), "br_" & _ "…"
  `(?:\\)${blanks})?(?:${conversion}${blanks})?${operator}(?:[ \\t]+_[ \\t]*\\r?\\n)?${blanks}(?:${conversionCall}${blanks})?${opening}`,
  // .append("br_").append("…")
  `(?:\\)${blanks})?\\.${blanks}(?:append|concat|plus|write|push_str)\\(${blanks}${opening}`,
  // strcat(key, "br_"); strcat(key, "…");
  String.raw`\)${blanks};${blanks}(?:[\w$.>-]{1,48}(?:\.|->))?(?:append|concat|push_str|write|strn?cat)\(${blanks}(?:[\w.>*&-]{1,48}${blanks},${blanks})?${opening}`,
]
const joined = new RegExp(`^(?:${forms.join('|')})`, 'i')
/** The first characters of these forms. */
const beginnings = firstBytes('+.&|<~^)')

/**
 * Returns where the content of the literal begins that makes one string with another one; -1 if there is none.
 * @param at the quote that ends the other one.
 */
export function nextLiteral(bytes: Buffer, at: number): number {
  const after = skipSpace(bytes, at + 1)
  if (beginnings[bytes[after] ?? 0] === 1) {
    const found = joined.exec(bytes.toString('latin1', after, after + reach))
    return found === null ? -1 : after + found[0].length
  }
  // No language joins templates without an operator.
  const start = bytes[at] === backtick ? -1 : contentStart(bytes, after)
  return bytes[start - 1] === backtick ? -1 : start
}

/** The start of a constant within a template: `${'`, `#{"`, `\("`, `{{ "`, `{'`. */
const inside = String.raw`(?:\$\{|#\{|\\\(|\{\{-?|\{)[ \t]{0,2}["'\`]`
const mayEnter = firstBytes('$#\\{')
const entering = new RegExp(`^${inside}`)
/** A constant and its end. */
const constant = new RegExp(`^[\\w.-]{1,${longestInner}}["'\`][ \\t]{0,2}-?[})]`)
/** Its end, which the start of another one may follow. */
const leaving = new RegExp(`^[ \\t]{0,2}(-?\\}\\}|\\}|\\))(?:${inside})?`)
const beforeLeaving = firstBytes(' \t-})')

/** Returns where the constant within a template begins whose `${`, or similar, is at `at`; -1 if there is none. */
export function innerLiteral(bytes: Buffer, at: number): number {
  if (mayEnter[bytes[at] ?? 0] !== 1) return -1
  const found = entering.exec(bytes.toString('latin1', at, at + 8))
  if (found === null) return -1
  const start = at + found[0].length
  return constant.test(bytes.toString('latin1', start, start + longestInner + 5)) ? start : -1
}

/** Returns where a template goes on after the constant within it that ends at `at`; -1 if there is none. */
export function afterInner(bytes: Buffer, at: number): number {
  if (beforeLeaving[bytes[at + 1] ?? 0] !== 1) return -1
  const found = leaving.exec(bytes.toString('latin1', at + 1, at + 16))
  if (found === null) return -1
  const start = openingQuote(bytes, at)
  if (start === -1) return -1
  const before = bytes.toString('latin1', Math.max(0, start - 6), start)
  const opened = found[1] === ')' ? /\\\([ \t]{0,2}$/ : /\{-?[ \t]{0,2}$/
  return opened.test(before) ? at + 1 + found[0].length : -1
}

/** The quote that begins the literal that ends at `at`; -1 if it is not near. */
function openingQuote(bytes: Buffer, at: number): number {
  const least = Math.max(0, at - longestInner)
  for (let start = at - 1; start >= least; start--) if (bytes[start] === bytes[at]) return start
  return -1
}
