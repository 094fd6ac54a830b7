import { BrleaksError } from '../model/index.ts'
import { catFewObjects } from './few-objects.ts'
import type { Git } from './git.ts'

/** Author and date, parsed from the raw commit: git's own formats fail on malformed commits. */
export interface CommitFacts {
  readonly oid: string
  /** `Name <address>`; null if the commit does not name an author. */
  readonly author: string | null
  /** Author date, ISO 8601; null if the date is missing or out of range. */
  readonly date: string | null
}

/** Looks up commits with at most one git process. Missing objects and other types are absent from the map. */
export async function readCommitFacts(
  git: Git,
  oids: Iterable<string>,
): Promise<ReadonlyMap<string, CommitFacts>> {
  const facts = new Map<string, CommitFacts>()
  try {
    for await (const answer of catFewObjects(git, new Set(oids))) {
      if (answer.kind !== 'object' || answer.type !== 'commit') continue
      facts.set(answer.oid, parseCommit(answer.oid, answer.bytes))
    }
  } catch (error) {
    // git exits at a damaged object, which the scan reports. Commits read before it are kept.
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error
  }
  return facts
}

/** Parses a raw commit (gitformat-commit), however malformed. */
export function parseCommit(oid: string, bytes: Buffer): CommitFacts {
  const end = bytes.indexOf('\n\n')
  const header = bytes.subarray(0, end === -1 ? bytes.length : end)
  const lines = header.toString('latin1').split('\n')
  const encoding = fieldOf(lines, 'encoding')
  const line = fieldOf(lines, 'author')
  if (line === null) return { oid, author: null, date: null }
  const close = line.lastIndexOf('>')
  const person = decodeText(Buffer.from(line.slice(0, close + 1) || line, 'latin1'), encoding)
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1)),
  }
}

function fieldOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((text) => text.startsWith(`${name} `))
  return line === undefined ? null : line.slice(name.length + 1)
}

/** Decodes text in the encoding that the commit names; as UTF-8 if the encoding is unknown. */
function decodeText(bytes: Buffer, encoding: string | null): string {
  if (encoding === null) return bytes.toString('utf8')
  try {
    return new TextDecoder(encoding.trim()).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

const minuteMs = 60_000
/** Limits of four-digit years, less a day for the offset. */
const firstMs = Date.parse('0000-01-02T00:00:00Z')
const lastMs = Date.parse('9999-12-31T00:00:00Z')

/**
 * Converts git's date (`SECONDS SP +HHMM`) to ISO 8601. An impossible offset is replaced by UTC. Null if the seconds
 * cannot be parsed.
 */
export function isoDate(text: string): string | null {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text)
  if (match === null) return null
  const ms = Number(match[1]) * 1000
  if (ms < firstMs || ms > lastMs) return null
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? '') ?? []
  const known = sign !== '' && Number(hours) < 24 && Number(minutes) < 60
  if (!known) return new Date(ms).toISOString().replace('.000Z', 'Z')
  const offset = (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes))
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19)
  return `${local}${sign}${hours}:${minutes}`
}
