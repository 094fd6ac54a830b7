import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

function run(program: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
  })
  return { status, out: stdout, err: stderr }
}

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
    expect(['main.js', 'index.js', 'hook-check.js', 'brleaks-worker.js'].filter(holds)).toEqual([])
  })
})
