import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import {
  builtInRules,
  configFileNames,
  configTemplate,
  decideOptions,
  optionsOf,
  type Settings,
  workingFolder,
} from '../config/index.ts'
import {
  BrleaksError,
  configPlaceText,
  exitStatus,
  type SettingValue,
  settingOriginText,
} from '../model/index.ts'
import { writeReportFile } from '../output/index.ts'
import { configurationFileFields, visible } from '../report/index.ts'
import { redactText, rootOf } from '../scan/index.ts'
import { printLine } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { settingsFor } from './settings.ts'
import { writeOut } from './standard-output.ts'

const templateName = 'brleaks.config.jsonc'

/** `config` shows every option in force with its origin; `config init` writes a configuration file to start from. */
export async function runConfig(parsed: ParsedArgs): Promise<number> {
  const [action, ...more] = parsed.operands
  if (action === 'init' && more.length === 0) return init(parsed)
  if (action !== undefined) {
    throw new BrleaksError(
      'usage',
      `"brleaks config" has no action "${action}"; use "brleaks config" or "brleaks config init"`,
    )
  }
  const settings = await settingsFor('config', parsed)
  const format = settings.values.text('format')
  // The report format is one of the values shown, so only --format on the command line applies here.
  const json = settings.values.origin('format').kind === 'command line' && format === 'json'
  const shown = json ? `${JSON.stringify(document(settings), null, 2)}\n` : text(settings)
  await writeOut(redactText(shown, [...builtInRules(), ...settings.rules]))
  return exitStatus.clean
}

async function init(parsed: ParsedArgs): Promise<number> {
  const values = decideOptions('config', parsed.values)
  const root = rootOf(['.'], workingFolder(process.cwd)) ?? workingFolder(process.cwd)
  const existing = configFileNames.find(
    (name) => lstatSync(join(root, name), { throwIfNoEntry: false }) !== undefined,
  )
  if (existing !== undefined) {
    throw new BrleaksError('config', `${existing} already exists; edit it or remove it first`)
  }
  await writeReportFile(join(root, templateName), configTemplate(), 0o644)
  if (!values.flag('quiet')) await printLine(`wrote ${join(root, templateName)}`)
  return exitStatus.clean
}

interface Row {
  readonly name: string
  readonly value: SettingValue | null
  readonly origin: string
}

function rows({ values }: Settings): Row[] {
  return optionsOf('config')
    .filter(({ name }) => name !== 'help' && name !== 'version')
    .map(({ name, type }) => ({
      name,
      value: values.value(name) ?? (type === 'flag' ? false : null),
      origin: settingOriginText(values.origin(name)),
    }))
}

function document(settings: Settings) {
  return {
    files: settings.configuration.files.map(configurationFileFields),
    options: rows(settings),
    knownEntries: settings.known.entries.length,
    notices: settings.notices,
  }
}

function text(settings: Settings): string {
  const files = settings.configuration.files.map(({ kind, path, sha256, from }) => [
    kind,
    path,
    `SHA-256 ${sha256.slice(0, 12)}${from === null ? '' : `, from ${configPlaceText(from)}`}`,
  ])
  const options = rows(settings).map(({ name, value, origin }) => [name, valueText(value), origin])
  const notices = settings.notices.map((notice) => `note: ${visible(notice)}\n`).join('')
  return `Files\n${table(files)}\nOptions\n${table(options)}${notices === '' ? '' : '\n'}${notices}`
}

function valueText(value: SettingValue | null): string {
  if (value === null) return '-'
  return typeof value === 'object' ? value.join(' ') : String(value)
}

function table(lines: readonly (readonly string[])[]): string {
  const clean = lines.map((line) => line.map(visible))
  const width = (column: number) => Math.max(...clean.map((line) => (line[column] ?? '').length))
  const widths = [width(0), Math.min(40, width(1))]
  return clean
    .map((line) => line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  '))
    .map((line) => `  ${line.trimEnd()}\n`)
    .join('')
}
