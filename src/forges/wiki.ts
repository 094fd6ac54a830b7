import type { ForgeServer } from './forge.ts'
import { type ForgeError, forgeError } from './forge-error.ts'
import { HttpClient } from './http.ts'
import { patientRequest } from './patient-request.ts'

/**
 * The address of a repository's wiki. Servers list wikis that have no page yet, and thus no repository: whether there is
 * one is asked as git would.
 * @returns null if there is none; an error if the server did not answer.
 */
export async function existingWiki(
  cloneUrl: string,
  server: ForgeServer,
): Promise<string | ForgeError | null> {
  const address = `${cloneUrl.replace(/\.git$/, '')}.wiki.git`
  const client = await HttpClient.open({ ...server, origin: new URL(address).origin })
  try {
    const url = new URL(`${address}/info/refs?service=git-upload-pack`)
    await patientRequest(client, { url, headers: credentials(server) }, server)
    return address
  } catch (error) {
    const fault = forgeError(error, server)
    return fault.status === 404 ? null : fault
  } finally {
    await client.close()
  }
}

function credentials({ token }: ForgeServer): Readonly<Record<string, string>> {
  if (token === null) return {}
  const login = Buffer.from(`x-access-token:${token}`).toString('base64')
  return { authorization: `Basic ${login}` }
}
