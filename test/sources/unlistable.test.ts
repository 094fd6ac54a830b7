import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { SourceItem } from '../../src/model/index.ts'
import { filesSource } from '../../src/sources/index.ts'
import { closed } from '../helpers/containers.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson, programPath } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 91)

function openToAll(): TestRepository {
  const repository = new TestRepository({ folder: mkdtempSync(join(tmpdir(), 'brleaks-test-')) })
  chmodSync(repository.folder, 0o755)
  return repository
}

describe('a work tree', () => {
  it.runIf(process.getuid?.() === 0)(
    'with an untracked folder that may not be listed is not clean',
    () => {
      const repository = openToAll().write('a.txt', 'text\n')
      repository.commit()
      repository.write('closed/x', secret)
      chmodSync(join(repository.folder, 'closed'), 0o000)
      const result = spawnSync(process.execPath, [programPath, 'scan', '.', '-f', 'json'], {
        cwd: repository.folder,
        uid: 65534,
        gid: 65534,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      })
      chmodSync(join(repository.folder, 'closed'), 0o755)
      expect(result.status).toBe(3)
      expect(JSON.parse(result.stdout).scan.coverage.failed).toEqual([
        { what: 'closed', reason: 'no permission to list this folder' },
      ])
    },
  )

  it('with folders too deep for the system is incomplete, in and below the root', () => {
    const repository = new TestRepository().write('top/a.txt', 'text\n')
    repository.commit()
    const script = `import os,sys
os.chdir(sys.argv[1])
for i in range(600): os.mkdir('d'*8); os.chdir('d'*8)
open('s','w').write(sys.argv[2])`
    execFileSync('python3', ['-c', script, join(repository.folder, 'top'), secret])
    const results = [repository.folder, join(repository.folder, 'top')].map((cwd) =>
      brleaksJson(['scan', '.'], { cwd }),
    )
    // Node cannot remove such folders.
    execFileSync('rm', ['-rf', join(repository.folder, 'top')])
    for (const { report, status } of results) {
      expect(status).toBe(3)
      for (const { what } of report.scan.coverage.failed) expect(what).toMatch(/^top\/d{8}\//)
    }
  })

  it('with an ignore file that is a pipe is read without its untracked files, and incomplete', () => {
    for (const place of ['.gitignore', 'sub/.gitignore']) {
      const repository = new TestRepository().write('a.txt', secret).write('sub/b.txt', 'text')
      repository.commit()
      execFileSync('mkfifo', [join(repository.folder, place)])
      const { report, status } = brleaksJson(['scan', '.'], { cwd: repository.folder })
      expect(status).toBe(1)
      expect(report.scan.complete).toBe(false)
      expect(report.scan.coverage.failed).toEqual([
        { what: place, reason: expect.stringContaining('it is a pipe or a device') },
      ])
    }
  })

  it('with an index that is a pipe is refused without waiting', () => {
    const repository = new TestRepository()
    execFileSync('mkfifo', [join(repository.folder, '.git/index')])
    const { status, err } = brleaks(['scan', '.'], { cwd: repository.folder })
    expect(status).toBe(2)
    expect(err).toMatch(/\.git\/index is neither a file nor a folder/)
  })

  it('with an ignore file that is a link is complete: git does not read ignore files through links', () => {
    const repository = new TestRepository().write('a.txt', 'text').link('.gitignore', 'a.txt')
    const { report, status } = brleaksJson(['scan', '.'], { cwd: repository.folder })
    expect({ status, failed: report.scan.coverage.failed }).toEqual({ status: 0, failed: [] })
  })

  it.each(['brleaks.config.json', '.brleaksignore', 'brleaks.baseline.json'])(
    'with a pipe as its %s is refused without waiting',
    (name) => {
      const repository = new TestRepository().write('a.txt', 'text')
      execFileSync('mkfifo', [join(repository.folder, name)])
      const { status, stderr } = spawnSync(process.execPath, [programPath, 'scan', '.'], {
        cwd: repository.folder,
        encoding: 'utf8',
        timeout: 60_000,
      })
      expect(status).toBe(2)
      expect(stderr).toContain(`${name}: not a regular file`)
    },
  )
})

describe('a file', () => {
  const { needles } = createDetector(builtInRules())

  it('that is written forever is read up to a size that it had, and reported', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'a.log')
    writeFileSync(path, `${secret}\n`.padEnd(3_000_000))
    const target = { paths: ['a.log'], cwd: folder, include: [], exclude: [], maxSize: null }
    const source = filesSource({ ...target, gitignore: true })
    const others: SourceItem[] = []
    let chunks = 0
    for await (const item of source.items({
      needles,
      allowance: closed,
      signal: new AbortController().signal,
    })) {
      if (item.kind !== 'chunk') others.push(item)
      else {
        appendFileSync(path, `${secret}\n`.padEnd(3_000_000))
        if (++chunks > 20) break
      }
    }
    expect(chunks).toBeLessThan(10)
    expect(others.filter((item) => item.kind === 'problem')).toEqual([
      { kind: 'problem', what: 'a.log', reason: { code: 'growing', detail: expect.any(String) } },
    ])
  })

  it.runIf(process.platform === 'linux')('that says it is empty is read to its end', () => {
    // In a process of its own, whose environment the system shows.
    const options = { env: { K: secret }, nodeOptions: [] }
    const { report, status } = brleaksJson(['scan', '/proc/self/environ'], options)
    expect(status).toBe(1)
    expect(report.findings[0]?.sightings[0]?.path).toMatch(/environ$/)
  })

  it('that cannot be opened without free file handles is reported', () => {
    const repository = new TestRepository()
    for (let i = 0; i < 30; i++) repository.write(`f${i}`, 'text\n')
    const folder = temporaryFolder()
    for (let i = 0; i < 30; i++) writeFileSync(join(folder, `f${i}`), 'text\n')
    for (const cwd of [repository.folder, folder]) {
      for (const limit of [19, 20, 21, 22, 23, 24, 26]) {
        const script = `ulimit -n ${limit}; exec "$0" "$1" scan .`
        const { status, stdout, stderr } = spawnSync(
          'sh',
          ['-c', script, process.execPath, programPath],
          { cwd, encoding: 'utf8', timeout: 60_000, env: { PATH: process.env.PATH } },
        )
        const all = stdout + stderr
        // Node itself needs some of them to start at all.
        if (all.includes('node::') || (status !== 0 && all === '')) continue
        expect([0, 2, 3], `${limit}: ${all}`).toContain(status)
        expect(all).not.toMatch(/^\s+at /m)
        if (status === 0) expect(all).toContain('Read 30 files')
      }
    }
  })

  it('that is named twice, by links or by overlapping folders, is read once; hard links are separate places', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub/a.env'), secret)
    symlinkSync('sub', join(folder, 'link'))
    symlinkSync('a.env', join(folder, 'sub/b.env'))
    const placesOf = (...paths: string[]) =>
      brleaksJson(['scan', ...paths], { cwd: folder }).report.findings.flatMap((finding) =>
        finding.sightings.map((sighting) => sighting.path),
      )
    expect(placesOf('sub/a.env', 'link/a.env', 'sub', '.')).toEqual(['sub/a.env'])
    // The named link is followed although it was listed as a link before.
    expect(placesOf('sub/b.env', 'sub')).toEqual(['sub/b.env'])
    linkSync(join(folder, 'sub/a.env'), join(folder, 'sub/c.env'))
    expect(placesOf('sub/a.env', 'sub/c.env').sort()).toEqual(['sub/a.env', 'sub/c.env'])
  })

  it('outside the folder is read if a link to it is named, also after the folder of the link', () => {
    const outside = temporaryFolder()
    writeFileSync(join(outside, 'o.env'), secret)
    const folder = temporaryFolder()
    symlinkSync(join(outside, 'o.env'), join(folder, 'l'))
    const { report } = brleaksJson(['scan', '.', 'l'], { cwd: folder })
    expect(report.findings[0]?.sightings.map((sighting) => sighting.path)).toEqual(['l'])
  })
})

