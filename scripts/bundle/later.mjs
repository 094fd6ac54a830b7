// Modules of the program that few runs need, or only some: their functions load them when they are called for the first time.
// The files of the program are CommonJS, so that this needs no promise.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Each becomes a file, together with what only its modules need. Other modules may import functions from them. */
export const laterGroups = {
  findings: [
    'src/report/text-finding.ts',
    'src/report/text-steps.ts',
    'src/report/removal-proof.ts',
  ],
  configuration: [
    'src/known/baseline.ts',
    'src/known/entry-text.ts',
    'src/known/ignore-file.ts',
    'src/config/rules.ts',
    'src/parse/parse-located.ts',
  ],
  'report-files': ['src/output/report-files.ts', 'src/cli/read-file.ts'],
  files: ['src/sources/files.ts', 'src/sources/operands.ts'],
  inputs: ['src/sources/stdin.ts', 'src/sources/discussions.ts'],
  embedded: ['src/sources/embedded.ts'],
  'search-tables': ['src/search/tables.ts', 'src/search/packed-tables.ts'],
  'git-process': ['src/git/run.ts'],
  history: ['src/sources/submodules.ts'],
  ranges: ['src/git/ranges.ts'],
  range: ['src/sources/range.ts'],
  tracing: ['src/git/trace.ts'],
}

/** What `rewriteAsCommonJs` replaces by a call of `require`. */
export const laterCall = '__later'

const exportedFunction = /^export (?:async )?function\*? (\w+)/gm

/** Lets modules of other files import functions from later ones. */
export function laterImports(root) {
  const groupOf = new Map()
  for (const [name, files] of Object.entries(laterGroups))
    for (const file of files) groupOf.set(file, name)
  const used = new Map()
  const nameOf = (path) => relative(root, path).replaceAll('\\', '/')

  /** The import of names from a module, or from the functions that load it. */
  function importLater(importer, statement, names, path) {
    const file = nameOf(path)
    const group = groupOf.get(file)
    if (group === undefined || group === groupOf.get(nameOf(importer))) return statement
    const functions = functionsOf(path)
    for (const name of names) {
      const [own] = name.split(' as ')
      if (!functions.has(own))
        throw new Error(`${importer} imports ${own}, which is not a function, from ${file}`)
    }
    if (names.length === 0) return statement
    const called = used.get(file) ?? new Set()
    for (const name of names) called.add(name.split(' as ')[0])
    used.set(file, called)
    return `import { ${names.join(', ')} } from 'later:${group}'`
  }

  /** The functions of a group that other files call, by module; all of them until every module was seen once. */
  const functionsIn = (group, seen) =>
    laterGroups[group].map((file) => [
      file,
      [...(seen ? (used.get(file) ?? []) : functionsOf(join(root, file)))].sort(),
    ])
  return {
    importLater,
    /**
     * @param first statements that come first in the file of a group.
     * @param seen true if all modules were imported before.
     */
    setup(build, first = () => [], seen = false) {
      build.onResolve({ filter: /^later(?:-file)?:/ }, ({ path }) => {
        const [namespace, group] = path.split(':')
        return { path: group, namespace, sideEffects: true }
      })
      build.onLoad({ filter: /.*/, namespace: 'later' }, ({ path: group }) => ({
        contents: [
          `const load = () => ${laterCall}(import('later-file:${group}'))`,
          ...functionsIn(group, seen).flatMap(([, names]) =>
            names.map((name) => `export const ${name} = (...args) => load().${name}(...args)`),
          ),
        ].join('\n'),
      }))
      build.onLoad({ filter: /.*/, namespace: 'later-file' }, ({ path: group }) => ({
        contents: [
          ...first(`later-file:${group}`),
          ...functionsIn(group, seen).map(
            ([file, names]) => `export { ${names.join(', ')} } from './${file}'`,
          ),
        ].join('\n'),
        resolveDir: root,
      }))
    },
  }
}

function functionsOf(path) {
  const text = readFileSync(path, 'utf8')
  return new Set([...text.matchAll(exportedFunction)].map(([, name]) => name))
}
