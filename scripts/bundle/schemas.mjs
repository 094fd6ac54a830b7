// Compiles the schemas of rule files and reports while bundling, so that dist/ needs no schema compiler at run time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** The modules that compile a schema, each with the name of its function and the options that it uses. */
const validators = {
  'src/config/rule-validator.ts': { schema: 'rules/rule.schema.json', name: 'validateRules' },
  'src/saved/report-validator.ts': {
    schema: 'schema/report.schema.json',
    name: 'validateReport',
    options: { removeAdditional: true },
  },
}

/** esbuild plugin: replaces each of these modules with the code that ajv generates from its schema. */
export function compiledSchemas(root) {
  return {
    name: 'compiled-schemas',
    setup(build) {
      for (const [path, validator] of Object.entries(validators)) {
        const filter = new RegExp(`/${path.replaceAll('.', '\\.')}$`)
        build.onLoad({ filter }, () => ({
          contents: validatorCode(root, validator),
          loader: 'js',
          resolveDir: root,
        }))
      }
    },
  }
}

function validatorCode(root, { schema, name, options = {} }) {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    ...options,
    code: { source: true, esm: true, lines: true },
  })
  ajv.addSchema(JSON.parse(readFileSync(join(root, schema), 'utf8')), name)
  return standaloneCode(ajv, { [name]: name })
}
