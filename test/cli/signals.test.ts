import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 74)
const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const

type Child = ReturnType<typeof startBrleaks>

function ended(child: Child) {
  const seen = { out: '', err: '' }
  child.stdout.on('data', (piece) => {
    seen.out += piece
  })
  child.stderr.on('data', (piece) => {
    seen.err += piece
  })
  return new Promise<{ status: number | null; signal: string | null; out: string; err: string }>(
    (resolve) => child.on('close', (status, signal) => resolve({ status, signal, ...seen })),
  )
}

/** A git that hangs when it is asked for refs, after it has written its process id to a file. */
function hangingGit(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const script = `#!/bin/sh
case "$*" in *for-each-ref*) echo $$ > "${folder}/pid"; exec sleep 60 ;; esac
PATH="${process.env.PATH}" exec git "$@"
`
  writeFileSync(join(bin, 'git'), script)
  chmodSync(join(bin, 'git'), 0o755)
  return bin
}

async function until(holds: () => boolean) {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Starts a scan that waits for its configuration, a pipe that nothing is written to. */
async function waitingForConfiguration() {
  const folder = temporaryFolder()
  spawnSync('mkfifo', ['pipe'], { cwd: folder })
  const child = startBrleaks(['scan', '.', '--config', 'pipe'], {
    cwd: folder,
    env: { TMPDIR: folder },
  })
  const end = ended(child)
  // Opens once the program opens it to read.
  const pipe = await open(join(folder, 'pipe'), 'w')
  child.once('close', () => void pipe.close())
  return { child, end, folder }
}

function isRunning(pid: number): boolean {
  return (
    spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
      .stdout.trim()
      .replace(/^Z.*/, '') !== ''
  )
}

describe.skipIf(process.platform === 'win32').each(signals)('%s', (signal) => {
  it('stops a scan: a partial report, no temporary folder, no git left behind', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.git('repack', '-q', '-a', '-d')
    // Refs with ordinary names are read without git.
    repository.git('branch', 'größe')
    const folder = temporaryFolder()
    const temporary = join(folder, 'tmp')
    mkdirSync(temporary)
    const child = startBrleaks(['git', repository.folder, '--format', 'json'], {
      env: { PATH: `${hangingGit(folder)}:${process.env.PATH}`, TMPDIR: temporary },
    })
    const end = ended(child)
    const pid = () => Number(readFileSync(join(folder, 'pid'), 'utf8'))
    await until(() => readdirSync(folder).includes('pid') && pid() > 0)
    child.kill(signal)
    const { out, status } = await end
    expect(JSON.parse(out).scan).toMatchObject({ complete: false, interrupted: true })
    expect([1, 3]).toContain(status)
    expect(readdirSync(temporary)).toEqual([])
    expect(isRunning(pid())).toBe(false)
  })

  it('a second time ends at once, with nothing left behind', async () => {
    const { child, end, folder } = await waitingForConfiguration()
    child.kill(signal)
    await new Promise((resolve) => setTimeout(resolve, 200))
    child.kill(signal)
    expect(await end).toMatchObject({ signal, out: '' })
    expect(readdirSync(folder)).toEqual(['pipe'])
  })

  it('ends a run that waits for a configuration, which no scan can report', async () => {
    const { child, end } = await waitingForConfiguration()
    child.kill(signal)
    expect(await end).toMatchObject({ signal, out: '' })
  })
})

describe.skipIf(process.platform === 'win32')('a signal that comes before the scan begins', () => {
  it('is not lost: the scan reports that it was stopped', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), secret)
    // A real signal might arrive after the scan.
    const script = `
      process.on('newListener', function onListener(name) {
        if (name !== 'SIGINT') return
        process.off('newListener', onListener)
        queueMicrotask(() => process.emit('SIGINT', 'SIGINT'))
      })`
    const child = startBrleaks(['scan', folder, '--format', 'json'], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
    })
    const { out, status } = await ended(child)
    expect(JSON.parse(out).scan).toMatchObject({ complete: false, interrupted: true })
    expect([1, 3]).toContain(status)
  })
})
