export { checkReportFile, writeReportFile } from '../config/index.ts'

let readerGone = false

/** A reader that has seen enough (`| head`) is no fault: writing just ends. */
export function installOutputGuards(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    readerGone = true
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

/** Writes to standard output and waits until it is taken. */
export async function writeOut(text: string): Promise<void> {
  if (readerGone || text === '') return
  await new Promise<void>((done) => {
    process.stdout.write(text, () => done())
  })
}
