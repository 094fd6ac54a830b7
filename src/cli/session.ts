import type { OptionValues } from '../config/index.ts'
import type { Progress, ScanReport } from '../model/index.ts'
import { ProgressLines } from '../output/index.ts'
import { maskMessage, printMessage } from './messages.ts'
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

/** A bar on a terminal, or a line in a log from time to time. */
type ProgressDisplay = 'bar' | 'lines' | 'none'

/** From now on, the first signal stops the scan instead of the process. */
export function startSession({ progress }: { readonly progress: ProgressDisplay }): Session {
  const controller = stopOnSignals()
  const display = displayOf(progress)
  return {
    controller,
    options: {
      signal: controller.signal,
      onProgress: display === null ? undefined : (state) => display.update(state),
    },
    wait: async (scan) => {
      const report = await scan.finally(() => display?.clear())
      return explainFaults(report, maskMessage)
    },
  }
}

function displayOf(progress: ProgressDisplay): ProgressLine | ProgressLines | null {
  switch (progress) {
    case 'bar':
      return new ProgressLine()
    case 'lines':
      return new ProgressLines((line) => void printMessage(line))
    case 'none':
      return null
  }
}

/** In CI, a log that says nothing for minutes looks like a run that hangs. Elsewhere, only a terminal shows progress. */
export function wantsProgress(values: OptionValues): ProgressDisplay {
  if (values.flag('quiet') || values.flag('no-progress')) return 'none'
  if (process.env.CI && process.env.CI !== 'false') return 'lines'
  return process.stderr.isTTY === true ? 'bar' : 'none'
}
