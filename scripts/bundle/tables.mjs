// Makes the search tables of the built-in rules while bundling, so that a hook need not make them at every start.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const source = `
import { builtInRules } from './src/config/built-in-rules.ts'
import { needlesFor, ownersFor } from './src/detect/index.ts'
import { prefixesOf } from './src/scan/rule-prefixes.ts'
import { saveTables, shortPatterns } from './src/search/index.ts'
import { repositoryPatterns } from './src/sources/repository-patterns.ts'
const rules = builtInRules()
const { patterns } = needlesFor(rules)
export const prefixes = prefixesOf(rules)
export const tables = saveTables(patterns, ownersFor(rules))
export const repositories = saveTables(shortPatterns([...patterns, ...repositoryPatterns(true)]), [])
`

async function makeTables(options, root) {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-tables-'))
  try {
    const outfile = join(folder, 'tables.mjs')
    await build({
      ...options,
      metafile: false,
      stdin: { contents: source, resolveDir: root, loader: 'ts' },
      external: ['ajv', 'jsonc-parser', 'yaml', '@eslint-community/regexpp'],
      outfile,
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The files beside the programs with the tables themselves. */
const files = { tables: 'search-tables.bin', repositories: 'repository-tables.bin' }

/**
 * esbuild plugin: replaces `src/scan/built-tables.ts`.
 * @param options those of the programs' own bundles.
 */
export function builtTables(options, root) {
  let made = null
  return {
    name: 'built-tables',
    setup(build) {
      build.onLoad({ filter: /\/src\/scan\/built-tables\.ts$/ }, async () => {
        made ??= makeTables(options, root)
        const { outdir, write } = build.initialOptions
        if (write !== false) {
          mkdirSync(outdir, { recursive: true })
          for (const [name, file] of Object.entries(files))
            writeFileSync(join(outdir, file), (await made)[name].packed)
        }
        return { contents: tablesModule(await made), loader: 'js' }
      })
    },
  }
}

/** A file of another size is not used. */
function tablesModule({ prefixes, ...made }) {
  const unread = (name) => {
    const { packed, ...tables } = made[name]
    return `...${JSON.stringify(tables)}, load: () => load('./${files[name]}', ${packed.length})`
  }
  return `
    import { readFileSync } from 'node:fs'
    import { join } from 'node:path'
    export const builtTables = () => ({
      prefixes: ${JSON.stringify(prefixes)},
      ${unread('tables')},
      repositories: { ${unread('repositories')} },
    })
    function load(file, bytes) {
      try {
        const packed = readFileSync(join(import.meta.dirname, file))
        return packed.length === bytes ? packed : null
      } catch {
        return null
      }
    }
  `
}
