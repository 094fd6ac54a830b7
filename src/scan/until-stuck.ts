/** How long a step may continue after the scan was stopped. Milliseconds. */
const graceMs = 3_000

/**
 * Runs a step of a scan. Once the scan is stopped, the step gets a moment to end; then the scan continues without it, so
 * that no pipe, device or silent program can block a scan that was stopped.
 * @param step receives a function that returns true once the scan continued without it.
 * @returns undefined if it did.
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
  // Ignores a late failure of a step that was abandoned.
  working.catch(() => {})
  try {
    return await Promise.race([working, limit])
  } finally {
    signal.removeEventListener('abort', startTimer)
    clearTimeout(timer)
  }
}
