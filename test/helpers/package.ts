import { cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { distFile } from './dist.ts'
import { TestRepository } from './repository.ts'

const root = resolve(import.meta.dirname, '../..')

/** The package as a hook manager finds it: a git repository with the bundle of these sources in it. */
export function packageRepository(): TestRepository {
  const repository = new TestRepository()
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[]
  }
  for (const name of ['package.json', ...files]) {
    const from = name === 'dist' ? dirname(distFile('cli.js')) : join(root, name)
    if (existsSync(from)) cpSync(from, join(repository.folder, name), { recursive: true })
  }
  repository.commit('package')
  return repository
}
