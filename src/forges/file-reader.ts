import type { DiscussionText, OmittedFile, UnreadDiscussion } from '../model/index.ts'
import type { LinkedFile } from './discussions.ts'
import type { ForgeServer } from './forge.ts'
import { forgeError, gone } from './forge-error.ts'
import { type HttpClient, type HttpRequest, longestBody } from './http.ts'
import { patientRequest } from './patient-request.ts'

/** Attached files of one repository: a text may name any number. */
const mostFiles = 10_000

/** Downloads the files that belong to the discussions of one repository, each once. */
export class FileReader {
  readonly #client: HttpClient
  readonly #server: ForgeServer
  readonly #attachments: boolean
  readonly #seen = new Set<string>()

  /** @param attachments false: attached files are only counted. */
  constructor(client: HttpClient, server: ForgeServer, attachments: boolean) {
    this.#client = client
    this.#server = server
    this.#attachments = attachments
  }

  /** Does not throw: a file that cannot be read is named. */
  async *read(
    { path, url, code, accept, size = 0, mayBeGone }: LinkedFile,
    headers: HttpRequest['headers'],
  ): AsyncGenerator<DiscussionText | UnreadDiscussion | OmittedFile> {
    if (code !== null) {
      const place = url?.href ?? path
      if (this.#seen.has(place) || this.#seen.size > mostFiles) return
      this.#seen.add(place)
      if (this.#seen.size > mostFiles) {
        yield { path: 'attached files', reason: `there are more than ${mostFiles}` }
        return
      }
    }
    if (url === null || (code !== null && !this.#attachments)) {
      if (code !== null) yield { path, omitted: code }
      return
    }
    if (size > longestBody) {
      yield { path, reason: `it is larger than ${longestBody >> 20} MB` }
      return
    }
    try {
      const request = {
        url,
        headers: accept === undefined ? headers : { ...headers, accept },
        elsewhere: true,
      }
      const { body } = await patientRequest(this.#client, request, this.#server)
      yield { path, text: body }
    } catch (error) {
      const { message, status } = forgeError(error, this.#server)
      if (mayBeGone && (status === gone || status === 404)) return
      yield { path, reason: message }
    }
  }
}
