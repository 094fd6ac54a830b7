import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { key } from './keys.ts'
import { TestRepository, temporaryFolder } from './repository.ts'

/** The key that every fourth repository has. */
const sharedSeed = 9000

/** A folder with repositories r00, r01 …: every third has a key of its own, every fourth a shared one. */
export interface Fleet {
  readonly folder: string
  readonly names: readonly string[]
  /** Distinct keys in all of them. */
  readonly keys: number
}

export function makeFleet(count: number, folder = temporaryFolder()): Fleet {
  const names = Array.from({ length: count }, (_, index) => `r${String(index).padStart(2, '0')}`)
  for (const [index, name] of names.entries()) {
    const repository = new TestRepository({ folder: join(folder, name) })
    repository.write('README.md', `# ${name}\n`)
    if (hasOwn(index)) repository.write('own.env', `KEY=${key('base62:40', index + 1)}\n`)
    if (hasShared(index))
      repository.write('lib/shared.env', `KEY=${key('base62:40', sharedSeed)}\n`)
    repository.commit('adds everything')
    if (index % 2 === 1) repository.remove('own.env').commit('removes the key from the files')
  }
  const own = names.filter((_, index) => hasOwn(index)).length
  return { folder, names, keys: own + (names.some((_, index) => hasShared(index)) ? 1 : 0) }
}

function hasOwn(index: number): boolean {
  return index % 3 === 0
}

function hasShared(index: number): boolean {
  return index % 4 === 0
}

/** Overwrites an object of a repository. */
export function damageObject(repository: string): void {
  const objects = join(repository, '.git/objects')
  const [folder = ''] = readdirSync(objects).filter((name) => /^[0-9a-f]{2}$/.test(name))
  const [object = ''] = readdirSync(join(objects, folder))
  rmSync(join(objects, folder, object))
  writeFileSync(join(objects, folder, object), 'damaged')
}

/** A git directory without its HEAD. */
export function makeBrokenRepository(folder: string): void {
  mkdirSync(join(folder, '.git/objects'), { recursive: true })
  mkdirSync(join(folder, '.git/refs'), { recursive: true })
}
