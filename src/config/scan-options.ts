import {
  BrleaksError,
  type CheckRequest,
  type Confidence,
  type Configuration,
  type ConfigurationFile,
  configurationFile,
  nothingKnown,
  type Progress,
  type Push,
  parseRange,
  type Rule,
  type ScanRequest,
  type Target,
  withSlashes,
} from '../model/index.ts'
import { byteStream, type InputStream } from './input-stream.ts'
import { checkLibraryOptions, type OptionKind } from './library-options.ts'
import { defaultOf } from './options.ts'
import { builtInRules, parseRules, readRuleFile } from './rules.ts'
import { builtInStamp, type ConfiguredSettings, isSettings, type Settings } from './settings.ts'
import {
  decideVerification,
  type Environment,
  planVerification,
  type VerifyOptions,
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
  /** The message of a commit in progress. */
  readonly message?: Uint8Array | string | undefined
  /** A rule file, or rules, in addition to the built-in ones. */
  readonly rules?: string | readonly Rule[] | undefined
  /** Omit findings below this confidence. Default: `'low'`. */
  readonly minConfidence?: Confidence | undefined
  /** Most encodings within each other that are decoded, such as base64; 0 searches only plain text. Default: 5. */
  readonly decodeDepth?: number | undefined
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
interface Surroundings {
  readonly cwd: string
  readonly version: string
  /** For the address of the API and the proxy. */
  readonly environment?: Environment | undefined
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
  const targets = decideTargets(options, cwd)
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

/** Options of `verify`. */
export interface CheckOptions extends Omit<VerifyOptions, 'verify'> {
  /** The keys. */
  readonly keys?: readonly string[] | undefined
  /** A stream with one key per line, instead of `keys`. */
  readonly input?: InputStream | undefined
  /** A rule file, or rules, in addition to the built-in ones. */
  readonly rules?: string | readonly Rule[] | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Fills in every default of a check of keys.
 * @throws BrleaksError `config` for an invalid rule file, `usage` for an unusable address.
 */
export async function decideCheck(
  options: CheckOptions,
  surroundings: Omit<Surroundings, 'cwd'>,
): Promise<CheckRequest> {
  checkLibraryOptions('verify', options, checkOptionKinds)
  const additional = await additionalRules(options.rules)
  const rules = [...builtInRules(), ...additional.rules]
  return {
    input: options.input === undefined ? lines(options.keys ?? []) : byteStream(options.input),
    rules,
    configuration: configurationOf(undefined, additional.file),
    verify: planVerification(options, rules, surroundings),
    version: surroundings.version,
    signal: options.signal ?? new AbortController().signal,
    onProgress: guardedProgress(options.onProgress),
  }
}

/** An error thrown by the caller's own function is reported as such, not as a bug in brleaks. */
function guardedProgress(onProgress: ScanOptions['onProgress']): ScanRequest['onProgress'] {
  if (onProgress === undefined) return null
  let broken = false
  return (progress) => {
    if (broken) return
    try {
      onProgress(progress)
    } catch (cause) {
      broken = true
      throw new BrleaksError('usage', 'onProgress threw an error, so the scan was stopped', {
        cause,
      })
    }
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

async function* lines(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(`${text}\n`)
}

function configurationOf(
  settings: Settings | undefined,
  rules: ConfigurationFile | null,
): Configuration {
  const base = settings?.configuration ?? { files: [builtInStamp()], settings: [] }
  return rules === null ? base : { ...base, files: [...base.files, rules] }
}

const verifyOptionKinds: Readonly<Record<keyof Omit<VerifyOptions, 'verify'>, OptionKind>> = {
  verifyDryRun: 'flag',
  verifyBudget: 'count',
  apiUrl: 'text',
  verifyHosts: 'texts',
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
  message: 'bytes',
  rules: 'rules',
  minConfidence: 'confidence',
  decodeDepth: 'count',
  showFiltered: 'flag',
  lineHashes: 'flag',
  settings: 'object',
  signal: 'signal',
  onProgress: 'function',
  command: 'text',
}

const checkOptionKinds: Readonly<Record<keyof CheckOptions, OptionKind>> = {
  ...verifyOptionKinds,
  keys: 'texts',
  input: 'stream',
  rules: 'rules',
  signal: 'signal',
  onProgress: 'function',
}

function decodeDepthOf(
  { decodeDepth }: ScanOptions,
  values: Settings['values'] | undefined,
): number {
  if (decodeDepth !== undefined) return decodeDepth
  if (values?.flag('no-decode')) return 0
  return values?.number('decode-depth') ?? defaultOf('decode-depth')
}

function decideTargets(options: ScanOptions, cwd: string): readonly Target[] {
  const targets: Target[] = []
  const { repository, input, message } = options
  const settings = settingsOf(options)
  const values = settings?.values
  const named = repository !== undefined || input !== undefined || message !== undefined
  if (options.paths !== undefined || !named) {
    targets.push({
      kind: 'files',
      paths: options.paths ?? ['.'],
      cwd,
      include: patternsOf('include', options.include, values),
      exclude: patternsOf('exclude', options.exclude, values),
      root: settings?.known.root ?? null,
      maxSize: options.maxSize ?? values?.number('max-size') ?? null,
      followLinks: options.followLinks ?? true,
      gitignore: options.gitignore ?? !(values?.flag('no-gitignore') ?? false),
      gitDirectory: options.includeGitDir ?? values?.flag('include-git-dir') ?? false,
    })
  }
  if (repository !== undefined) targets.push(historyTarget(repository, options))
  else if (
    options.staged ||
    options.ranges?.length ||
    options.since !== undefined ||
    options.push !== undefined
  ) {
    throw new BrleaksError('usage', 'ranges, since, staged and push require repository')
  }
  if (input !== undefined) {
    targets.push({ kind: 'stdin', stream: byteStream(input), name: inputName(options) })
  }
  if (message !== undefined) targets.push({ kind: 'message', text: Buffer.from(message) })
  return targets
}

function inputName({ inputName: name }: ScanOptions): string | null {
  return name === undefined ? null : withSlashes(name)
}

/** On Windows the user may write `\` between folders; patterns in a file always use `/`. */
function patternsOf(
  name: 'include' | 'exclude',
  own: readonly string[] | undefined,
  values: Settings['values'] | undefined,
): readonly string[] {
  const patterns = own ?? values?.list(name) ?? []
  return own !== undefined || values?.given(name)
    ? patterns.map((pattern) => withSlashes(pattern))
    : patterns
}

function historyTarget(repository: string, options: ScanOptions): Target {
  const ranges = (options.ranges ?? []).map(parseRange)
  const since = options.since ?? null
  const environment = options.hookEnvironment ?? {}
  if (options.push !== undefined) {
    if (options.staged || ranges.length > 0 || since !== null) {
      throw new BrleaksError('usage', 'push cannot be combined with staged, ranges or since')
    }
    return { kind: 'push', repository, environment, push: options.push }
  }
  if (!options.staged)
    return { kind: 'history', repository, ranges, since, jobs: options.jobs ?? null }
  if (ranges.length > 0 || since !== null) {
    throw new BrleaksError('usage', '--staged cannot be combined with --range or --since')
  }
  return { kind: 'staged', repository, environment }
}

function commandOf(targets: readonly Target[]): string {
  const kinds = new Set(targets.map((target) => target.kind))
  if (kinds.size > 1) return 'audit'
  if (kinds.has('stdin')) return 'stdin'
  return kinds.has('files') ? 'scan' : 'git'
}

function labelOf(targets: readonly Target[]): string {
  const labels = targets.map((target): string => {
    switch (target.kind) {
      case 'files':
        return target.paths.join(' ')
      case 'stdin':
        return target.name ?? 'standard input'
      case 'message':
        return 'commit message'
      case 'history':
      case 'staged':
      case 'push':
        return target.repository
    }
  })
  return [...new Set(labels)].join(' ')
}

async function additionalRules(
  rules: ScanOptions['rules'],
): Promise<{ readonly rules: readonly Rule[]; readonly file: ConfigurationFile | null }> {
  if (rules === undefined) return { rules: [], file: null }
  if (typeof rules !== 'string') {
    return { rules: await parseRules('rules', JSON.stringify({ version: 1, rules })), file: null }
  }
  const text = await readRuleFile(rules)
  const file = configurationFile('rules', rules, text, { kind: 'named file' })
  return { rules: await parseRules(rules, text), file }
}
