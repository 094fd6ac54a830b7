import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { removeStaleFolders } from '../../src/git/temporary.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 77)
/** Larger than any process id of Linux (4,194,304). */
const deadPid = 2_000_000_000
const day = 24 * 3_600_000

/** A folder like that of a killed run, with a link to a folder that must survive. */
function leftBehind(parent: string, name: string, ageMs: number): string {
  const folder = join(parent, name)
  const real = mkdtempSync(join(temporaryFolder(), 'real-'))
  writeFileSync(join(real, 'main'), 'precious')
  mkdirSync(join(folder, 'info'), { recursive: true })
  writeFileSync(join(folder, 'info', 'file'), 'x')
  symlinkSync(real, join(folder, 'refs'), 'junction')
  const then = new Date(Date.now() - ageMs)
  utimesSync(folder, then, then)
  return join(real, 'main')
}

describe('temporary folders that killed runs left behind', () => {
  it('are removed by the next run, but the targets of their links are not', () => {
    const parent = temporaryFolder()
    const precious = leftBehind(parent, `brleaks-${deadPid}-abcdef`, 2 * day)
    removeStaleFolders(parent, Date.now())
    expect(readdirSync(parent)).toEqual([])
    expect(readFileSync(precious, 'utf8')).toBe('precious')
  })

  it.each([
    ['a process that still runs', `brleaks-${process.pid}-abcdef`, 2 * day],
    ['a run of today', `brleaks-${deadPid}-abcdef`, day / 2],
    ['another program', 'brleaks-test-abcdef', 2 * day],
    ['another name', `brleaks-${deadPid}-abcdef.txt`, 2 * day],
  ])('stay where they are of %s', (_, name, age) => {
    const parent = temporaryFolder()
    leftBehind(parent, name, age)
    removeStaleFolders(parent, Date.now())
    expect(readdirSync(parent)).toEqual([name])
  })

  it('are not followed if they are links', () => {
    const parent = temporaryFolder()
    const target = temporaryFolder()
    writeFileSync(join(target, 'file'), 'x')
    const then = new Date(Date.now() - 2 * day)
    utimesSync(target, then, then)
    symlinkSync(target, join(parent, `brleaks-${deadPid}-abcdef`), 'junction')
    removeStaleFolders(parent, Date.now())
    expect(readdirSync(target)).toEqual(['file'])
  })

  it('are removed by the program', () => {
    const parent = temporaryFolder()
    leftBehind(parent, `brleaks-${deadPid}-abcdef`, 2 * day)
    const repository = new TestRepository()
    repository.write('a', 'a').commit()
    brleaks(['scan', '.'], { cwd: repository.folder, env: { TMPDIR: parent } })
    expect(readdirSync(parent)).toEqual([])
  })
})

