import { statSync } from 'node:fs'
import { builtInRules, loadRules } from '../config/index.ts'
import type { Rule } from '../model/index.ts'

let additionalRules: readonly Rule[] = []

/** Sets the additional rules whose keys are masked in messages too. */
export function maskKeysOf(rules: readonly Rule[]): void {
  additionalRules = rules
}

/** Loads the rules named by `--rules`, to mask an error message of a run that failed before it loaded them. */
export async function maskKeysOfNamedRules(args: readonly string[]): Promise<void> {
  if (additionalRules.length > 0) return
  const index = args.indexOf('--rules')
  const file = index === -1 ? inlineValue(args, '--rules=') : args[index + 1]
  // A pipe can be read only once: opening it again would block.
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return
  additionalRules = await loadRules(file).catch(() => [])
}

function inlineValue(args: readonly string[], prefix: string): string | undefined {
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length)
}

/** Prints a message to standard error, as one line that begins with `brleaks: `. */
export async function printMessage(message: string): Promise<void> {
  await printLine(`brleaks: ${message}`)
}

/** Prints one line to standard error, with control characters escaped and keys masked. */
export async function printLine(line: string): Promise<void> {
  process.stderr.write(`${await maskMessage(line)}\n`)
}

/** Makes a message printable: one line, control characters escaped, keys masked. */
export async function maskMessage(message: string): Promise<string> {
  const visible = message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeControl)
  return maskKeys(visible)
}

/** Masks keys: a path or ref in a message may contain one. Loads the engine only if a prefix occurs. */
export async function maskKeys(message: string): Promise<string> {
  const rules = [...builtInRules(), ...additionalRules]
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text }) => text))
  if (!prefixes.some((prefix) => message.includes(prefix))) return message
  try {
    const { redactText } = await import('../scan/index.ts')
    return redactText(message, rules)
  } catch {
    // Masking failed (out of memory, for example): hide anything that could be a key.
    return message.replace(/[A-Za-z0-9_-]{16,}/g, (run) => `${run.slice(0, 7)}…`)
  }
}

function escapeControl(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}
