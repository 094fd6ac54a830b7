import { createDetector, type Detector } from '../detect/index.ts'
import { removeLeftoverFolders } from '../git/index.ts'
import { suppress } from '../known/index.ts'
import {
  BrleaksError,
  type Exposure,
  knownError,
  type Progress,
  type RepositoryFacts,
  type Rule,
  type ScanReport,
  type ScanRequest,
  Secret,
  type Source,
  type Target,
  type Tracer,
} from '../model/index.ts'
import { openSource } from '../sources/index.ts'
import { type Collected, Collection } from './collect.ts'
import { traceKeys } from './expose.ts'
import { compareFindings, findingOf } from './findings.ts'
import { Ledger } from './ledger.ts'
import { addLineHashes } from './line-hashes.ts'
import {
  createRedact,
  redactConfiguration,
  redactCoverage,
  redactFacts,
  redactFiltered,
  redactGlued,
  redactStale,
} from './redact.ts'
import { untilStuck } from './stuck.ts'
import { readShared } from './threads.ts'
import { verifyKeys } from './verify.ts'

/** What grows while targets are read. */
interface Run {
  readonly request: ScanRequest
  readonly detector: Detector
  readonly collection: Collection
  readonly ledger: Ledger
  readonly notices: string[]
  /** True once anything was read: from then on no fault may lose what was found. */
  begun: boolean
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
    collection: new Collection({ keepFiltered: request.keepFiltered }),
    ledger: new Ledger(),
    notices: [],
    begun: false,
  }
  const opened: Source[] = []
  try {
    for (const target of request.targets) {
      const open = await openOrRecord(run, target)
      if (open !== null) opened.push(open)
    }
    for (const target of opened) await readTarget(run, target)
    return await conclude(run, opened, started)
  } finally {
    for (const target of opened) target.close()
    removeLeftoverFolders()
  }
}

/** Masks keys in any text, for messages that are printed outside a report. */
export function redactText(text: string, rules: readonly Rule[]): string {
  const detector = createDetector(rules)
  return redactGlued((part) => detector.redact(part), rules)(text)
}

/**
 * Opens a target. A fault that nothing foresaw is recorded, so that the other targets are still read.
 * @throws BrleaksError where a path or repository that was named is not there.
 */
async function openOrRecord(run: Run, target: Target): Promise<Source | null> {
  try {
    const { signal } = run.request
    return (await untilStuck(signal, (stuck) => openInTime(run, target, stuck))) ?? null
  } catch (error) {
    if (error instanceof BrleaksError) throw error
    recordFault(run, run.request.label, error)
    return null
  }
}

/** A target that opens after the scan went on without it is closed again. */
async function openInTime(run: Run, target: Target, stuck: () => boolean): Promise<Source> {
  const { detector, request } = run
  const { rules, signal } = request
  const opened = await openSource(target, {
    readPlan: (plan, jobs) => readShared({ plan, rules, detector, jobs, signal }),
    signal,
  })
  if (stuck()) opened.close()
  return opened
}

function recordFault({ ledger }: Run, what: string, error: unknown): void {
  ledger.record({ kind: 'problem', what, reason: knownError(error).message })
}

async function readTarget(run: Run, opened: Source): Promise<void> {
  const { signal } = run.request
  try {
    await untilStuck(signal, (stuck) => readItems(run, opened, stuck))
  } catch (error) {
    if (signal.aborted) return
    // What was found before the fault must not be lost with it.
    if (!run.begun && error instanceof BrleaksError) throw error
    recordFault(run, opened.label, error)
  }
}

/** @param stuck says that the scan went on without this reader, whose late items must not change the report. */
async function readItems(run: Run, opened: Source, stuck: () => boolean): Promise<void> {
  const { collection, detector, ledger, request } = run
  const { needles } = detector
  for await (const item of opened.items({ needles, signal: request.signal })) {
    if (stuck()) return
    run.begun = true
    if (item.kind === 'candidate' || item.kind === 'rejection') collection.add(item)
    else if (item.kind === 'chunk') {
      for (const detection of detector.detect(item)) collection.add(detection)
    } else ledger.record(item)
    report(run, 'reading', opened)
  }
}

function report(
  run: Run,
  phase: Progress['phase'],
  opened?: Source,
  keys?: Progress['keys'],
): void {
  if (run.request.onProgress === null) return
  const { files, objects, bytes } = run.ledger.progress
  const ahead = opened?.progress() ?? null
  run.request.onProgress({
    phase,
    files,
    objects: Math.max(objects, ahead?.done ?? 0),
    totalObjects: ahead?.total ?? null,
    bytes,
    ...(keys === undefined ? {} : { keys }),
  })
}

async function conclude(run: Run, opened: readonly Source[], started: Date): Promise<ScanReport> {
  const { request, collection, ledger } = run
  collection.dropBelow(request.minConfidence)
  const keys = collection.keys()
  report(run, 'tracing')
  const { exposures, facts } = await guarded(run, 'where the keys came from', untraced, () =>
    trace(run, keys, opened),
  )
  const { verdicts, notices } = await guarded(run, 'the status of the keys', unverified, () =>
    verifyKeys(keys, request, (done) => {
      report(run, 'verifying', undefined, { done, total: keys.length })
    }),
  )
  run.notices.push(...notices)
  if (request.lineHashes) {
    await guarded(run, 'the line hashes', undefined, async () =>
      addLineHashes(keys, request.targets),
    )
  }
  const mask = Secret.masker(keys.map((key) => key.secret))
  const redact = createRedact(
    redactGlued((text) => run.detector.redact(text), request.rules),
    mask,
  )
  const interrupted = request.signal.aborted
  const filtered = collection.filtered()
  const whole = ledger.close().failed.length === 0 && !interrupted
  const found = keys
    .flatMap((key) => findingOf(key, { exposures, verdicts }, redact, mask) ?? [])
    .sort(compareFindings)
  const { known, targets } = request
  const unmarked = { findings: found, notices: [], stale: [] }
  const marked = await guarded(run, 'which keys are known', unmarked, () =>
    suppress(found, { known, targets, complete: whole, redact }),
  )
  const coverage = redactCoverage(ledger.close(), redact)
  const complete = coverage.failed.length === 0 && !interrupted
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

const untraced = { exposures: new Map<string, Exposure>(), facts: null }
const unverified: Awaited<ReturnType<typeof verifyKeys>> = { verdicts: new Map(), notices: [] }

/** Runs a step over the keys that were found: a fault there is named in the report and loses none of them. */
async function guarded<T>(run: Run, what: string, fallback: T, step: () => Promise<T>): Promise<T> {
  try {
    return (await untilStuck(run.request.signal, step)) ?? fallback
  } catch (error) {
    recordFault(run, what, error)
    return fallback
  }
}

async function trace(
  run: Run,
  keys: readonly Collected[],
  opened: readonly Source[],
): Promise<{ exposures: ReadonlyMap<string, Exposure>; facts: RepositoryFacts | null }> {
  const tracer: Tracer | undefined = opened.find((one) => one.tracer !== null)?.tracer ?? undefined
  if (tracer === undefined) return { exposures: new Map(), facts: null }
  try {
    const exposures = await traceKeys(keys, tracer)
    return { exposures, facts: await tracer.facts() }
  } catch (error) {
    if (!run.request.signal.aborted) throw error
    run.ledger.record({ kind: 'problem', what: 'where the keys came from', reason: 'stopped' })
    return untraced
  }
}
