import { availableParallelism } from 'node:os'
import { removeLeftoverFolders } from '../git/index.ts'
import {
  BrleaksError,
  type Chunk,
  ContainerAllowance,
  type Detection,
  type Item,
  knownError,
  type ScanReport,
  type ScanRequest,
  type Source,
  type SourceItem,
  type Target,
} from '../model/index.ts'
import { openSource } from '../sources/index.ts'
import { Collection } from './collect.ts'
import { detectionsIn } from './detections.ts'
import { lazyDetector } from './lazy-detector.ts'
import { Ledger } from './ledger.ts'
import { OwnDetector } from './own-detector.ts'
import { PendingContainers } from './pending-containers.ts'
import { ReadAgain } from './read-before.ts'
import {
  redactConfiguration,
  redactCoverage,
  redactFacts,
  redactFiltered,
  redactStale,
} from './redact.ts'
import { type Run, reportProgress } from './run.ts'
import { runSteps } from './steps.ts'
import { untilStuck } from './until-stuck.ts'

/**
 * Reads every target to its end and returns a report of the keys in it and of what was read.
 * Stopped by `request.signal`, it reports the keys found so far, as incomplete.
 * @throws BrleaksError if nothing could be read at all: a missing path or repository, a wrong range.
 */
export async function scan(request: ScanRequest): Promise<ScanReport> {
  const started = new Date()
  const run: Run = {
    request,
    detector: await lazyDetector(request.rules, {
      decodeDepth: request.decodeDepth,
      countRejections: !request.keepFiltered,
    }),
    collection: new Collection({ keepFiltered: request.keepFiltered }),
    ledger: new Ledger(),
    allowance: new ContainerAllowance(request.containers),
    begun: false,
  }
  const sources: Source[] = []
  try {
    for (const target of request.targets) {
      const source = await openOrRecord(run, target)
      if (source !== null) sources.push(source)
    }
    for (const source of sources) await readSource(run, source)
    return await conclude(run, sources, started)
  } finally {
    for (const source of sources) source.close()
    removeLeftoverFolders()
  }
}

/**
 * Opens a target. An unexpected fault is recorded, so that the other targets are still read.
 * @throws BrleaksError if a path or repository that was named does not exist.
 */
async function openOrRecord(run: Run, target: Target): Promise<Source | null> {
  try {
    const { signal } = run.request
    return (await untilStuck(signal, (stuck) => openInTime(run, target, stuck))) ?? null
  } catch (error) {
    if (error instanceof BrleaksError) throw error
    run.ledger.recordFault(run.request.label, knownError(error))
    return null
  }
}

/** Closes a source that opens only after the scan went on without it. */
async function openInTime(run: Run, target: Target, stuck: () => boolean): Promise<Source> {
  const { allowance, detector, request } = run
  const { rules, decodeDepth, keepFiltered, signal, cores = availableParallelism() } = request
  const { needles } = detector
  const own = new OwnDetector(detector, allowance)
  const shared = { rules, decodeDepth, keepFiltered, needles, own, allowance, cores, signal }
  const source = await openSource(target, {
    threads: {
      async *readPlan(plan, jobs) {
        const { readShared } = await import('./threads.ts')
        yield* readShared({ plan, jobs, ...shared })
      },
      async sweep(task, jobs, ended, onCommits) {
        const { sweepShared } = await import('./sweep-threads.ts')
        return sweepShared({ task, jobs, cores, signal: ended, onCommits })
      },
    },
    cores,
    known: keepFiltered ? null : request.readBefore?.known,
    signal,
  })
  if (stuck()) source.close()
  return source
}

async function readSource(run: Run, source: Source): Promise<void> {
  const { signal } = run.request
  try {
    await untilStuck(signal, (stuck) => readItems(run, source, stuck))
  } catch (error) {
    if (signal.aborted) return
    // Keys that were found before the fault must not be lost with it. The temporary folder may be needed late.
    const lost = run.begun && !(isTemporary(error) && run.collection.isEmpty)
    if (!lost && error instanceof BrleaksError) throw error
    run.ledger.recordFault(source.label, knownError(error))
  }
}

