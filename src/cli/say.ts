import { builtInRules } from '../config/index.ts'

/** One line on standard error that names a fault. Control characters are shown, keys are masked. */
export async function sayError(message: string): Promise<void> {
  await say(`brleaks: ${message}`)
}

/** A remark on standard error, always one line. */
export async function say(message: string): Promise<void> {
  const visible = message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escapeControl)
  process.stderr.write(`${await withoutKeys(visible)}\n`)
}

/** A path or a ref in a message may hold a key: the engine is loaded to mask it only if it might. */
async function withoutKeys(message: string): Promise<string> {
  const rules = builtInRules()
  if (!rules.some((rule) => rule.prefixes.some((prefix) => message.includes(prefix.text)))) {
    return message
  }
  const { redactText } = await import('../scan/index.ts')
  return redactText(message, rules)
}

function escapeControl(char: string): string {
  return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
}
