// Splits the program of the command line and of hooks: what most runs need is in a few files, and the rest is loaded when
// needed.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { loadDirect, ownSource } from './direct-imports.mjs'
import { laterGroups, laterImports } from './later.mjs'

/** What almost every run needs. */
const core = ['src/cli/run.ts', 'src/cli/scan.ts']
/** What most commits need, and nothing else. */
const hooks = ['src/cli/hook-check.ts']
/** What such a check loads if there is something for it; it never loads the core. */
const checks = [
  'src/scan/suspect-check.ts',
  'src/scan/search-push.ts',
  'src/scan/staged-through-git.ts',
]
/** What most runs need that read a repository, and what they need if they find something. */
const others = [
  ['src/detect/detect.ts'],
  ['src/sources/content-items.ts', 'src/sources/containers/container-item.ts'],
  ['src/scan/search-push.ts'],
  ['src/sources/open-in-repository.ts'],
  ['later-file:history', 'src/scan/threads.ts', 'src/scan/trace-keys.ts'],
]

/** Options of esbuild for such a bundle. */
export const splitOptions = {
  splitting: true,
  chunkNames: '[name]-[hash]',
  // The imports of groups have no effect at run time.
  logOverride: { 'ignored-bare-import': 'silent' },
}

/**
 * esbuild plugin: keeps each group of modules in one file, because each file takes as long to load as 20 KB of its text.
 * esbuild puts modules into one file if the same entry points reach them, and every dynamic import is an entry point. So
 * each of them imports every group as a whole of which it needs a module. A module is in the first group that needs it.
 * @param options of the bundle, and its plugins.
 */
export async function sharedGroups(root, options) {
  const later = laterImports(root)
  const imports = await importsOf({ ...options, plugins: [...options.plugins, loader(later)] })
  const entries = [core[0], ...hooks, ...laterFiles(imports)]
  const groups = groupsOf(imports)
  const groupsOfEntry = new Map(
    entries.map((path) => [path, groupsNeeded(path, closure([path], imports), groups, imports)]),
  )
  const importsOfGroups = (entry) =>
    (groupsOfEntry.get(entry) ?? []).map((number) => `import 'group:${number}'`)
  return {
    name: 'shared-groups',
    setup(build) {
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({
        path: path.slice('group:'.length),
        namespace: 'group',
        sideEffects: true,
      }))
      build.onLoad({ filter: /.*/, namespace: 'group' }, ({ path }) => ({
        contents: groups[path].roots.map((file) => `import '${specifierOf(file)}'`).join('\n'),
        resolveDir: root,
      }))
      later.setup(build, importsOfGroups, true)
      build.onLoad({ filter: ownSource }, ({ path }) => {
        const { contents, loader } = loadDirect(path, later.importLater)
        const own = relative(root, path).replaceAll('\\', '/')
        return { contents: [...importsOfGroups(own), contents].join('\n'), loader }
      })
      // A package shares modules of plugins with the groups.
      build.onLoad({ filter: /[\\/]node_modules[\\/].*\.js$/ }, ({ path }) => {
        const first = importsOfGroups(relative(root, path).replaceAll('\\', '/'))
        if (first.length === 0) return undefined
        return { contents: [...first, readFileSync(path, 'utf8')].join('\n'), loader: 'js' }
      })
    },
  }
}

/** esbuild plugin: loads the modules as they are bundled, without groups. */
function loader(later) {
  return {
    name: 'later-imports',
    setup(build) {
      later.setup(build)
      build.onLoad({ filter: ownSource }, ({ path }) => loadDirect(path, later.importLater))
    },
  }
}

/** How a module is imported that may be one of a plugin. */
function specifierOf(file) {
  if (file.startsWith('lazy:')) return file.slice('lazy:'.length)
  return file.startsWith('later') ? file : `./${file}`
}

/** The imports of every module, by its path. */
async function importsOf(options) {
  const entryPoints = [...core, ...hooks]
  const { metafile } = await build({ ...options, entryPoints, outdir: 'none', write: false })
  return new Map(Object.entries(metafile.inputs).map(([path, input]) => [path, input.imports]))
}

