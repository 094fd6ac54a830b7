import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { afterFile } from './after-file.ts'
import { temporaryFolder } from './repository.ts'

/** Tests with a real server are skipped where Redis is not installed. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

/** A real Redis with a port and a folder of its own. */
export class RedisServer {
  readonly port: number
  readonly #folder = temporaryFolder()
  readonly #options: readonly string[]
  #process: ChildProcess | null = null

  private constructor(port: number, options: readonly string[]) {
    this.port = port
    this.#options = options
  }

  /** @param options of its configuration; without any, it keeps its data through a crash. */
  static async start(...options: readonly string[]): Promise<RedisServer> {
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always']
    const server = new RedisServer(await freePort(), options.length > 0 ? options : kept)
    await server.restart()
    afterFile(() => server.kill())
    return server
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** Starts it with the data that it has on disk. */
  async restart(): Promise<void> {
    const own = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.#folder]
    this.#process = spawn('redis-server', [...own, '--save', '', ...this.#options], {
      stdio: 'ignore',
    })
    const client = new Redis(this.port, '127.0.0.1', { lazyConnect: true, retryStrategy: null })
    client.on('error', () => {})
    for (let tries = 0; tries < 100; tries++) {
      try {
        await client.connect()
        await client.ping()
        break
      } catch (error) {
        // It asks for a password: it runs.
        if (/NOAUTH/.test(String(error))) break
        client.disconnect()
        await pause(100)
      }
    }
    client.disconnect()
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    const child = this.#process
    this.#process = null
    if (child === null || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }

  /** It keeps its connections, and answers nothing until it is thawed. */
  freeze(): void {
    this.#process?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#process?.kill('SIGCONT')
  }

  /** A connection of the test's own. */
  client(): Redis {
    const client = new Redis(this.port, '127.0.0.1')
    client.on('error', () => {})
    return client
  }

  /** Everything that it holds, each byte as a character. */
  async dump(): Promise<string> {
    const client = this.client()
    try {
      const names = await client.keys('*')
      const values = names.map(async (name) => {
        const read = readers[await client.type(name)]
        return read === undefined
          ? name
          : `${name} ${latin1(await client.callBuffer(...read(name)))}`
      })
      return (await Promise.all(values)).join('\n')
    } finally {
      client.disconnect()
    }
  }
}

/** The command that reads a value, by its type. */
const readers: Record<string, (name: string) => [command: string, ...args: string[]]> = {
  string: (name) => ['get', name],
  hash: (name) => ['hgetall', name],
  list: (name) => ['lrange', name, '0', '-1'],
  set: (name) => ['smembers', name],
  zset: (name) => ['zrange', name, '0', '-1', 'withscores'],
  stream: (name) => ['xrange', name, '-', '+'],
}

function latin1(reply: unknown): string {
  if (Buffer.isBuffer(reply)) return reply.toString('latin1')
  if (Array.isArray(reply)) return reply.map(latin1).join(' ')
  // A hash.
  if (typeof reply === 'object' && reply !== null) return latin1(Object.entries(reply).flat())
  return String(reply)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
