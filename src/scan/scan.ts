import { createDetector, type Detector } from '../detect/index.ts'
import {
  BrleaksError,
  type Exposure,
  type Progress,
  type RepositoryFacts,
  type Rule,
  type ScanReport,
  type ScanRequest,
  type Tracer,
} from '../model/index.ts'
import { type Collected, Collection } from './collect.ts'
import { traceKeys } from './expose.ts'
import { compareFindings, findingOf } from './findings.ts'
import { Ledger } from './ledger.ts'
import { addLineHashes } from './line-hashes.ts'
import {
  createMask,
  createRedact,
  redactConfiguration,
  redactCoverage,
  redactFacts,
  redactFiltered,
  redactStale,
} from './redact.ts'
import { suppress } from './suppress.ts'
import { type OpenTarget, openTarget } from './target.ts'
import { verifyKeys } from './verify.ts'

/** What grows while targets are read. */
interface Run {
  readonly request: ScanRequest
  readonly detector: Detector
  readonly collection: Collection
  readonly ledger: Ledger
  readonly notices: string[]
}

/**
 * Reads every target to its end and reports what it holds and what was read.
 * Stopped by `request.signal`, it reports what was found so far as incomplete.
 * @throws BrleaksError where nothing could be read at all: a path or repository that is not there, a bad range.
 */
export async function scan(request: ScanRequest): Promise<ScanReport> {
  const started = new Date()
  const run: Run = {
    request,
    detector: createDetector(request.rules),
    collection: new Collection({ keepRejections: request.keepFiltered }),
    ledger: new Ledger(),
    notices: [],
  }
  const opened: OpenTarget[] = []
  try {
    for (const target of request.targets) opened.push(await openTarget(target))
    for (const target of opened) await readTarget(run, target)
    return await conclude(run, opened, started)
  } finally {
    for (const target of opened) target.close()
  }
}

/** Masks keys in any text, for messages that are printed outside a report. */
export function redactText(text: string, rules: readonly Rule[]): string {
  return createDetector(rules).redact(text)
}

async function readTarget(run: Run, opened: OpenTarget): Promise<void> {
  const { collection, detector, ledger, request } = run
  let begun = false
  try {
    const items = opened.read({ detector, rules: request.rules, signal: request.signal })
    for await (const item of items) {
      begun = true
      if (item.kind === 'candidate' || item.kind === 'rejection') collection.add(item)
      else if (item.kind === 'chunk') {
        for (const detection of detector.detect(item)) collection.add(detection)
      } else ledger.record(item)
      report(run, 'reading', opened)
    }
  } catch (error) {
    if (request.signal.aborted) return
    // What was found before the fault must not be lost with it.
    if (!begun || !(error instanceof BrleaksError)) throw error
    ledger.record({ kind: 'problem', what: opened.label, reason: error.message })
  }
}

function report(
  run: Run,
  phase: Progress['phase'],
  opened?: OpenTarget,
  keys?: Progress['keys'],
): void {
  if (run.request.onProgress === null) return
  const { files, objects, bytes } = run.ledger.progress
  const ahead = opened?.objects() ?? null
  run.request.onProgress({
    phase,
    files,
    objects: Math.max(objects, ahead?.done ?? 0),
    totalObjects: ahead?.total ?? null,
    bytes,
    ...(keys === undefined ? {} : { keys }),
  })
}

async function conclude(
  run: Run,
  opened: readonly OpenTarget[],
  started: Date,
): Promise<ScanReport> {
  const { request, collection, ledger } = run
  collection.dropBelow(request.minConfidence)
  const keys = collection.keys()
  report(run, 'tracing')
  const { exposures, facts } = await trace(run, keys, opened)
  const { verdicts, notices } = await verifyKeys(keys, request, (done) => {
    report(run, 'verifying', undefined, { done, total: keys.length })
  })
  run.notices.push(...notices)
  if (request.lineHashes) addLineHashes(keys, request.targets)
  const redact = createRedact(
    (text) => run.detector.redact(text),
    keys.map((key) => key.secret),
  )
  const mask = createMask(keys.map((key) => key.secret))
  const interrupted = request.signal.aborted
  const coverage = redactCoverage(ledger.close(), redact)
  const filtered = collection.filtered()
  const complete = coverage.failed.length === 0 && !interrupted
  const found = keys
    .flatMap((key) => findingOf(key, { exposures, verdicts }, redact, mask) ?? [])
    .sort(compareFindings)
  const { known, targets } = request
  const marked = await suppress(found, { known, targets, complete, redact })
  return {
    tool: { name: 'brleaks', version: request.version },
    kind: 'scan',
    command: request.command,
    target: redact(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete,
    interrupted,
    coverage,
    findings: marked.findings,
    filtered: { ...filtered, list: filtered.list.map((one) => redactFiltered(one, redact)) },
    notices: [
      ...request.notices,
      ...run.notices,
      ...opened.flatMap((one) => one.notices),
      ...marked.notices,
    ].map(redact),
    repository: facts === null ? null : redactFacts(facts, redact),
    configuration: redactConfiguration(request.configuration, redact),
    stale: marked.stale.map((one) => redactStale(one, redact)),
    rules: request.rules,
  }
}

async function trace(
  run: Run,
  keys: readonly Collected[],
  opened: readonly OpenTarget[],
): Promise<{ exposures: ReadonlyMap<string, Exposure>; facts: RepositoryFacts | null }> {
  const tracer: Tracer | undefined = opened.find((one) => one.tracer !== null)?.tracer ?? undefined
  if (tracer === undefined) return { exposures: new Map(), facts: null }
  try {
    const exposures = await traceKeys(keys, tracer, run.request.signal)
    return { exposures, facts: await tracer.facts() }
  } catch (error) {
    if (!(error instanceof BrleaksError) && !run.request.signal.aborted) throw error
    const reason = error instanceof Error ? error.message : 'stopped'
    run.ledger.record({ kind: 'problem', what: 'where the keys came from', reason })
    return { exposures: new Map(), facts: null }
  }
}
