import { BrleaksError } from '../model/index.ts'
import { type ScanChoice, scanChoices } from './event.ts'

/** The inputs of the step, with defaults filled in. */
export interface Inputs {
  readonly scan: ScanChoice
  /** Folder of the checkout, or with `scan: files` the folder to scan; relative to the workspace. */
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
 * Reads the inputs from the variables that the runner sets: `INPUT_` and the name in capitals, hyphens kept. The runner
 * does not validate them.
 * @throws BrleaksError `usage` with the input's name, its choices and the given value.
 */
export function readInputs(environment: Environment): Inputs {
  const text = (name: string): string | null =>
    environment[`INPUT_${name.toUpperCase()}`]?.trim() || null
  const choice = <T extends string>(name: string, choices: readonly T[], fallback: T): T => {
    const given = text(name) ?? fallback
    const found = choices.find((value) => value === given.toLowerCase())
    if (found !== undefined) return found
    throw new BrleaksError('usage', `input ${name}: expected ${choices.join(', ')}; got "${given}"`)
  }
  const flag = (name: string, fallback: 'true' | 'false'): boolean =>
    choice(name, ['true', 'false'], fallback) === 'true'
  const verify = flag('verify', 'false')
  const failOn = choice('fail-on', ['any', 'live', 'none'], 'any')
  if (failOn === 'live' && !verify) {
    throw new BrleaksError(
      'usage',
      'input fail-on: live needs verify: true, because only verification shows which keys are live',
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
