import { statSync } from 'node:fs'
import { builtInRules, loadRules } from '../config/index.ts'
import type { Rule } from '../model/index.ts'

let additionalRules: readonly Rule[] = []

/** Rules in addition to the built-in ones, whose keys are masked in messages as well. */
export function maskKeysOf(rules: readonly Rule[]): void {
  additionalRules = rules
}

/** Reads the rules that a command line names, for a message about a run that failed before it had read them. */
export async function maskKeysOfNamedRules(args: readonly string[]): Promise<void> {
  if (additionalRules.length > 0) return
  const index = args.indexOf('--rules')
  const file = index === -1 ? inlineValue(args, '--rules=') : args[index + 1]
  // A pipe gives its rules only once, and may have none left: opening it would wait.
  if (file === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return
  additionalRules = await loadRules(file).catch(() => [])
}

function inlineValue(args: readonly string[], prefix: string): string | undefined {
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length)
}

/** One line on standard error that names a fault. Control characters are shown, keys are masked. */
export async function sayError(message: string): Promise<void> {
  await say(`brleaks: ${message}`)
}

/** A remark on standard error, always one line. */
export async function say(message: string): Promise<void> {
  process.stderr.write(`${await maskMessage(message)}\n`)
}

/** Makes a message fit to be printed: one line, control characters shown, keys masked. */
export async function maskMessage(message: string): Promise<string> {
  const visible = message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeControl)
  return withoutKeys(visible)
}

/** A path or a ref in a message may hold a key: the engine is loaded to mask it only if it might. */
export async function withoutKeys(message: string): Promise<string> {
  const rules = [...builtInRules(), ...additionalRules]
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text }) => text))
  if (!prefixes.some((prefix) => message.includes(prefix))) return message
  try {
    const { redactText } = await import('../scan/index.ts')
    return redactText(message, rules)
  } catch {
    // Masking itself failed (no memory, say): show nothing that could be a key.
    return message.replace(/[A-Za-z0-9_-]{16,}/g, (run) => `${run.slice(0, 7)}…`)
  }
}

function escapeControl(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}
