// Simulates the Batch Relay API: an HTTP or HTTPS server on loopback that answers in the documented envelopes and
// misbehaves on request. `node scripts/simulator.mjs` runs it for demonstrations.
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

export type EnvelopeForm = 'nested' | 'flat'

/** How the API, or a proxy before it, answers for a key. */
export type KeyState =
  | { readonly kind: 'live'; readonly scopes: readonly string[] }
  | {
      readonly kind: 'code'
      readonly status: number
      readonly code: string
      readonly form?: EnvelopeForm | undefined
    }
  | {
      readonly kind: 'raw'
      readonly status: number
      readonly body: string
      readonly headers?: Headers
    }
  /** Answers after `ms` milliseconds. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Answers as `first` for a number of times, then as `next`. */
  | {
      readonly kind: 'flaky'
      readonly times: number
      readonly first: KeyState
      readonly next: KeyState
    }
  | { readonly kind: 'reset' }
  /** Sends fewer bytes than announced. */
  | { readonly kind: 'truncated' }
  /** Sends bytes quickly, without end. */
  | { readonly kind: 'huge' }
  /** Sends a byte every few milliseconds, without end. */
  | { readonly kind: 'trickle' }
  | { readonly kind: 'not-http' }

type Headers = Readonly<Record<string, string>>

export const revoked = code(403, 'api_key_revoked')
export const expired = code(403, 'api_key_expired')
const invalid = code(403, 'api_key_invalid')
export const inactive = code(403, 'api_account_inactive')
export const billing = code(402, 'billing_required')

/** An error with a code, as the documentation writes it. */
export function code(status: number, name: string, form?: EnvelopeForm): KeyState {
  return { kind: 'code', status, code: name, form }
}

/** A key that works, with scopes. */
export function live(...scopes: string[]): KeyState {
  return { kind: 'live', scopes }
}

export const captivePortal: KeyState = {
  kind: 'raw',
  status: 200,
  body: '<!doctype html><title>Welcome to our wireless network</title>',
  headers: { 'content-type': 'text/html' },
}

export function redirectTo(location: string): KeyState {
  return { kind: 'raw', status: 302, body: '', headers: { location } }
}

export function limited(retryAfter?: string): KeyState {
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return { kind: 'raw', status: 429, body: errorBody('rate_limited', 'nested'), headers }
}

export interface SimulatorOptions {
  readonly keys?: Readonly<Record<string, KeyState>>
  /** For keys that are not listed. Default: invalid, as the real API answers. */
  readonly unlisted?: KeyState
  readonly form?: EnvelopeForm
  readonly latencyMs?: number
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Required scope by the start of the path. */
  readonly paths?: Readonly<Record<string, string>>
  readonly port?: number
}

export interface RecordedRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly atMs: number
}

export interface Simulator {
  readonly url: string
  readonly requests: readonly RecordedRequest[]
  /** Highest number of concurrent requests. */
  readonly mostAtOnce: number
  /** The bearer of each request, in order. */
  bearers(): string[]
  set(key: string, state: KeyState): void
  close(): Promise<void>
}

const defaultPaths = { '/v1/print-orders/': 'print_orders:read' }

