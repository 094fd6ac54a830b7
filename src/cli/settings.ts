import {
  decideOptions,
  environmentLayer,
  folderReader,
  loadSettings,
  type Settings,
  type SettingsRequest,
  usualFileNames,
  workingFolder,
} from '../config/index.ts'
import type { ConfigReader } from '../model/index.ts'
import { rootOf } from '../scan/index.ts'
import { indexVariables } from './hook-environment.ts'
import { maskKeysOf } from './messages.ts'
import type { ParsedArgs } from './parse.ts'

type Command = SettingsRequest['command']

/**
 * Decides the options of a command from command line, environment and the scanned tree's own files. For `--staged` those
 * files are read from the index, because that is what will be committed.
 * @throws BrleaksError `usage`, `config`
 */
export async function settingsFor(command: Command, parsed: ParsedArgs): Promise<Settings> {
  const cwd = workingFolder(process.cwd)
  const paths = pathsOf(command, parsed.operands)
  const root = rootOf(paths, cwd)
  const reader = root === null ? null : await readerFor(command, parsed, root)
  try {
    const settings = await loadSettings({
      command,
      flags: parsed.values,
      environment: process.env,
      reader,
      root,
      cwd,
    })
    maskKeysOf(settings.rules)
    if (root !== null || paths.length < 2) return settings
    const notice =
      'the paths are in different trees, so no configuration file of theirs is used; choose one with --config'
    return { ...settings, notices: [...settings.notices, notice] }
  } finally {
    reader?.close()
  }
}

async function readerFor(
  command: Command,
  parsed: ParsedArgs,
  root: string,
): Promise<ConfigReader> {
  const { values: environment } = environmentLayer(process.env)
  if (!decideOptions(command, parsed.values, { environment }).flag('staged')) {
    return folderReader(root)
  }
  const { indexReader } = await import('../scan/index.ts')
  return indexReader(root, usualFileNames, indexVariables(process.env))
}

/** The paths whose configuration applies to a command. */
function pathsOf(command: Command, operands: readonly string[]): readonly string[] {
  const here = ['.']
  if (command === 'stdin' || command === 'config') return here
  if (command === 'scan' && operands.length === 1 && operands[0] === '-') return here
  return operands.length > 0 ? operands : here
}
