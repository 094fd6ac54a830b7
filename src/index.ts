// The library: the same scan as on the command line.

import {
  builtInRules,
  type CheckOptions,
  type ConfiguredSettings,
  checkLibraryOptions,
  decideCheck,
  decideScan,
  type Environment,
  folderReader,
  loadRules,
  loadSettings,
  type OptionKind,
  type RawValue,
  type RawValues,
  type ScanOptions,
  usualFileNames,
  workingFolder,
} from './config/index.ts'
import {
  BrleaksError,
  type ConfigReader,
  knownError,
  type Rule,
  type ScanReport,
  version,
} from './model/index.ts'
import { nearest } from './parse/index.ts'
import { type FormatName, formatNames, formats, plainStyle, type Style } from './report/index.ts'
import {
  checkKeys,
  commitReader,
  indexReader,
  redactText,
  rootOf,
  scan as scanRequest,
} from './scan/index.ts'

/**
 * Reads what the options name and reports the keys it holds.
 * @throws BrleaksError where nothing could be scanned: a path that is not there, a wrong rule file, a bad range.
 */
export async function scan(options: ScanOptions = {}): Promise<ScanReport> {
  return forCaller(options?.rules, async () => {
    const cwd = options?.cwd ?? workingFolder(process.cwd)
    return scanRequest(await decideScan(options, { cwd, version, environment: process.env }))
  })
}

/**
 * Asks the API about keys, each once, and reports their status. A finding's sightings are the lines (or the places in
 * `keys`, from 1) where it was given; a line that is not a key is in `coverage.failed`. `outcome` with
 * `failOn: 'working'` returns the exit status of `brleaks verify`.
 * @throws BrleaksError where nothing could be asked: no key at all, a wrong rule file, an address that is not safe.
 */
export async function verify(options: CheckOptions): Promise<ScanReport> {
  return forCaller(options?.rules, async () =>
    checkKeys(await decideCheck(options, { version, environment: process.env })),
  )
}

/** Whose configuration counts, and what is said besides. */
export interface ConfigureOptions {
  /** A path in the tree whose configuration, baseline and ignore file count. Default: the current folder. */
  readonly path?: string | undefined
  /** Where these files are read from. `null`: they are not. Default: the work tree. */
  readonly from?: 'work-tree' | 'index' | { readonly commit: string } | null | undefined
  /** Options by their names on the command line, such as `{ 'min-confidence': 'high' }`. They win over the rest. */
  readonly options?: RawValues | undefined
  /** Variables, such as `process.env`. Default: none. */
  readonly environment?: Environment | undefined
}

/**
 * Decides every option as the command line does: what is given here over environment over file over default. The
 * result goes to `scan` as `settings`.
 * @throws BrleaksError `config` or `usage` naming file, line and column where something is wrong.
 */
export async function configure(options: ConfigureOptions = {}): Promise<ConfiguredSettings> {
  return forCaller(undefined, () => decideSettings(options))
}

async function decideSettings(options: ConfigureOptions): Promise<ConfiguredSettings> {
  checkLibraryOptions('configure', options, configureOptionKinds)
  const { path = '.', from = 'work-tree', environment = {} } = options
  checkReader(from)
  const cwd = workingFolder(process.cwd)
  const root = rootOf([path], cwd)
  const reader = await treeReader(from, path, root)
  try {
    const flags = textValues(options.options ?? {})
    return await loadSettings({ command: 'audit', flags, environment, reader, root, cwd })
  } finally {
    reader?.close()
  }
}

const configureOptionKinds: Readonly<Record<keyof ConfigureOptions, OptionKind>> = {
  path: 'text',
  from: 'any',
  options: 'object',
  environment: 'object',
}

function checkReader(from: unknown): void {
  if (from === null || from === 'work-tree' || from === 'index') return
  if (typeof from === 'object' && 'commit' in from && typeof from.commit === 'string') return
  throw new BrleaksError(
    'usage',
    "configure: from is 'work-tree', 'index', { commit: 'REVISION' } or null",
  )
}

