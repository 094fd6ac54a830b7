import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BrokenRepository, findLayout, requireLayout } from '../../src/git/layout.ts'
import { TestRepository } from '../helpers/repository.ts'

const inside = () => {
  const parent = new TestRepository()
  const folder = join(parent.folder, 'sub')
  mkdirSync(folder)
  return { parent, folder, dotGit: join(folder, '.git') }
}

const damages: readonly (readonly [string, (dotGit: string) => void])[] = [
  ['a file that names nothing', (path) => writeFileSync(path, '')],
  ['a file that names a folder that is gone', (path) => writeFileSync(path, 'gitdir: /gone\n')],
  ['a file that names itself', (path) => writeFileSync(path, 'gitdir: .git\n')],
  ['a link that leads nowhere', (path) => symlinkSync('/gone', path)],
  ['a link to itself', (path) => symlinkSync('.git', path)],
  ['an empty folder', (path) => mkdirSync(path)],
  [
    'a folder that lost its HEAD',
    (path) => {
      new TestRepository({ folder: join(path, '..') })
      rmSync(join(path, 'HEAD'))
    },
  ],
  [
    'a folder that lost its objects',
    (path) => {
      new TestRepository({ folder: join(path, '..') })
      rmSync(join(path, 'objects'), { recursive: true })
    },
  ],
]

describe('a repository inside another one', () => {
  it.each(damages)('is an error if .git is %s', (_, damage) => {
    const { folder, dotGit } = inside()
    damage(dotGit)
    expect(findLayout(folder)).toBeInstanceOf(BrokenRepository)
    expect(() => requireLayout(folder)).toThrow(/not a usable git repository/)
  })

  it('is the outer one if there is no .git', () => {
    const { parent, folder } = inside()
    expect(requireLayout(folder).root).toBe(parent.folder)
  })

  it('is an error if it is a bare one without HEAD', () => {
    const { folder } = inside()
    new TestRepository({ folder, bare: true })
    rmSync(join(folder, 'HEAD'))
    expect(() => requireLayout(folder)).toThrow(/HEAD is missing/)
  })
})
