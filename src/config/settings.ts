import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type Baseline, parseBaseline, parseIgnoreFile } from '../known/index.ts'
import {
  BrleaksError,
  type ConfigReader,
  type Configuration,
  type ConfigurationFile,
  type ConfigurationKind,
  configPlaceText,
  configurationFile,
  type KnownEntry,
  type KnownKeys,
  type Rule,
  settingOriginText,
} from '../model/index.ts'
import { type ConfigFile, configFileNames, parseConfigFile } from './config-file.ts'
import { environmentLayer } from './environment.ts'
import { folderReader } from './folder-reader.ts'
import type { CommandName } from './options.ts'
import { parseRules } from './rules.ts'
import { type DecidedOptions, decideOptions, OptionValues, type RawValues } from './values.ts'
import type { Environment } from './verify-options.ts'

export const baselineFileName = 'brleaks.baseline.json'
const ignoreFileName = '.brleaksignore'

/** Every name that is looked for at the root of a tree, for readers that can read them in one go. */
export const usualFileNames: readonly string[] = [
  ...configFileNames,
  baselineFileName,
  ignoreFileName,
]

/** Input of `loadSettings`. */
export interface SettingsRequest {
  readonly command: CommandName
  /** Options from the command line (or the caller), by name. */
  readonly flags: RawValues
  /** Environment variables; `{}` for an empty environment. */
  readonly environment: Environment
  /** Reads the scanned tree's own files; null: they are not used. */
  readonly reader: ConfigReader | null
  /** Absolute folder that the tree's patterns are relative to; null: paths are matched as given. */
  readonly root: string | null
  /** Folder that paths on the command line are relative to. */
  readonly cwd: string
  /** `YYYY-MM-DD`, for expiry dates. Default: today (UTC). */
  readonly today?: string | undefined
}

/** Every decided option, and the files it came from. */
export interface ConfiguredSettings {
  readonly values: DecidedOptions
  readonly configuration: Configuration
  /** Notices for the user. */
  readonly notices: readonly string[]
}

/** The same, with what a scan needs. */
export interface Settings extends ConfiguredSettings {
  readonly values: OptionValues
  /** Rules in addition to the built-in ones. */
  readonly rules: readonly Rule[]
  readonly known: KnownKeys
  /** The baseline in force, as written; null without one. */
  readonly baseline: Baseline | null
}

/** True for settings that `loadSettings` returned. */
export function isSettings(settings: ConfiguredSettings): settings is Settings {
  return settings.values instanceof OptionValues
}

/** A file that was read, and the reader for the files that it names. */
interface Found {
  readonly path: string
  readonly bytes: Buffer
  readonly reader: ConfigReader
}

/**
 * Decides every option (command line over environment over file over default) and reads the files that they name. A
 * file that is named must exist; one at its usual name may be missing, but not invalid.
 * @throws BrleaksError `usage` or `config`, naming file, line and column; do not scan then.
 */
export async function loadSettings(request: SettingsRequest): Promise<Settings> {
  const { values: environment, notices } = environmentLayer(request.environment)
  const early = decideOptions(request.command, request.flags, { environment })
  const own = early.flag('no-config') ? null : request.reader
  const config = await findConfig(early, own, request.cwd)
  const file = config === null ? null : await parseConfigFile(config.path, config.bytes)
  const values = decideOptions(request.command, request.flags, {
    environment,
    ...(file === null ? {} : { file: file.values }),
  })
  const writing = request.command === 'baseline'
  const open = opener({ values, config, own, cwd: request.cwd, writing })
  const rules = await readRules(values, open)
  const baseline = await open('baseline', baselineFileName)
  const ignore = await open('ignore-file', ignoreFileName)
  const parsed = baseline === null ? null : await parseBaseline(baseline.path, baseline.bytes)
  const known = readKnown({ request, values, file, parsed, ignore })
  return {
    values,
    rules: rules.rules,
    known,
    baseline: parsed?.baseline ?? null,
    configuration: {
      files: [
        builtInStamp(),
        ...stamps([
          ['rules', rules.file],
          ['config', config],
          ['baseline', baseline],
          ['ignore-file', ignore],
        ]),
      ],
      settings: values.settings(),
    },
    notices,
  }
}

declare const BRLEAKS_RULES_SHA256: string | undefined

/** rules/batch-relay.json as it was bundled. The bundle contains its hash, because hashing at every start costs time. */
export function builtInStamp(): ConfigurationFile {
  const path = 'built in'
  if (typeof BRLEAKS_RULES_SHA256 === 'string') {
    return { kind: 'rules', path, sha256: BRLEAKS_RULES_SHA256, from: null }
  }
  const file = new URL('../../rules/batch-relay.json', import.meta.url)
  return configurationFile('rules', path, readFileSync(file), null)
}

