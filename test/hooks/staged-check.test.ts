import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { scan } from '../../src/index.ts'
import { stagedMayHoldKeys } from '../../src/scan/index.ts'
import { key } from '../helpers/keys.ts'
import { PeakMemory } from '../helpers/peak-memory.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { makeZip } from '../sources/containers/zip-maker.ts'

const gitVersion = execFileSync('git', ['version'], { encoding: 'utf8' })
const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(gitVersion) ?? []).map(Number)
/** Its release notes: `git init --ref-format`. */
const hasReftable = major > 2 || (major === 2 && minor >= 45)

/** Contents with and without a needle. */
const content = fc.oneof(
  fc.constantFrom('plain\n', 'br_label and abbr_x\n', 'b\0r\0_\0', ''),
  fc.integer({ min: 0, max: 1000 }).map((seed) => `x ${key('base62:32', seed)}\n`),
  fc.integer({ min: 0, max: 1000 }).map((seed) => `\ufeff${key('base62:32', seed)}`),
)

describe('the quick check of what is staged', () => {
  it('passes only what the whole scan passes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(content, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (files, packed) => {
          const repository = new TestRepository()
          for (const [number, [text, wide, named]] of files.entries()) {
            const name = named ? `${key('base62:32', number)}.txt` : `${number}.txt`
            repository.write(name, wide ? Buffer.from(text, 'utf16le') : text)
          }
          repository.git('add', '-A')
          // Objects that are no longer loose are read through git.
          if (packed) {
            const objects = repository.git('ls-files', '-s').replace(/^\d+ (\w+).*$/gm, '$1')
            repository.gitWith(
              { input: `${objects}\n` },
              'pack-objects',
              '-q',
              '.git/objects/pack/pack',
            )
            repository.git('prune-packed', '-q')
          }
          const may = await stagedMayHoldKeys(repository.folder, {}, builtInRules())
          const report = await scan({ repository: repository.folder, staged: true })
          expect(report.complete).toBe(true)
          expect(may).toBe(report.findings.length > 0)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('leaves everything that it cannot read to the whole program', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').git('add', '-A')
    const oid = repository.git('rev-parse', ':a.txt')
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`)
    const { status, out } = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder })
    expect(status).toBe(3)
    expect(out).toContain('a.txt')
    const elsewhere = brleaks(['hook', 'run', 'pre-commit'], { cwd: '/' })
    expect(elsewhere.status).toBe(2)
    expect(elsewhere.err.trim().split('\n')).toHaveLength(1)
  })

  it('finds an encoded key, and passes encoded text without one', async () => {
    for (const [text, status] of [
      [`token: ${key('base62:32', 3)}`, 1],
      ['token: none, and nothing that resembles one', 0],
    ] as const) {
      const repository = new TestRepository()
      repository.write('a.txt', Buffer.from(text).toString('base64')).git('add', '-A')
      expect(await stagedMayHoldKeys(repository.folder, {}, builtInRules())).toBe(status === 1)
      // The program searches with the tables that were made while bundling.
      expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder }).status).toBe(status)
    }
  })

  it('leaves containers to the whole program, also those that only their end shows', async () => {
    const entry = { name: 'k.txt', content: Buffer.from(key('base62:32', 4)) }
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(70_000, 'program ')])
    for (const before of [Buffer.alloc(0), program]) {
      const repository = new TestRepository()
      repository.write('a.bin', Buffer.concat([before, makeZip([entry])])).git('add', '-A')
      expect(await stagedMayHoldKeys(repository.folder, {}, builtInRules())).toBe(true)
      expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder }).status).toBe(1)
    }
  })

  it('leaves content to the whole program that one of its names shows to be a container', async () => {
    const repository = new TestRepository()
    const packed = brotliCompressSync(`${'some text '.repeat(50)}${key('base62:32', 6)}`)
    expect(packed.includes('br_')).toBe(false)
    repository.write('a.br', packed).write('b', packed).git('add', '-A')
    expect(await stagedMayHoldKeys(repository.folder, {}, builtInRules())).toBe(true)
    expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder }).status).toBe(1)
  })

  it('holds one file in memory at a time, and leaves much that may be a key to the whole program', async () => {
    const repository = new TestRepository()
    const text = Buffer.alloc(16_000_000, 'some text\n')
    for (let i = 0; i < 12; i++) {
      text.write(`${i}`.padStart(3))
      repository.write(`${i}.txt`, text)
    }
    repository.git('add', '-A')
    const peak = new PeakMemory()
    const { status } = brleaks(['hook', 'run', 'pre-commit'], {
      cwd: repository.folder,
      nodeOptions: peak.nodeOptions,
    })
    expect(status).toBe(0)
    // The files are 192 MB.
    expect(peak.kilobytes).toBeLessThan(170_000)
    text.write('br_', text.length - 4)
    for (let i = 0; i < 3; i++) repository.write(`${i}.txt`, text)
    repository.git('add', '-A')
    expect(await stagedMayHoldKeys(repository.folder, {}, builtInRules())).toBe(false)
    for (let i = 0; i < 5; i++) {
      text.write(`${i}`.padStart(3))
      repository.write(`${i}.txt`, text)
    }
    repository.git('add', '-A')
    expect(await stagedMayHoldKeys(repository.folder, {}, builtInRules())).toBe(true)
  })

  it('needs no temporary folder; git does, and it is reported in one line that it is not writable', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').git('add', '-A')
    const env = { TMPDIR: '/nonexistent' }
    const quick = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder, env })
    expect(quick).toEqual({ status: 0, out: '', err: '' })
    // Only git reads an index in two parts.
    repository.git('update-index', '--split-index')
    const { status, err } = brleaks(['hook', 'run', 'pre-commit'], {
      cwd: repository.folder,
      env,
    })
    expect(status).toBe(2)
    expect(err).toMatch(/^brleaks: cannot write temporary files to \/nonexistent .*\n$/)
  })

  it('needs the temporary folder late, which is reported in one line unless a key was found', () => {
    const repository = new TestRepository()
    // Only git reads so large an object.
    repository.write('b.bin', Buffer.alloc(33 * 1024 * 1024)).write('c.txt', 'plain')
    repository.git('add', '-A')
    const env = { TMPDIR: '/nonexistent' }
    const hook = () => brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder, env })
    const late = hook()
    expect(late).toMatchObject({ status: 2, out: '' })
    expect(late.err).toMatch(/^brleaks: cannot write temporary files to \/nonexistent .*\n$/)
    const secret = key('base62:32', 5)
    repository.write('a.txt', secret).git('add', '-A')
    const found = hook()
    expect(found.status).toBe(1)
    expect(found.out).toContain('cannot write temporary files')
    expect(found.out).toContain(secret.slice(-4))
  })

  it.each(['2', '3', '4', 'split'])(
    'leaves to the whole program what is staged beside a configuration (index version %s)',
    async (version) => {
      const look = (repository: TestRepository) =>
        stagedMayHoldKeys(repository.folder, {}, builtInRules())
      const plain = new TestRepository()
      plain.write('docs/brleaks.baseline.json', '{}').write('a.txt', 'plain').git('add', '-A')
      expect(await look(plain)).toBe(false)
      const repository = new TestRepository()
      repository.write('brleaks.config.json', '{}').write('brleaks.confident', 'x').commit('config')
      if (version === 'split') repository.git('update-index', '--split-index')
      else repository.git('update-index', `--index-version=${version}`)
      repository.remove('brleaks.config.json').write('a.txt', 'plain').git('add', 'a.txt')
      expect(await look(repository)).toBe(true)
    },
  )

  it.each([
    ['brleaks.baseline.json', '{'],
    ['.brleaksignore', '!a.txt'],
  ])(
    'leaves to the whole program a file of known keys that is staged: a wrong %s stops it',
    (name, text) => {
      const repository = new TestRepository()
      repository.write(name, text).git('add', '-A')
      const { status, err } = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder })
      expect(status).toBe(2)
      expect(err).toContain(`${name}:1`)
    },
  )

  it.runIf(hasReftable)(
    'compares with HEAD of the work tree at hand where refs lie in tables',
    async () => {
      const repository = new TestRepository()
      repository.git('refs', 'migrate', '--ref-format=reftable')
      repository.write('a.txt', 'plain').commit('clean')
      repository.write('k.txt', key('base62:32', 7)).commit('key')
      const folder = join(temporaryFolder(), 'tree')
      repository.git('worktree', 'add', '-q', '-b', 'side', folder, 'HEAD~1')
      writeFileSync(join(folder, 'k.txt'), key('base62:32', 7))
      repository.git('-C', folder, 'add', 'k.txt')
      expect(await stagedMayHoldKeys(folder, {}, builtInRules())).toBe(true)
      const report = await scan({ repository: folder, staged: true })
      expect(report.findings).toHaveLength(1)
      repository.git('-C', folder, 'commit', '-q', '-m', 'key')
      expect(await stagedMayHoldKeys(folder, {}, builtInRules())).toBe(false)
    },
  )

  it('is skipped if the user has additional rules', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'plain').git('add', '-A')
    const { status, err } = brleaks(['hook', 'run', 'pre-commit', '--rules', 'nowhere.json'], {
      cwd: repository.folder,
    })
    expect(status).toBe(2)
    expect(err).toContain('nowhere.json')
  })
})
