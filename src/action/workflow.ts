import { appendFileSync } from 'node:fs'
import { workflowCommand } from '../report/index.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Outputs for later steps. SECURITY: numbers, fixed words, object ids and the step's own inputs; never scanned text. */
interface Outputs {
  readonly findings: number
  readonly live: number
  readonly complete: boolean
  readonly 'sarif-file': string
  readonly 'json-file': string
  readonly range: string
  readonly commits: number | ''
}

/**
 * Formats an entry of an environment file (docs: "Workflow commands", multiline strings). SECURITY: the delimiter is
 * random, so that no value can end its entry and start another.
 */
export function outputEntry(name: string, value: string, delimiter: string): string {
  if (value.includes(delimiter)) throw new Error('the value of an output contains its delimiter')
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

/** The runner's side of a step: its log and its environment files. */
export class Workflow {
  readonly #environment: Environment

  constructor(environment: Environment) {
    this.#environment = environment
  }

  /** Prints one line to the log. SECURITY: never a workflow command, whatever the text contains. */
  log(text: string): void {
    const line = text.replace(/[\r\n\u2028\u2029]+/g, ' ').replaceAll('##[', '#\\x23[')
    process.stdout.write(`${line.trimStart().startsWith('::') ? `brleaks: ${line}` : line}\n`)
  }

  /** Prints lines that may be workflow commands, made by a reporter. */
  commands(lines: string): void {
    process.stdout.write(lines)
  }

  notice(text: string): void {
    this.commands(`${workflowCommand('notice', { title: 'brleaks' }, text)}\n`)
  }

  warning(text: string): void {
    this.commands(`${workflowCommand('warning', { title: 'brleaks' }, text)}\n`)
  }

  error(text: string): void {
    this.commands(`${workflowCommand('error', { title: 'brleaks' }, text)}\n`)
  }

  setOutputs(outputs: Outputs): void {
    const file = this.#environment.GITHUB_OUTPUT
    if (!file) return
    const entries = Object.entries(outputs).map(([name, value]) =>
      outputEntry(name, String(value), `brleaks-${crypto.randomUUID()}`),
    )
    appendFileSync(file, entries.join(''))
  }

  /** Adds Markdown to the job summary; returns false if the runner does not support summaries. */
  addSummary(markdown: string): boolean {
    const file = this.#environment.GITHUB_STEP_SUMMARY
    if (!file) return false
    appendFileSync(file, `${markdown}\n`)
    return true
  }
}
