import { mask } from '../model/index.ts'
import { isPlainName } from './judge.ts'
import type { CompiledRule } from './matches.ts'
import { piecesOf, scored } from './pieces.ts'
import { type PlainText, plainText } from './spellings.ts'

/** A range of a text and its replacement. */
interface Masked {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** Shorter bodies are not hidden. Characters. */
export const shortestHidden = 12
/** Shortest secret half after its separator. Characters. */
const shortestHalf = 12

interface MaskOptions {
  /** Also masks names: every text with the form of a key. */
  readonly names: boolean
  /** A key that may be repeated without its prefix. */
  readonly known?: string
}

/**
 * Returns the text with every possible key in it masked, whatever precedes it and however its separators are escaped.
 * Reads each run of characters once.
 * @param from start and end of the part to return; keys that reach into it from the text around it are masked too.
 */
export function maskForms(
  original: string,
  rules: readonly CompiledRule[],
  options: MaskOptions,
  from = 0,
  to = original.length,
): string {
  const plain = plainText(original)
  const forms = rules.flatMap((compiled) => [...formsIn(plain.text, compiled, options)])
  const repetitions = options.known === undefined ? [] : repetitionsIn(plain.text, options.known)
  const ranges = [...forms, ...repetitions]
  const masked = ranges.map((range) => inOriginal(range, plain))
  return render(original, masked, from, to)
}

function inOriginal({ start, end, shown }: Masked, { offsets }: PlainText): Masked {
  if (offsets === null) return { start, end, shown }
  // The last character may be written as an escape of several.
  return { start: offsets[start] ?? start, end: offsets[end] ?? end, shown }
}

function render(text: string, ranges: readonly Masked[], from: number, to: number): string {
  let masked = ''
  let at = from
  for (const { start, end, shown } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= to) continue
    masked += text.slice(at, Math.max(at, start)) + shown
    at = end
  }
  return masked + text.slice(at, Math.max(at, to))
}

/** Finds texts with the form of a key. Reads each run of characters once. */
export function* formsIn(
  text: string,
  compiled: CompiledRule,
  { names }: MaskOptions,
): Generator<Masked> {
  for (const anchor of compiled.anchors) {
    for (let at = text.indexOf(anchor); at !== -1; ) {
      const end = endOfRun(text, at + anchor.length, compiled)
      const body = text.slice(at + anchor.length, end)
      const hidden = body.length >= (names ? compiled.rule.body.minLength : shortestHidden)
      if (hidden && (names || !isPlainName(body))) {
        yield { start: at, end, shown: mask(anchor + body, anchor.length) }
      }
      at = text.indexOf(anchor, end)
    }
  }
}

/** The end of the body characters from `from`, including a secret half after them. */
function endOfRun(text: string, from: number, { alphabet, rule }: CompiledRule): number {
  const end = endOfBody(text, from, alphabet)
  const { secretSeparator } = rule.body
  if (secretSeparator === undefined || text[end] !== secretSeparator) return end
  const half = endOfBody(text, end + 1, alphabet)
  const secret = text.slice(end + 1, half)
  return secret.length >= shortestHalf && !isPlainName(secret) ? half : end
}

function endOfBody(text: string, from: number, alphabet: Uint8Array): number {
  let end = from
  while (alphabet[text.charCodeAt(end)] === 1) end++
  return end
}

/** Finds repetitions of a key's body, or of a random part of it, ignoring case. */
function repetitionsIn(text: string, body: string): Masked[] {
  const searched = text.toLowerCase()
  const parts = [body, ...piecesOf(body).map((piece) => piece.text)].filter(
    (part) => part.length >= shortestHidden && (part === body || scored(part).score > 0),
  )
  return [...new Set(parts)].flatMap((part) => {
    const found: Masked[] = []
    const sought = part.toLowerCase()
    for (
      let at = searched.indexOf(sought);
      at !== -1;
      at = searched.indexOf(sought, at + part.length)
    ) {
      found.push({ start: at, end: at + part.length, shown: mask(part, 0) })
    }
    return found
  })
}
