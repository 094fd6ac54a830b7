import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

/** The table of rooms in docs/architecture.md: what each may enter, and what it may do. */
const rooms: Record<
  string,
  { enters: string[]; powers: string[]; packages: Record<string, string> }
> = {
  model: { enters: [], powers: ['crypto'], packages: {} },
  parse: {
    enters: ['model'],
    powers: [],
    packages: { 'jsonc-parser': 'jsonc-text.ts', yaml: 'yaml-text.ts' },
  },
  git: {
    enters: ['search', 'model'],
    powers: ['child processes', 'files', 'crypto', 'zlib', 'process'],
    packages: { 'simple-git': 'simple-git.ts' },
  },
  sources: {
    enters: ['git', 'search', 'model'],
    // Threads only for libarchive and to read files, see below.
    powers: ['files', 'zlib', 'crypto', 'threads'],
    packages: {
      'fast-glob': 'operands.ts',
      picomatch: 'patterns.ts',
      yauzl: 'zip-reader.ts',
      'xz-decompress': 'xz-reader.ts',
      fzstd: 'zstd-reader.ts',
      'libarchive-wasm': 'archive-steps.ts',
    },
  },
  search: { enters: ['model'], powers: [], packages: {} },
  detect: { enters: ['search', 'model'], powers: ['reveal'], packages: {} },
  verify: {
    enters: ['model'],
    powers: ['network', 'reveal', 'crypto'],
    packages: { undici: 'transport.ts' },
  },
  known: { enters: ['sources', 'git', 'parse', 'model'], powers: [], packages: {} },
  report: {
    enters: ['model'],
    powers: ['reveal', 'crypto'],
    // sarif and preact (its runtime is imported by the compiler) hold only types here.
    packages: {
      sarif: 'sarif.ts',
      mustache: 'template.ts',
      preact: 'render.ts',
      'preact-render-to-string': 'render.ts',
      'd3-time': 'timeline.tsx',
    },
  },
  config: {
    enters: ['known', 'parse', 'model'],
    powers: ['files'],
    packages: { ajv: 'rule-validator.ts', '@eslint-community/regexpp': 'body-pattern.ts' },
  },
  export: { enters: ['model'], powers: [], packages: {} },
  output: { enters: ['model'], powers: ['files'], packages: {} },
  scan: {
    enters: ['sources', 'detect', 'verify', 'known', 'git', 'search', 'model'],
    powers: ['threads', 'files'],
    packages: {},
  },
  checkout: { enters: ['sources', 'git', 'model'], powers: ['files'], packages: {} },
  hooks: { enters: ['git', 'model'], powers: ['files', 'crypto'], packages: {} },
  saved: {
    enters: ['report', 'parse', 'model'],
    powers: [],
    packages: { ajv: 'report-validator.ts' },
  },
  // The network only to resolve names, see below.
  forges: {
    enters: ['model'],
    powers: ['network'],
    packages: {
      undici: 'transport.ts',
      '@octokit/rest': 'github.ts',
      '@octokit/plugin-throttling': 'github.ts',
      '@octokit/plugin-retry': 'github.ts',
      '@gitbeaker/rest': 'gitlab.ts',
    },
  },
  fleet: {
    enters: ['forges', 'config', 'scan', 'report', 'saved', 'output', 'git', 'model'],
    powers: ['child processes', 'files', 'crypto', 'process', 'network'],
    packages: {},
  },
  queue: {
    enters: ['fleet', 'output', 'model'],
    powers: ['network', 'files', 'crypto'],
    packages: {
      bullmq: 'engine.ts',
      ioredis: 'engine.ts',
      aws4fetch: 'bucket-results.ts',
    },
  },
  cli: {
    enters: [
      'queue',
      'fleet',
      'forges',
      'config',
      'scan',
      'report',
      'saved',
      'export',
      'output',
      'known',
      'hooks',
      'parse',
      'model',
    ],
    powers: ['process', 'console', 'files'],
    packages: { yargs: 'help.ts', 'yargs-parser': 'parse.ts', '@clack/prompts': 'prompts.ts' },
  },
  // The network only for comments on pull requests, see below.
  action: {
    enters: ['config', 'scan', 'report', 'output', 'checkout', 'model'],
    powers: ['process', 'console', 'files', 'network'],
    packages: {},
  },
  'index.ts': {
    enters: ['scan', 'config', 'report', 'output', 'parse', 'model'],
    powers: ['process'],
    packages: {},
  },
}

