import { type Finding, isDead, type Sighting } from '../model/index.ts'
import { fitTo, grouped, visible } from './escape.ts'

/** `1 key`, `2,000 keys`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** `live-mode` or `Test Mode`. */
export function modeName({ mode }: Finding): string {
  return mode === 'live' ? 'live-mode' : 'Test Mode'
}

/** What a key is: its service and mode. */
export function keyKind(finding: Finding): string {
  return `${finding.rule.service} ${modeName(finding)} API key`
}

/**
 * Where a key is, in words: `path:line:column` as editors and terminals understand it, or the name of what else holds
 * it. Steering characters are shown as escapes.
 */
export function placeName(sighting: Sighting): string {
  const { source, path, line, column, object, ref } = sighting
  const position = line === null ? '' : `:${line}:${column ?? 1}`
  switch (source) {
    case 'ref-name':
      return visible(`ref ${ref ?? ''}`.trim())
    case 'reflog':
      return visible(`reflog of ${ref ?? 'HEAD'}`)
    case 'note':
      return visible(`note on ${annotated(path)?.slice(0, 10) ?? shortId(object)}`) + position
    default:
      if (path !== null && path !== '')
        return visible(`${source === 'file-name' ? 'name of ' : ''}${path}`) + position
      if (source === 'stdin') return `standard input${position}`
      return `${`${source.replace('-', ' ')} ${shortId(object)}`.trim()}${position}`
  }
}

/**
 * Where a key is, for formats that know only files. What is in no file has a path below `git/`, see docs/output.md:
 * the path of a note is the object it is on, and would read like a file at the root.
 */
export function artifactPath(sighting: Sighting): string {
  const { source, path, object, ref } = sighting
  if (source === 'note') return `git/note/${noteName(sighting)}`
  if (path !== null && path !== '') return path
  if (source === 'stdin') return 'stdin'
  return `git/${source}/${ref ?? object ?? 'unknown'}`
}

/** What holds a key that is in no file, as git would name it; null for files. */
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

/** Sources of which the object is not what a commit added: their `commit` says nothing about who wrote them. */
const notCommitted: ReadonlySet<Sighting['source']> = new Set(['tag-message', 'ref-name', 'reflog'])

/** Columns of an author's name. */
const authorWidth = 60

/** The commit that introduced it, in words; empty where it is not known. */
export function introducedBy({ source, commit, author, date }: Sighting): string {
  if (commit === null || notCommitted.has(source)) return ''
  const parts = [`commit ${commit.slice(0, 10)}`]
  if (author !== null) parts.push(fitTo(visible(author), authorWidth))
  if (date !== null) parts.push(date.slice(0, 10))
  return parts.join(', ')
}

/** What the API answered, in words; empty where it was not asked. */
export function checkedText({ verification }: Finding): string {
  const { status, reason } = verification
  if (status === 'not-checked') return ''
  return reason === null ? `checked: ${status}` : `checked: ${status} (${visible(reason)})`
}

/** What to do first: a dead key needs no revoking. */
export function nextStep(finding: Finding): string {
  return isDead(finding) ? 'It no longer works' : `Revoke it: ${finding.rule.revokeUrl}`
}

/** `decoded` as words: `in base64 in gzip`; empty for plain text. */
export function decodedText({ decoded }: Sighting): string {
  return decoded.length === 0 ? '' : `in ${decoded.join(' in ')}`
}

/** What is uncertain of a key here; empty where nothing is. */
export function endText({ endEstimated }: Sighting): string {
  return endEstimated === true ? 'end estimated' : ''
}

/** How often a key is in the same place besides. */
export function alsoText(others: readonly Sighting[]): string {
  const history = others.every(({ object, source }) => object !== null && source !== 'index')
  if (!history) return `and ${counted(others.length, 'more time')}`
  return others.length === 1 ? 'also in history' : `also in history (${others.length} versions)`
}
