import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { runBefore } from '../helpers/fault.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson, programPath } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 71)

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** Runs a statement as soon as the program listens for faults, where no code of the program can catch what it throws. */
const later = (statement: string) =>
  runBefore(`
    process.on('newListener', function onListener(name) {
      if (name !== 'uncaughtException') return
      process.off('newListener', onListener)
      queueMicrotask(() => { ${statement} })
    })
  `)

function expectOneLine(err: string) {
  expect(err).not.toMatch(/\n\s+at |file:\/\/|node:internal/)
  for (const line of err.trim().split('\n')) expect(line.length).toBeLessThan(700)
}

describe('an unexpected error', () => {
  it('while files are read, prints one line that asks for a report, with status 3', () => {
    const folder = folderWith({ 'a.txt': `nothing ${secret.slice(0, 5)}` })
    const { status, out, err } = brleaks(['scan', folder, '--quiet'], {
      nodeOptions: runBefore(`
        const { indexOf } = Buffer.prototype
        Buffer.prototype.indexOf = function (...sought) {
          if (this.toString('latin1', 0, 7) === 'nothing') throw new TypeError('torn')
          return indexOf.apply(this, sought)
        }`),
    })
    expect(status).toBe(3)
    expect(err).toMatch(/^brleaks: this is a bug/)
    expect(out).toMatch(/this is a bug in brleaks \S+: TypeError: torn.*, in .*please report it/s)
    expectOneLine(err)
    expect(out).not.toMatch(/\n\s+at /)
  })

  it('in a history, keeps the keys found in files: status 1, marked incomplete', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    const { status, report } = brleaksJson(['audit', repository.folder], {
      nodeOptions: runBefore("Atomics.add = () => { throw new RangeError('too deep') }"),
    })
    expect(status).toBe(1)
    expect(report.findings).toHaveLength(1)
    expect(report.scan.complete).toBe(false)
    expect(report.scan.coverage.failed.map(({ reason }) => reason).join()).toMatch(
      /this is a bug in brleaks .*RangeError: too deep/,
    )
  })

  it.each([
    ['an uncaught exception', "throw new TypeError('late')"],
    ['a rejection that no code handles', "Promise.reject(new TypeError('late'))"],
    [
      'an error event that no code listens for',
      "process.getBuiltinModule('node:events').EventEmitter.prototype.emit.call(process.stdin, 'x'); new (process.getBuiltinModule('node:events'))().emit('error', new TypeError('late'))",
    ],
    ['a thrown value that is not an error', 'throw { toString: null }'],
  ])('%s ends with status 3 and one line', (_, thrown) => {
    const folder = folderWith({ 'a.txt': 'nothing' })
    const { status, err } = brleaks(['scan', folder], { nodeOptions: later(thrown) })
    expect(status).toBe(3)
    expect(err).toMatch(/this is a bug in brleaks/)
    expectOneLine(err)
  })

  it('while a scan waits, still reports the keys found so far', async () => {
    const options = runBefore(`
      let turns = 0
      const timer = setInterval(() => {
        if (process.stdin.bytesRead === 0 || ++turns < 3) return
        clearInterval(timer)
        throw new TypeError('late')
      }, 10)`)
    const child = spawn(process.execPath, [...options, programPath, 'stdin', '--format', 'json'])
    // Its end stays open: only the fault ends the scan.
    child.stdin.write(`${secret}\n`)
    const [stdout, stderr, [status]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ])
    const report = JSON.parse(stdout)
    expect(report.findings).toHaveLength(1)
    expect(report.scan.complete).toBe(false)
    expect(JSON.stringify(report.scan.coverage.failed)).toContain('TypeError: late')
    expect(stderr).toContain('this is a bug in brleaks')
    expect(status).toBe(1)
  })

  it('never shows a key in its message, of any rule and next to any text', () => {
    const folder = folderWith({ 'a.txt': 'nothing' })
    const own = `zz_${key('base62:32', 72).slice(3)}`
    for (const text of [secret, `dir-${secret}`, `${secret}.${secret}`, own]) {
      const { status, err, out } = brleaks(['scan', folder], {
        nodeOptions: later(`throw new Error(${JSON.stringify(`open '/x/${text}/y'`)})`),
      })
      expect(status).toBe(3)
      expect(err).toContain('this is a bug')
      for (const part of [secret.slice(8), own.slice(8)]) expect(err + out).not.toContain(part)
    }
  })

  it('is distinguished from a limit of the system, whose message says how to raise it', () => {
    const folder = folderWith({ 'a.txt': 'nothing' })
    const { status, err } = brleaks(['scan', folder], {
      nodeOptions: later("throw Object.assign(new Error('EMFILE: x'), { code: 'EMFILE' })"),
    })
    expect(status).toBe(3)
    expect(err).toContain('too many open files; raise the limit (ulimit -n)')
    expect(err).not.toContain('bug')
  })

  it('in a thread, is in the report', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.git('repack', '-q', '-a', '-d')
    const { status, report } = brleaksJson(['git', repository.folder, '--jobs', '2'], {
      nodeOptions: runBefore(`
        import { isMainThread } from 'node:worker_threads'
        if (!isMainThread) performance.now = () => { throw new TypeError('in a thread') }
      `),
    })
    expect(report.scan.complete).toBe(false)
    expect(JSON.stringify(report.scan.coverage.failed)).toContain('TypeError: in a thread')
    expect([1, 3]).toContain(status)
  })
})

