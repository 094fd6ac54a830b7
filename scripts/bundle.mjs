// Builds dist/: a file for each entry point and for the worker threads, and the type declarations of the library.
// `--check` builds into a temporary folder and compares the result with the committed dist/.
// `--to FOLDER` writes only the programs; the tests use it to run the current sources.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { limitedArchiveMemory } from './bundle/archive-memory.mjs'
import { plainBuiltins } from './bundle/builtins.mjs'
import { commonJs, folderTypes, loadAsCommonJs, rewriteAsCommonJs } from './bundle/commonjs.mjs'
import { directImports } from './bundle/direct-imports.mjs'
import { writeLicenses } from './bundle/licenses.mjs'
import { compiledSchemas } from './bundle/schemas.mjs'
import { nameFiles, sharedGroups, splitOptions } from './bundle/split.mjs'
import { builtTables } from './bundle/tables.mjs'
import { declareTypes } from './bundle/types.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// CommonJS packages inside an ESM bundle call `require` for Node's modules.
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** The files that Node starts. An old Node must be able to parse them, to report that it is too old. */
const entries = [
  { in: 'src/cli/main.ts', out: 'cli' },
  { in: 'src/action/main.ts', out: 'action' },
]
/** The oldest Node that can parse the entry points; esbuild refuses syntax that it cannot lower. */
const oldestParser = 'node12.20'

/** The program of the command line and the check of hooks, in files for what most runs need and files for the rest. */
const program = [
  { in: 'src/cli/run.ts', out: 'main' },
  { in: 'src/cli/hook-check.ts', out: 'hook-check' },
]

/** The other modules that the entry points load, each with a file of its own. */
const modules = [
  { in: 'src/config/rule-validator.ts', out: 'rule-validator' },
  { in: 'src/saved/report-validator.ts', out: 'report-validator' },
  { in: 'src/scan/worker.ts', out: 'brleaks-worker' },
  { in: 'src/sources/file-worker.ts', out: 'brleaks-file-worker' },
  { in: 'src/sources/containers/archive-worker.ts', out: 'brleaks-archive-worker' },
  { in: 'src/action/run.ts', out: 'action-run' },
]

/** The library, an ES module. */
const library = [{ in: 'src/index.ts', out: 'index' }]

/** Packages that few runs need. Each has its own file and is imported dynamically, so that Node does not parse it at every start. */
const parts = [
  'yargs',
  '@eslint-community/regexpp',
  'fast-glob',
  'picomatch',
  'simple-git',
  'undici',
  'jsonc-parser',
  'yaml',
  '@clack/prompts',
  'yauzl',
  'xz-decompress',
  'fzstd',
  'libarchive-wasm',
  'mustache',
  '@octokit/rest',
  '@octokit/plugin-throttling',
  '@octokit/plugin-retry',
  '@gitbeaker/rest',
  'bullmq',
  'ioredis',
  'aws4fetch',
]
const withDefault = ['yargs', 'fast-glob', 'picomatch', 'yaml', 'yauzl', 'mustache']

/** Parts with exports of their own. */
const sources = {
  // Only what src/queue imports, without the half of the package that is for PostgreSQL.
  bullmq: "export { Queue, UnrecoverableError, WaitingError, Worker } from 'bullmq'",
  ioredis: "export { Redis } from 'ioredis'",
  // Only what src/verify/transport.ts imports.
  undici: "export { Agent, EnvHttpProxyAgent } from 'undici'",
  // It calls itself an ES module, but has no default export, which Node gives every package of CommonJS.
  'xz-decompress': "import * as all from 'xz-decompress'; export default all",
  // The WebAssembly module is a file beside the package, which the part includes.
  'libarchive-wasm': `
    import wasmBinary from 'libarchive-wasm/dist/libarchive.wasm'
    import { libarchiveWasm as load } from 'libarchive-wasm'
    export const libarchiveWasm = (options) => load({ ...options, wasmBinary })
  `,
}

