import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { key } from './keys.ts'
import { startBrleaks } from './program.ts'
import type { RedisServer } from './redis.ts'
import { TestRepository, temporaryFolder } from './repository.ts'

interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Starts the program; the result follows. It is killed after the test. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = startBrleaks(args, { env })
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stdin.end()
  const output = { out: '', err: '' }
  child.stdout.on('data', (piece) => (output.out += piece))
  child.stderr.on('data', (piece) => (output.err += piece))
  const ended = new Promise<Run>((resolve) => {
    child.on('close', (status) => resolve({ status, ...output }))
  })
  return { child, output, ended }
}

export function startWorker(url: string, ...args: string[]) {
  return start(['worker', '--queue', url, '--allow-local', '--jobs', '1', ...args])
}

/** A small list of repositories, of which the first has a key. */
export function smallList(count: number): string {
  const folder = temporaryFolder()
  const names = Array.from({ length: count }, (_, index) => join(folder, `r${index}`))
  for (const [index, name] of names.entries()) {
    const repository = new TestRepository({ folder: name })
    repository.write('a.env', index === 0 ? `K=${key('base62:40', 77)}\n` : 'nothing\n')
    repository.commit('adds a file')
  }
  const list = join(folder, 'list')
  writeFileSync(list, `${names.join('\n')}\n`)
  return list
}

export async function doneJobs(server: RedisServer): Promise<number> {
  const client = server.client()
  try {
    const [set] = await client.keys('brleaks:done:*')
    return set === undefined ? 0 : await client.scard(set)
  } finally {
    client.disconnect()
  }
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition().catch(() => false))) await pause(50)
}