/** The modules that are imported dynamically. One that the core needs anyway is an error. */
function laterFiles(imports) {
  const all = [...imports.values()].flat()
  const dynamic = all.filter(({ kind, external }) => kind === 'dynamic-import' && !external)
  const later = new Set(dynamic.map(({ path }) => path))
  const always = closure(core, imports)
  for (const path of later) {
    if (always.has(path)) throw new Error(`${path} is always loaded; import it statically`)
  }
  return later
}

/** Modules and every module that they import statically, directly or not. */
function closure(files, imports) {
  const found = new Set(files)
  for (const file of found) {
    for (const { path, kind, external } of imports.get(file) ?? []) {
      if (kind !== 'dynamic-import' && !external) found.add(path)
    }
  }
  return found
}

function groupsOf(imports) {
  const always = closure(core, imports)
  // Modules of plugins have a colon in their names.
  const shared = [...closure(checks, imports)].filter(
    (file) => always.has(file) && !file.includes(':'),
  )
  const taken = new Set()
  const grouped = new Set(others.flat())
  const later = Object.keys(laterGroups)
    .map((group) => `later-file:${group}`)
    .filter((file) => !grouped.has(file))
    .map((file) => [file])
  // Functions that load something are small, and may be called from anywhere.
  const small = [...imports.keys()].filter((file) => /^(?:later|lazy):/.test(file))
  return [hooks, [...shared, ...small], core, ...others, ...later].map((roots) => {
    const files = [...closure(roots, imports)].filter((file) => !taken.has(file))
    for (const file of files) taken.add(file)
    return { roots, files: new Set(files) }
  })
}

/** Numbers of the groups that an entry point finds loaded, that its modules need, and that these groups need. */
function groupsNeeded(entry, files, groups, imports) {
  if (hooks.includes(entry)) return []
  const needed = new Set(checks.includes(entry) ? [0, 1] : [0, 1, 2])
  const all = new Set(files)
  for (const file of all) {
    const number = groups.findIndex((group) => group.files.has(file))
    if (number === -1 || needed.has(number)) continue
    needed.add(number)
    for (const other of closure(groups[number].roots, imports)) all.add(other)
  }
  return [...needed].sort((a, b) => a - b)
}

/**
 * Names the files after the module that is imported, or that has most of their code: a change of the code then does not
 * rename them. The file with an entry point's module takes the place of the entry point, which only exports parts of it.
 * @param outputs of esbuild's metafile.
 * @returns their names.
 */
export function nameFiles(outdir, outputs) {
  const names = newNames(outputs)
  const replaced = [core[0], ...hooks].map((source) => entryAndModule(outputs, source))
  for (const [entry, file] of replaced) names.set(file, entry)
  const entries = replaced.map(([entry]) => entry)
  for (const path of Object.keys(outputs)) {
    const file = fileOf(path)
    if (entries.includes(file)) continue
    const text = readFileSync(join(outdir, file), 'utf8')
    const renamed = text.replace(
      /(["'])\.\/([\w.-]+\.js)\1/g,
      (_all, quote, old) => `${quote}./${names.get(old) ?? old}${quote}`,
    )
    writeFileSync(join(outdir, file), renamed)
    renameSync(join(outdir, file), join(outdir, names.get(file)))
  }
  return Object.keys(outputs)
    .map(fileOf)
    .filter((file) => !entries.includes(file))
    .map((file) => names.get(file))
}

const fileOf = (path) => path.slice(path.lastIndexOf('/') + 1)

/** The files of an entry point, and of the module that it exports. */
function entryAndModule(outputs, source) {
  const all = Object.entries(outputs)
  const [entry, { exports }] = all.find(([, { entryPoint }]) => entryPoint === source)
  const [path, found] = all.find(([, { inputs }]) => source in inputs)
  if (path === entry || !exports.every((name) => found.exports.includes(name)))
    throw new Error(`the file with ${source} does not export what the entry point does`)
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
  const words = (entryPoint ?? largest).replace(/^src\/|\.\w+$|-file(?=:)/g, '').split(/[/:]/)
  return ['main', ...new Set([words[0], words.at(-1)])].join('-')
}
