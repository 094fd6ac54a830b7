// Compiles the schema of rule files while bundling, so that dist/ needs no schema compiler at run time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** esbuild plugin: replaces `src/config/rule-validator.ts` with the code that ajv generates from the schema. */
export function compiledSchemas(root) {
  return {
    name: 'compiled-schemas',
    setup(build) {
      build.onLoad({ filter: /\/src\/config\/rule-validator\.ts$/ }, () => {
        const schema = JSON.parse(readFileSync(join(root, 'rules/rule.schema.json'), 'utf8'))
        const ajv = new Ajv({
          strict: true,
          allowUnionTypes: true,
          code: { source: true, esm: true, lines: true },
        })
        ajv.addSchema(schema, 'rules')
        const code = standaloneCode(ajv, { validateRules: 'rules' })
        return { contents: code, loader: 'js', resolveDir: root }
      })
    },
  }
}
