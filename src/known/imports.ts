import { BrleaksError } from '../model/index.ts'
import { fault, parseJson } from '../parse/index.ts'

/** A line on which another scanner reported a key. The key itself is not kept. */
export interface ImportedPlace {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly line: number
  /** Commit that added it, for a place in history. */
  readonly commit: string | null
  readonly origin: ImportOrigin
}

/** A line or an entry of an imported file, counted from 1. */
export interface ImportOrigin {
  readonly file: string
  readonly unit: 'line' | 'entry'
  readonly number: number
}

/** `file:line` or `file: entry 3`. */
export function importOriginText({ file, unit, number }: ImportOrigin): string {
  return unit === 'line' ? `${file}:${number}` : `${file}: entry ${number}`
}

interface ImportedFile {
  readonly tool: string
  readonly places: readonly ImportedPlace[]
  /** Entries that name no line of a file. */
  readonly without: number
}

/** The fields of a JSON value of unknown shape. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads the ignore list or report of another scanner. The format is recognised by its content:
 * `.gitleaksignore` (gitleaks README, "gitleaksignore"), gitleaks JSON and SARIF reports, trufflehog `--json` lines,
 * detect-secrets baselines.
 * @throws BrleaksError `config` for any other format.
 */
export function parseImport(path: string, text: string): ImportedFile {
  const content = text.replace(/^\uFEFF/, '').trimStart()
  if (content === '') throw new BrleaksError('config', `${path}: the file is empty`)
  if (!/^[[{]/.test(content)) return gitleaksIgnore(path, text)
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.some((line) => /^\s*\{.*"SourceMetadata"/.test(line))) return trufflehog(path, text)
  const value = parseJson(text, path)
  if (Array.isArray(value)) {
    return value.some((entry) => fields(entry).SourceMetadata !== undefined)
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
      (Array.isArray(list) ? list : []).map((entry) => ({ filename: file, ...fields(entry) })),
    )
    return placesOf(path, 'detect-secrets', entries, detectSecretsPlace)
  }
  throw new BrleaksError(
    'config',
    `${path}: unknown format (expected .gitleaksignore, or a report of gitleaks, trufflehog or detect-secrets)`,
  )
}

type ReportedLine = Omit<ImportedPlace, 'origin'>

function placesOf(
  path: string,
  tool: string,
  list: readonly unknown[],
  read: (entry: Fields) => ReportedLine | null,
): ImportedFile {
  const places = list.map((entry) => read(fields(entry)))
  return {
    tool,
    places: places.flatMap((place, index) =>
      place === null
        ? []
        : [{ ...place, origin: { file: path, unit: 'entry', number: index + 1 } }],
    ),
    without: places.filter((place) => place === null).length,
  }
}

/** `commit:path:rule:line` or `path:rule:line`, one per line; `#` begins a comment. */
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
        'not a .gitleaksignore line (expected path:rule:12 or commit:path:rule:12)',
      )
    }
    places.push({ ...place, origin: { file: path, unit: 'line', number: at.line } })
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
        fault(path, at, 'invalid JSON; trufflehog writes one object per line').message,
        { cause: error },
      )
    }
    // Its log lines have no source.
    if (fields(value).SourceMetadata === undefined) continue
    const place = trufflehogPlace(fields(value))
    if (place === null) without++
    else places.push({ ...place, origin: { file: path, unit: 'line', number: index + 1 } })
  }
  return { tool: 'trufflehog', places, without }
}

/** trufflehog: SourceMetadata.Data.{Git,Filesystem,Github …}, lower-case fields (pkg/pb/source_metadatapb). */
function trufflehogPlace(entry: Fields): ReportedLine | null {
  const data = Object.values(fields(fields(entry.SourceMetadata).Data)).map(fields)
  const source = data.find(({ file }) => typeof file === 'string')
  return source === undefined ? null : placeIn(source.file, source.line, source.commit)
}

/** gitleaks: report/finding.go. */
function gitleaksPlace(entry: Fields): ReportedLine | null {
  return placeIn(entry.File, entry.StartLine, entry.Commit)
}

/** detect-secrets: results, by file name (docs/design.md). */
function detectSecretsPlace(entry: Fields): ReportedLine | null {
  return placeIn(entry.filename, entry.line_number, null)
}

function sarifResults(runs: readonly unknown[]): unknown[] {
  return runs.flatMap((run) => {
    const { results } = fields(run)
    return Array.isArray(results) ? results : []
  })
}

function sarifPlace(result: Fields): ReportedLine | null {
  const [location] = Array.isArray(result.locations) ? result.locations : []
  const physical = fields(fields(location).physicalLocation)
  const { uri } = fields(physical.artifactLocation)
  const path = typeof uri === 'string' ? decoded(uri) : uri
  return placeIn(
    path,
    fields(physical.region).startLine,
    fields(result.partialFingerprints).commitSha,
  )
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^file:\/\/(?=\/)/, ''))
  } catch {
    // Not a URI after all: gitleaks writes plain paths.
    return uri
  }
}

function placeIn(path: unknown, line: unknown, commit: unknown): ReportedLine | null {
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