/** What parts import but never load here: other databases and drivers; BullMQ is given a connection of ioredis. */
const externals = {
  bullmq: [
    'ioredis',
    'pg',
    'redis',
    'bullmq-otel',
    '@valkey/valkey-glide',
    'msgpackr-extract',
    '@opentelemetry/api',
  ],
}

/** Slow Node modules that most scans never call, with the functions that are used. */
const lazyFunctions = {
  'node:fs/promises': ['mkdir', 'open', 'readFile', 'realpath'],
  'node:timers/promises': ['setImmediate', 'setTimeout'],
  'node:crypto': [
    'createHash',
    'createHmac',
    'randomBytes',
    'timingSafeEqual',
    'randomInt',
    'randomUUID',
  ],
  'node:zlib': [
    'gunzipSync',
    'inflateSync',
    'inflateRawSync',
    'createInflateRaw',
    'brotliDecompressSync',
    'createBrotliDecompress',
    'crc32',
  ],
}

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  define: {
    BRLEAKS_VERSION: JSON.stringify(version),
    BRLEAKS_RULES_SHA256: JSON.stringify(
      createHash('sha256')
        .update(readFileSync(join(root, 'rules/batch-relay.json')))
        .digest('hex'),
    ),
  },
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
}

const single = { ...commonJs, define: { ...options.define, ...commonJs.define } }

/** Own imports that are not inlined, so that their files are loaded only when needed. */
const separateImports = [
  { from: 'src/cli/main.ts', imports: './run.ts', file: 'main.js' },
  { from: 'src/cli/main.ts', imports: './hook-check.ts', file: 'hook-check.js' },
  { from: 'src/action/main.ts', imports: './run.ts', file: 'action-run.js' },
  { from: 'src/config/rule-schema.ts', imports: './rule-validator.ts', file: 'rule-validator.js' },
  {
    from: 'src/saved/read-report.ts',
    imports: './report-validator.ts',
    file: 'report-validator.js',
  },
]

/** The folder whose dynamic imports all lead to one file: the readers of containers, with what opens them. */
const readersFolder = 'src/sources/containers'
const readersFile = 'containers.js'
/** The modules that are imported there, found while the programs are bundled. */
const readers = new Set()

const partFile = (name) =>
  `${name.replace(/^@(octokit|gitbeaker)\//, '$1-').replace(/^@[^/]+\//, '')}.js`

const separate = {
  name: 'separate',
  setup(build) {
    build.onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
      parts.includes(path) && kind === 'dynamic-import'
        ? { path: `./parts/${partFile(path)}`, external: true }
        : undefined,
    )
    build.onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
      const separated = separateImports.find(
        (entry) => entry.from === relative(root, importer) && entry.imports === path,
      )
      if (kind === 'dynamic-import' && relative(root, dirname(importer)) === readersFolder) {
        readers.add(path)
        return { path: `./${readersFile}`, external: true }
      }
      return separated !== undefined && kind === 'dynamic-import'
        ? { path: `./${separated.file}`, external: true }
        : undefined
    })
  },
}

/** Loads these modules at the first call. A name that is not on the list above is an error. */
const lazy = {
  name: 'lazy',
  setup(build) {
    const modules = new RegExp(`^(${Object.keys(lazyFunctions).join('|')})$`)
    build.onResolve({ filter: modules }, ({ path }) => ({ path, namespace: 'lazy' }))
    build.onLoad({ filter: modules, namespace: 'lazy' }, ({ path }) => ({
      contents: [
        `let loaded; const load = () => (loaded ??= process.getBuiltinModule('${path}'))`,
        ...lazyFunctions[path].map(
          (name) => `export const ${name} = (...args) => load().${name}(...args)`,
        ),
      ].join('\n'),
    }))
  },
}

