import { BrleaksError } from '../model/index.ts'
import { fault, parseJson } from '../parse/index.ts'

/** A place where another scanner saw a key. Its text, where a report has it, is not kept. */
export interface ImportedPlace {
  /** From the root, with `/`. */
  readonly path: string
  readonly line: number
  /** Commit that brought it, for a place in history. */
  readonly commit: string | null
  /** File that named it, and where in it. */
  readonly origin: string
}

export interface ImportedFile {
  readonly tool: string
  readonly places: readonly ImportedPlace[]
  /** Things in it that name no place in a file. */
  readonly without: number
}

/** A JSON value of unknown shape, looked into with care. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads what another scanner was told to ignore, or reported. Told apart by content:
 * `.gitleaksignore` (gitleaks README, "gitleaksignore"), gitleaks JSON and SARIF reports, trufflehog `--json` lines,
 * detect-secrets baselines.
 * @throws BrleaksError `config` where it is none of these.
 */
export function parseImport(path: string, text: string): ImportedFile {
  const content = text.replace(/^\uFEFF/, '').trimStart()
  if (content === '') throw new BrleaksError('config', `${path}: the file is empty`)
  if (!/^[[{]/.test(content)) return gitleaksIgnore(path, text)
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.some((line) => /^\s*\{.*"SourceMetadata"/.test(line))) return trufflehog(path, text)
  const value = parseJson(text, path)
  if (Array.isArray(value)) {
    return value.some((one) => fields(one).SourceMetadata !== undefined)
      ? placesOf(path, 'trufflehog', value, trufflehogPlace)
      : placesOf(path, 'gitleaks', value, gitleaksPlace)
  }
  const root = fields(value)
  if (root.SourceMetadata !== undefined) {
    return placesOf(path, 'trufflehog', [value], trufflehogPlace)
  }
  if (Array.isArray(root.runs)) return placesOf(path, 'SARIF', sarifResults(root.runs), sarifPlace)
  if (typeof root.results === 'object' && root.results !== null && root.plugins_used) {
    const entries = Object.entries(root.results).flatMap(([file, list]) =>
      (Array.isArray(list) ? list : []).map((one) => ({ filename: file, ...fields(one) })),
    )
    return placesOf(path, 'detect-secrets', entries, detectSecretsPlace)
  }
  throw new BrleaksError(
    'config',
    `${path}: this is no .gitleaksignore and no report of gitleaks, trufflehog or detect-secrets`,
  )
}

type Place = Omit<ImportedPlace, 'origin'>

function placesOf(
  path: string,
  tool: string,
  list: readonly unknown[],
  read: (one: Fields) => Place | null,
): ImportedFile {
  const places = list.map((one) => read(fields(one)))
  return {
    tool,
    places: places.flatMap((one, index) =>
      one === null ? [] : [{ ...one, origin: `${path}: entry ${index + 1}` }],
    ),
    without: places.filter((one) => one === null).length,
  }
}

/** `commit:path:rule:line` or `path:rule:line`, one a line; `#` begins a comment. */
function gitleaksIgnore(path: string, text: string): ImportedFile {
  const places: ImportedPlace[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    const at = { line: index + 1, column: 1 }
    const match = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(content)
    const place = match === null ? null : placeIn(match[2], Number(match[4]), match[1])
    if (place === null) {
      throw fault(
        path,
        at,
        'a .gitleaksignore has lines such as path:rule:12 or commit:path:rule:12',
      )
    }
    places.push({ ...place, origin: `${path}:${at.line}` })
  }
  return { tool: '.gitleaksignore', places, without: 0 }
}

function trufflehog(path: string, text: string): ImportedFile {
  const places: ImportedPlace[] = []
  let without = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (error) {
      const at = { line: index + 1, column: 1 }
      throw new BrleaksError(
        'config',
        fault(path, at, 'this line is no valid JSON; trufflehog writes one object a line').message,
        { cause: error },
      )
    }
    // Its log lines have no source.
    if (fields(value).SourceMetadata === undefined) continue
    const place = trufflehogPlace(fields(value))
    if (place === null) without++
    else places.push({ ...place, origin: `${path}:${index + 1}` })
  }
  return { tool: 'trufflehog', places, without }
}

/** trufflehog: SourceMetadata.Data.{Git,Filesystem,Github …}, lower-case fields (pkg/pb/source_metadatapb). */
function trufflehogPlace(one: Fields): Place | null {
  const data = Object.values(fields(fields(one.SourceMetadata).Data)).map(fields)
  const source = data.find((each) => typeof each.file === 'string')
  return source === undefined ? null : placeIn(source.file, source.line, source.commit)
}

/** gitleaks: report/finding.go. */
function gitleaksPlace(one: Fields): Place | null {
  return placeIn(one.File, one.StartLine, one.Commit)
}

/** detect-secrets: results, by file name (docs/design.md). */
function detectSecretsPlace(one: Fields): Place | null {
  return placeIn(one.filename, one.line_number, null)
}

function sarifResults(runs: readonly unknown[]): unknown[] {
  return runs.flatMap((run) => {
    const { results } = fields(run)
    return Array.isArray(results) ? results : []
  })
}

function sarifPlace(one: Fields): Place | null {
  const [location] = Array.isArray(one.locations) ? one.locations : []
  const physical = fields(fields(location).physicalLocation)
  const { uri } = fields(physical.artifactLocation)
  const path = typeof uri === 'string' ? decoded(uri) : uri
  return placeIn(path, fields(physical.region).startLine, fields(one.partialFingerprints).commitSha)
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\/(?=\/)/, ''))
  } catch {
    // No URI after all: gitleaks writes plain paths.
    return uri
  }
}

function placeIn(path: unknown, line: unknown, commit: unknown): Place | null {
  if (typeof path !== 'string' || path === '') return null
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1) return null
  return {
    path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
    line,
    commit: typeof commit === 'string' && /^[0-9a-f]{7,64}$/.test(commit) ? commit : null,
  }
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
