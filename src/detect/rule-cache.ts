import type { Rule } from '../model/index.ts'

/** Answers kept for each rule: names in source code come again and again. */
const mostEntries = 4096

/**
 * Remembers the latest answers about a text, for functions that depend on nothing but a rule and the key.
 * When it is full it starts again from nothing, so that it takes bounded memory and one look-up.
 */
export class RuleCache<Answer> {
  readonly #byRule = new WeakMap<Rule, Map<string, Answer>>()

  /** @param key all that the answer depends on beside the rule. */
  get(rule: Rule, key: string, compute: () => Answer): Answer {
    let answers = this.#byRule.get(rule)
    if (answers === undefined) {
      answers = new Map()
      this.#byRule.set(rule, answers)
    }
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = compute()
    if (answers.size >= mostEntries) answers.clear()
    answers.set(key, answer)
    return answer
  }
}
