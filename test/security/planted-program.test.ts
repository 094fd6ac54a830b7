import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 606)
const planted = ['git', 'node', 'sh', 'git-ls-files', 'git-remote-https', 'git.exe']

/** A repository with programs at every place that PATH might name; `marker` appears if one ran. */
function hostile(): { repository: TestRepository; marker: string } {
  const repository = new TestRepository()
  const marker = join(temporaryFolder(), 'marker')
  repository.write('a.txt', `one ${secret}\n`).commit()
  repository.write('a.txt', `two ${secret}\n`).git('add', '-A')
  for (const folder of ['.', 'bin', 'node_modules/.bin', '.git']) {
    for (const name of planted) {
      const path = join(repository.folder, folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `#!/bin/sh\necho ran >> '${marker}'\nexit 0\n`)
      chmodSync(path, 0o755)
    }
  }
  return { repository, marker }
}

const commands = [
  ['scan'],
  ['git'],
  ['git', '--staged'],
  ['git', '--range', 'HEAD'],
  ['audit'],
].map(([command = '', ...options]) => [command, options] as const)

describe.runIf(process.platform !== 'win32')('a program in the scanned tree', () => {
  it.each(commands)('is never run by %s %j, for any PATH', (command, options) => {
    const { repository, marker } = hostile()
    const { folder } = repository
    const elsewhere = temporaryFolder()
    const paths = ['', '.', 'bin', './node_modules/.bin', folder, join(folder, 'node_modules/.bin')]
    for (const cwd of [folder, elsewhere]) {
      const { status, out } = brleaks([command, folder, ...options], {
        cwd,
        env: { PATH: [...paths, join(folder, '.git'), process.env.PATH].join(':') },
      })
      expect(existsSync(marker)).toBe(false)
      expect(out).toContain(secret.slice(0, 7))
      expect(status).toBe(1)
    }
  })

  it('is not run by hooks or their installation', () => {
    const { repository, marker } = hostile()
    const { folder } = repository
    const env = { PATH: `:${join(folder, 'node_modules/.bin')}:${process.env.PATH}` }
    expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: folder, env }).status).toBe(1)
    expect(brleaks(['hook', 'install', 'pre-commit'], { cwd: folder, env }).status).toBe(0)
    expect(existsSync(marker)).toBe(false)
  })

  it.each([['scan'], ['git', '.', '--range', 'HEAD']])(
    'is not run by %s if no other exists; one line reports that',
    (...args) => {
      const { repository, marker } = hostile()
      const temporary = temporaryFolder()
      const { status, out, err } = brleaks(args, {
        cwd: repository.folder,
        env: { PATH: `.:${repository.folder}`, TMPDIR: temporary },
      })
      expect(existsSync(marker)).toBe(false)
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(/^brleaks: git was not found; .*PATH.*\n$/)
      expect(readdirSync(temporary)).toEqual([])
    },
  )
})
