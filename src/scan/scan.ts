import { createDetector, type Detector } from '../detect/index.ts'
import {
  BrleaksError,
  type Exposure,
  type Finding,
  notChecked,
  type Progress,
  type RepositoryFacts,
  type Rule,
  type ScanReport,
  type ScanRequest,
  type Sighting,
  severityOf,
  severityOrder,
  type Tracer,
} from '../model/index.ts'
import { type Collected, Collection, compareSightings } from './collect.ts'
import { traceKeys } from './expose.ts'
import { Ledger } from './ledger.ts'
import { addLineHashes } from './line-hashes.ts'
import {
  createRedact,
  type Redact,
  redactCoverage,
  redactExposure,
  redactFacts,
  redactFiltered,
  redactSighting,
} from './redact.ts'
import { type OpenTarget, openTarget } from './target.ts'

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

function report(run: Run, phase: Progress['phase'], opened?: OpenTarget): void {
  if (run.request.onProgress === null) return
  const { files, objects, bytes } = run.ledger.progress
  const ahead = opened?.objects() ?? null
  run.request.onProgress({
    phase,
    files,
    objects: Math.max(objects, ahead?.done ?? 0),
    totalObjects: ahead?.total ?? null,
    bytes,
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
  if (request.lineHashes) addLineHashes(keys, request.targets)
  const redact = createRedact(
    (text) => run.detector.redact(text),
    keys.map((key) => key.secret),
  )
  const interrupted = request.signal.aborted
  const coverage = redactCoverage(ledger.close(), redact)
  const filtered = collection.filtered()
  return {
    tool: { name: 'brleaks', version: request.version },
    command: request.command,
    target: redact(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    findings: findings(keys, exposures, redact),
    filtered: { ...filtered, list: filtered.list.map((one) => redactFiltered(one, redact)) },
    notices: [...run.notices, ...opened.flatMap((one) => one.notices)].map(redact),
    repository: facts === null ? null : redactFacts(facts, redact),
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

function findings(
  keys: readonly Collected[],
  exposures: ReadonlyMap<string, Exposure>,
  redact: Redact,
): Finding[] {
  return keys.flatMap((key) => finding(key, exposures, redact) ?? []).sort(compareFindings)
}

function finding(
  key: Collected,
  exposures: ReadonlyMap<string, Exposure>,
  redact: Redact,
): Finding | null {
  const { fingerprint, rule, secret, mode, confidence } = key
  const [first, ...others]: Sighting[] = key.places.map((place) =>
    redactSighting(place.sighting, redact),
  )
  if (first === undefined) return null
  const exposure = exposures.get(fingerprint)
  return {
    fingerprint,
    rule,
    secret,
    mode,
    confidence,
    verification: notChecked,
    exposure: exposure === undefined ? null : redactExposure(exposure, redact),
    suppressed: null,
    sightings: [first, ...others],
    sightingsOmitted: key.omitted,
  }
}

/** CONTRACT: by severity, then place; the fingerprint settles what is left. */
function compareFindings(a: Finding, b: Finding): number {
  return (
    severityOrder[severityOf(a)] - severityOrder[severityOf(b)] ||
    compareSightings(a.sightings[0], b.sightings[0]) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  )
}