function isTemporary(error: unknown): boolean {
  return error instanceof BrleaksError && error.code === 'output'
}

/** @param stuck returns true once the scan went on without this source: late items must not change the report. */
async function readItems(run: Run, source: Source, stuck: () => boolean): Promise<void> {
  const { allowance, collection, detector, ledger, request } = run
  const { needles } = detector
  const { signal } = request
  const counts = request.onProgress !== null
  const embedded = new PendingContainers(allowance.limits.memory)
  const { readBefore } = request
  const again = readBefore === undefined ? null : new ReadAgain()
  const add = (item: Item | Detection) => {
    again?.add(item)
    if (item.kind === 'chunk') addChunk(run, item, embedded, again)
    else if (isDetection(item)) collection.add(item)
    else ledger.record(item)
    if (request.onProgress !== null) reportProgress(run, 'reading', { source: source.progress() })
  }
  const search = {
    needles,
    allowance,
    signal,
    emit: (item: Item) => {
      if (!stuck()) add(item)
    },
  }
  for await (const item of source.items({ needles, allowance, counts, signal })) {
    if (item.kind === 'chunk' || item.kind === 'container') await detector.load()
    if (stuck()) return
    run.begun = true
    if (item.kind === 'container') await item.open(search)
    else add(item)
    await embedded.open(search)
  }
  const objects = signal.aborted ? null : (again?.leaveOut(source) ?? null)
  if (objects !== null) readBefore?.save(objects)
}

function isDetection(item: SourceItem | Item): item is Detection {
  return item.kind === 'candidate' || item.kind === 'rejection' || item.kind === 'rejections'
}

function addChunk(
  run: Run,
  chunk: Chunk,
  embedded: PendingContainers,
  again: ReadAgain | null,
): void {
  const { allowance, collection, detector, ledger } = run
  if (detector.loaded === null) throw new Error('a chunk came before the detector')
  for (const found of detectionsIn(chunk, detector.loaded, allowance)) {
    const item = found.kind === 'container' ? embedded.add(found) : found
    if (item !== null) again?.add(item)
    if (item?.kind === 'problem') ledger.record(item)
    else if (item !== null) collection.add(item)
  }
}

async function conclude(run: Run, sources: readonly Source[], started: Date): Promise<ScanReport> {
  const { collection, detector, request } = run
  collection.dropBelow(request.minConfidence)
  if (!collection.isEmpty) await detector.load()
  const report = await reportOf(run, sources, started)
  if (!detector.missed) return report
  await detector.load()
  return reportOf(run, sources, started)
}

async function reportOf(run: Run, sources: readonly Source[], started: Date): Promise<ScanReport> {
  const { request, collection, ledger } = run
  const { findings, stale, notices, facts, redact } = await runSteps(run, sources)
  const filtered = collection.filtered()
  const coverage = redactCoverage(ledger.close(), redact)
  const interrupted = request.signal.aborted
  return {
    tool: { name: 'brleaks', version: request.version },
    kind: 'scan',
    command: request.command,
    target: redact(request.label),
    startedAt: started.toISOString(),
    durationMs: Date.now() - started.getTime(),
    complete: coverage.failed.length === 0 && !interrupted,
    interrupted,
    coverage,
    bug: ledger.bug === null ? null : redact(ledger.bug),
    findings,
    filtered: { ...filtered, list: filtered.list.map((match) => redactFiltered(match, redact)) },
    notices: notices.map(redact),
    repository: facts === null ? null : redactFacts(facts, redact),
    configuration: redactConfiguration(request.configuration, redact),
    stale: stale.map((entry) => redactStale(entry, redact)),
    rules: request.rules,
  }
}
