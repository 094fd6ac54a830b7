import type { Rule } from '../model/index.ts'

/** Most entries for one rule. */
const mostEntries = 4096

/**
 * Caches results that depend only on a rule and a text: source code repeats the same names.
 * A full cache is cleared, which bounds its memory at the cost of one look-up.
 */
export class RuleCache<Result> {
  readonly #byRule = new WeakMap<Rule, Map<string, Result>>()

  /** @param key everything that the result depends on, except the rule. */
  get(rule: Rule, key: string, compute: () => Result): Result {
    let entries = this.#byRule.get(rule)
    if (entries === undefined) {
      entries = new Map()
      this.#byRule.set(rule, entries)
    }
    const cached = entries.get(key)
    if (cached !== undefined) return cached
    const result = compute()
    if (entries.size >= mostEntries) entries.clear()
    entries.set(key, result)
    return result
  }
}
