import { numberIn, pathBelow } from './discussion-text.ts'
import type { LinkedFile } from './discussions.ts'
import { type Entry, entriesIn, fieldOf, text } from './json.ts'

/** A project of GitLab. */
interface Project {
  /** Address of the server. */
  readonly url: string
  /** Address of its page. */
  readonly page: string
  /** Address of its API. */
  readonly api: string
}

/** The files of a snippet, as they are now: https://docs.gitlab.com/api/project_snippets. */
export function snippetFiles(snippet: Entry, { api, page }: Project): LinkedFile[] {
  const id = numberIn(snippet, 'id')
  const place = pathBelow(page, text(snippet, 'web_url')) ?? `snippets/${id}`
  const route = `${api}/snippets/${id}`
  const files = entriesIn(snippet, 'files')
  if (files.length === 0) {
    const path = `${place}/${text(snippet, 'file_name') || 'raw'}`
    return [{ path, url: new URL(`${route}/raw`), code: null }]
  }
  return files.map((file) => {
    const name = text(file, 'path')
    const branch = encodeURIComponent(branchOf(text(file, 'raw_url'), name))
    const url = new URL(`${route}/files/${branch}/${encodeURIComponent(name)}/raw`)
    return { path: `${place}/${name}`, url, code: null }
  })
}

/** The branch in the address of a file: `…/snippets/35/raw/main/add.rb`. */
function branchOf(address: string, path: string): string {
  const after = /\/raw\/(.*)$/.exec(address)?.[1]
  const end = ['', encodeURI(path)].join('/')
  return after?.endsWith(end) ? after.slice(0, -end.length) : 'HEAD'
}

/** The links of a release to files; its sources are in git. */
export function linksOf(entry: Entry): readonly Entry[] {
  return Object.hasOwn(entry, 'assets') ? entriesIn(fieldOf(entry, 'assets'), 'links') : []
}

/**
 * The files that a release links to. SECURITY: only packages and uploads of the server are read, by their API: a link may
 * lead anywhere.
 */
export function releaseFiles(release: Entry, { url }: Project): LinkedFile[] {
  const tag = encodeURIComponent(text(release, 'tag_name'))
  return linksOf(release).map((link) => {
    const address = text(link, 'url')
    const path = `-/releases/${tag}/${text(link, 'name')}`
    const target = URL.canParse(address) ? new URL(address) : null
    const below = pathBelow(`${url}/api/v4/projects`, target?.href ?? '') ?? ''
    return /^[\w%.-]+\/packages\/generic\/[^?#]+$/.test(below)
      ? { path, url: target, code: 'release-files' }
      : { path, url: null, code: 'linked-files' }
  })
}

/** Uploads that the texts of an entry link to: https://docs.gitlab.com/api/project_markdown_uploads. */
export function uploadsIn(entry: Entry, { api, page }: Project): LinkedFile[] {
  const body = ['description', 'body'].map((field) => text(entry, field)).join('\n')
  const id = typeof entry.project_id === 'number' ? `/-/project/${entry.project_id}` : null
  return [...body.matchAll(upload)].flatMap(({ 1: secret = '', 2: rest = '', index }) => {
    const isAfter = (start: string) => body.endsWith(start, index)
    const isOwn = /^[\s()<>"'\]]?$/.test(body.slice(0, index).slice(-1)) || isAfter(page)
    if (!isOwn && (id === null || !isAfter(id))) return []
    const name = decoded(rest.replace(/[.,;:!?]+$/, ''))
    if (name === null) return []
    const url = new URL(`${api}/uploads/${secret}/${encodeURIComponent(name)}`)
    return [{ path: `uploads/${secret}/${name}`, url, code: 'attachments' }]
  })
}

/** An upload of the same project, if it begins an address or follows that of the project. */
const upload = /\/uploads\/([0-9a-f]{32})\/([^\s()<>"'\]\\/?#]{1,255})/g

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name)
  } catch {
    return null
  }
}