/** Options are texts, as on the command line; a program may well give numbers. */
function textValues(options: Readonly<Record<string, unknown>>): RawValues {
  const text = (value: unknown) => (typeof value === 'number' ? String(value) : value)
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        name,
        (Array.isArray(value) ? value.map(text) : text(value)) as RawValue,
      ]),
  )
}

async function treeReader(
  from: ConfigureOptions['from'],
  path: string,
  root: string | null,
): Promise<ConfigReader | null> {
  if (from === null || from === undefined) return null
  if (from === 'index') return indexReader(path, usualFileNames)
  if (from !== 'work-tree') return commitReader(path, from.commit, usualFileNames)
  return root === null ? null : folderReader(root)
}

/** Writes a report in one of the formats. Keys are masked unless `style.showSecrets` is set. */
export function render(report: ScanReport, format: FormatName, style: Partial<Style> = {}): string {
  checkLibraryOptions('render', style, styleKinds)
  if (!Array.isArray(report?.findings) || !Array.isArray(report.rules)) {
    throw new BrleaksError('usage', 'render takes a report that scan or verify returned')
  }
  if (!Object.hasOwn(formats, format)) {
    const near = nearest(String(format), formatNames)
    const advice = near === null ? `there are ${formatNames.join(', ')}` : `did you mean "${near}"?`
    throw new BrleaksError('usage', `render: unknown format "${format}"; ${advice}`)
  }
  return formats[format](report, { ...plainStyle, ...style })
}

const styleKinds: Readonly<Record<keyof Style, OptionKind>> = {
  color: 'flag',
  hyperlinks: 'flag',
  width: 'count',
  showSecrets: 'flag',
  showFiltered: 'flag',
  verbose: 'flag',
  quiet: 'flag',
  blobUrl: 'text',
  mostBytes: 'count',
}

/** Whatever is thrown to a caller is a BrleaksError, and keys in its message are masked. */
async function forCaller<T>(
  own: string | readonly Rule[] | undefined,
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action()
  } catch (error) {
    const known = knownError(error)
    const rules = [...builtInRules(), ...(await rulesToMask(own))]
    const message = mask(known.message, rules)
    const cause = known.cause instanceof Error ? known.cause.message : ''
    if (message === known.message && mask(cause, rules) === cause) throw known
    // Its cause may quote the key as well.
    throw new BrleaksError(known.code, message)
  }
}

/** Rules that a program made may be malformed; the built-in ones never are. */
function mask(text: string, rules: readonly Rule[]): string {
  try {
    return redactText(text, rules)
  } catch {
    return redactText(text, builtInRules())
  }
}

async function rulesToMask(own: string | readonly Rule[] | undefined): Promise<readonly Rule[]> {
  try {
    if (typeof own === 'string') return await loadRules(own)
    return Array.isArray(own) ? own : []
  } catch {
    return []
  }
}

export type {
  CheckOptions,
  ConfiguredSettings as Settings,
  DecidedOptions,
  Environment,
  RawValues,
  ScanOptions,
  VerifyOptions,
} from './config/index.ts'
export {
  BrleaksError,
  type ConfigPlace,
  type Configuration,
  type Coverage,
  configPlaceText,
  type ErrorCode,
  type Excerpt,
  type ExitStatus,
  exitStatus,
  type Failed,
  type FailureCode,
  type FailureReason,
  type Filtered,
  type Finding,
  isDead,
  type Mode,
  type ObjectHistory,
  type ObjectHolder,
  type Progress,
  type RemovalProof,
  type RepositoryFacts,
  type Rule,
  type ScanReport,
  type Secret,
  type SettingOrigin,
  type Severity,
  type Sighting,
  type SightingSource,
  type SkipCode,
  type Skipped,
  type StaleEntry,
  type Suppression,
  settingOriginText,
  severityOf,
  type Verification,
  type VerificationStatus,
  version,
} from './model/index.ts'
export { type FailOn, type OutcomePolicy, outcome } from './output/index.ts'
export {
  type FormatName,
  failureText,
  formatNames,
  type Style,
} from './report/index.ts'
