import { createDetector, recogniseKey } from '../detect/index.ts'
import {
  BrleaksError,
  type CheckRequest,
  compareFindings,
  newSighting,
  type Rule,
  type ScanReport,
  Secret,
} from '../model/index.ts'
import { Collection } from './collect.ts'
import { findingOf } from './findings.ts'
import { Ledger } from './ledger.ts'
import { type Line, linesOf } from './lines.ts'
import { createRedact, redactConfiguration, redactCoverage } from './redact.ts'
import { verifyKeys } from './verify.ts'

/** Far longer than any key. Bytes. */
const longestLine = 4096

/**
 * Reads one key per line and verifies each distinct one. A line that is not a key is reported by its number, never
 * quoted: it may hold another secret.
 * @throws BrleaksError `usage` if the input is empty.
 */
export async function checkKeys(request: CheckRequest): Promise<ScanReport> {
  const started = new Date()
  const collection = new Collection({ keepFiltered: false })
  const ledger = new Ledger()
  await readKeys(request, collection, ledger)
  const keys = collection.keys()
  const { verdicts, notices } = await verifyKeys(keys, request, (done) => {
    const total = keys.length
    request.onProgress?.({
      ...ledger.progress,
      phase: 'verifying',
      totalObjects: null,
      findings: total,
      fraction: done / total,
      keys: { done, total },
    })
  })
  const detector = createDetector(request.rules)
  const mask = Secret.masker(keys.map((key) => key.secret))
  const redact = createRedact((text) => detector.redact(text), mask)
  const coverage = redactCoverage(ledger.close(), redact)
  const interrupted = request.signal.aborted
  return {
    tool: { name: 'brleaks', version: request.version },
    kind: 'verification',
    command: 'verify',
    target: 'standard input',
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    bug: null,
    findings: keys
      .flatMap(
        (key) => findingOf(key, { histories: new Map(), verdicts, redact, mask: redact }) ?? [],
      )
      .sort(compareFindings),
    filtered: collection.filtered(),
    notices: notices.map(redact),
    repository: null,
    configuration: redactConfiguration(request.configuration, redact),
    stale: [],
    rules: request.rules,
  }
}

async function readKeys(
  request: CheckRequest,
  collection: Collection,
  ledger: Ledger,
): Promise<void> {
  let lines = 0
  try {
    for await (const line of linesOf(request.input, longestLine)) {
      if (request.signal.aborted) break
      if (line.text?.trim() === '') continue
      lines++
      readLine(line, request.rules, collection, ledger)
    }
  } catch (error) {
    // Closing standard input ends the wait for it.
    if (request.signal.aborted) return
    const code = (error as NodeJS.ErrnoException).code ?? 'an error'
    const reason = { code: 'unreadable', detail: code } as const
    ledger.record({ kind: 'problem', what: 'standard input', reason })
    return
  }
  if (lines > 0 || request.signal.aborted) return
  throw new BrleaksError(
    'usage',
    'no keys on standard input; pass one per line, for example: brleaks verify < keys.txt',
  )
}

function readLine(
  line: Line,
  rules: readonly Rule[],
  collection: Collection,
  ledger: Ledger,
): void {
  const text = line.text?.trim() ?? ''
  const key = recogniseKey(text, rules)
  if (key === null) {
    const { number } = line
    const reason = { code: 'not-a-key' } as const
    ledger.record({ kind: 'problem', what: `line ${number}`, reason, line: number })
    return
  }
  const column = (line.text ?? '').indexOf(text) + 1
  const { number } = line
  collection.add({
    kind: 'candidate',
    ...key,
    sighting: {
      ...newSighting,
      source: 'stdin',
      path: null,
      object: null,
      offset: number,
      line: number,
      column,
      endLine: number,
      endColumn: column + text.length,
      decoded: [],
      endEstimated: false,
      confidence: 'high',
      excerpt: null,
      allowComments: [],
    },
  })
  ledger.record({ kind: 'tally', outcome: 'read', unit: 'file', count: 0, bytes: text.length })
}
