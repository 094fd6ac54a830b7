import {
  BrleaksError,
  type Confidence,
  type ContainerLimits,
  nothingKnown,
  type Progress,
  type Push,
  type Rule,
  type ScanRequest,
} from '../model/index.ts'
import { additionalRules, configurationOf } from './additional-rules.ts'
import { builtInRules } from './built-in-rules.ts'
import { guardedProgress } from './guarded-progress.ts'
import type { InputStream } from './input-stream.ts'
import { checkLibraryOptions, type OptionKind } from './library-options.ts'
import { defaultOf } from './options.ts'
import { type ConfiguredSettings, isSettings, type Settings } from './settings.ts'
import { commandOf, decideTargets, labelOf } from './targets.ts'
import {
  decideVerification,
  type VerifyOptions,
  type VerifySurroundings,
  verifyOptionKinds,
} from './verify-options.ts'

/** Options of a scan. The command line is parsed into the same type. */
export interface ScanOptions extends VerifyOptions {
  /** Files and folders to read. Default: `['.']` unless `repository`, `input` or `message` is set. */
  readonly paths?: readonly string[] | undefined
  /** Folder that relative paths are relative to. Default: the current folder. */
  readonly cwd?: string | undefined
  /** Patterns of files to read. Default: all files. */
  readonly include?: readonly string[] | undefined
  /** Patterns of files to skip. */
  readonly exclude?: readonly string[] | undefined
  /** Largest file to read, in bytes. A larger one makes the scan incomplete. Default: no limit. */
  readonly maxSize?: number | undefined
  /** `false` also reads files that git ignores. Default: `true`. */
  readonly gitignore?: boolean | undefined
  /** `false` reads the target's name of a link in `paths` instead of the file it leads to. Default: `true`. */
  readonly followLinks?: boolean | undefined
  /** `true` also reads the .git folder of a work tree, as files. Default: `false`. */
  readonly includeGitDir?: boolean | undefined
  /** A repository whose history to read: a work tree or a git directory. */
  readonly repository?: string | undefined
  /** Ranges (`A..B`, `A...B`, one commit). Default: every object. */
  readonly ranges?: readonly string[] | undefined
  /** Only content added by commits since this date. */
  readonly since?: string | undefined
  /** Read what is staged in `repository` instead of its history. */
  readonly staged?: boolean | undefined
  /** Read only what a push adds to the other side, instead of the whole history of `repository`. */
  readonly push?: Push | undefined
  /** Variables that git set for a hook (GIT_INDEX_FILE …), for `staged` and `push`. Default: `{}`. */
  readonly hookEnvironment?: Readonly<Record<string, string | undefined>> | undefined
  /** Threads for history scans. Default: automatic. */
  readonly jobs?: number | undefined
  /** A stream to read, such as `process.stdin`; strings are encoded as UTF-8. */
  readonly input?: InputStream | undefined
  /** Name of that stream in reports. */
  readonly inputName?: string | undefined
  /** Bytes of `input`, if they are known: progress then has the part that is done. */
  readonly inputSize?: number | undefined
  /** The message of a commit in progress. */
  readonly message?: Uint8Array | string | undefined
  /** A rule file, or rules, in addition to the built-in ones. */
  readonly rules?: string | readonly Rule[] | undefined
  /** Omit findings below this confidence. Default: `'low'`. */
  readonly minConfidence?: Confidence | undefined
  /** Most encodings within each other that are decoded, such as base64; 0 searches only plain text. Default: 5. */
  readonly decodeDepth?: number | undefined
  /** Most archives and compressed files within each other that are opened; 0 opens none. Default: 8. */
  readonly maxDepth?: number | undefined
  /** Most bytes read out of one archive, in addition to `maxDepth` times its size. Default: 1 GiB. */
  readonly maxExpand?: number | undefined
  /** Most bytes read out of each byte of an archive, beyond the first 10 MB. Default: 200. */
  readonly maxRatio?: number | undefined
  /** Most bytes read out of all archives of a scan, in addition to `maxDepth` times their size. Default: 10 GiB. */
  readonly maxTotal?: number | undefined
  /** Most entries of one archive, in addition to one for each 2 KB of its size. Default: 100,000. */
  readonly maxEntries?: number | undefined
  /** Most seconds of work on one archive, in addition to a millisecond for each KB that comes out. Default: 30. */
  readonly maxTime?: number | undefined
  /** Largest archive that is opened if its format must be held in memory, in bytes. Default: 64 MiB. */
  readonly maxInMemory?: number | undefined
  /** Extract the text of PDF files in whole histories too, which takes long. Default: `false`. */
  readonly pdfText?: boolean | undefined
  /** List the rejected matches, with the reason. Default: `false` (they are only counted). */
  readonly showFiltered?: boolean | undefined
  /** Compute the line hashes that code scanning uses. Default: `false`. */
  readonly lineHashes?: boolean | undefined
  /**
   * Settings from configuration, baseline, ignore file and environment, returned by `configure`. The other options
   * override them. Default: built-in defaults; no file of the scanned tree is used.
   */
  readonly settings?: ConfiguredSettings | undefined
  /** Stops the scan; the report is then incomplete and contains what was found so far. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Command name for the report. Default: derived from the targets. */
  readonly command?: string | undefined
}

