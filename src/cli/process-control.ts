/** Signals that ask a run to stop. SIGHUP: its terminal or connection is gone. */
const stopSignals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
type StopSignal = keyof typeof stopSignals

/** Time for a stopped run to take over the signal handling. Milliseconds. */
const claimingMs = 2_000
/** Time for a run to finish its report after an uncaught error. Milliseconds. */
const concludingMs = 20_000
/** Time that a finished run may be held up by a blocked pipe or device. Milliseconds. */
const lingeringMs = 2_000

/**
 * Signals and uncaught errors of a run. The handlers are installed before anything else is loaded, so that no signal is
 * lost. Part of the entry, which old versions of Node must be able to parse.
 */
export interface RunControl {
  readonly controller: AbortController
  /** Uncaught errors, in order. */
  readonly faults: unknown[]
  /** What was read of standard input already; null if nothing was. */
  input: string | null
  /** Call when the run honours the controller: the first signal then stops it, and only a second ends the process. */
  claim(): void
}

export interface ProcessControl extends RunControl {
  /** Ends the run with a status, even if something still keeps the process alive. */
  finish(status: number): void
}

/**
 * Installs the handlers of signals and uncaught errors.
 * @param printFault prints an error that no scan can report; then the process ends.
 */
export function controlProcess(printFault: (fault: unknown) => Promise<unknown>): ProcessControl {
  let controller: AbortController | undefined
  const faults: unknown[] = []
  let claimed = false
  let finished = false
  let stoppedBy: StopSignal | null = null
  let concluding: ReturnType<typeof setTimeout> | undefined
  // A run that ends early must not look clean.
  process.exitCode = 3

  /** Made when it is needed: the quick check of a hook is never stopped. */
  function stop(): AbortController {
    if (controller === undefined) controller = new AbortController()
    return controller
  }

  function end(signal: StopSignal): void {
    finished = true
    for (const name of Object.keys(stopSignals)) process.removeAllListeners(name)
    // The last listener: temporary folders and child processes are gone by then. Exiting would wait for threads that
    // hang in a pipe; dying by the signal does not.
    process.once('exit', () => process.kill(process.pid, signal))
    process.exit(128 + stopSignals[signal])
  }

  for (const name of Object.keys(stopSignals) as StopSignal[]) {
    process.on(name, () => {
      if (stop().signal.aborted) return end(name)
      stoppedBy = name
      stop().abort()
      // A run that starts meanwhile reports that it was stopped; one that is blocked by a file is ended.
      if (!claimed) setTimeout(() => claimed || end(name), claimingMs).unref()
    })
  }

  process.on('uncaughtException', (fault) => {
    const first = faults.length === 0
    faults.push(fault)
    if (!first) return
    // Keys that were found still decide the status.
    const status = finished && process.exitCode === 1 ? 1 : 3
    const giveUp = () =>
      printFault(fault)
        .catch(() => {})
        .then(() => process.exit(status))
    if (finished || !claimed) giveUp()
    else {
      stop().abort()
      concluding = setTimeout(giveUp, concludingMs)
    }
  })

  process.on('exit', () => {
    if (!finished && faults.length === 0) endedEarly()
  })

  return {
    get controller() {
      return stop()
    },
    faults,
    input: null,
    claim: () => {
      claimed = true
    },
    finish: (status) => {
      finished = true
      clearTimeout(concluding)
      process.exitCode = status
      if (controller === undefined || !controller.signal.aborted) return
      const leave = () => (stoppedBy === null ? process.exit(status) : end(stoppedBy))
      setTimeout(leave, lingeringMs).unref()
    },
  }
}

/** Node exits when the event loop is empty, even if a promise is pending. */
function endedEarly(): void {
  process.exitCode = 3
  process.stderr.write(
    'brleaks: this is a bug in brleaks: it ended early; please report it with this line (README.md, "Report a bug")\n',
  )
}