function stamps(
  files: readonly (readonly [ConfigurationKind, Found | null])[],
): ConfigurationFile[] {
  return files.flatMap(([kind, file]) =>
    file === null ? [] : [configurationFile(kind, file.path, file.bytes, file.reader.place)],
  )
}

async function findConfig(
  values: OptionValues,
  own: ConfigReader | null,
  cwd: string,
): Promise<Found | null> {
  const named = values.text('config')
  if (named !== undefined) return readNamed(named, cwd, false)
  if (own === null) return null
  const found: Found[] = []
  for (const path of configFileNames) {
    const bytes = await own.read(path)
    if (bytes !== null) found.push({ path, bytes, reader: own })
  }
  if (found.length > 1) {
    const names = `${found.length === 2 ? 'both ' : ''}${found.map(({ path }) => path).join(' and ')}`
    throw new BrleaksError('config', `found ${names}; keep only one`)
  }
  return found[0] ?? null
}

type Open = (
  kind: 'baseline' | 'ignore-file' | 'rules',
  name: string | null,
) => Promise<Found | null>

/**
 * Opens the file that an option names, or the one with the usual name. A path in a configuration file is read from the
 * same source as that file, below its folder; a path from the user is read from disk.
 */
function opener(context: {
  readonly values: OptionValues
  readonly config: Found | null
  readonly own: ConfigReader | null
  readonly cwd: string
  /** The baseline is about to be written, so it may be missing. */
  readonly writing: boolean
}): Open {
  const { values, config, own, cwd, writing } = context
  return async (kind, name) => {
    const named = values.text(kind)
    if (named === undefined) {
      if (own === null || name === null) return null
      const bytes = await own.read(name)
      return bytes === null ? null : { path: name, bytes, reader: own }
    }
    const optional = writing && kind === 'baseline'
    if (values.given(kind) || config === null) return readNamed(named, cwd, optional)
    const bytes = await config.reader.read(named)
    if (bytes !== null) return { path: named, bytes, reader: config.reader }
    if (optional) return null
    throw new BrleaksError(
      'config',
      `${settingOriginText(values.origin(kind))}: ${named} is not in ${configPlaceText(config.reader.place)}; check the path`,
    )
  }
}

/** A path from the user may be anything: a link, a pipe, a file anywhere. */
async function readNamed(path: string, cwd: string, optional: boolean): Promise<Found | null> {
  const full = resolve(cwd, path)
  try {
    const bytes = await readFile(full)
    return { path, bytes, reader: folderReader(dirname(full), { kind: 'named file' }) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && optional) return null
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`
    throw new BrleaksError('config', `${path}: ${reason}; check the path`, { cause: error })
  }
}

async function readRules(
  values: OptionValues,
  open: Open,
): Promise<{ readonly rules: readonly Rule[]; readonly file: Found | null }> {
  if (values.text('rules') === undefined) return { rules: [], file: null }
  const file = await open('rules', null)
  if (file === null) return { rules: [], file }
  const rules = await parseRules(file.path, file.bytes.toString('utf8'))
  const asking = rules.find((rule) => rule.verification !== undefined)
  if (asking !== undefined && !values.given('rules')) {
    throw new BrleaksError(
      'config',
      `${file.path}: rule ${asking.id} sends keys to an API, which a scanned tree may not decide; pass the file with --rules`,
    )
  }
  return { rules, file }
}

function readKnown(context: {
  readonly request: SettingsRequest
  readonly values: OptionValues
  readonly file: ConfigFile | null
  readonly parsed: Awaited<ReturnType<typeof parseBaseline>> | null
  readonly ignore: Found | null
}): KnownKeys {
  const { request, values, file, parsed, ignore } = context
  const ignored = ignore === null ? [] : parseIgnoreFile(ignore.path, ignore.bytes)
  const entries: readonly KnownEntry[] = [
    ...(parsed?.entries ?? []),
    ...ignored,
    ...(file?.known ?? []),
  ]
  return {
    entries,
    inline: !values.flag('no-inline-ignore'),
    foreignMarks: values.list('foreign-marks'),
    allowLive: values.flag('allow-live'),
    root: request.root,
    today: request.today ?? new Date().toISOString().slice(0, 10),
    baselineScope: parsed?.baseline.scope ?? null,
    narrowed: (['include', 'exclude', 'max-size', 'min-confidence'] as const).some((name) =>
      values.given(name),
    ),
  }
}
