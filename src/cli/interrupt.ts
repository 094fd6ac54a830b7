/** Exit status of a program that SIGINT ended, by convention of the shells. */
const killedBySigint = 130

/** A first Ctrl-C (or SIGTERM) stops the scan and reports what was found; a second one ends at once. */
export function stopOnSignals(): AbortController {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(killedBySigint)
    controller.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller
}
