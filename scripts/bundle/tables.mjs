// Makes the search tables of the built-in rules while bundling, so that a hook need not make them at every start.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const source = `
import { builtInRules } from './src/config/rules.ts'
import { needlesFor, ownersFor } from './src/detect/index.ts'
import { prefixesOf } from './src/scan/rule-prefixes.ts'
import { saveTables, unpackTables } from './src/search/index.ts'
const rules = builtInRules()
const { patterns } = needlesFor(rules)
export const tables = { ...saveTables(patterns, ownersFor(rules)), prefixes: prefixesOf(rules) }
export const packed = unpackTables(tables)
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

/** The file beside the programs with tables that need not be expanded. */
const packedFile = 'search-tables.bin'

/**
 * esbuild plugin: replaces `src/scan/built-tables.ts` and `src/scan/built-search.ts`.
 * @param options those of the programs' own bundles.
 */
export function builtTables(options, root) {
  let made = null
  return {
    name: 'built-tables',
    setup(build) {
      build.onLoad({ filter: /\/src\/scan\/built-tables\.ts$/ }, async () => {
        made ??= makeTables(options, root)
        const { words, ...others } = (await made).tables
        // Inside a function, so that programs that do not call it are bundled without the tables.
        const contents = `export const builtTables = () => (${JSON.stringify({ ...others, words })})`
        return { contents, loader: 'js' }
      })
      build.onLoad({ filter: /\/src\/scan\/built-search\.ts$/ }, async () => {
        made ??= makeTables(options, root)
        const { packed, tables } = await made
        mkdirSync(build.initialOptions.outdir, { recursive: true })
        writeFileSync(join(build.initialOptions.outdir, packedFile), packed)
        return { contents: searchModule(tables, packed.length), loader: 'js' }
      })
    },
  }
}

/** A file of another size is not used. */
function searchModule({ prefixes, reach }, bytes) {
  return `
    import { readFileSync } from 'node:fs'
    export const builtSearch = () => ({ prefixes: ${JSON.stringify(prefixes)}, reach: ${reach}, load })
    function load() {
      try {
        const packed = readFileSync(new URL('./${packedFile}', import.meta.url))
        return packed.length === ${bytes} ? packed : null
      } catch {
        return null
      }
    }
  `
}
