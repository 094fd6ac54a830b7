import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatNames, render, scan } from '../../src/index.ts'
import { key } from '../helpers/keys.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const secret = key('base62:32', 41)

describe('the library, installed as a package', () => {
  const folder = temporaryFolder()
  const run = (source: string) => {
    writeFileSync(join(folder, 'use.mjs'), source)
    return execFileSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' })
  }

  beforeAll(() => {
    const pack = temporaryFolder()
    const npm = (args: string[], cwd: string) =>
      execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd,
        stdio: 'pipe',
        env: { ...process.env, NODE_OPTIONS: '' },
      })
    npm(['pack', '--pack-destination', pack], root)
    const [tarball] = readdirSync(pack)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
    npm(['install', join(pack, tarball ?? '')], folder)
    writeFileSync(join(folder, 'a.txt'), `key ${secret}\n`)
  })

  it('brings no other package', () => {
    expect(
      readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
    ).toEqual(['brleaks'])
  })

  it('scans and renders', () => {
    const out = run(`
      import { scan, render } from 'brleaks'
      const report = await scan({ paths: ['a.txt'] })
      console.log(report.findings.length, report.complete, String(report.findings[0].secret))
      console.log(JSON.parse(render(report, 'json')).findings[0].sightings[0].line)
    `)
    expect(out).toBe(`1 true ${secret.slice(0, 7)}…${secret.slice(-4)}\n1\n`)
  })

  it('does what docs/library.md shows, as it stands there', () => {
    const example = /```js\n(.*?)```/s.exec(
      readFileSync(join(root, 'docs/library.md'), 'utf8'),
    )?.[1]
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'src/a.js'), `const key = '${secret}'\n`)
    writeFileSync(join(folder, '.env'), 'A=1\n')
    const [first, ...log] = run(example ?? '').split('\n')
    expect(first).toBe(`${secret.slice(0, 7)}…${secret.slice(-4)} src/a.js`)
    expect(JSON.parse(log.join('\n')).runs[0].results).toHaveLength(1)
  })

  it('runs as a command', () => {
    expect(
      execFileSync(join(folder, 'node_modules/.bin/brleaks'), ['--version'], { encoding: 'utf8' }),
    ).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('has types that a strict program compiles against', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { type Finding, type ScanReport, render, scan } from 'brleaks'
       const report: ScanReport = await scan({ paths: ['.'], minConfidence: 'low', onProgress: (p) => p.bytes })
       const keys: readonly Finding[] = report.findings
       export const text: string = render(report, 'sarif', { width: 80 }) + keys.length
       // @ts-expect-error there is no such format
       render(report, 'nonsense')`,
    )
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          types: ['node'],
          typeRoots: [join(root, 'node_modules/@types')],
        },
        files: ['use.ts'],
      }),
    )
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      stdio: 'pipe',
    })
  })
})

describe('scan()', () => {
  it('does what the command line does: files, history, ranges, the index, streams', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.write('b.txt', 'x').commit()
    const at = { repository: repository.folder }
    const keys = async (options: Parameters<typeof scan>[0]) =>
      (await scan(options)).findings.length
    expect(await keys({ paths: [repository.folder] })).toBe(1)
    expect(await keys(at)).toBe(1)
    expect(await keys({ ...at, ranges: ['HEAD~1..HEAD'] })).toBe(0)
    expect(await keys({ ...at, staged: true })).toBe(0)
    expect(
      await keys({
        input: (async function* () {
          yield Buffer.from(secret)
        })(),
        inputName: 'x',
      }),
    ).toBe(1)
    expect(await keys({ ...at, paths: [repository.folder] })).toBe(1)
  })

  it('finds the same key under the same fingerprint at every entry', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret)
    repository.git('add', 'a.txt')
    const at = { repository: repository.folder }
    const prints = [
      await scan({ ...at, staged: true }),
      await scan(at),
      await scan({ paths: [repository.folder] }),
      await scan({
        input: (async function* () {
          yield Buffer.from(secret)
        })(),
      }),
    ]
    expect(new Set(prints.map((report) => report.findings[0]?.fingerprint)).size).toBe(1)
  })

  it('stops at a signal and reports what it has', async () => {
    const controller = new AbortController()
    controller.abort()
    const report = await scan({ paths: [root], signal: controller.signal })
    expect(report).toMatchObject({ complete: false, interrupted: true })
  })

  it('throws an error with a code for what cannot be scanned', async () => {
    await expect(scan({ paths: ['no/such/path'] })).rejects.toMatchObject({
      name: 'BrleaksError',
      code: 'not-found',
    })
    await expect(scan({ repository: '/' })).rejects.toMatchObject({ code: 'not-a-repository' })
    // Programs without types can pass anything.
    for (const wrong of [{ minConfidence: 'sure' as 'high' }, { maxSize: -1 }, { jobs: 1.5 }]) {
      await expect(scan({ ...wrong, paths: ['.'] })).rejects.toMatchObject({ code: 'usage' })
    }
  })

  it('renders in every format', async () => {
    const report = await scan({ paths: [join(root, 'LICENSE')] })
    for (const name of formatNames) expect(typeof render(report, name)).toBe('string')
  })
})
