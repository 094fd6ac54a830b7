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
import { saveTables } from './src/search/index.ts'
const rules = builtInRules()
const { patterns } = needlesFor(rules)
export const tables = { ...saveTables(patterns, ownersFor(rules)), prefixes: prefixesOf(rules) }
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

/** The file beside the programs with the tables themselves. */
const packedFile = 'search-tables.bin'

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
        const { packed, ...others } = (await made).tables
        const { outdir, write } = build.initialOptions
        if (write !== false) {
          mkdirSync(outdir, { recursive: true })
          writeFileSync(join(outdir, packedFile), packed)
        }
        return { contents: tablesModule(others, packed.length), loader: 'js' }
      })
    },
  }
}

/** A file of another size is not used. */
function tablesModule(tables, bytes) {
  return `
    import { readFileSync } from 'node:fs'
    export const builtTables = () => ({ ...${JSON.stringify(tables)}, load })
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
