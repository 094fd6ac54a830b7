import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export interface TestProxy {
  readonly url: string
  /** Request line and headers of each request, as text. */
  readonly seen: readonly string[]
  /** The bytes that the client sent through the tunnels. */
  readonly tunnelled: () => Buffer
  close(): Promise<void>
}

/** A forward proxy on loopback: CONNECT opens a tunnel, anything else is recorded and refused. */
export async function startProxy(options: { readonly refuse?: number } = {}): Promise<TestProxy> {
  const seen: string[] = []
  const bytes: Buffer[] = []
  const sockets = new Set<Socket | Duplex>()
  const record = (request: IncomingMessage) => {
    seen.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
  }
  const server = createServer((request, response) => {
    record(request)
    response.writeHead(405).end()
  })
  server.on('connect', (request: IncomingMessage, client: Duplex) => {
    record(request)
    if (options.refuse !== undefined) {
      client.end(`HTTP/1.1 ${options.refuse} Refused\r\n\r\n`)
      return
    }
    const { hostname, port } = new URL(`http://${request.url}`)
    const target = connect(Number(port), hostname, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.on('data', (part: Buffer) => bytes.push(part))
      client.pipe(target).pipe(client)
    })
    for (const socket of [client, target]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    }
  })
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    tunnelled: () => Buffer.concat(bytes),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => done())
      }),
  }
}
