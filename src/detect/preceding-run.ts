import { isDigit, isLetter, isSeparator } from './characters.ts'
import { disorderOfCase, identifierBits, randomnessScore, shapeOf } from './score.ts'
import type { TextReader } from './views/index.ts'

// Judges the letters and digits right before a key: a word, or random text that the key would be part of.

/** Longest run that is read, in characters. */
export const longestRun = 96
/** Runs up to this length are no evidence: `7`, `rl_`, `00Z`. Characters. */
const shortRun = 3
/** Bits by which a longer piece must be likelier a word than random: one random piece in 2^5 passes by chance. */
const leastWord = 5
/** The same for long pieces, because each letter adds chances. */
const mostWord = 10
/** From this many bits, a run before a `.` is random text, such as the first parts of a JSON Web Token. */
const randomBeforeDot = 10
const longBeforeDot = 16

/** The kind of a run, which decides about the text after it. */
type RunKind = 'short' | 'word' | 'random'

/** Reads up to `longest` characters that end with the one at `last`, before the key. */
export function textUpTo(reader: TextReader, last: number, longest: number): string {
  const first = reader.unit === 1 ? 0 : reader.align(0)
  const from = Math.max(first, reader.offsetAt(last + 1 - longest))
  return reader.text(from, reader.offsetAt(last + 1))
}

/** Reads the run of `[A-Za-z0-9_+/-]` that ends with the character at `last`, and one character more. */
export function runBefore(reader: TextReader, last: number): string {
  let length = 0
  while (length < longestRun && isOfRun(reader.codeAt(last - length))) length++
  let run = ''
  for (let at = last + 1 - length; at <= last; at++) run += String.fromCharCode(reader.codeAt(at))
  return run
}

/** True for `[A-Za-z0-9_+/-]`. */
export function isOfRun(code: number): boolean {
  return isLetter(code) || isDigit(code) || isSeparator(code) || code === 0x2b || code === 0x2f
}

/** @param run from {@link runBefore}. */
export function kindOfRun(run: string): RunKind {
  const own = /[\w-]*$/.exec(run)?.[0] ?? ''
  // Both base64 and paths contain `+` and `/`; of a path, the last part counts.
  const encoded = run.length > own.length && run.length > shortRun
  if (encoded && (isRandom(run.replaceAll(/[+/]/g, '-')) || !isPath(run))) return 'random'
  return own.length <= shortRun ? 'short' : isWords(own) ? 'word' : 'random'
}

/** True for a long and plainly random run. */
export function isRandomText(run: string): boolean {
  return run.length >= longBeforeDot && isRandom(run)
}

function isRandom(run: string): boolean {
  return run.length >= 8 && randomnessScore(run, shapeOf(run)) >= randomBeforeDot
}

const date = /^(?:19|20)\d\d[-_]?(?:0\d|1[0-2])[-_]?[0-3]\d$/

/** A long row of digits is a number: hexadecimal text would have letters among them. */
const number = /\d{20,}$/

/** True if a run is likelier a word than random letters. */
export function isLikeName(run: string): boolean {
  return wordBits(run) >= 0
}

/** True if every piece of a run may be a word. */
function isWords(run: string): boolean {
  if (date.test(run) || number.test(run)) return true
  const pieces = run.split(/[_+/-]+/).filter((piece) => piece !== '')
  if (!pieces.every((piece) => isShortWord(piece) || isWord(piece))) return false
  // One short word and its separator may be a name (`dir-`); several may be chance.
  return pieces.length <= 1 || run.startsWith('/') || pieces.some((piece) => isWord(piece))
}

/** True if every folder of a run is a word, or short enough to be one. */
function isPath(run: string): boolean {
  const parts = run.split(/[+/]+/).filter((part) => part !== '')
  if (isWords(run)) return true
  // Short parts without a word may be chance.
  const hasWord = parts.some((part) => part.split(/[_-]+/).some((piece) => isWord(piece)))
  return hasWord && parts.every((part) => isShortWord(part) || isFolder(part))
}

function isFolder(part: string): boolean {
  const pieces = part.split(/[_-]+/).filter((piece) => piece !== '')
  return pieces.every(
    (piece) => isShortWord(piece) || (oneCase.test(piece) && isLikeName(piece)) || isWord(piece),
  )
}

/** `dir`, `v2`: a few characters with at most one capital and one digit. */
function isShortWord(piece: string): boolean {
  return piece.length <= shortRun && /^(?:[A-Z]?[a-z]*|[A-Z]+|[a-z]\d)$/.test(piece)
}

function isWord(piece: string): boolean {
  if (date.test(piece)) return true
  const letters = piece.replace(/(?<=[A-Za-z]{3})\d{1,3}$/, '')
  const words = letters.split(/(?<=[a-z])(?=[A-Z])/)
  return words.every((word) => isKnown(word) || isLikeWord(word))
}

function isLikeWord(word: string): boolean {
  const least = Math.min(mostWord, leastWord + word.length - shortRun - 1)
  return word.length > shortRun && oneCase.test(word) && wordBits(word) >= least
}

const oneCase = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/

/** Words that often directly precede keys. */
const known = new RegExp(
  `^(?:${[
    'access|account|admin|api|app|auth|authorization|aws|backup|batch|bearer|body|cfg|client|code|conf|config|copy|cred|credential',
    'current|dark|data|default|demo|dev|dir|email|end|env|field|file|fix|github|gitlab|header|host|item|key|keys|light|line|live|local|login',
    'main|master|mode|name|new|old|org|param|pass|passwd|password|path|prod|project|pub|public|pwd|raw|ref|relay|root|sec|secret|secrets|server|service',
    'session|set|settings|stage|staging|start|tag|temp|test|text|the|theme|tmp|token|tokens|txt|url|use|user|username|val|value|values|var|web|with|word|your',
  ].join('|')})+$`,
  'i',
)

function isKnown(word: string): boolean {
  return oneCase.test(word) && (known.test(word) || /^(?:my|id|db|sk|pk|is)$/i.test(word))
}

/** How much likelier a word than random characters, in bits. */
function wordBits(run: string): number {
  const shape = shapeOf(run)
  const plain = shape.lower + shape.upper + shape.digits
  const random = shape.hexOnly
    ? 4 * plain + 2 * shape.separators
    : 5 * (shape.lower + shape.upper + shape.separators) + 6 * shape.digits
  return random - identifierBits(run) - disorderOfCase(run)
}
