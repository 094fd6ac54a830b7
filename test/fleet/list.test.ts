import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addressesIn,
  folderName,
  isInShard,
  isOneRepository,
  listRepositories,
  parseShard,
} from '../../src/fleet/index.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

function repositoriesIn(...names: string[]): string {
  const folder = temporaryFolder()
  for (const name of names) {
    new TestRepository({ folder: join(folder, name), bare: name.endsWith('.git') })
  }
  return folder
}

const list = (cwd: string, ...addresses: string[]) =>
  listRepositories(
    addresses.map((text) => ({ text, place: 'a list' })),
    { cwd, http: false },
  )
const names = async (cwd: string, ...addresses: string[]) =>
  (await list(cwd, ...addresses)).repositories.map(({ name }) => name)

describe('a list of repositories', () => {
  it('has work trees, bare repositories and addresses of servers, in the order given', async () => {
    const folder = repositoriesIn('a', 'b.git')
    expect(await names(folder, 'b.git', 'https://forge.test/org/c.git', './a')).toEqual([
      'b.git',
      'forge.test/org/c',
      './a',
    ])
  })

  it('has the repositories below a folder that is none, but not those inside of others', async () => {
    const folder = repositoriesIn('org/one', 'org/two.git', 'org/team/three', 'org/one/nested')
    mkdirSync(join(folder, 'org/plain'))
    expect(await names(folder, 'org')).toEqual(['org/one', 'org/team/three', 'org/two.git'])
  })

  it('has the folders that match a glob', async () => {
    const folder = repositoriesIn('app-a', 'app-b', 'lib')
    writeFileSync(join(folder, 'app-notes.txt'), '')
    expect(await names(folder, 'app-*')).toEqual(['app-a', 'app-b'])
  })

  it('has a repository once, whatever its spelling', async () => {
    const folder = repositoriesIn('a')
    symlinkSync('a', join(folder, 'link'))
    const { repositories, notices } = await list(folder, 'a', './a/', 'a/.git', 'link', folder)
    expect(repositories.map(({ name }) => name)).toEqual(['a'])
    expect(notices).toEqual(['4 of the addresses name a repository again; each is read once'])
  })

  it('names what is not a repository, with the reason', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'plain'))
    writeFileSync(join(folder, 'file'), '')
    const { repositories, unread } = await list(folder, 'plain', 'file', 'missing')
    expect(repositories).toEqual([])
    expect(unread).toEqual([
      { name: 'plain', reason: 'it is not a git repository, and there is none in it' },
      { name: 'file', reason: 'it is a file, not a repository' },
      { name: 'missing', reason: 'no such file or folder; check the path' },
    ])
  })

  it('names an invalid address by its place; one of the command line ends the run', async () => {
    const { unread } = await list('/', 'ftp://forge.test/a', 'x*')
    expect(unread).toEqual([
      { name: 'a list', reason: expect.stringContaining('ftp: is not supported') },
      { name: 'a list', reason: expect.stringContaining('no file or folder matches this glob') },
    ])
    const own = [{ text: 'ftp://forge.test/a', place: null }]
    await expect(listRepositories(own, { cwd: '/', http: false })).rejects.toThrow(/not supported/)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names a folder that cannot be listed',
    async () => {
      const folder = repositoriesIn('org/a')
      mkdirSync(join(folder, 'org/closed'))
      chmodSync(join(folder, 'org/closed'), 0)
      const { unread } = await list(folder, 'org')
      expect(unread).toEqual([
        { name: 'org/closed', reason: 'the folder cannot be listed (EACCES)' },
      ])
    },
  )
})

describe('an address', () => {
  it('is one repository if it is one, is in one, or is none at all', async () => {
    const folder = repositoriesIn('many/a', 'one')
    mkdirSync(join(folder, 'one/src'))
    mkdirSync(join(folder, 'plain'))
    const isOne = (text: string) => isOneRepository(text, { cwd: folder, http: false })
    for (const text of ['one', 'one/src', 'plain', 'missing']) expect(await isOne(text)).toBe(true)
    for (const text of ['many', 'o*', 'https://forge.test/org/a']) {
      expect(await isOne(text)).toBe(false)
    }
  })
})

describe('a file of addresses', () => {
  it('has one per line, with comments', () => {
    const text = '\uFEFF# all\r\na\r\n  b # the second\n\nhttps://forge.test/c#d\n#e'
    expect(addressesIn(text, 'list.txt')).toEqual([
      { text: 'a', place: 'line 2 of list.txt' },
      { text: 'b', place: 'line 3 of list.txt' },
      { text: 'https://forge.test/c#d', place: 'line 5 of list.txt' },
    ])
  })
})

describe('shards', () => {
  it('have each repository once', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (name, count) => {
        const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }))
        expect(shards.filter((shard) => isInShard(name, shard))).toHaveLength(1)
      }),
    )
  })

  it.each(['0/2', '3/2', '1', '1/', 'a/b', '-1/2', '1/0', '1/1000000'])('refuse %s', (text) => {
    expect(() => parseShard(text)).toThrow(/expected i\/n/)
  })
})

describe('the folder of a repository', () => {
  it('has a name that every file system takes, and no other has', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(folderName(a)).toMatch(/^[A-Za-z0-9_-]{0,80}\.[0-9a-f]{8}$/)
        expect(folderName(a) === folderName(b)).toBe(a === b)
      }),
    )
  })

  it('shows the name', () => {
    expect(folderName('forge.test/org/app')).toMatch(/^forge_test_org_app\.[0-9a-f]{8}$/)
  })
})