describe('a run that ends before its work is done', () => {
  it('is not clean', () => {
    const folder = folderWith({ 'a.txt': 'nothing' })
    const { status, err } = brleaks(['scan', folder], {
      nodeOptions: later('process.exit(0)'),
    })
    expect(status).toBe(3)
    expect(err).toContain('it ended early')
  })
})

describe('standard output that cannot be written', () => {
  const full = existsSync('/dev/full')
  const onFull = (args: string) =>
    spawnSync('sh', ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, programPath], {
      encoding: 'utf8',
      timeout: 60_000,
    })

  it.skipIf(!full)('is reported, with status 3 for a clean scan and 1 if keys were found', () => {
    const clean = onFull(`scan ${folderWith({ 'a.txt': 'nothing' })}`)
    expect(clean.stderr).toMatch(/^brleaks: cannot write to standard output: no space left.*\n$/)
    expect(clean.status).toBe(3)
    const found = onFull(`scan ${folderWith({ 'a.txt': secret })}`)
    expect(found.stderr).toContain('no space left on the device')
    expect(found.status).toBe(1)
    expect(onFull(`scan --exit-zero ${folderWith({ 'a.txt': secret })}`).status).toBe(3)
  })

  it.skipIf(!full)('is status 3 for help and version', () => {
    for (const args of ['--help', '--version', 'rules list', 'completion bash']) {
      const { status, stderr } = onFull(args)
      expect(stderr).toMatch(/no space left/)
      expect(status).toBe(3)
    }
  })

  it('closed from the start, changes no status', () => {
    const folder = folderWith({ 'a.txt': secret })
    const run = (redirection: string) =>
      spawnSync(
        'sh',
        ['-c', `"$0" "$1" scan "$2" ${redirection}`, process.execPath, programPath, folder],
        {
          timeout: 60_000,
        },
      ).status
    expect(run('>&-')).toBe(1)
    expect(run('>&- 2>&-')).toBe(1)
    expect(run('2>&-')).toBe(1)
  })
})

describe('a working folder that no longer exists', () => {
  it.each([[['scan']], [['git']], [['audit']], [['stdin']], [['config']], [['baseline']]])(
    'is one line, status 2: %s',
    (args) => {
      const folder = join(temporaryFolder(), 'gone')
      mkdirSync(folder)
      const { status, stderr } = spawnSync(
        'sh',
        [
          '-c',
          'cd "$1" && rmdir "$1" && shift && exec "$@" < /dev/null',
          'sh',
          folder,
          process.execPath,
          programPath,
          ...args,
        ],
        { encoding: 'utf8', timeout: 60_000 },
      )
      expect(existsSync(folder) ? rmdirSync(folder) : undefined).toBeUndefined()
      expect(stderr).toMatch(/^brleaks: .*working folder.*\n$/)
      expect(status).toBe(2)
    },
  )
})

describe('README.md', () => {
  it('says how to report a bug, as the error message promises', () => {
    expect(readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')).toMatch(
      /^#+ Report a bug$/m,
    )
  })
})
