import { builtInRules } from '../../src/config/index.ts'
import { Secret } from '../../src/model/index.ts'

/** The fingerprint and the mask of a made-up key. */
export function identityOf(text: string): { fingerprint: string; masked: string } {
  const [rule] = builtInRules()
  const prefix = rule?.prefixes.find((entry) => text.startsWith(entry.text))
  const secret = new Secret(text, prefix?.text.length ?? 3)
  return { fingerprint: secret.fingerprint(rule?.id ?? ''), masked: String(secret) }
}

/** A baseline with an entry for each key. */
export function baselineOf(
  keys: readonly string[],
  changes: Readonly<Record<string, unknown>> = {},
): string {
  const entries = keys.map((text) => {
    const { fingerprint, masked } = identityOf(text)
    return { fingerprint, key: masked, reason: 'known for this test', ...changes }
  })
  return `${JSON.stringify({ version: 1, scope: ['files', 'history'], keys: entries }, null, 2)}\n`
}
