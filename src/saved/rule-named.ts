import type { Rule } from '../model/index.ts'

/** The rule of a saved finding: one of those given, else what the report says about it. */
export function ruleNamed(id: string, revokeUrl: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((known) => known.id === id)
  if (rule !== undefined) return rule
  const url = safeUrl(revokeUrl)
  return {
    id,
    name: id.replace(/(?:^|-+)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    service: id,
    description: `A key of the rule ${id}.`,
    revokeUrl: url,
    docsUrl: url,
    prefixes: [],
    body: { alphabet: '', minLength: 0, maxLength: 0 },
    filters: { randomness: 'entropy', placeholderWords: [], documentationBodies: [] },
    context: {
      service: [],
      credentialWords: [],
      idWords: [],
      otherVendors: [],
      otherPrefixes: [],
    },
    examples: [],
    counterExamples: [],
  }
}

/** Reporters write the address of a rule as it is, so it must not end a link or a command. */
function safeUrl(url: string): string {
  if (!URL.canParse(url)) return 'https://invalid.invalid/'
  return new URL(url).href.replace(
    /[^A-Za-z0-9._~:/?#@$&+,;=%-]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
