import { counted, type Finding, grouped, type Sighting, type Suppression } from '../model/index.ts'
import { fitTo, visible } from './escape.ts'

/** Matches that were left out because they are not keys. */
export function namesText(count: number): string {
  return count === 1
    ? '1 name that looks like a key but is not one'
    : `${grouped(count)} names that look like keys but are not`
}

/** `live-mode` or `Test Mode`. */
export function modeName({ mode }: Finding): string {
  return mode === 'live' ? 'live-mode' : 'Test Mode'
}

/** `Batch Relay live-mode API key` */
export function keyKind(finding: Finding): string {
  return `${finding.rule.service} ${modeName(finding)} API key`
}

/** Title of a finding: `Exposed Batch Relay live-mode API key`. */
export function exposedKey(finding: Finding): string {
  return `Exposed ${keyKind(finding)}`
}

/**
 * Where a key is, in words: `path:line:column` as editors and terminals understand it, or the name of the object that
 * holds it; after the name of the repository if there are several. Characters that steer a terminal are shown as escapes.
 */
export function placeName(sighting: Sighting): string {
  const { repository } = sighting
  const place = placeInRepository(sighting)
  return repository === undefined ? place : `${visible(repository)}: ${place}`
}

function placeInRepository(sighting: Sighting): string {
  const { source, path, line, column, object, ref, container } = sighting
  const position = line === null ? '' : `:${line}:${column ?? 1}`
  switch (source) {
    case 'ref-name':
      return visible(`ref ${ref ?? ''}`.trim())
    case 'reflog':
      return visible(`reflog of ${ref ?? 'HEAD'}`)
    case 'note':
      return visible(`note on ${annotated(path)?.slice(0, 10) ?? shortId(object)}`) + position
    default:
      if (container === null) return visible(`${unnamedPlace(sighting)}${path ?? ''}`) + position
      if (path !== null && path !== '')
        return visible(`${source === 'file-name' ? 'name of ' : ''}${path}`) + position
      return unnamedPlace(sighting) + position
  }
}

function unnamedPlace({ source, object }: Sighting): string {
  return source === 'stdin'
    ? 'standard input'
    : `${source.replace('-', ' ')} ${shortId(object)}`.trim()
}

/**
 * Where a key is, for formats that know only files. Keys outside files have a path below `git/` (docs/output.md): the
 * path of a note is the object it is on, and would read like a file at the root. If there are several repositories, the
 * path is below the name of its own.
 */
export function artifactPath(sighting: Sighting): string {
  const { repository } = sighting
  const path = pathInRepository(sighting)
  return repository === undefined ? path : `${repository}/${path}`
}

function pathInRepository(sighting: Sighting): string {
  const { source, path, object, ref, container } = sighting
  if (source === 'note') return `git/note/${noteName(sighting)}`
  if (container === null)
    return pathInRepository({ ...sighting, path: null, container: undefined }) + path
  if (path !== null && path !== '') return path
  if (source === 'stdin') return 'stdin'
  return `git/${source}/${ref ?? object ?? 'unknown'}`
}

/** The object or ref that holds a key outside files, as git names it; null for files. */
export function logicalName(sighting: Sighting): string | null {
  const { source, path, object, ref } = sighting
  if (source === 'note') return `${ref ?? 'refs/notes/*'}:${path ?? object ?? ''}`
  if ((path !== null && path !== '') || source === 'stdin') return null
  return ref ?? object
}

/** An older version of a note is in no ref. */
function noteName({ ref, path, object }: Sighting): string {
  const name = annotated(path) ?? object ?? 'unknown'
  return ref === undefined ? name : `${ref}/${name}`
}

/** The object that a note is on: git spreads notes over folders by the first digits of its id. */
function annotated(path: string | null): string | null {
  return path === null ? null : path.replaceAll('/', '')
}

function shortId(object: string | null): string {
  return object?.slice(0, 10) ?? ''
}

