import { extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { type Checkout, type FetchSource, prepareCommit } from '../checkout/index.ts'
import {
  configFileNames,
  folderReader,
  loadSettings,
  type Settings,
  usualFileNames,
} from '../config/index.ts'
import {
  BrleaksError,
  type ConfigReader,
  configPlaceText,
  type OpenedRepository,
} from '../model/index.ts'
import { commitReader, rootOf } from '../scan/index.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'

interface SettingsRequest {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  /** Folder of the checkout. */
  readonly path: string
  /** Null if only files are scanned. */
  readonly checkout: Checkout | null
  /** The repository that contains the range; null if no history is scanned. */
  readonly repository: OpenedRepository | null
  readonly source: FetchSource
}

/**
 * Loads the rules and known keys in force. SECURITY: for pull requests the configuration files, also those named by
 * inputs, come from the base commit, so that a change cannot suppress its own keys. Otherwise they come from what is
 * scanned. If the base commit is not available, no configuration is used and a notice says so.
 * @throws BrleaksError `config` for an invalid or missing file.
 */
export async function actionSettings(request: SettingsRequest): Promise<Settings> {
  const { plan, inputs, environment, workspace, path, repository } = request
  const { config, baseline } = inputs
  const named: Record<string, string> = {}
  if (config !== null) named.config = config
  if (baseline !== null) named.baseline = baseline
  const command = plan.kind === 'files' ? ('scan' as const) : ('git' as const)
  const load = (reader: ConfigReader | null, flags: Readonly<Record<string, string>>) =>
    loadSettings({ command, flags, environment, reader, root: null, cwd: workspace }).finally(() =>
      reader?.close(),
    )
  if (plan.trusted !== null) {
    const base = await openBase(request, plan.trusted)
    if (base === null) {
      const settings = await load(null, {})
      const notice = `the base commit ${plan.trusted.slice(0, 10)} is not available, so no configuration, baseline or ignore file is used`
      return { ...settings, notices: [...settings.notices, notice] }
    }
    try {
      return await load(withNamedFiles(base.reader, inputs), {})
    } finally {
      base.close()
    }
  }
  if (plan.kind === 'range' && repository !== null)
    return load(await commitReader(repository, plan.head, usualFileNames), named)
  const root = rootOf([path], workspace)
  return load(root === null ? null : folderReader(root), named)
}

/**
 * Makes the files that inputs name, which are relative to the workspace, relative to the root of the repository.
 * @throws BrleaksError `config` for a file outside of the checkout, which no commit can contain.
 */
export function namedInRepository(inputs: Inputs, checkout: string, workspace: string): Inputs {
  const root = rootOf([checkout], workspace) ?? checkout
  const inside = (name: string | null): string | null => {
    if (name === null) return null
    const path = relative(root, resolve(workspace, name)).replaceAll(sep, '/')
    if (path !== '' && path !== '..' && !path.startsWith('../') && !isAbsolute(path)) return path
    throw new BrleaksError(
      'config',
      `${name} is outside of the checkout; for a pull request name a file in the repository, which is read from the base commit`,
    )
  }
  return { ...inputs, config: inside(inputs.config), baseline: inside(inputs.baseline) }
}

/** Opens the base commit, fetching it if necessary; null if it is not available (its branch was rewritten). */
async function openBase(
  { plan, path, checkout, repository, source }: SettingsRequest,
  trusted: string,
): Promise<{ readonly reader: ConfigReader; close(): void } | null> {
  let fetched: OpenedRepository | undefined
  try {
    if (checkout !== null && (plan.kind !== 'range' || repository === null))
      fetched = await prepareCommit(checkout, trusted, source)
    const reader = await commitReader(fetched ?? repository ?? path, trusted, usualFileNames)
    return { reader, close: () => fetched?.close() }
  } catch (error) {
    fetched?.close()
    if (error instanceof BrleaksError && error.code === 'bad-revision') return null
    throw error
  }
}

/** Returns the files that inputs name in place of the files with the usual names. */
function withNamedFiles(reader: ConfigReader, { config, baseline }: Inputs): ConfigReader {
  const names = new Map<string, string | null>()
  if (config !== null) {
    for (const name of configFileNames) names.set(name, null)
    const sameKind = configFileNames.find((name) => extname(name) === extname(config))
    names.set(sameKind ?? configFileNames[0], config)
  }
  if (baseline !== null) names.set('brleaks.baseline.json', baseline)
  return {
    place: reader.place,
    read: async (path) => {
      const named = names.get(path)
      if (named === null) return null
      const bytes = await reader.read(named ?? path)
      if (bytes !== null || named === undefined) return bytes
      throw new BrleaksError(
        'config',
        `${named} is not in ${configPlaceText(reader.place)}, where the configuration of a pull request is read from; it takes effect once it is merged`,
      )
    },
    close: () => reader.close(),
  }
}
