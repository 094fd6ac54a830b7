import type { OptionValues } from '../config/index.ts'
import type { Progress, ScanReport } from '../model/index.ts'
import { maskMessage } from './messages.ts'
import { ProgressLine } from './progress.ts'
import { explainFaults, stopOnSignals } from './run-control.ts'

/** The connection of a scan with its process: signals, progress and uncaught errors. */
export interface Session {
  /** Stops the scan. */
  readonly controller: AbortController
  /** The options of the scan that connect it with this session. */
  readonly options: {
    readonly signal: AbortSignal
    readonly onProgress: ((progress: Progress) => void) | undefined
  }
  /** Waits for the report of a scan, and adds uncaught errors to it. */
  wait(scan: Promise<ScanReport>): Promise<ScanReport>
}

/** From now on, the first signal stops the scan instead of the process. */
export function startSession({ progress }: { readonly progress: boolean }): Session {
  const controller = stopOnSignals()
  const line = progress ? new ProgressLine() : null
  return {
    controller,
    options: {
      signal: controller.signal,
      onProgress: line === null ? undefined : (state) => line.update(state),
    },
    wait: async (scan) => {
      const report = await scan.finally(() => line?.clear())
      return explainFaults(report, maskMessage)
    },
  }
}

/** True if progress should be shown: on a terminal, outside of CI. */
export function wantsProgress(values: OptionValues): boolean {
  const off = values.flag('quiet') || values.flag('no-progress')
  return !off && process.stderr.isTTY === true && !process.env.CI
}