/** What the use of a power looks like in a source file. */
const powers: Record<string, RegExp> = {
  'child processes': /['"]node:child_process['"]/,
  files: /['"]node:fs(\/promises)?['"]/,
  network: /['"](?:node:(https?|net|tls|dns(\/promises)?|http2|dgram)|undici)['"]|\bfetch\(/,
  threads: /['"]node:worker_threads['"]/,
  crypto: /['"]node:crypto['"]/,
  zlib: /['"]node:zlib['"]/,
  console: /\bconsole\./,
  process: /(?<![.\w-])process\.|['"]node:process['"]/,
  reveal: /\.reveal\(/,
}

/** Modules that the entries import directly, to load nothing else. */
const entryModules = new Set(['model/version.ts', 'model/node-version.ts'])

/** Modules that give no power over the outside. */
const harmless = new Set([
  'node:path',
  'node:buffer',
  'node:util',
  'node:url',
  'node:timers/promises',
  'node:stream',
  'node:events',
  'node:os',
  'node:string_decoder',
])

interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
}

function sourceFiles(): SourceFile[] {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(src, join(entry.parentPath, entry.name)).split(sep).join('/')
      return {
        path,
        room: path.split('/')[0] ?? path,
        text: withoutComments(readFileSync(join(src, path), 'utf8')),
      }
    })
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function imports(file: SourceFile): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"\n]+)['"]/gm
  return [...file.text.matchAll(pattern)].map((match) => match[1] ?? '')
}

/** The files whose values a file uses, from its static and dynamic imports; imports of types do not count. */
function valueImports({ path, text }: SourceFile): string[] {
  const pattern =
    /^(?:import|export)\s+(?!type\b)(?:([\w*{][^'"]*?)\s+from\s+)?['"](\.[^'"\n]+)['"]|\bimport\(['"](\.[^'"\n]+)['"]\)/gm
  return [...text.matchAll(pattern)]
    .filter(([, clause]) => clause === undefined || !namesOnlyTypes(clause))
    .map(([, , fixed, loaded]) => {
      const target = resolve(src, dirname(path), fixed ?? loaded ?? '')
      return relative(src, target).split(sep).join('/')
    })
}

/** True for `{ type A, type B }`. */
function namesOnlyTypes(clause: string): boolean {
  const names = /^\{([^}]*)\}$/.exec(clause)?.[1]?.split(',') ?? ['*']
  const named = names.map((name) => name.trim()).filter((name) => name !== '')
  return named.length > 0 && named.every((name) => name.startsWith('type '))
}

/** The cycles of value imports between files, each as `a.ts > b.ts > a.ts`, found by a depth-first search. */
function importCycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(files.map((file) => [file.path, valueImports(file)]))
  const cycles: string[] = []
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (path: string) => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' > '))
    if (done.has(path)) return
    done.add(path)
    trail.push(path)
    for (const next of edges.get(path) ?? []) visit(next)
    trail.pop()
  }
  for (const path of edges.keys()) visit(path)
  return cycles
}

/** Every way in which a file breaks the rules of its room, as sentences. */
function faults(file: SourceFile): string[] {
  const room = rooms[file.room]
  if (room === undefined) return [`${file.path}: "${file.room}" is not a room`]
  const found: string[] = []
  for (const specifier of imports(file)) {
    if (specifier.startsWith('.')) {
      const target = relative(src, resolve(src, dirname(file.path), specifier))
        .split(sep)
        .join('/')
      if (target.startsWith('../')) {
        if (!/^\.\.\/(?:rules|schema)\/[\w.-]+\.json$/.test(target))
          found.push(`${file.path} imports ${target} from outside`)
        continue
      }
      const other = target.split('/')[0] ?? target
      if (other === file.room) continue
      if (!room.enters.includes(other))
        found.push(`${file.path}: ${file.room} may not enter ${other}`)
      else if (target !== `${other}/index.ts` && !entryModules.has(target)) {
        found.push(`${file.path} must import ${other}/index.ts, not ${target}`)
      }
    } else if (specifier.startsWith('node:')) {
      const power = Object.entries(powers).find(([, pattern]) => pattern.test(`'${specifier}'`))
      if (power === undefined && !harmless.has(specifier))
        found.push(`${file.path} uses ${specifier}, which no rule covers`)
      if (file.room === 'detect') found.push(`${file.path}: detect may use no node: module`)
    } else {
      const owner =
        room.packages[
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/')
        ]
      if (owner !== file.path.split('/').at(-1))
        found.push(`${file.path} may not import ${specifier}`)
    }
  }
  for (const [power, pattern] of Object.entries(powers)) {
    if (pattern.test(file.text) && !room.powers.includes(power))
      found.push(`${file.path}: ${file.room} may not use ${power}`)
  }
  return found
}

describe('the architecture', () => {
  const files = sourceFiles()

  it('has source files', () => {
    expect(files.length).toBeGreaterThan(20)
  })

  it('allows only the imports and powers of the table', () => {
    expect(files.flatMap(faults)).toEqual([])
  })

  it('is described in docs/architecture.md with exactly these rooms and imports', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `([\w.]+)` +\|[^|]*\| ([^|]*?) +\|[^|]*\|$/gm)]
    const described = rows.map(([, room, enters = '']) => [
      room,
      enters === '–' ? [] : enters.split(', ').sort(),
    ])
    const wanted = Object.entries(rooms).map(([room, { enters }]) => [room, [...enters].sort()])
    expect(Object.fromEntries(described)).toEqual(Object.fromEntries(wanted))
  })

  it('is pictured in docs/architecture.md with the rooms of the table and the folders of src', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const picture = /^ENTRY POINTS[^`]*^SHARED[^`]*/m.exec(page)?.[0] ?? ''
    const pictured = [...picture.matchAll(/^[A-Z]+(?: [A-Z]+)* {2,}(.*?)(?: {2,}|$)/gm)].flatMap(
      ([, names = '']) => names.trim().split(' · '),
    )
    expect([...pictured].sort()).toEqual(Object.keys(rooms).sort())
    const folders = readdirSync(src, { withFileTypes: true }).map((entry) => entry.name)
    expect([...folders].sort()).toEqual(Object.keys(rooms).sort())
  })

  it('starts processes only in git/run.ts, and its own in fleet/child-process.ts', () => {
    const starters = files
      .filter((file) => powers['child processes']?.test(file.text))
      .map((file) => file.path)
    expect(starters.sort()).toEqual(['fleet/child-process.ts', 'git/run.ts'])
  })

  it('starts threads only in scan, and in sources for libarchive and to read files', () => {
    const starters = files.filter((file) => powers.threads?.test(file.text)).map(({ path }) => path)
    for (const path of starters)
      expect(path).toMatch(/^scan\/|^sources\/(containers\/archive|file)-(thread|worker)\.ts$/)
  })

  it('reaches the network only in verify, for the comment on a pull request, and to resolve names', () => {
    const reaching = files
      .filter((file) => powers.network?.test(file.text))
      .map((file) => file.path)
    for (const path of reaching)
      expect(path).toMatch(
        /^verify\/|^action\/comment\.ts$|^fleet\/internal-host\.ts$|^forges\/|^queue\/results\/bucket-results\.ts$/,
      )
  })

  it('reveals a key only in detection, in the Authorization header and for --show-secrets', () => {
    const revealing = files
      .filter((file) => powers.reveal?.test(file.text))
      .map((file) => file.path)
    for (const path of revealing) expect(path).toMatch(/^(detect|verify|report)\//)
    expect(revealing.filter((path) => path.startsWith('report/')).length).toBeLessThanOrEqual(1)
    expect(revealing.filter((path) => path.startsWith('verify/')).length).toBeLessThanOrEqual(1)
  })

  it('reports forbidden imports and powers', () => {
    const bad = (path: string, text: string) =>
      faults({ path, room: path.split('/')[0] ?? '', text })
    expect(bad('report/x.ts', "import { a } from '../git/index.ts'")).toEqual([
      'report/x.ts: report may not enter git',
    ])
    expect(bad('scan/x.ts', "import { a } from '../detect/score.ts'")).toHaveLength(1)
    expect(bad('detect/x.ts', "import { a } from 'node:path'")).toHaveLength(1)
    expect(bad('sources/x.ts', 'console.log(1)')).toEqual([
      'sources/x.ts: sources may not use console',
    ])
    expect(bad('scan/x.ts', 'secret.reveal()')).toEqual(['scan/x.ts: scan may not use reveal'])
    expect(bad('report/x.ts', "import x from 'lodash'")).toHaveLength(1)
  })

  it('has no cycles of imports, except of types', () => {
    expect(importCycles(files)).toEqual([])
  })

  it('reports cycles of imports', () => {
    const cycles = (texts: Record<string, string>) =>
      importCycles(Object.entries(texts).map(([path, text]) => ({ path, room: 'scan', text })))
    const back = "import { a } from './a.ts'"
    expect(cycles({ 'a.ts': "import { type X, b } from './b.ts'", 'b.ts': back })).toEqual([
      'a.ts > b.ts > a.ts',
    ])
    expect(cycles({ 'a.ts': "export * from './b.ts'", 'b.ts': back })).toHaveLength(1)
    expect(cycles({ 'a.ts': "const b = await import('./b.ts')", 'b.ts': back })).toHaveLength(1)
    expect(cycles({ 'a.ts': "import './b.ts'", 'b.ts': back })).toHaveLength(1)
    expect(cycles({ 'a.ts': "import {\n  type X,\n} from './b.ts'", 'b.ts': back })).toEqual([])
    expect(cycles({ 'a.ts': "import type { X } from './b.ts'", 'b.ts': back })).toEqual([])
  })

  it('passes no list of unknown length as arguments: with more than about 125,000 of them the program ends', () => {
    const spread = /\.(?:push|unshift|splice|concat)\(\s*\.\.\./
    expect(files.filter(({ text }) => spread.test(text)).map(({ path }) => path)).toEqual([])
    expect('list.push(...others)').toMatch(spread)
  })

  it('has no file of more than 400 lines', () => {
    const long = files.filter(
      (file) => readFileSync(join(src, file.path), 'utf8').split('\n').length > 400,
    )
    expect(long.map((file) => file.path)).toEqual([])
  })
})
