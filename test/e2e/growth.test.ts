// Inputs with many of one thing. bench/growth.mjs measures the same at full size.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as inputs from '../../bench/growth/inputs.mjs'
import { programPath } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

interface Usage {
  readonly status: number
  /** Seconds of processor time, without child processes. */
  readonly cpu: number
  /** Largest resident memory in MB, without child processes. */
  readonly memory: number
  readonly report: string
}

/** Seconds of processor time after which the system ends the program: many times what it takes. */
const mostSeconds = 60
const scratch = temporaryFolder()
const recorder = join(scratch, 'recorder.mjs')
writeFileSync(
  recorder,
  `import { writeFileSync } from 'node:fs'
process.on('exit', (status) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { status, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage))
})
`,
)

/** Runs the program. @param before a command whose output is its standard input. */
function run(folder: string, args: readonly string[], before = 'true'): Usage {
  const usage = join(scratch, 'usage.json')
  const report = join(scratch, 'report.json')
  const words = [...args, '--quiet', '--format', 'json']
  const script = `${before} | (ulimit -t ${mostSeconds}; exec "$@" > "$REPORT_FILE"); true`
  execFileSync(
    'sh',
    ['-c', script, 'sh', process.execPath, '--import', recorder, programPath, ...words],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, USAGE_FILE: usage, REPORT_FILE: report },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  return { ...JSON.parse(readFileSync(usage, 'utf8')), report: readFileSync(report, 'utf8') }
}

async function makeInput(
  make: (folder: string, count: number) => void | Promise<void>,
  count: number,
): Promise<string> {
  const folder = temporaryFolder()
  await make(folder, count)
  return folder
}

const history = ['git', '.']
const files = ['scan', '.']

describe.skipIf(process.platform === 'win32')('an input with many of one thing', () => {
  it.each([
    { things: '2,000 keys in files', make: inputs.keysInFiles, count: 2000, args: files },
    { things: '2,000 keys in one file', make: inputs.keysInOneFile, count: 2000, args: files },
    {
      things: '1,000 keys in the files of a history',
      make: inputs.keysInHistory,
      count: 1000,
      args: history,
    },
    {
      things: '2,000 keys in messages of commits',
      make: inputs.keysInMessages,
      count: 2000,
      args: history,
    },
    {
      things: '1,000 keys in messages of tags',
      make: inputs.keysInTags,
      count: 1000,
      args: history,
    },
    {
      things: '140,000 paths of one object',
      make: inputs.pathsOfOneObject(1),
      count: 140_000,
      args: history,
    },
    { things: '1,500 loose objects', make: inputs.looseObjects, count: 1500, args: history },
    { things: '300 packs', make: inputs.packs, count: 300, args: history },
    { things: '130,000 refs', make: inputs.refs(1), count: 130_000, args: history },
    {
      things: '130,000 refs, 100 keys',
      make: inputs.refs(100),
      count: 130_000,
      args: history,
    },
    {
      things: '200,000 entries of one tree',
      make: inputs.treeEntries,
      count: 200_000,
      args: history,
    },
    { things: 'trees of a depth of 10,000', make: inputs.treeDepth, count: 10_000, args: history },
    {
      things: '130,000 entries of an index',
      make: inputs.indexEntries,
      count: 130_000,
      args: history,
    },
    {
      things: '130,000 staged paths of one file',
      make: inputs.indexEntries,
      count: 130_000,
      args: ['git', '.', '--staged'],
    },
    {
      things: '130,000 entries of a reflog',
      make: inputs.reflogEntries,
      count: 130_000,
      args: history,
    },
    { things: '2,000 files', make: inputs.files, count: 2000, args: files },
    { things: '2,000 files of an index', make: inputs.trackedFiles, count: 2000, args: files },
  ])('is read to its end: $things', async ({ make, count, args }) => {
    const { status, report } = run(await makeInput(make, count), args)
    const { findings, scan } = JSON.parse(report)
    expect(status).toBe(1)
    expect(scan.coverage.failed).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  })

  it('takes memory that does not depend on the length of standard input', () => {
    const megabytes = 400
    const { status, memory } = run(
      scratch,
      ['stdin'],
      `yes 'a line of some log, with nothing in it' | head -c ${megabytes * 1e6}`,
    )
    expect(status).toBe(0)
    expect(memory).toBeLessThan(megabytes / 2)
  })

  it('takes memory that does not depend on the length of a file, and skims its padding', async () => {
    const folder = await makeInput(inputs.largeFile, 6e8)
    const { status, memory } = run(folder, files)
    expect(status).toBe(1)
    expect(memory).toBeLessThan(200)
  })
})

describe.skipIf(process.platform === 'win32')('a history in which many commits have a key', () => {
  it('starts as many git processes for 600 of them as for 300', async () => {
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
    const bin = temporaryFolder()
    const log = join(bin, 'starts')
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\necho "$$" >> ${log}\nPATH=${process.env.PATH} exec ${real} "$@"\n`,
      { mode: 0o755 },
    )
    const starts = async (commits: number) => {
      const folder = await makeInput(inputs.keysInMessages, commits)
      writeFileSync(log, '')
      const { PATH } = process.env
      execFileSync(
        'sh',
        ['-c', '"$@"; test $? = 1', 'sh', process.execPath, programPath, ...history],
        {
          cwd: folder,
          env: { PATH: `${bin}:${PATH}` },
          stdio: 'ignore',
        },
      )
      return readFileSync(log, 'utf8').split('\n').length - 1
    }
    const few = await starts(300)
    expect(few).toBeGreaterThan(0)
    expect(await starts(600)).toBe(few)
  })
})
