import {
  type Chunk,
  type Container,
  type ContainerAllowance,
  type ContainerSearch,
  type Item,
  type Origin,
  originText,
  type TextPosition,
} from '../model/index.ts'
import { containerItem } from './containers/container-item.ts'
import { recognise } from './containers/index.ts'
import { memoryInput } from './containers/input.ts'
import { faultReason } from './containers/unread-parts.ts'
import { advance } from './windows.ts'

/** Base64 within base64 that is decoded: Helm stores releases in two levels. */
const mostLevels = 3
/** Shortest line of a wrapped text that is not its last, in characters. */
const shortestLine = 32

/** A container in base64 in a text. */
interface Embedded {
  readonly at: number
  readonly end: number
  readonly bytes: Buffer
  /** Levels of base64. */
  readonly levels: number
}

/**
 * Containers that a text holds in base64, such as releases of Helm. Their content is reported at the place of the encoded
 * text. Decoded at once: they may be opened after the bytes of the chunk are gone.
 * @param starts texts that they may begin with.
 */
export function* embeddedContainers(
  chunk: Chunk,
  starts: readonly string[],
  allowance: ContainerAllowance,
): Generator<Container> {
  if (!allowance.isOn || !chunk.hasLines || chunk.encoding !== 'utf8') return
  for (const found of embeddedIn(chunk, starts)) {
    const format = recognise(found.bytes)
    if (format === null) continue
    const origin = originOf(chunk, found)
    const container = containerItem(origin, format, memoryInput(found.bytes))
    const heldBytes = found.bytes.length
    yield { ...container, heldBytes, open: (search) => openEmbedded(container, search) }
  }
}

/**
 * Each level of encodings and containers counts. What nothing comes out of is text that only looks like a container. What
 * ends early was read to its end: documentation often shows only the first line of an encoded file.
 */
async function openEmbedded(container: Container, search: ContainerSearch): Promise<void> {
  const { origin } = container
  if ((origin.formats ?? []).length >= search.allowance.limits.depth) {
    const reason = faultReason('budget-depth')
    search.emit({ kind: 'problem', what: originText(origin), reason })
    return
  }
  let read = 0
  const problems: Item[] = []
  await container.open({
    ...search,
    emit: (item) => {
      if (item.kind === 'problem') {
        if (item.reason.code !== 'container-truncated') problems.push(item)
      } else {
        if (item.kind === 'tally' && item.outcome === 'read') read += item.bytes
        search.emit(item)
      }
    },
  })
  if (read > 0) for (const problem of problems) search.emit(problem)
}

function originOf(chunk: Chunk, { at, end, levels }: Embedded): Origin {
  const { origin, bytes, encoding } = chunk
  const from: TextPosition = advance(chunk.start, bytes.subarray(0, at), encoding)
  const to = advance(from, bytes.subarray(at, end), encoding)
  return {
    ...origin,
    formats: [...(origin.formats ?? []), ...Array.from({ length: levels }, () => 'base64')],
    textPlace: {
      offset: from.offset,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    },
  }
}

function* embeddedIn(
  { bytes, owned }: Pick<Chunk, 'bytes' | 'owned'>,
  starts: readonly string[],
): Generator<Embedded> {
  // Most chunks have none: looking for them in bytes is far cheaper than making a text.
  const present = starts.filter((start) => {
    const near = bytes.subarray(owned.start, owned.end + start.length)
    return near.includes(start, 0, 'latin1')
  })
  if (present.length === 0) return
  const text = bytes.toString('latin1')
  for (const start of present) {
    let at = text.indexOf(start, owned.start)
    while (at !== -1 && at < owned.end) {
      const end = runEnd(text, at)
      const decoded = isInRun(text, at) ? null : decode(text.slice(at, end), starts)
      if (decoded !== null) yield { at, end, ...decoded }
      at = text.indexOf(start, Math.max(end, at + 1))
    }
  }
}

/** True in the middle of other encoded text. A line break before it may be written as `\n`. */
function isInRun(text: string, at: number): boolean {
  return /[A-Za-z0-9+/_-]$/.test(text.slice(Math.max(0, at - 2), at).replace(/^\\[nrt]/, ''))
}

const run = /[A-Za-z0-9+/_-]+/y
const lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]*/y

/** The end of the encoded text, over line breaks. */
function runEnd(text: string, start: number): number {
  let end = after(run, text, start)
  for (let line = end - start; line >= shortestLine; ) {
    const next = after(lineBreak, text, end)
    const nextEnd = after(run, text, next)
    if (next === end || nextEnd === next) break
    line = nextEnd - next
    end = nextEnd
  }
  return end
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function decode(text: string, starts: readonly string[]): { bytes: Buffer; levels: number } | null {
  let encoded = text
  for (let levels = 1; levels <= mostLevels; levels++) {
    const bytes = Buffer.from(encoded.replace(/\\[nr]/g, ''), 'base64')
    const inner = bytes.toString('latin1', 0, 16)
    if (!starts.some((start) => inner.startsWith(start))) return { bytes, levels }
    encoded = bytes.toString('latin1')
  }
  return null
}
