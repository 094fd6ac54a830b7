/** How long a step may go on after the scan was stopped. Milliseconds. */
const graceMs = 3_000

/**
 * Runs a step of a scan. Once the scan is stopped the step gets a moment to end; then the scan goes on without it, so
 * that no pipe, device or silent program can hold a scan that was stopped.
 * @param step is given a function that says whether the scan went on without it.
 * @returns undefined where it did.
 */
export async function untilStuck<T>(
  signal: AbortSignal,
  step: (stuck: () => boolean) => Promise<T>,
): Promise<T | undefined> {
  let stuck = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let giveUp = () => {}
  const limit = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined)
  })
  const startTimer = () => {
    timer = setTimeout(() => {
      stuck = true
      giveUp()
    }, graceMs)
  }
  if (signal.aborted) startTimer()
  else signal.addEventListener('abort', startTimer, { once: true })
  const working = step(() => stuck)
  // A late failure of a step that the scan went on without.
  working.catch(() => {})
  try {
    return await Promise.race([working, limit])
  } finally {
    signal.removeEventListener('abort', startTimer)
    clearTimeout(timer)
  }
}
