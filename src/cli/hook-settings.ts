import {
  loadSettings,
  type RawValues,
  type Settings,
  usualFileNames,
  workingFolder,
} from '../config/index.ts'
import { BrleaksError, type ConfigReader, type HookName } from '../model/index.ts'
import { commitReader, indexReader, rootOf } from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'

/**
 * Loads the settings of a hook: command line, environment, and the configuration files in the index, which are about to
 * be committed. SECURITY: in pre-receive they come from HEAD instead, so that a push cannot suppress its own keys.
 */
export async function hookSettings(hook: HookName, flags: RawValues): Promise<Settings> {
  const cwd = workingFolder(process.cwd)
  const reader = await readerFor(hook)
  try {
    const root = rootOf(['.'], cwd)
    const environment = process.env
    const settings = await loadSettings({ command: 'hook', flags, environment, reader, root, cwd })
    return hook === 'pre-receive' ? onServer(settings) : settings
  } finally {
    reader?.close()
  }
}

/** SECURITY: a push contains its own allow comments, so they count only if the server permits it. */
function onServer(settings: Settings): Settings {
  const { known, values } = settings
  const inline = known.inline && values.flag('allow-comments')
  return { ...settings, known: { ...known, inline } }
}

async function readerFor(hook: HookName): Promise<ConfigReader | null> {
  const environment = hookVariables(process.env)
  if (hook !== 'pre-receive') return indexReader('.', usualFileNames, environment)
  try {
    return await commitReader('.', 'HEAD', usualFileNames, environment)
  } catch (error) {
    // The first push: the repository has no configuration yet.
    if (error instanceof BrleaksError && error.code === 'bad-revision') return null
    throw error
  }
}
