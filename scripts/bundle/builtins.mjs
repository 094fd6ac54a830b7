// Takes functions from Node's modules directly. An import of a module lists all its exports first: that of `node:fs` loads
// streams, which takes longer than a small scan.
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'

const imported = /^import \{([^}]*)\} from ["'](?:node:)?([\w/]+)["']/gm

/** Modules that are bundled and import from Node. */
const packages = ['node_modules/yargs-parser/build/lib']

/** esbuild plugin: replaces imports of Node's modules by the names that any source file imports from them. */
export function plainBuiltins(root) {
  const names = importedNames(root)
  const filter = new RegExp(`^(?:node:)?(?:${[...names.keys()].join('|')})$`)
  return {
    name: 'plain-builtins',
    setup(build) {
      build.onResolve({ filter }, ({ path, kind }) =>
        kind === 'import-statement'
          ? { path: path.replace('node:', ''), namespace: 'plain' }
          : undefined,
      )
      build.onLoad({ filter: /.*/, namespace: 'plain' }, ({ path }) => ({
        contents: `
          const module = process.getBuiltinModule('node:${path}')
          export default module
          export const { ${[...names.get(path)].sort().join(', ')} } = module
        `,
      }))
    },
  }
}

function importedNames(root) {
  const found = new Map()
  for (const file of sourceFiles(root)) {
    for (const [, list, name] of readFileSync(file, 'utf8').matchAll(imported)) {
      if (!builtinModules.includes(name)) continue
      const names = found.get(name) ?? new Set()
      for (const each of list.split(',')) {
        const own = each.trim().split(' as ')[0]
        if (own !== '' && !own.startsWith('type ')) names.add(own)
      }
      found.set(name, names)
    }
  }
  return found
}

function sourceFiles(root) {
  return ['src', ...packages].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => /\.(?:tsx?|js)$/.test(name))
      .map((name) => join(root, folder, name)),
  )
}