async function bundlePrograms(outdir) {
  const inputs = []
  const bundle = async (given) => {
    const { metafile } = await build({ ...options, ...given })
    inputs.push(...Object.keys(metafile.inputs))
    return metafile
  }
  const plain = plainBuiltins(root)
  const others = [separate, lazy, compiledSchemas(root), builtTables(options, root)]
  const plugins = [...others, directImports]
  const { outputs } = await bundle({
    ...splitOptions,
    entryPoints: program,
    outdir,
    plugins: [...others, plain, await sharedGroups(root, { ...options, plugins: others })],
  })
  const files = nameFiles(outdir, outputs)
  const own = { outdir, plugins }
  await bundle({ ...own, ...single, entryPoints: modules })
  await bundle({ ...own, entryPoints: library, outExtension: { '.js': '.mjs' } })
  await bundle({ ...own, entryPoints: entries, target: oldestParser })
  rewriteAsCommonJs(outdir, [...files, ...entries.map(({ out }) => `${out}.js`)])
  // One file has every reader, so that errors have the same classes in all of them.
  const known = [...readers].sort()
  await bundle({
    ...single,
    plugins,
    stdin: {
      contents: known.map((path) => `export * from '${path}'`).join('\n'),
      resolveDir: join(root, readersFolder),
    },
    outfile: join(outdir, readersFile),
  })
  loadAsCommonJs(outdir, [...modules.map(({ out }) => `${out}.js`), readersFile])
  if (readers.size > known.length)
    throw new Error('a reader imports another one that is not bundled')
  for (const name of parts) {
    const source = `export * from '${name}'; export { default } from '${name}'`
    const plain = `export * from '${name}'`
    const both = withDefault.includes(name)
    await bundle({
      // Third-party code is not reviewed in dist/, so it is minified.
      minifySyntax: true,
      minifyWhitespace: true,
      stdin: { contents: sources[name] ?? (both ? source : plain), resolveDir: root },
      outfile: join(outdir, 'parts', partFile(name)),
      plugins: [limitedArchiveMemory],
      external: externals[name],
      // Emscripten names the folder of its WebAssembly module before it looks whether it was given one.
      define: name === 'libarchive-wasm' ? { __dirname: '""' } : undefined,
      // The CommonJS form of jsonc-parser cannot be bundled.
      mainFields: name === 'jsonc-parser' ? ['module', 'main'] : undefined,
      banner: { js: requireBanner },
    })
  }
  for (const [folder, type] of Object.entries(folderTypes)) {
    mkdirSync(join(outdir, folder), { recursive: true })
    writeFileSync(join(outdir, folder, 'package.json'), `${JSON.stringify({ type })}\n`)
  }
  const cli = join(outdir, 'cli.js')
  writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8')}`, { mode: 0o755 })
  chmodSync(cli, 0o755)
  writeLicenses(root, inputs, join(outdir, 'THIRD_PARTY_LICENSES.txt'))
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

async function updateDist({ check }) {
  const made = mkdtempSync(join(tmpdir(), 'brleaks-dist-'))
  const dist = join(root, 'dist')
  try {
    await bundlePrograms(made)
    declareTypes(root, join(made, 'types'))
    if (check) compare(made, dist)
    else replace(made, dist)
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

function compare(made, dist) {
  const wanted = listFiles(made)
  const found = existsSync(dist) ? listFiles(dist) : []
  const differing = [...new Set([...wanted, ...found])].filter(
    (name) =>
      !wanted.includes(name) ||
      !found.includes(name) ||
      !readFileSync(join(made, name)).equals(readFileSync(join(dist, name))),
  )
  if (differing.length === 0) return
  console.error(
    `dist/ is not what "npm run bundle" makes (${differing.slice(0, 5).join(', ')}); run it and commit.`,
  )
  process.exitCode = 1
}

function replace(made, dist) {
  rmSync(dist, { recursive: true, force: true })
  cpSync(made, dist, { recursive: true })
  chmodSync(dist, 0o755)
  chmodSync(join(dist, 'cli.js'), 0o755)
  for (const name of listFiles(dist).filter((file) => file.endsWith('.js')))
    console.log(`dist/${name}`)
}

const to = process.argv.indexOf('--to')
if (to !== -1) await bundlePrograms(process.argv[to + 1])
else await updateDist({ check: process.argv.includes('--check') })
