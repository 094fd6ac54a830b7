import { describe, expect, it } from 'vitest'
import { readPaths } from '../../src/git/read-path.ts'
import { openRepository } from '../../src/git/repository.ts'
import { TestRepository } from '../helpers/repository.ts'

const names = ['a.json', 'b.json', 'd/c.json']

async function read(repository: TestRepository, paths = names) {
  const git = await openRepository(repository.folder)
  try {
    const base = { kind: 'commit', oid: repository.head() } as const
    const files = await readPaths(git, base, paths)
    return Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString('utf8')]))
  } finally {
    git.close()
  }
}

describe.each(['sha1', 'sha256'] as const)('files of a commit (%s)', (objectFormat) => {
  const original = new TestRepository({ objectFormat })
  original.write('a.json', '{"a": 1}').write('d/c.json', '{}').commit()

  it('are read by their paths; those that do not exist are absent', async () => {
    const files = { 'a.json': '{"a": 1}', 'd/c.json': '{}' }
    expect(await read(original)).toEqual(files)
    expect(await read(original, ['a.json', 'b.json'])).toEqual({ 'a.json': '{"a": 1}' })
    const packed = original.copy()
    packed.git('repack', '-q', '-a', '-d')
    expect(await read(packed)).toEqual(files)
    expect(await read(packed, ['b.json'])).toEqual({})
  })

  it('are refused if they are links or folders, or their content is missing', async () => {
    const other = original.copy()
    other.link('b.json', 'a.json').commit()
    await expect(read(other, ['b.json'])).rejects.toThrow('b.json: not a regular file')
    await expect(read(other, ['d'])).rejects.toThrow('d: not a regular file')
    const oid = other.git('rev-parse', 'HEAD:a.json')
    other.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`)
    await expect(read(other, ['a.json'])).rejects.toThrow('a.json: its content is missing')
  })
})
