import type { ScanOptions, Settings } from '../config/index.ts'
import type { RefusalSubject } from '../report/index.ts'
import { unstagedFiles } from '../scan/index.ts'
import { hookVariables } from './hook-environment.ts'

/** The targets that a hook scans, all in one scan. */
export interface HookTargets {
  readonly scans: readonly [ScanOptions, ...ScanOptions[]]
  /** Set if the hook manager asked for more than what is staged; it changes the text of a refusal. */
  readonly subject: RefusalSubject | null
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Decides what a pre-commit hook scans: always what is staged, also the range that the pre-commit program names in its
 * variables, and files that are named but not staged (`pre-commit run --all-files`, `--files`).
 * @param names file names that a hook manager passes; git itself passes no names.
 */
export async function commitTargets(
  names: readonly string[],
  settings: Settings,
  environment: Variables,
): Promise<HookTargets> {
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

/** The range of `pre-commit run --from-ref A --to-ref B`, for `ScanOptions.ranges`; null if there is none. */
export function rangeOfPreCommit(environment: Variables): string | null {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment
  return from && to ? `${to} ^${from}` : null
}

/**
 * Named files whose content is not read from the index. During a commit git names the index, and hook managers pass the
 * staged files; in any other run the work tree may differ from the index, so every named file is scanned.
 */
async function filesBeyondIndex(
  names: readonly string[],
  environment: Variables,
): Promise<readonly string[]> {
  if (names.length === 0) return []
  const files = environment.GIT_INDEX_FILE
    ? await unstagedFiles('.', hookVariables(environment), names)
    : names
  // A name that is not UTF-8 reaches this process damaged, so the whole tree is scanned, which includes that file.
  return files.some((name) => name.includes('\ufffd')) ? ['.'] : files
}
