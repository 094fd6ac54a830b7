// A report to text. Pure: no I/O, no terminal, no clock, no packages; never drops or reorders a finding.
import { csv } from './csv.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { rdjsonl } from './rdjsonl.ts'
import { sarif } from './sarif.ts'
import type { Reporter } from './style.ts'
import { text } from './text.ts'

/** The formats there are: a new one is one new file and one name here. */
export const formats = {
  text,
  json,
  jsonl,
  sarif,
  markdown,
  csv,
  junit,
  gitlab,
  github,
  rdjsonl,
} satisfies Record<string, Reporter>

export type FormatName = keyof typeof formats

/** Their names, as `--format` takes them. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

export { unsaid } from './account.ts'
export { visible } from './escape.ts'
export { letThrough } from './let-through.ts'
export { type RefusalFacts, type RefusalSubject, refusal } from './refusal.ts'
export { plainStyle, type Reporter, type Style } from './style.ts'
export { type AnnotationLevel, workflowCommand } from './workflow-command.ts'
