import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { distFile } from '../helpers/dist.ts'
import { key } from '../helpers/keys.ts'
import { type JsonReport, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const packageFile = join(import.meta.dirname, '../../package.json')
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }

let repository: TestRepository

beforeAll(() => {
  repository = new TestRepository()
  for (let i = 0; i < 5; i++) repository.write(`f${i}`, `content ${i}\n`).commit(`commit ${i}`)
  repository.write('s', `k=${key()}\n`).commit('key')
})

/** The program with another file in the place of its worker. */
function scanWithWorker(source: string): { status: number | null; report: JsonReport } {
  const folder = temporaryFolder()
  cpSync(dirname(distFile('cli.js')), join(folder, 'dist'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(folder, 'dist', 'brleaks-worker.js'), source)
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, 'dist', 'cli.js'), 'git', '.', '--jobs', '2', '--format', 'json'],
    { cwd: repository.folder, encoding: 'utf8', timeout: 60_000 },
  )
  return { status, report: JSON.parse(stdout) as JsonReport }
}

const imports = `const { parentPort } = require('node:worker_threads')\n`

describe('a file in place of the worker', () => {
  it.each([
    ['is empty', ''],
    ['fails at once', 'throw new Error("not a worker")'],
    [
      'is another program',
      `${imports}parentPort.postMessage({ kind: 'ready' })\nsetInterval(() => {}, 1000)`,
    ],
    [
      'is of another version',
      `${imports}parentPort.postMessage({ kind: 'hello', protocol: 'brleaks 0 worker' })`,
    ],
  ])('is not used where it %s: everything is read without it', (_, source) => {
    const { status, report } = scanWithWorker(source)
    expect(status).toBe(1)
    expect(report.scan.complete).toBe(true)
    expect(report.scan.coverage.objects).toBeGreaterThanOrEqual(18)
  })
})

describe('a worker that ends before it is done', () => {
  it('is reported, and its objects are counted as not read', () => {
    const { report } = scanWithWorker(`${imports}
      parentPort.once('message', ({ plan }) => {
        Atomics.add(plan.looseCounter, 0, 1000)
        process.exit(0)
      })
      parentPort.postMessage({ kind: 'hello', protocol: 'brleaks ${version} worker' })`)
    expect(report.scan.complete).toBe(false)
  })
})

describe('an interrupted scan', () => {
  it.each([0, 60, 120, 200, 300, 500, 800])(
    'ends with a report of the content read so far, %i ms after its start',
    async (delayMs) => {
      const child = startBrleaks(['git', '.', '--jobs', '2', '--format', 'json'], {
        cwd: repository.folder,
      })
      let out = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text
      })
      const ended = once(child, 'close')
      // Before it listens for signals, one ends it without a report.
      await delay(delayMs)
      child.kill('SIGINT')
      const [status, signal] = (await ended) as [number | null, string | null]
      if (signal === 'SIGINT' || status === 130) return
      expect([1, 3]).toContain(status)
      const { scan } = JSON.parse(out) as JsonReport
      expect(scan.complete).toBe(!scan.interrupted)
    },
  )
})
