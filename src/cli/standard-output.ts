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
  for (const part of partsOf(text)) {
    if (readerGone) return
    await new Promise<void>((done) => {
      process.stdout.write(part, () => done())
    })
  }
}

/** Most characters that are converted to bytes at once. */
const mostAtOnce = 1024 * 1024

function* partsOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + mostAtOnce)
    // A pair of surrogates is one character.
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to--
    yield text.slice(from, to)
    from = to
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
