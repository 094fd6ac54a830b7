import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { distFile } from '../helpers/dist.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

/** A copy of the program without the files that are loaded on demand. */
function programWithout(...names: string[]): string {
  const folder = temporaryFolder()
  const dist = join(folder, 'dist')
  cpSync(dirname(distFile('cli.js')), dist, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const name of names) rmSync(join(dist, name), { recursive: true })
  return join(dist, 'cli.js')
}

function run(program: string, args: readonly string[], cwd: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
  })
  return { status, out: stdout, err: stderr }
}

const programFiles = readdirSync(dirname(distFile('cli.js'))).filter((name) => name.endsWith('.js'))
/** The files that these load at once, with them. */
function loadedWith(...names: string[]): ReadonlySet<string> {
  const found = new Set(names)
  for (const name of found) {
    const text = readFileSync(distFile(name), 'utf8')
    for (const [, other] of text.matchAll(/^(?:\} = |const \{.*\} = )?require\("\.\/(.+)"\);$/gm))
      found.add(other ?? '')
  }
  return found
}

const withFiles = loadedWith('main.js', 'main-later-files.js')
/** The parts of the program that a scan of files without keys does not load. */
const laterParts = programFiles.filter((name) => name.startsWith('main-') && !withFiles.has(name))

describe('the files of the bundle that are loaded on demand', () => {
  const bare = programWithout('containers.js', 'parts')

  it('are not needed to scan text, in files, in history or in a hook', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain\n').commit('clean')
    repository.write('b.txt', 'const br_label = 1\n').git('add', '-A')
    for (const args of [['scan'], ['git'], ['hook', 'run', 'pre-commit']]) {
      expect([args, run(bare, args, repository.folder)]).toMatchObject([args, { status: 0 }])
    }
    repository.write('c.txt', `${key('base62:32', 1)}\n`).git('add', '-A')
    for (const args of [['scan'], ['hook', 'run', 'pre-commit']]) {
      expect([args, run(bare, args, repository.folder).status]).toEqual([args, 1])
    }
  })

  it('and most of the program are not needed by a scan of files without keys', () => {
    const small = programWithout('containers.js', 'parts', ...laterParts)
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.txt'), 'plain\n')
    const plain = run(small, ['scan', 'a.txt'], folder)
    expect(plain).toMatchObject({ status: 0, err: '' })
    expect(plain.out).toContain('Read 1 file')
    // Without the detector, a file that may hold a key is not read.
    writeFileSync(join(folder, 'b.txt'), `${key('base62:32', 4)}\n`)
    const found = run(small, ['scan', 'b.txt'], folder)
    expect(found.status).toBe(3)
    expect(found.out + found.err).not.toContain(key('base62:32', 4))
  })

  it('mask a key in the name of a folder whose files hold none', () => {
    const folder = temporaryFolder()
    const name = key('base62:32', 5)
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'a.txt'), 'plain\n')
    const { status, out } = brleaks(['scan', name, '--format', 'json'], { cwd: folder })
    expect(status).toBe(0)
    expect(out).toContain('"complete": true')
    expect(out).not.toContain(name)
  })

  it('and the program itself are not needed by a hook that finds nothing', () => {
    const quick = programWithout(
      'main.js',
      'containers.js',
      'parts',
      'main-scan-staged-through-git.js',
    )
    const repository = new TestRepository()
    const base = repository.write('a.txt', 'plain\n').commit('clean')
    const head = repository.write('a.txt', 'const br_label = 1\n').commit('rename br_label')
    repository.write('b.txt', 'plain\n').git('add', '-A')
    repository.write('.git/message', 'Add b\n')
    const hook = (name: string, args: readonly string[] = [], input = '') =>
      run(quick, ['hook', 'run', name, ...args], repository.folder, input)
    expect(hook('pre-commit')).toEqual({ status: 0, out: '', err: '' })
    expect(hook('commit-msg', ['.git/message'])).toEqual({ status: 0, out: '', err: '' })
    for (const line of [
      `refs/heads/main ${head} refs/heads/main ${base}`,
      `(delete) ${'0'.repeat(40)} refs/heads/old ${base}`,
    ]) {
      expect(hook('pre-push', ['origin', 'url'], `${line}\n`)).toMatchObject({ status: 0, err: '' })
    }
    const secret = repository.write('k.txt', key('base62:32', 3)).commit('key')
    const line = `refs/heads/main ${secret} refs/heads/main ${base}\n`
    expect(hook('pre-push', ['origin', 'url'], line).status).toBe(3)
  })

  it('open a container where they are, and where they are missing the file is named', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.env.gz'), gzipSync(`${key('base62:32', 2)}\n`))
    expect(brleaks(['scan'], { cwd: folder }).status).toBe(1)
    const missing = run(bare, ['scan'], folder)
    expect(missing.status).toBe(3)
    expect(missing.out).toMatch(/a\.env\.gz: .*containers\.js/)
  })

  it('have the readers, which no other file has', () => {
    const holds = (name: string) => readFileSync(distFile(name), 'utf8').includes('GrowingBytes')
    expect(holds('containers.js')).toBe(true)
    const programs = programFiles.filter((name) => name !== 'containers.js')
    expect(programs).toContain('main.js')
    expect(programs.filter(holds)).toEqual([])
  })
})
