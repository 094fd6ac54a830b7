import { reasonOf } from '../output/index.ts'

let readerGone = false
let failure: Error | null = null

/** A reader that exits early (`| head`) is not an error: writing just ends. */
export function installOutputGuards(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    readerGone = true
    if (error.code !== 'EPIPE') failure ??= error
  })
  // A failure of standard error cannot be reported anywhere.
  process.stderr.on('error', () => {})
}

/** Why standard output could not be written; null if it could. */
export function outputFailure(): string | null {
  return failure === null ? null : `cannot write to standard output: ${reasonOf(failure)}`
}

/** Writes to standard output and waits until the text has been accepted. */
export async function writeOut(text: string): Promise<void> {
  if (readerGone || text === '') return
  await new Promise<void>((done) => {
    process.stdout.write(text, () => done())
  })
}