/** @throws BrleaksError `usage` for settings that `configure` did not return. */
function settingsOf({ settings }: ScanOptions): Settings | undefined {
  if (settings === undefined || isSettings(settings)) return settings
  throw new BrleaksError('usage', 'scan: settings must be what configure returned')
}

/** The caller's working folder, version and environment. */
interface Surroundings extends VerifySurroundings {
  readonly cwd: string
  /** Name of the input in the report. Default: derived from the targets. */
  readonly label?: string | undefined
}

/**
 * Fills in every default.
 * @throws BrleaksError `config` for an invalid rule file, `usage` for options that exclude each other.
 */
export async function decideScan(
  options: ScanOptions,
  surroundings: Surroundings,
): Promise<ScanRequest> {
  checkLibraryOptions('scan', options, scanOptionKinds)
  const cwd = options.cwd ?? surroundings.cwd
  const settings = settingsOf(options)
  const values = settings?.values
  const targets = decideTargets(options, settings, cwd)
  const additional = await additionalRules(options.rules)
  const rules = [...builtInRules(), ...(settings?.rules ?? []), ...additional.rules]
  return {
    command: options.command ?? commandOf(targets),
    label: surroundings.label ?? labelOf(targets),
    targets,
    rules,
    minConfidence:
      options.minConfidence ?? values?.text('min-confidence') ?? defaultOf('min-confidence'),
    decodeDepth: decodeDepthOf(options, values),
    containers: containerLimitsOf(options, values),
    keepFiltered: options.showFiltered ?? values?.flag('show-filtered') ?? false,
    lineHashes: options.lineHashes ?? false,
    known: settings?.known ?? nothingKnown,
    configuration: configurationOf(settings, additional.file),
    notices: settings?.notices ?? [],
    verify: decideVerification(withSettings(options), rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress),
  }
}

/** Options of verification: the caller's, else those of the settings. */
function withSettings(options: ScanOptions): VerifyOptions {
  const values = settingsOf(options)?.values
  if (values === undefined) return options
  return {
    verify: options.verify ?? values.flag('verify'),
    verifyDryRun: options.verifyDryRun ?? values.flag('verify-dry-run'),
    verifyBudget: options.verifyBudget ?? values.number('verify-budget'),
    apiUrl: options.apiUrl ?? values.text('api-url'),
    verifyHosts: options.verifyHosts ?? values.list('verify-host'),
  }
}

const scanOptionKinds: Readonly<Record<keyof ScanOptions, OptionKind>> = {
  ...verifyOptionKinds,
  verify: 'flag',
  paths: 'texts',
  cwd: 'text',
  include: 'texts',
  exclude: 'texts',
  maxSize: 'count',
  gitignore: 'flag',
  includeGitDir: 'flag',
  followLinks: 'flag',
  repository: 'text',
  ranges: 'texts',
  since: 'text',
  staged: 'flag',
  push: 'object',
  hookEnvironment: 'object',
  jobs: 'count',
  input: 'stream',
  inputName: 'text',
  inputSize: 'count',
  message: 'bytes',
  rules: 'rules',
  minConfidence: 'confidence',
  decodeDepth: 'count',
  maxDepth: 'count',
  maxExpand: 'count',
  maxRatio: 'count',
  maxTotal: 'count',
  maxEntries: 'count',
  maxTime: 'count',
  maxInMemory: 'count',
  pdfText: 'flag',
  showFiltered: 'flag',
  lineHashes: 'flag',
  settings: 'object',
  signal: 'signal',
  onProgress: 'function',
  command: 'text',
}

function decodeDepthOf(
  { decodeDepth }: ScanOptions,
  values: Settings['values'] | undefined,
): number {
  if (decodeDepth !== undefined) return decodeDepth
  if (values?.flag('no-decode')) return 0
  return values?.number('decode-depth') ?? defaultOf('decode-depth')
}

/** Options that limit what comes out of containers. */
type LimitName =
  | 'max-depth'
  | 'max-expand'
  | 'max-ratio'
  | 'max-total'
  | 'max-entries'
  | 'max-time'
  | 'max-in-memory'

function containerLimitsOf(
  options: ScanOptions,
  values: Settings['values'] | undefined,
): ContainerLimits {
  const decided = (given: number | undefined, name: LimitName) =>
    given ?? values?.number(name) ?? defaultOf(name)
  return {
    depth: decided(options.maxDepth, 'max-depth'),
    expand: decided(options.maxExpand, 'max-expand'),
    ratio: decided(options.maxRatio, 'max-ratio'),
    total: decided(options.maxTotal, 'max-total'),
    entries: decided(options.maxEntries, 'max-entries'),
    memory: decided(options.maxInMemory, 'max-in-memory'),
    timeMs: decided(options.maxTime, 'max-time') * 1000,
    pdfText: options.pdfText ?? values?.flag('pdf-text') ?? false,
  }
}
