import { createHash } from 'node:crypto'
import {
  type OptionName,
  optionSpecs,
  type RawValues,
  type Settings,
  variableName,
} from '../config/index.ts'
import type { Setting } from '../model/index.ts'
import { cloneOptionNames } from './clone-options.ts'
import type { JobOptions } from './job.ts'

/** The options that a scan of one repository depends on. */
const jobOptions: ReadonlySet<OptionName> = new Set([
  'include',
  'exclude',
  'no-gitignore',
  'include-git-dir',
  'max-size',
  'no-decode',
  'decode-depth',
  'max-depth',
  'max-expand',
  'max-ratio',
  'pdf-text',
  'discussions',
  'config',
  'no-config',
  'rules',
  'min-confidence',
  'baseline',
  'ignore-file',
  'no-inline-ignore',
  'foreign-marks',
  'allow-live',
  'verify',
  'verify-dry-run',
  'verify-budget',
  'api-url',
  'verify-host',
  'time-budget',
  ...cloneOptionNames,
])

/** The settings that its results depend on, without those for the list, the reports and the machine. */
export function jobSettings({ configuration }: Settings): readonly Setting[] {
  return configuration.settings.filter(({ name }) => jobOptions.has(name as OptionName))
}

/** The part of a run's options that its jobs carry. */
export function jobOptionsOf(
  flags: RawValues,
  environment: Readonly<Record<string, string | undefined>>,
  cwd: string,
): JobOptions {
  const specs = optionSpecs.filter(({ name }) => jobOptions.has(name))
  const given = specs.flatMap((spec) => {
    const value = flags[spec.name]
    return value === undefined ? [] : [[spec.name, value] as const]
  })
  const variables = specs.flatMap((spec) => {
    const value = environment[variableName(spec)]
    return value === undefined ? [] : [[variableName(spec), value] as const]
  })
  return {
    flags: Object.fromEntries(given),
    environment: Object.fromEntries(variables),
    cwd,
  }
}

/** Hash of everything but the repository that a result depends on: brleaks, its options, and the files that they name. */
export function basisOf(
  { flags, environment }: JobOptions,
  { configuration }: Pick<Settings, 'configuration'>,
  version: string,
): string {
  // How a repository is cloned does not change what is found in it.
  const isRelevant = ([name]: readonly [string, unknown]) =>
    !cloneOptionNames.some((option) => name === option || name === variableName({ name: option }))
  const relevant = [flags, environment].map((record) => Object.entries(record).filter(isRelevant))
  const files = configuration.files.map(({ kind, sha256 }) => [kind, sha256])
  return createHash('sha256')
    .update(JSON.stringify([version, ...relevant, files]))
    .digest('hex')
}
