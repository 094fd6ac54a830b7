import { createDetector, recogniseKey } from '../detect/index.ts'
import {
  BrleaksError,
  type Candidate,
  type CheckRequest,
  type ScanReport,
  type Tally,
} from '../model/index.ts'
import { Collection } from './collect.ts'
import { compareFindings, findingOf } from './findings.ts'
import { Ledger } from './ledger.ts'
import { linesOf } from './lines.ts'
import { createRedact, redactCoverage } from './redact.ts'
import { verifyKeys } from './verify.ts'

/** Far longer than any key: such a line is none. Bytes. */
const longestLine = 4096

/**
 * Reads keys, a line each, and asks about each distinct one. A line that is no key is named by its number, never
 * quoted: it may hold another secret.
 * @throws BrleaksError `usage` for an input without any line.
 */
export async function checkKeys(request: CheckRequest): Promise<ScanReport> {
  const started = new Date()
  const collection = new Collection({ keepRejections: false })
  const ledger = new Ledger()
  await readKeys(request, collection, ledger)
  const keys = collection.keys()
  const { verdicts, notices } = await verifyKeys(keys, request, (done) => {
    const { files, objects, bytes } = ledger.progress
    const state = { files, objects, bytes, totalObjects: null, phase: 'verifying' as const }
    request.onProgress?.({ ...state, keys: { done, total: keys.length } })
  })
  const detector = createDetector(request.rules)
  const redact = createRedact(
    (text) => detector.redact(text),
    keys.map((key) => key.secret),
  )
  const coverage = redactCoverage(ledger.close(), redact)
  const interrupted = request.signal.aborted
  return {
    tool: { name: 'brleaks', version: request.version },
    command: 'verify',
    target: 'standard input',
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    findings: keys
      .flatMap((key) => findingOf(key, { exposures: new Map(), verdicts }, redact) ?? [])
      .sort(compareFindings),
    filtered: collection.filtered(),
    notices: notices.map(redact),
    repository: null,
    rules: request.rules,
  }
}

async function readKeys(
  request: CheckRequest,
  collection: Collection,
  ledger: Ledger,
): Promise<void> {
  let lines = 0
  let offset = 0
  for await (const line of linesOf(request.input, longestLine)) {
    if (request.signal.aborted) break
    const text = line.text?.trim()
    if (text === '') continue
    lines++
    const key = text === undefined ? null : recogniseKey(text, request.rules)
    if (key === null || line.text === null || text === undefined) {
      const reason = 'it is no key, so nothing was sent for it'
      ledger.record({ kind: 'problem', what: `line ${line.number}`, reason })
      continue
    }
    const column = line.text.indexOf(text) + 1
    const place = { line: line.number, column, endLine: line.number, length: text.length }
    collection.add(candidateAt(key, place, offset))
    ledger.record(read(text.length))
    offset += text.length
  }
  if (lines > 0 || request.signal.aborted) return
  throw new BrleaksError(
    'usage',
    'there is no key on standard input; give one on each line, such as: brleaks verify < keys.txt',
  )
}

function candidateAt(
  key: NonNullable<ReturnType<typeof recogniseKey>>,
  place: { line: number; column: number; endLine: number; length: number },
  offset: number,
): Candidate {
  const { line, column, endLine, length } = place
  return {
    kind: 'candidate',
    ...key,
    confidence: 'high',
    origin: { source: 'stdin', path: null, object: null, lines: true },
    offset,
    line,
    column,
    endLine,
    endColumn: column + length,
    decoded: [],
    excerpt: null,
  }
}

function read(bytes: number): Tally {
  return { kind: 'tally', outcome: 'read', unit: 'file', count: 0, bytes }
}