/** A module that makes one function of node:fs fail for the temporary folder, as some file systems do. */
function failing(name: string, code: string, parent: string): string {
  const path = join(temporaryFolder(), 'failing.mjs')
  writeFileSync(
    path,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const real = fs.${name}
fs.${name} = (...args) => {
  if (args.some((arg) => String(arg).startsWith(${JSON.stringify(parent)}))) {
    throw Object.assign(new Error('${code}'), { code: '${code}' })
  }
  return real(...args)
}
syncBuiltinESMExports()
`,
  )
  return pathToFileURL(path).href
}

const commands = [['git'], ['scan'], ['audit'], ['git', '.', '--range', 'HEAD']]

describe('a temporary folder', () => {
  it('that is missing ends a scan of a history before it begins, whether or not it needs git', () => {
    const repository = new TestRepository()
    repository.write('a', 'plain').commit()
    const env = { TMPDIR: join(temporaryFolder(), 'missing') }
    const { status, out, err } = brleaks(['git'], { cwd: repository.folder, env })
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^brleaks: cannot write temporary files to .*; set TMPDIR to .*\n$/)
  })

  it.each(['ENOSYS', 'EPERM', 'ENOTSUP'])('without links (%s) is filled with copies', (code) => {
    const parent = temporaryFolder()
    const repository = new TestRepository()
    repository.write('a', secret).commit()
    repository.git('tag', 'v1')
    repository.git('worktree', 'add', '-q', join(temporaryFolder(), 'linked'), '-b', 'side')
    for (const args of commands) {
      const { status, out, err } = brleaks(args, {
        cwd: repository.folder,
        env: { TMPDIR: parent },
        nodeOptions: ['--import', failing('symlinkSync', code, parent)],
      })
      expect([status, err]).toEqual([1, ''])
      expect(out).not.toContain('INCOMPLETE')
      expect(readdirSync(parent)).toEqual([])
      if (args[0] === 'git' && args.length === 1) expect(out.replace(/\s+/g, ' ')).toContain('v1')
    }
  })

  it.each([
    ['mkdtempSync', 'ENOSPC'],
    ['mkdtempSync', 'EROFS'],
    ['writeFileSync', 'ENOSPC'],
    ['symlinkSync', 'ENOSPC'],
    ['mkdirSync', 'EDQUOT'],
  ])('that refuses %s (%s) is named in one line', (name, code) => {
    const parent = temporaryFolder()
    const repository = new TestRepository()
    repository.write('a', secret).commit()
    for (const args of commands) {
      const { status, out, err } = brleaks(args, {
        cwd: repository.folder,
        env: { TMPDIR: parent },
        nodeOptions: ['--import', failing(name, code, parent)],
      })
      expect(readdirSync(parent)).toEqual([])
      if (args.join() === 'git') {
        // The history is read without git, which is needed once there is a key.
        expect([status, err]).toEqual([1, ''])
        expect(out).toMatch(/INCOMPLETE[\s\S]*cannot write temporary files to .*; set TMPDIR to /)
      } else {
        expect([status, out]).toEqual([2, ''])
        expect(err).toMatch(/^brleaks: cannot write temporary files to .*; set TMPDIR to .*\n$/)
      }
    }
  })
})

describe('the shadow of a repository', () => {
  it('does not contain the name of a branch', () => {
    const parent = temporaryFolder()
    const repository = new TestRepository()
    const name = `key/${secret}`
    repository.git('checkout', '-q', '-b', name)
    const spy = join(temporaryFolder(), 'spy.mjs')
    const seen = join(temporaryFolder(), 'seen')
    writeFileSync(
      spy,
      `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const real = fs.writeFileSync
fs.writeFileSync = (path, text, ...rest) => {
  real(${JSON.stringify(seen)}, path + '\\n' + text + '\\n', { flag: 'a' })
  return real(path, text, ...rest)
}
syncBuiltinESMExports()
`,
    )
    const heads = [() => undefined, () => repository.write('a', 'a').commit()]
    heads.push(() => repository.git('pack-refs', '--all'))
    for (const prepare of heads) {
      prepare()
      const { status, out } = brleaks(['git', '.', '-f', 'json'], {
        cwd: repository.folder,
        env: { TMPDIR: parent },
        nodeOptions: ['--import', pathToFileURL(spy).href],
      })
      expect(status).toBe(1)
      expect(out).toContain('ref-name')
    }
    expect(existsSync(seen)).toBe(true)
    expect(readFileSync(seen, 'utf8')).toContain('/HEAD')
    expect(readFileSync(seen, 'utf8')).not.toContain(secret)
  })

  it('compares what is staged with the branch that is checked out, loose, packed or unborn', () => {
    const repository = new TestRepository()
    const staged = () => brleaks(['git', '.', '--staged'], { cwd: repository.folder }).status
    repository.write('a', secret).git('add', '-A')
    expect(staged()).toBe(1)
    repository.commit()
    expect(staged()).toBe(0)
    repository.git('pack-refs', '--all')
    expect(staged()).toBe(0)
    repository.git('checkout', '-q', '--detach')
    expect(staged()).toBe(0)
  })
})
