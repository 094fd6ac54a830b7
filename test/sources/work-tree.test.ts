import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../src/model/index.ts'
import { listFiles } from '../../src/sources/list-files.ts'
import { key } from '../helpers/keys.ts'
import { brleaksJson } from '../helpers/program.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

async function list(cwd: string, paths = ['.']): Promise<{ files: string[]; items: Item[] }> {
  const files: string[] = []
  const items: Item[] = []
  const request = { paths, cwd, gitignore: true, wanted: () => true }
  for await (const listing of listFiles({ ...request, signal: new AbortController().signal })) {
    files.push(...listing.files.map((file) => file.rawPath ?? file.path))
    items.push(...listing.items)
  }
  return { files: files.sort(), items }
}

/** The files that git lists in a work tree. */
function gitsOwn(repository: TestRepository): string[] {
  const listed = repository.git('ls-files', '-z', '-co', '--exclude-standard').split('\0')
  return [...new Set(listed.filter((path) => path !== '' && !path.endsWith('/')))].sort()
}

describe('the files of a work tree', () => {
  const name = fc.constantFrom('a', 'b', 'c.log', 'd.txt', 'é', '.env', 'sp ace')
  const folderName = fc.constantFrom('x', 'y', 'build', '.hid')
  const path = fc
    .tuple(fc.array(folderName, { maxLength: 3 }), name)
    .map(([folders, file]) => [...folders, file].join('/'))
  const pattern = fc.constantFrom(
    '*.log',
    'build/',
    '/x',
    'x/y/',
    '!d.txt',
    '!x/',
    '**/a',
    'x/**',
    '*',
    '!*.txt',
    '.env',
    '# no pattern',
    'sp\\ ace',
    '[ab]',
  )
  const ignoreFile = fc.tuple(
    fc.constantFrom('', 'x/', 'x/y/', 'build/'),
    fc.array(pattern, { minLength: 1, maxLength: 4 }),
  )

  it('are those that git lists, for any mix of tracked, deleted and ignored files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { minLength: 1, maxLength: 12 }),
        fc.array(ignoreFile, { maxLength: 3 }),
        fc.array(path, { maxLength: 6 }),
        fc.array(path, { maxLength: 3 }),
        async (tracked, ignores, later, removed) => {
          const repository = new TestRepository()
          for (const path of tracked) repository.write(path, 'text\n')
          repository.git('add', '-A')
          for (const [folder, lines] of ignores) {
            repository.write(`${folder}.gitignore`, `${lines.join('\n')}\n`)
          }
          for (const path of later) repository.write(path, 'text\n')
          for (const path of removed) repository.remove(path)
          expect((await list(repository.folder)).files).toEqual(gitsOwn(repository))
        },
      ),
      { numRuns: 25, seed: 20261124 },
    )
  })

  it('are listed once if three sides of a conflict are in the index', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'base\n').write('b.txt', 'text\n').commit()
    repository.git('checkout', '-q', '-b', 'other')
    repository.write('a.txt', 'other\n').commit()
    repository.git('checkout', '-q', 'main')
    repository.write('a.txt', 'main\n').commit()
    expect(() => repository.git('merge', '-q', 'other')).toThrow()
    expect((await list(repository.folder)).files).toEqual(['a.txt', 'b.txt'])
  })

  it('include those in a folder that replaced a tracked file', () => {
    const repository = new TestRepository()
    repository.write('thing', 'text\n').commit()
    repository.remove('thing').write('thing/key.txt', key('base62:32', 7))
    const { report, status } = brleaksJson(['scan', '.'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(report.scan.complete).toBe(true)
    expect(report.findings[0]?.sightings[0]?.path).toBe('thing/key.txt')
  })

  it('exclude those of submodules and nested repositories, which are counted', async () => {
    const library = new TestRepository()
    library.write('lib.txt', key('base62:32', 8)).commit()
    const repository = new TestRepository()
    repository.write('own.txt', 'text\n')
    const allowed = ['-c', 'protocol.file.allow=always']
    for (const folder of ['vendor/lib', 'empty/lib']) {
      repository.git(...allowed, 'submodule', '--quiet', 'add', library.folder, folder)
    }
    repository.commit()
    repository.git('submodule', '--quiet', 'deinit', '-f', 'empty/lib')
    const nested = new TestRepository({ folder: join(repository.folder, 'nested') })
    nested.write('n.txt', key('base62:32', 9)).commit()
    const { files, items } = await list(repository.folder)
    expect(files).toEqual(['.gitmodules', 'own.txt'])
    expect(items.reduce((sum, item) => sum + (item.kind === 'tally' ? item.count : 0), 0)).toBe(3)
    // By its own path, each is scanned as a repository.
    expect((await list(repository.folder, ['vendor/lib', 'nested'])).files).toEqual([
      'nested/n.txt',
      'vendor/lib/lib.txt',
    ])
  })

  it('have paths relative to the root when a folder below it is listed, also with invalid bytes', async () => {
    const folder = temporaryFolder()
    const repository = new TestRepository({ folder })
    const below = 'dé#p th'
    mkdirSync(join(folder, below))
    repository.write(`${below}/a.txt`, 'text\n').write('outside.txt', 'text\n')
    const odd = Buffer.concat([Buffer.from(`${below}/caf`), Buffer.from([0xe9])])
    const object = repository.gitWith({ input: 'text\n' }, 'hash-object', '-w', '--stdin')
    execFileSync('git', ['update-index', '-z', '--index-info'], {
      cwd: folder,
      env: gitEnvironment(),
      input: Buffer.concat([Buffer.from(`100644 ${object}\t`), odd, Buffer.from('\0')]),
    })
    const expected = [`${below}/a.txt`, 'd%C3%A9%23p%20th/caf%E9'].sort()
    expect((await list(folder, [below])).files).toEqual(expected)
    expect((await list(join(folder, below))).files).toEqual(expected)
  })
})
