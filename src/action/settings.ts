import { extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { type FetchSource, type Prepared, prepareCommit } from '../checkout/index.ts'
import {
  configFileNames,
  folderReader,
  loadSettings,
  type Settings,
  usualFileNames,
} from '../config/index.ts'
import { BrleaksError, type ConfigReader } from '../model/index.ts'
import { commitReader, rootOf } from '../scan/index.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'

export interface SettingsQuestion {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly checkout: string
  /** The repository that holds the range; null where none is read. */
  readonly repository: string | null
  readonly source: FetchSource
  readonly signal: AbortSignal
}

/**
 * Decides what is looked for and what is known. On pull requests the files that say so come from the base commit, those
 * that inputs name among them: what is to be judged has no say. Else they come from what is read.
 * Where that commit cannot be had nothing is known and nothing left out, and a remark says so.
 * @throws BrleaksError `config` for a file that is wrong or missing.
 */
export async function actionSettings(question: SettingsQuestion): Promise<Settings> {
  const { plan, inputs, environment, workspace, checkout, repository } = question
  const { config, baseline } = inputs
  const named = {
    ...(config === null ? {} : { config }),
    ...(baseline === null ? {} : { baseline }),
  }
  const command = plan.kind === 'files' ? ('scan' as const) : ('git' as const)
  const load = (reader: ConfigReader | null, flags: Readonly<Record<string, string>>) =>
    loadSettings({ command, flags, environment, reader, root: null, cwd: workspace }).finally(() =>
      reader?.close(),
    )
  if (plan.trusted !== null) {
    const base = await openBase(question, plan.trusted)
    if (base === null) {
      const settings = await load(null, {})
      const notice = `the base commit ${plan.trusted.slice(0, 10)} is not to be had: no configuration, baseline or ignore file is used`
      return { ...settings, notices: [...settings.notices, notice] }
    }
    try {
      return await load(standingIn(base.reader, inputs), {})
    } finally {
      base.close()
    }
  }
  if (plan.kind === 'range' && repository !== null)
    return load(await commitReader(repository, plan.head, usualFileNames), named)
  const root = rootOf([checkout], workspace)
  return load(root === null ? null : folderReader(root), named)
}

/**
 * The inputs with files named as a commit names them: from the root of the repository, as the workspace is where they are
 * relative to.
 * @throws BrleaksError `config` for a file outside of the checkout, which no commit of it can have.
 */
export function namedInRepository(inputs: Inputs, checkout: string, workspace: string): Inputs {
  const root = rootOf([checkout], workspace) ?? checkout
  const inside = (name: string | null): string | null => {
    if (name === null) return null
    const path = relative(root, resolve(workspace, name)).replaceAll(sep, '/')
    if (path !== '' && path !== '..' && !path.startsWith('../') && !isAbsolute(path)) return path
    throw new BrleaksError(
      'config',
      `${name} lies outside of the checkout; a pull request's configuration comes from its base commit`,
    )
  }
  return { ...inputs, config: inside(inputs.config), baseline: inside(inputs.baseline) }
}

/** The base commit, fetched where it is not here; null where it cannot be had (its branch was rewritten). */
async function openBase(
  { plan, checkout, repository, source, signal }: SettingsQuestion,
  trusted: string,
): Promise<{ readonly reader: ConfigReader; close(): void } | null> {
  let prepared: Pick<Prepared, 'repository' | 'close'> | undefined
  try {
    if (plan.kind !== 'range' || repository === null)
      prepared = await prepareCommit(checkout, trusted, source, signal)
    const reader = await commitReader(
      prepared?.repository ?? repository ?? checkout,
      trusted,
      usualFileNames,
    )
    return { reader, close: () => prepared?.close() }
  } catch (error) {
    prepared?.close()
    if (error instanceof BrleaksError && error.code === 'bad-revision') return null
    throw error
  }
}

/** Gives the files that inputs name in place of those of the usual names. */
function standingIn(reader: ConfigReader, { config, baseline }: Inputs): ConfigReader {
  const names = new Map<string, string | null>()
  if (config !== null) {
    for (const name of configFileNames) names.set(name, null)
    const same = configFileNames.find((name) => extname(name) === extname(config))
    names.set(same ?? configFileNames[0], config)
  }
  if (baseline !== null) names.set('brleaks.baseline.json', baseline)
  return {
    describe: reader.describe,
    read: async (path) => {
      const named = names.get(path)
      if (named === null) return null
      const bytes = await reader.read(named ?? path)
      if (bytes !== null || named === undefined) return bytes
      throw new BrleaksError(
        'config',
        `${named} is not in ${reader.describe}, from which a pull request's configuration comes; it counts once it is merged`,
      )
    },
    close: () => reader.close(),
  }
}
