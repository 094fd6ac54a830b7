import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterFile } from './after-file.ts'
import { gitEnvironment } from './repository.ts'

/** A server on loopback. */
interface LocalServer {
  readonly url: string
  /** Requests so far: method, path, Authorization. */
  readonly requests: { method: string; path: string; authorization: string; body: string }[]
}

export type Answer = (request: IncomingMessage, body: Buffer, response: ServerResponse) => void

/** Starts a server that is closed after the test file. */
export async function serve(answer: Answer): Promise<LocalServer> {
  const requests: LocalServer['requests'] = []
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces)
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body: body.toString('utf8'),
    })
    answer(request, body, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterFile(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** Repositories below a folder over git's smart HTTP protocol, by git's own http-backend, to clients with the token. */
export function serveGit(folder: string, token: string): Promise<LocalServer> {
  return serve(forToken(token, httpBackend(folder)))
}

/** Answers only clients with the token. */
export function forToken(token: string, answer: Answer): Answer {
  const wanted = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  return (request, body, response) => {
    if (request.headers.authorization?.replace(/^Basic/, 'basic') === wanted) {
      answer(request, body, response)
    } else response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
  }
}

/** Answers with the repositories below a folder. */
export function httpBackend(folder: string): Answer {
  return (request, body, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://x')
    const child = spawn('git', ['http-backend'], {
      env: {
        ...gitEnvironment(),
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: request.method,
        PATH_INFO: pathname,
        QUERY_STRING: search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        CONTENT_LENGTH: String(body.length),
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
    })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('close', () => {
      const whole = Buffer.concat(pieces)
      const end = whole.indexOf('\r\n\r\n')
      for (const line of whole.toString('latin1', 0, end).split('\r\n')) {
        const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? []
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
        else if (name !== '') response.setHeader(name, value)
      }
      response.end(whole.subarray(end + 4))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(body)
  }
}
