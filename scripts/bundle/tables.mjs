// Makes the search tables of the built-in rules while bundling, so that a hook need not make them at every start.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const source = `
import { builtInRules } from './src/config/rules.ts'
import { needlesFor, ownersFor } from './src/detect/index.ts'
import { prefixesOf } from './src/scan/quick-searcher.ts'
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
    return (await import(pathToFileURL(outfile).href)).tables
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** esbuild plugin: replaces `src/scan/built-tables.ts`. @param options those of the programs' own bundles. */
export function builtTables(options, root) {
  let tables = null
  return {
    name: 'built-tables',
    setup(build) {
      build.onLoad({ filter: /\/src\/scan\/built-tables\.ts$/ }, async () => {
        tables ??= makeTables(options, root)
        const { words, ...others } = await tables
        // Inside a function, so that programs that do not call it are bundled without the tables.
        const contents = `export const builtTables = () => (${JSON.stringify({ ...others, words })})`
        return { contents, loader: 'js' }
      })
    },
  }
}
