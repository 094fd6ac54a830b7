import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPlainIndex } from '../../../src/git/staged/plain-index.ts'
import { TestRepository } from '../../helpers/repository.ts'

const indexOf = ({ folder }: TestRepository) => join(folder, '.git/index')

function listed(repository: TestRepository) {
  const output = repository.git('ls-files', '--stage', '-z')
  return output
    .split('\0')
    .filter((record) => record !== '')
    .map((record) => {
      const [, mode = '', oid = '', path = ''] = /^(\d+) (\w+) 0\t(.*)$/s.exec(record) ?? []
      return { mode, oid, path }
    })
}

const plain = (path: string) =>
  readPlainIndex(path)?.map(({ path, ...entry }) => ({ ...entry, path: path.toString('utf8') })) ??
  null

describe('an index that is read without git', () => {
  const original = new TestRepository()
  for (const name of ['b', 'a/c', 'a.x', 'ä']) original.write(name, name)
  original.link('link', 'b').git('add', '-A')
  original.git('update-index', '--chmod=+x', 'b')

  it('has the entries that git lists', () => {
    expect(plain(indexOf(original))).toEqual(listed(original))
  })

  it('is empty before anything is staged', () => {
    expect(readPlainIndex(indexOf(new TestRepository()))).toEqual([])
  })

  it('is left to git if it is damaged, out of order, or has conflicts', () => {
    const damaged = original.copy()
    const bytes = readFileSync(indexOf(damaged))
    writeFileSync(indexOf(damaged), bytes.subarray(0, -30))
    expect(readPlainIndex(indexOf(damaged))).toBeNull()
    const swapped = Buffer.from(bytes.toString('latin1').replace('a.x\0', 'z.x\0'), 'latin1')
    writeFileSync(indexOf(damaged), swapped)
    expect(readPlainIndex(indexOf(damaged))).toBeNull()
    const conflict = original.copy()
    const oid = conflict.git('hash-object', '-w', 'b')
    const input = `100644 ${oid} 1\tq\n100644 ${oid} 2\tq\n`
    conflict.gitWith({ input }, 'update-index', '--index-info')
    expect(readPlainIndex(indexOf(conflict))).toBeNull()
  })
})
