import type { ScanOptions, Settings } from '../config/index.ts'
import type { RefusalSubject } from '../report/index.ts'
import { hookVariables } from './hook-environment.ts'

/** What a pre-commit hook has to read, each part a target of one scan. */
export interface Asked {
  readonly scans: readonly [ScanOptions, ...ScanOptions[]]
  /** What the refusal calls it. */
  readonly subject: RefusalSubject | null
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Decides what a pre-commit hook reads: always what is staged; the range that the pre-commit program names in its
 * variables; and files that are named but not staged (`pre-commit run --all-files`, `--files`).
 * @param names file names that a hook manager passes; git itself passes none.
 */
export async function askedOfCommit(
  names: readonly string[],
  settings: Settings,
  environment: Variables,
): Promise<Asked> {
  const repository = '.'
  const hookEnvironment = hookVariables(environment)
  const staged: ScanOptions = { settings, repository, staged: true, hookEnvironment }
  const range = rangeOfPreCommit(environment)
  const files = await filesBeyondIndex(names, environment)
  const scans: [ScanOptions, ...ScanOptions[]] = [staged]
  if (range !== null) scans.push({ settings, repository, ranges: [range] })
  if (files.length > 0) scans.push({ settings, paths: files, followLinks: false })
  const subject = range !== null ? 'range' : files.length > 0 ? 'files' : null
  return { scans, subject }
}

/** The range of `pre-commit run --from-ref A --to-ref B`, for `ScanOptions.ranges`; null where there is none. */
export function rangeOfPreCommit(environment: Variables): string | null {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment
  return from && to ? `${to} ^${from}` : null
}

/**
 * Named files whose content is not read from the index. While git makes a commit it names the index, and the hook
 * managers pass what is staged; in any other run the work tree may differ from the index, so every named file is read.
 */
async function filesBeyondIndex(
  names: readonly string[],
  environment: Variables,
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const { unstagedFiles } = await import('../scan/index.ts')
  const files = environment.GIT_INDEX_FILE
    ? await unstagedFiles('.', hookVariables(environment), names)
    : names
  // A name that is not UTF-8 reaches this process damaged: the whole tree holds the file it meant.
  return files.some((name) => name.includes('\ufffd')) ? ['.'] : files
}
