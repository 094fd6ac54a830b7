import { BrleaksError, parseRange, type Target, withSlashes } from '../model/index.ts'
import { byteStream, sizeOfInput } from './input-stream.ts'
import type { ScanOptions } from './scan-options.ts'
import type { Settings } from './settings.ts'

/** @throws BrleaksError `usage` for options that exclude each other. */
export function decideTargets(
  options: ScanOptions,
  settings: Settings | undefined,
  cwd: string,
): readonly Target[] {
  const targets: Target[] = []
  const { repository, input, message } = options
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
      jobs: options.jobs ?? null,
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
    targets.push({
      kind: 'stdin',
      stream: byteStream(input),
      name: inputName(options),
      size: options.inputSize ?? sizeOfInput(input),
    })
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

/** The command that reads these targets, for the report of a scan that names none. */
export function commandOf(targets: readonly Target[]): string {
  const kinds = new Set(targets.map((target) => target.kind))
  if (kinds.size > 1) return 'audit'
  if (kinds.has('stdin')) return 'stdin'
  return kinds.has('files') ? 'scan' : 'git'
}

/** Name of the targets in the report. */
export function labelOf(targets: readonly Target[]): string {
  const labels = targets.map((target): string => {
    switch (target.kind) {
      case 'files':
        return target.paths.join(' ')
      case 'stdin':
        return target.name ?? 'standard input'
      case 'discussions':
        return target.label
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
