// A report to text. Pure: no I/O, no terminal, no clock, no packages; never drops or reorders a finding.
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { sarif } from './sarif.ts'
import type { Reporter } from './style.ts'
import { text } from './text.ts'

/** The formats there are: a new one is one new file and one name here. */
export const formats = { text, json, jsonl, sarif } satisfies Record<string, Reporter>

export type FormatName = keyof typeof formats

/** Their names, as `--format` takes them. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

export { visible } from './escape.ts'
export { refusal } from './refusal.ts'
export { plainStyle, type Reporter, type Style } from './style.ts'
