// Splits the program of the command line: what every command needs is in one file, and the rest is loaded when needed.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { loadDirect, ownSource } from './direct-imports.mjs'

/** What almost every run needs. */
const core = ['src/cli/run.ts', 'src/cli/scan.ts']

const relativePath = /^\.{1,2}\//

/** Options of esbuild for such a bundle. */
export const splitOptions = {
  splitting: true,
  chunkNames: '[name]-[hash]',
  // The imports of the core have no effect at run time.
  logOverride: { 'ignored-bare-import': 'silent' },
}

/**
 * esbuild plugin: keeps the core in one file. esbuild puts modules into one file if the same entry points reach them, and
 * every dynamic import is an entry point. So each module that is imported dynamically also imports the core.
 * @param options of the bundle, and its plugins.
 */
export async function sharedCore(root, options) {
  const always = await coreFiles(options)
  const later = await loadedLater(options)
  for (const path of later) {
    if (always.has(path)) throw new Error(`${path} is always loaded; import it statically`)
  }
  return {
    name: 'shared-core',
    setup(build) {
      const found = { path: 'core', namespace: 'core', sideEffects: true }
      build.onResolve({ filter: /^core:$/ }, () => found)
      build.onLoad({ filter: /.*/, namespace: 'core' }, () => ({
        contents: core.map((path) => `import './${path}'`).join('\n'),
        resolveDir: root,
      }))
      build.onLoad({ filter: ownSource }, ({ path }) => {
        const { contents, loader } = loadDirect(path)
        const own = relative(root, path).replaceAll('\\', '/')
        const withCore = later.has(own) || own === core[0]
        return { contents: withCore ? `import 'core:'\n${contents}` : contents, loader }
      })
    },
  }
}

/** Every module that the core imports statically, directly or not. */
async function coreFiles(options) {
  const plugins = [withoutLater, ...options.plugins]
  return new Set(Object.keys(await inputsOf({ ...options, entryPoints: core, plugins })))
}

/** Every module that is imported dynamically. */
async function loadedLater(options) {
  const inputs = await inputsOf({ ...options, entryPoints: core })
  const imports = Object.values(inputs).flatMap((input) => input.imports)
  const dynamic = imports.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
  return new Set(dynamic.map(({ path }) => path))
}

async function inputsOf(options) {
  const { metafile } = await build({ ...options, outdir: 'none', write: false })
  return metafile.inputs
}

const withoutLater = {
  name: 'without-later',
  setup(build) {
    build.onResolve({ filter: relativePath }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    )
  },
}

/**
 * Names the files after the module that is imported, or that has most of their code: a change of the code then does not
 * rename them. The core takes the place of the entry point, which only exports parts of it.
 * @param outputs of esbuild's metafile.
 */
export function nameFiles(outdir, outputs) {
  const [entry, coreFile] = entryAndCore(outputs)
  const names = newNames(outputs).set(coreFile, entry)
  for (const path of Object.keys(outputs)) {
    const file = fileOf(path)
    if (file === entry) continue
    const text = readFileSync(join(outdir, file), 'utf8')
    const renamed = text.replace(
      /(["'])\.\/([\w.-]+\.js)\1/g,
      (_all, quote, old) => `${quote}./${names.get(old) ?? old}${quote}`,
    )
    writeFileSync(join(outdir, file), renamed)
    renameSync(join(outdir, file), join(outdir, names.get(file)))
  }
}

const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1)

function entryAndCore(outputs) {
  const all = Object.entries(outputs)
  const [entry, { exports }] = all.find(([, { entryPoint }]) => entryPoint === core[0])
  const [path, found] = all.find(([, { inputs }]) => core[0] in inputs)
  if (path === entry || !exports.every((name) => found.exports.includes(name)))
    throw new Error('the core does not export what the entry point does')
  return [fileOf(entry), fileOf(path)]
}

function newNames(outputs) {
  const names = new Map()
  const taken = new Set()
  for (const [path, output] of Object.entries(outputs)) {
    const wanted = nameOf(output)
    let name = `${wanted}.js`
    for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}.js`
    taken.add(name)
    names.set(fileOf(path), name)
  }
  return names
}

/** `main-ROOM-MODULE` */
function nameOf({ entryPoint, inputs }) {
  const sizes = Object.entries(inputs).map(([path, { bytesInOutput }]) => [bytesInOutput, path])
  const [, largest = 'shared'] = sizes.sort(([a], [b]) => b - a)[0] ?? []
  const words = (entryPoint ?? largest).replace(/^src\/|\.\w+$/g, '').split('/')
  return ['main', ...new Set([words[0], words.at(-1)])].join('-')
}