/** Sources whose object no commit introduced: their `commit` does not name the author of the key. */
const notCommitted: ReadonlySet<Sighting['source']> = new Set(['tag-message', 'ref-name', 'reflog'])

/** Columns of an author's name. */
export const authorWidth = 60

/** The commit that introduced the key here; empty if it is not known. */
export function introducedBy({
  source,
  commit,
  author,
  date,
}: Pick<Sighting, 'source' | 'commit' | 'author' | 'date'>): string {
  if (commit === null || notCommitted.has(source)) return ''
  const parts = [`commit ${commit.slice(0, 10)}`]
  if (author !== null) parts.push(fitTo(visible(author), authorWidth))
  if (date !== null) parts.push(date.slice(0, 10))
  return parts.join(', ')
}

/** `checked: live with print_orders:read (reason)`; empty if the key was not checked. */
export function checkedText({ verification }: Finding): string {
  const { status, scopes, reason } = verification
  if (status === 'not-checked') return ''
  const granted = scopes.length === 0 ? '' : ` with ${visible(scopes.join(', '))}`
  return `checked: ${status}${granted}${reason === null ? '' : ` (${visible(reason)})`}`
}

/** The commit of a key, its encoding, whether its end is certain, and the result of verification, as far as they are known. */
export function placeFacts(finding: Finding, sighting: Sighting): string[] {
  return [
    introducedBy(sighting),
    decodedText(sighting),
    endText(sighting),
    checkedText(finding),
  ].filter((fact) => fact !== '')
}

/** Encodings whose name in the JSON report is not a word for people. */
const encodingWords: ReadonlyMap<string, string> = new Map([
  ['hex', 'hexadecimal'],
  ['bytes', 'a list of bytes'],
  ['percent', 'percent-encoding'],
  ['json-escape', 'escapes'],
  ['html-entity', 'HTML entities'],
  ['markdown-escape', 'Markdown escapes'],
  ['wrapped', 'wrapped lines'],
  ['literals', 'split string literals'],
  ['invisible', 'text with invisible characters'],
  ['letter-spaced', 'letter-spaced text'],
])

/** `decoded` as words, the innermost encoding first: `in base64 in gzip`; empty for plain text. */
export function decodedText({ decoded }: Sighting): string {
  const words = decoded.map((name) => encodingWords.get(name) ?? name)
  return words.length === 0 ? '' : `in ${words.reverse().join(' in ')}`
}

/** Empty if the end of the key is certain. */
export function endText({ endEstimated }: Sighting): string {
  return endEstimated ? 'end estimated' : ''
}

/** The repositories that a key is in, sorted; empty for a scan of one. */
export function repositoriesOf({ sightings }: Pick<Finding, 'sightings'>): string[] {
  return [...new Set(sightings.flatMap(({ repository }) => repository ?? []))].sort()
}

/** `1 repository`, `12 repositories` */
export function repositoriesText(count: number): string {
  return counted(count, 'repository', 'repositories')
}

/** `in 12 repositories: a, b, c and 9 more` */
export function inRepositoriesText(names: readonly string[], shown: number): string {
  const named = names.slice(0, shown).map(visible).join(', ')
  const more = names.length > shown ? ` and ${grouped(names.length - shown)} more` : ''
  return `in ${repositoriesText(names.length)}: ${named}${more}`
}

/** How often the key is in the same place in addition to the first. */
export function alsoText(others: readonly Sighting[]): string {
  const history = others.every(({ object, source }) => object !== null && source !== 'index')
  if (!history) return `and ${counted(others.length, 'more time')}`
  return others.length === 1 ? 'also in history' : `also in history (${others.length} versions)`
}

const suppressionNames: Readonly<Record<Suppression['by'], string>> = {
  inline: 'an allow comment',
  baseline: 'the baseline',
  'ignore-file': 'the ignore file',
  config: 'the configuration',
}

/** `the baseline: test fixture`, or only the first half if no reason was given. */
export function suppressionText({ by, reason }: Suppression): string {
  const name = suppressionNames[by]
  return reason === null ? name : `${name}: ${visible(reason)}`
}
