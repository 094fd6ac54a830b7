import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBefore } from './fault.ts'
import { temporaryFolder } from './repository.ts'

/** Records the largest resident memory of a run of the program. */
export class PeakMemory {
  readonly #file = join(temporaryFolder(), 'peak')
  /** Options of node for the run. */
  readonly nodeOptions: readonly string[]

  constructor() {
    // Linux counts the memory of this process to the peak in `resourceUsage`, if it starts the program by a fork.
    this.nodeOptions = runBefore(`
      import { readFileSync, writeFileSync } from 'node:fs'
      const peak = () =>
        process.platform === 'linux'
          ? /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
          : String(process.resourceUsage().maxRSS)
      process.on('exit', () => writeFileSync(${JSON.stringify(this.#file)}, peak()))`)
  }

  /** After the run. Kilobytes. */
  get kilobytes(): number {
    return Number(readFileSync(this.#file, 'utf8'))
  }
}
