import type { Rule } from '../model/index.ts'

/** How rules are written for one tool. */
export interface RuleExport {
  /** Where the text goes and how the tool is run with it, in one sentence. */
  readonly usage: string
  /** Parts of a rule that the tool cannot express, each in one sentence. */
  readonly limits: readonly string[]
  /** @param head lines that a comment at the start should have. */
  write(rules: readonly Rule[], head: readonly string[]): string
}

/** Limits of every tool: their rules are patterns, and brleaks has more than a pattern. */
export const commonLimits = [
  'A name with a long piece of letters and digits may be reported: the tool cannot distinguish names from random characters as brleaks does.',
  'A key without a digit in any of its longer pieces is not reported.',
  'Whether a key is a live-mode or a Test Mode key is not reported.',
] as const

/** Lines as comments. */
export function comments(lines: readonly string[]): string {
  return lines.map((line) => `# ${line}\n`).join('')
}
