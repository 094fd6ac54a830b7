/** Signals that ask a run to stop. SIGHUP: its terminal or connection is gone. */
const stopSignals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const
type StopSignal = keyof typeof stopSignals

/** How long a run that was asked to stop may take until it listens. Milliseconds. */
const claimingMs = 2_000
/** How long a run may take to conclude after a fault, before it is ended. Milliseconds. */
const concludingMs = 20_000
/** How long a finished run may be held up by a pipe or device that never answers. Milliseconds. */
const lingeringMs = 2_000

/**
 * What can happen to a run from outside: signals and errors that no code waits for. Installed before anything else is
 * loaded, so that no signal is lost. Part of the entry, which old versions of Node must be able to parse.
 */
export interface Door {
  readonly controller: AbortController
  /** Errors that no code caught, in the order they came. */
  readonly faults: unknown[]
  /** From now on the run listens to the controller: a first signal stops it, and only a second one ends the process. */
  claim(): void
}

export interface OpenedDoor extends Door {
  /** Ends the run with a status, also if something still holds the process. */
  finish(status: number): void
}

/** @param endWith reports a fault that no scan is there to report; then the process ends. */
export function openDoor(endWith: (fault: unknown) => Promise<unknown>): OpenedDoor {
  const controller = new AbortController()
  const faults: unknown[] = []
  let claimed = false
  let finished = false
  let stoppedBy: StopSignal | null = null
  let concluding: ReturnType<typeof setTimeout> | undefined
  // A run that ends without having concluded must not look clean.
  process.exitCode = 3

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
      if (controller.signal.aborted) return end(name)
      stoppedBy = name
      controller.abort()
      // A run that begins meanwhile reports that it was stopped; one that waits for a file of its own is ended.
      if (!claimed) setTimeout(() => claimed || end(name), claimingMs).unref()
    })
  }

  process.on('uncaughtException', (fault) => {
    const first = faults.length === 0
    faults.push(fault)
    if (!first) return
    // A key that was found stays found.
    const status = finished && process.exitCode === 1 ? 1 : 3
    const giveUp = () =>
      endWith(fault)
        .catch(() => {})
        .then(() => process.exit(status))
    if (finished || !claimed) giveUp()
    else {
      controller.abort()
      concluding = setTimeout(giveUp, concludingMs)
    }
  })

  process.on('exit', () => {
    if (!finished && faults.length === 0) endedEarly()
  })

  return {
    controller,
    faults,
    claim: () => {
      claimed = true
    },
    finish: (status) => {
      finished = true
      clearTimeout(concluding)
      process.exitCode = status
      if (!controller.signal.aborted) return
      const leave = () => (stoppedBy === null ? process.exit(status) : end(stoppedBy))
      setTimeout(leave, lingeringMs).unref()
    },
  }
}

/** Node ends when nothing is left to wait for, even if a promise is pending. */
function endedEarly(): void {
  process.exitCode = 3
  process.stderr.write(
    'brleaks: this is a bug in brleaks: it ended before its work was done; please report it with this line (README.md, "Report a bug")\n',
  )
}
