import { type BrleaksError, knownError, type ScanReport } from '../model/index.ts'
import type { RunControl } from './process-control.ts'

let control: RunControl = {
  controller: new AbortController(),
  faults: [],
  input: null,
  claim: () => {},
}

/** Connects this run with the signals and errors that the entry handles. */
export function useControl(installed: RunControl): void {
  control = installed
}

/** From now on, the first Ctrl-C (SIGINT, SIGTERM, SIGHUP) stops the scan and reports what was found; the second ends at once. */
export function stopOnSignals(): AbortController {
  control.claim()
  return control.controller
}

/** All of standard input, if the quick check of a hook has read it; else null. */
export function inputReadAhead(): string | null {
  return control.input
}

/** Uncaught errors since the start. */
export function uncaughtFaults(): readonly BrleaksError[] {
  return control.faults.map(knownError)
}

/** Adds uncaught errors to the report, which is then incomplete. */
export async function explainFaults(
  report: ScanReport,
  mask: (text: string) => Promise<string>,
): Promise<ScanReport> {
  const faults = uncaughtFaults()
  if (faults.length === 0) return report
  const failed = await Promise.all(
    faults.map(async ({ message }) => ({
      what: 'the rest',
      reason: { code: 'error', detail: await mask(message) } as const,
    })),
  )
  const { coverage } = report
  return {
    ...report,
    complete: false,
    coverage: { ...coverage, failed: [...coverage.failed, ...failed] },
  }
}
