import { BrleaksError } from '../model/index.ts'
import { type ScanChoice, scanChoices } from './event.ts'

/** What the step asks for, every choice made. */
export interface Inputs {
  readonly scan: ScanChoice
  /** The checkout, or for `scan: files` the folder to read; relative to the workspace. */
  readonly path: string
  readonly verify: boolean
  readonly failOn: 'any' | 'live' | 'none'
  readonly baseline: string | null
  readonly config: string | null
  readonly sarifFile: string | null
  readonly jsonFile: string | null
  readonly annotations: boolean
  readonly summary: boolean
  readonly comment: boolean
  readonly token: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept. It checks nothing itself.
 * @throws BrleaksError `usage` naming the input, what it takes, and what it was given.
 */
export function readInputs(environment: Environment): Inputs {
  const text = (name: string): string | null =>
    environment[`INPUT_${name.toUpperCase()}`]?.trim() || null
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const given = text(name) ?? fallback
    const found = choices.find((one) => one === given.toLowerCase())
    if (found !== undefined) return found
    throw new BrleaksError('usage', `input ${name} takes ${choices.join(', ')}; not "${given}"`)
  }
  const flag = (name: string, fallback: 'true' | 'false'): boolean =>
    choice(name, ['true', 'false'], fallback) === 'true'
  const verify = flag('verify', 'false')
  const failOn = choice('fail-on', ['any', 'live', 'none'], 'any')
  if (failOn === 'live' && !verify) {
    throw new BrleaksError(
      'usage',
      'input fail-on: live needs verify: true, for no key is known to be live without it',
    )
  }
  return {
    scan: choice('scan', scanChoices, 'auto'),
    path: text('path') ?? '.',
    verify,
    failOn,
    baseline: text('baseline'),
    config: text('config'),
    sarifFile: text('sarif-file'),
    jsonFile: text('json-file'),
    annotations: flag('annotations', 'true'),
    summary: flag('summary', 'true'),
    comment: flag('comment', 'false'),
    token: text('token'),
  }
}
