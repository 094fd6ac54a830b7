import { pathBelow } from './discussion-text.ts'
import type { LinkedFile } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import type { PagedList } from './pages.ts'

/** Address of the API of a GitHub server: GitHub Enterprise Server has it below the address of its pages. */
export function githubApi(url: string): string {
  return url === 'https://github.com' ? 'https://api.github.com' : `${url}/api/v3`
}

/** A list of GitHub's REST API. */
export function githubList(server: ForgeServer, address: string): PagedList {
  return { url: new URL(address), headers: githubHeaders(server), next: 'link' }
}

export function githubHeaders({ token }: ForgeServer): Readonly<Record<string, string>> {
  const authorization = token === null ? {} : { authorization: `token ${token}` }
  return { accept: 'application/vnd.github+json', ...authorization }
}

/** Attachments that a text links to. Only a browser that is signed in can download those of private repositories. */
export function attachmentsIn(
  body: string,
  { url, page }: { readonly url: string; readonly page: string },
): LinkedFile[] {
  const addresses = body.match(/https?:\/\/[^\s()<>"'\]\\]{1,500}/g) ?? []
  const isAttachment = (address: string) =>
    address.startsWith(`${url}/user-attachments/`) ||
    /^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//.test(address) ||
    /^(?:assets|files)\/\d+\//.test(pathBelow(page, address) ?? '')
  return addresses.filter(isAttachment).map((address) => {
    const path = address.replace(/[?#].*$/, '').replace(/^https?:\/\//, '')
    return { path, url: null, code: 'web-attachments' }
  })
}
