import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { configure, formatNames, render, scan, verify } from '../../src/index.ts'
import { key } from '../helpers/keys.ts'
import { packageRepository } from '../helpers/package.ts'
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
    const unpacked = packageRepository().folder
    // Declaring types takes long, so tests use those in dist/.
    cpSync(join(root, 'dist/types'), join(unpacked, 'dist/types'), { recursive: true })
    npm(['pack', '--pack-destination', pack], unpacked)
    const [tarball] = readdirSync(pack)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
    npm(['install', join(pack, tarball ?? '')], folder)
    writeFileSync(join(folder, 'a.txt'), `key ${secret}\n`)
  })

  it('adds no other package', () => {
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

  it('runs the example of docs/library.md verbatim', () => {
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
       // @ts-expect-error unknown format
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

  it.each<[string, object, RegExp]>([
    [
      'a mistyped option',
      { pathes: ['.'] },
      /^scan: unknown option "pathes"; did you mean "paths"\?$/,
    ],
    ['an option of the command line', { 'max-size': 1 }, /did you mean "maxSize"\?/],
    [
      'an option that is near no other',
      { frobnicate: 1 },
      /unknown option "frobnicate"; there are .*paths/,
    ],
    ['an inherited name', { toString: 1 }, /unknown option "toString"/],
    ['a text for a list', { paths: 'src' }, /^scan: paths must be a list of strings, got "src"$/],
    ['null for a list', { paths: null }, /paths must be a list of strings, got null/],
    ['a list of other things', { exclude: [1] }, /exclude must be a list of strings, got a list/],
    [
      'a text for a flag',
      { staged: 'yes', repository: '.' },
      /staged must be true or false, got "yes"/,
    ],
    ['a number for a text', { repository: 5 }, /repository must be a string, got 5/],
    ['a stream that is not one', { input: 5 }, /input must be a stream of bytes or strings, got 5/],
    ['a signal that is not one', { signal: {} }, /signal must be an AbortSignal/],
    [
      'a progress that cannot be called',
      { onProgress: true },
      /onProgress must be a function, got true/,
    ],
    ['settings that are not settings', { settings: 'x' }, /settings must be an object/],
  ])('refuses %s by its name', async (_, options, message) => {
    await expect(scan(options)).rejects.toMatchObject({
      name: 'BrleaksError',
      code: 'usage',
      message: expect.stringMatching(message),
    })
  })

  it('refuses rules that are not rules, as a rule file would be', async () => {
    await expect(scan({ rules: [{ id: 'x' }] as object as [] })).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(/^rules: \/rules\/0 must have/),
    })
  })

  it('refuses what is not an object of options', async () => {
    for (const wrong of ['.', ['.'], null, 5]) {
      await expect(scan(wrong as object)).rejects.toMatchObject({ code: 'usage' })
      await expect(verify(wrong as object)).rejects.toMatchObject({ code: 'usage' })
      await expect(configure(wrong as object)).rejects.toMatchObject({ code: 'usage' })
    }
    await expect(verify({ key: [secret] } as object)).rejects.toThrow('did you mean "keys"?')
    await expect(configure({ option: {} } as object)).rejects.toThrow('did you mean "options"?')
    await expect(configure({ from: 'head' as 'index' })).rejects.toThrow("'work-tree', 'index'")
  })

  it('reads texts of an input as UTF-8, however they are cut', async () => {
    const keys = async (input: NonNullable<Parameters<typeof scan>[0]>['input']) =>
      (await scan({ input })).findings.length
    const half = secret.length / 2
    async function* pieces() {
      yield `key: ${secret.slice(0, half)}`
      yield secret.slice(half)
    }
    expect(await keys(pieces())).toBe(1)
    expect(await keys(secret)).toBe(1)
    expect(await keys(Buffer.from(secret))).toBe(1)
    expect(await keys([`${secret.slice(0, 9)}`, Buffer.from(secret.slice(9))])).toBe(1)
    const emoji = '\u{1F511}'
    const report = await scan({ input: [emoji.slice(0, 1), `${emoji.slice(1)} ${secret}`] })
    expect(report.coverage.bytes).toBe(5 + secret.length)
    expect(report.findings[0]?.sightings[0]?.column).toBe(4)
  })

  it('counts an input of other values as not read', async () => {
    const input = [Buffer.from(`${secret}\n`), 5] as unknown as Uint8Array[]
    const report = await scan({ input })
    expect(report.complete).toBe(false)
    expect(report.coverage.failed[0]?.reason.detail).toContain('a piece of type number')
    expect(report.findings).toHaveLength(1)
  })

  it('blames the caller for a fault in onProgress', async () => {
    const onProgress = () => {
      throw new Error('mine')
    }
    const report = await scan({ paths: [join(root, 'LICENSE')], onProgress })
    expect(report.complete).toBe(false)
    expect(report.coverage.failed[0]?.reason.detail).toContain('onProgress threw an error')
  })

  it('shows no key in what it throws', async () => {
    for (const path of [`no/${secret}`, `no/dir-${secret}.old`]) {
      const error = await scan({ paths: [path] }).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'not-found' })
      expect(inspect(error, { depth: 9 })).not.toContain(secret.slice(8))
    }
  })

  it('renders only formats that there are, and only reports', async () => {
    const report = await scan({ input: 'nothing' })
    expect(() => render(report, 'jsn' as 'json')).toThrow(
      'unknown format "jsn"; did you mean "json"?',
    )
    expect(() => render(report, 'toString' as 'json')).toThrow('unknown format "toString"')
    expect(() => render({} as typeof report, 'json')).toThrow(
      'a report that scan or verify returned',
    )
    expect(() => render(report, 'json', { colour: true } as object)).toThrow(
      'did you mean "color"?',
    )
  })

  it('renders in every format', async () => {
    const report = await scan({ paths: [join(root, 'LICENSE')] })
    for (const name of formatNames) expect(typeof render(report, name)).toBe('string')
  })
})