describe('a path in a report', () => {
  it('is the same for a file and its blob, from wherever it is scanned, in the formats of machines', () => {
    const repository = new TestRepository().write('app/a.env', `${secret}\n`)
    repository.commit()
    const elsewhere = temporaryFolder()
    for (const [path, cwd] of [
      [repository.folder, elsewhere],
      ['.', repository.folder],
    ] as const) {
      const { report } = brleaksJson(['audit', path], { cwd })
      const paths = report.findings[0]?.sightings.map((sighting) => sighting.path)
      expect(new Set(paths)).toEqual(new Set(['app/a.env']))
    }
    const app = join(repository.folder, 'app')
    for (const format of ['json', 'jsonl', 'sarif', 'gitlab', 'rdjsonl', 'csv', 'junit']) {
      const { stdout } = spawnSync(process.execPath, [programPath, 'scan', '.', '-f', format], {
        cwd: app,
        encoding: 'utf8',
      })
      expect(stdout, format).toContain('app/a.env')
    }
  })

  it('is shown to people from the working folder, where they can open it', () => {
    const repository = new TestRepository().write('app/a.env', `${secret}\n`)
    const run = (cwd: string, ...args: string[]) =>
      spawnSync(process.execPath, [programPath, 'scan', ...args], { cwd, encoding: 'utf8' }).stdout
    const app = join(repository.folder, 'app')
    expect(run(app, '.')).toMatch(/^ +a\.env:1:1/m)
    expect(run(repository.folder, 'app')).toMatch(/^ +app\/a\.env:1:1/m)
    mkdirSync(join(repository.folder, 'other'))
    expect(run(join(repository.folder, 'other'), '..')).toMatch(/^ +\.\.\/app\/a\.env:1:1/m)
  })

  it('is matched by the patterns of an ignore file, from wherever it is scanned', () => {
    const repository = new TestRepository()
      .write('app/a.env', `${secret}\n`)
      .write('.brleaksignore', 'app/a.env # known\n')
    for (const cwd of [repository.folder, join(repository.folder, 'app')]) {
      expect(brleaksJson(['scan', '.'], { cwd }).status).toBe(0)
    }
    expect(brleaksJson(['scan', repository.folder], { cwd: temporaryFolder() }).status).toBe(0)
  })
})
