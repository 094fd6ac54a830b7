import { createHash } from 'node:crypto'
import {
  type Environment,
  environmentLayer,
  type OptionName,
  optionSpecs,
  type RawValues,
  type Settings,
  variableName,
} from '../config/index.ts'
import { BrleaksError, type Setting } from '../model/index.ts'
import { cloneOptionNames } from './clone-options.ts'
import type { Job, JobOptions } from './job.ts'

/** Options that decide what is read again: the report is the same. */
const cacheOptionNames = ['since-last', 'cache'] as const satisfies readonly OptionName[]

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
  'ci-logs',
  'attachments',
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
  ...cacheOptionNames,
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
  // How a repository is cloned, and what is read again, does not change what is found in it.
  const isRelevant = ([name]: readonly [string, unknown]) =>
    ![...cloneOptionNames, ...cacheOptionNames].some(
      (option) => name === option || name === variableName({ name: option }),
    )
  const relevant = [flags, environment].map((record) => Object.entries(record).filter(isRelevant))
  const files = configuration.files.map(({ kind, sha256 }) => [kind, sha256])
  return createHash('sha256')
    .update(JSON.stringify([version, ...relevant, files]))
    .digest('hex')
}

/**
 * Options that each worker of a queue decides itself. SECURITY: a writer to the queue must not choose which files a
 * worker reads, or where it sends keys and tokens.
 */
const workerOptionNames: ReadonlySet<string> = new Set([
  'config',
  'rules',
  'baseline',
  'ignore-file',
  'api-url',
  'verify-host',
  'cache',
  ...cloneOptionNames,
])

/** Those that also decide which repositories a list has. */
const listOptionNames: ReadonlySet<string> = new Set([
  'allow-http',
  'github-url',
  'gitlab-url',
  'gitea-url',
])

/** The options that a job in a queue may set. */
export const queueOptionNames: ReadonlySet<string> = new Set(
  [...jobOptions].filter((name) => !workerOptionNames.has(name)),
)

/**
 * The options of a run as its jobs carry them in a queue: all as flags, because variables are those of the worker.
 * @throws BrleaksError `usage` for an option that workers decide themselves.
 */
export function queuedOptionsOf(flags: RawValues, environment: Environment): JobOptions {
  const variables = [...environmentLayer(environment).values].map(
    ([name, { value }]) => [name, value] as const,
  )
  const given = { ...Object.fromEntries(variables), ...flags }
  const decidedThere = Object.keys(given).find(
    (name) => workerOptionNames.has(name) && !listOptionNames.has(name),
  )
  if (decidedThere !== undefined) {
    throw new BrleaksError(
      'usage',
      `--${decidedThere} does not go with --queue: set it on the workers (brleaks worker --${decidedThere} ...)`,
    )
  }
  const kept = Object.entries(given).filter(([name]) => queueOptionNames.has(name))
  return { flags: Object.fromEntries(kept), environment: {}, cwd: '/' }
}

/** Adds the options that a worker decides itself to a job from the queue. */
export function withWorkerOptions(
  job: Job,
  own: {
    readonly flags: RawValues
    readonly environment: Environment
    readonly cwd: string
    readonly redirects: boolean
  },
): Job {
  const { flags, environment, cwd } = jobOptionsOf(own.flags, own.environment, own.cwd)
  const isOwn = ([name]: readonly [string, unknown]) =>
    [...workerOptionNames].some(
      (option) => name === option || name === variableName({ name: option }),
    )
  return {
    ...job,
    options: {
      flags: { ...job.options.flags, ...Object.fromEntries(Object.entries(flags).filter(isOwn)) },
      environment: Object.fromEntries(Object.entries(environment).filter(isOwn)),
      cwd,
      redirects: own.redirects,
    },
  }
}
