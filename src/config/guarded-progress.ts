import { BrleaksError, type Progress } from '../model/index.ts'

/** An error thrown by the caller's own function is reported as such, not as a bug in brleaks. */
export function guardedProgress(
  onProgress: ((progress: Progress) => void) | undefined,
): ((progress: Progress) => void) | null {
  if (onProgress === undefined) return null
  let broken = false
  return (progress) => {
    if (broken) return
    try {
      onProgress(progress)
    } catch (cause) {
      broken = true
      throw new BrleaksError('usage', 'onProgress threw an error, so the scan was stopped', {
        cause,
      })
    }
  }
}