/** Starts a simulator on loopback; default: on a free port. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const states = new Map(Object.entries(options.keys ?? {}))
  const requests: RecordedRequest[] = []
  const sockets = new Set<Socket>()
  const timers = new Set<NodeJS.Timeout>()
  const flaky = new Map<string, number>()
  let inHand = 0
  let mostAtOnce = 0

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timers.add(timer)
  }

  const handle = (request: IncomingMessage, response: ServerResponse) => {
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      atMs: performance.now(),
    })
    mostAtOnce = Math.max(mostAtOnce, ++inHand)
    response.on('close', () => inHand--)
    later(options.latencyMs ?? 0, () => {
      const bearer = bearerOf(request.headers.authorization)
      const state: KeyState =
        bearer === null
          ? code(403, 'api_key_required')
          : (states.get(bearer) ?? options.unlisted ?? invalid)
      answer(state, bearer ?? '', request, response)
    })
  }

  const answer = (
    state: KeyState,
    bearer: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): void => {
    switch (state.kind) {
      case 'live': {
        const [status, name] = liveAnswer(
          state.scopes,
          request.url ?? '',
          options.paths ?? defaultPaths,
        )
        if (name === null) json(response, status, successBody())
        else json(response, status, errorBody(name, options.form ?? 'nested'))
        return
      }
      case 'code':
        json(response, state.status, errorBody(state.code, state.form ?? options.form ?? 'nested'))
        return
      case 'raw':
        response.writeHead(state.status, { 'content-type': 'application/json', ...state.headers })
        response.end(state.body)
        return
      case 'slow':
        later(state.ms, () => answer(invalid, bearer, request, response))
        return
      case 'flaky': {
        const times = flaky.get(bearer) ?? 0
        flaky.set(bearer, times + 1)
        answer(times < state.times ? state.first : state.next, bearer, request, response)
        return
      }
      case 'reset':
        request.socket.destroy()
        return
      case 'truncated':
        response.writeHead(403, { 'content-type': 'application/json', 'content-length': '500' })
        response.write(errorBody('api_key_revoked', 'nested').slice(0, 40))
        later(10, () => request.socket.destroy())
        return
      case 'huge': {
        response.writeHead(200, { 'content-type': 'application/json' })
        const more = () => {
          while (!response.destroyed && response.write(' '.repeat(65_536)));
        }
        response.on('drain', more)
        more()
        return
      }
      case 'trickle': {
        response.writeHead(403, { 'content-type': 'application/json' })
        const drip = () => {
          if (response.destroyed) return
          response.write(' ')
          later(20, drip)
        }
        drip()
        return
      }
      case 'not-http':
        request.socket.end('220 mail.example.test ESMTP\r\n')
    }
  }

  const server =
    options.tls === undefined ? createHttpServer(handle) : createHttpsServer(options.tls, handle)
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    get mostAtOnce() {
      return mostAtOnce
    },
    bearers: () => requests.map(({ headers }) => bearerOf(headers.authorization as string) ?? ''),
    set: (key, state) => {
      states.set(key, state)
    },
    close: () =>
      new Promise((done) => {
        for (const timer of timers) clearTimeout(timer)
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}

/** 404 for an order that does not exist, 200 for a list, 403 without the scope. */
function liveAnswer(
  scopes: readonly string[],
  url: string,
  paths: Readonly<Record<string, string>>,
): [number, string | null] {
  const known = Object.entries(paths).find(([path]) => url.startsWith(path))
  if (known === undefined) return [404, 'not_found']
  const [path, scope] = known
  if (!scopes.includes(scope)) return [403, 'scope_required']
  return path.endsWith('/') ? [404, 'print_order_not_found'] : [200, null]
}

function bearerOf(header: string | undefined): string | null {
  return /^Bearer (.+)$/.exec(header ?? '')?.[1] ?? null
}

function json(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body)
}

let count = 0

function requestId(): string {
  count++
  return `req_${String(count).padStart(6, '0')}`
}

export function successBody(): string {
  return JSON.stringify({ data: { items: [] }, environment: 'sandbox', request_id: requestId() })
}

/** An error in one of the two documented envelopes. */
export function errorBody(name: string, form: EnvelopeForm): string {
  const message = `It was refused: ${name}.`
  const docs = `https://docs.batchrelay.com/errors#${name}`
  const action = 'https://app.batchrelay.com/developers'
  return JSON.stringify(
    form === 'nested'
      ? {
          error: { code: name, message, docs_url: docs, action_url: action },
          request_id: requestId(),
        }
      : { error: 'Forbidden', code: name, message, docs_url: docs, request_id: requestId() },
  )
}
