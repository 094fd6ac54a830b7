import { suppress } from '../known/index.ts'
import {
  compareFindings,
  type Finding,
  knownError,
  type ObjectHistory,
  type RepositoryFacts,
  Secret,
  type Source,
  type StaleEntry,
  type Verification,
} from '../model/index.ts'
import type { Collected } from './collect.ts'
import { findingOf } from './findings.ts'
import { createRedact, type Redact, redactGlued } from './redact.ts'
import { type Run, reporting, reportProgress } from './run.ts'
import { untilStuck } from './until-stuck.ts'
import { verifyKeys } from './verify.ts'

/** The results of a scan, which the steps fill in. */
interface Results {
  readonly keys: readonly Collected[]
  readonly sources: readonly Source[]
  /** By fingerprint. */
  readonly histories: ReadonlyMap<string, ObjectHistory>
  /** By fingerprint. */
  readonly verdicts: ReadonlyMap<string, Verification>
  readonly facts: RepositoryFacts | null
  /** Masks the keys that were found, and everything that detection takes for a key. */
  readonly redact: Redact
  /** Masks the keys that were found. */
  readonly mask: Redact
  readonly findings: readonly Finding[]
  readonly stale: readonly StaleEntry[]
  readonly notices: readonly string[]
}

interface Step {
  /** Named in the report if the step fails; null for steps that must not fail. */
  readonly subject: string | null
  /** @returns the results that it adds or replaces. */
  run(run: Run, results: Results): Partial<Results> | Promise<Partial<Results>>
}

const tracing: Step = { subject: 'where the keys came from', run: trace }

/** Every step over the keys that were found, in this order. A step that fails loses none of them. */
const steps: readonly Step[] = [
  tracing,
  { subject: 'the status of the keys', run: verify },
  { subject: 'the line hashes', run: hashLines },
  { subject: null, run: redact },
  { subject: null, run: sort },
  { subject: 'which keys are known', run: suppressKnown },
]

/** Runs all steps. Once the scan is stopped, each of them gets only a moment. */
export async function runSteps(run: Run, sources: readonly Source[]): Promise<Results> {
  const { collection, detector, request } = run
  const keys = collection.keys()
  const mask = Secret.masker(keys.map(({ secret }) => secret))
  let results: Results = {
    keys,
    sources,
    histories: new Map(),
    verdicts: new Map(),
    facts: null,
    redact: createRedact(
      redactGlued((text) => detector.redact(text), request.rules),
      mask,
    ),
    mask,
    findings: [],
    stale: [],
    notices: [...request.notices, ...sources.flatMap(({ notices }) => notices)],
  }
  for (const step of steps) results = { ...results, ...(await runStep(run, step, results)) }
  return results
}

async function runStep(run: Run, step: Step, results: Results): Promise<Partial<Results>> {
  if (step.subject === null) return step.run(run, results)
  try {
    const added = await untilStuck(run.request.signal, async () => step.run(run, results))
    return added ?? {}
  } catch (error) {
    run.ledger.recordFault(step.subject, knownError(error))
    return {}
  }
}

async function trace(run: Run, { keys, sources }: Results): Promise<Partial<Results>> {
  const tracer = sources.find((source) => source.tracer !== null)?.tracer ?? null
  if (tracer === null) return {}
  const { traceKeys } = await import('./trace-keys.ts')
  const details = () => ({ fraction: tracer.progress() })
  try {
    const histories = await reporting(run, 'tracing', details, () => traceKeys(keys, tracer))
    return { histories, facts: await tracer.facts() }
  } catch (error) {
    if (!run.request.signal.aborted) throw error
    run.ledger.record({ kind: 'problem', what: tracing.subject ?? '', reason: { code: 'stopped' } })
    return {}
  }
}

async function verify(run: Run, results: Results): Promise<Partial<Results>> {
  const { keys } = results
  const { verdicts, notices } = await verifyKeys(keys, run.request, (done) => {
    reportProgress(run, 'verifying', { keys: { done, total: keys.length } })
  })
  return { verdicts, notices: [...results.notices, ...notices] }
}

async function hashLines({ request }: Run, { keys }: Results): Promise<Partial<Results>> {
  if (!request.lineHashes || keys.length === 0) return {}
  const { addLineHashes } = await import('./line-hashes.ts')
  addLineHashes(keys, request.targets)
  return {}
}

function redact(_run: Run, results: Results): Partial<Results> {
  const findings = results.keys.flatMap((key) => {
    const finding = findingOf(key, results)
    // The finding has copies of them, and no later step needs these.
    key.sightings = []
    return finding ?? []
  })
  return { findings }
}

function sort(_run: Run, { findings }: Results): Partial<Results> {
  return { findings: [...findings].sort(compareFindings) }
}

async function suppressKnown(run: Run, results: Results): Promise<Partial<Results>> {
  const { known, targets, signal } = run.request
  const { findings, redact } = results
  const complete = run.ledger.isComplete && !signal.aborted
  const suppressed = await suppress(findings, { known, targets, complete, redact })
  return { ...suppressed, notices: [...results.notices, ...suppressed.notices] }
}
