import type { AST } from '@eslint-community/regexpp'
import { BrleaksError } from '../model/index.ts'

/** Largest upper bound of a repetition. */
const longestRepetition = 512

/**
 * Checks that a pattern can be matched in linear time and bounded length: no look-around, back-references, unbounded or
 * nested repetitions, or alternatives inside a repetition.
 * @throws BrleaksError `config`
 */
export async function checkBodyPattern(
  pattern: string,
  maxLength: number,
  where: string,
): Promise<void> {
  const { RegExpParser, visitRegExpAST } = await import('@eslint-community/regexpp')
  const refuse = (why: string): never => {
    throw new BrleaksError('config', `${where}: ${why}`)
  }
  let parsed: AST.Pattern
  try {
    parsed = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern)
  } catch {
    return refuse('not a valid regular expression')
  }
  let depth = 0
  visitRegExpAST(parsed, {
    onAssertionEnter: () =>
      refuse('anchors and look-around are not allowed; boundaries are added automatically'),
    onBackreferenceEnter: () => refuse('back-references are not allowed; repeat the text instead'),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse('alternatives inside a repetition are not allowed; use a character class')
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse('alternatives inside a repetition are not allowed; use a character class')
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse(`a repetition needs an upper bound such as {1,${maxLength}}`)
      if (depth > 0) refuse('nested repetitions are not allowed; write the inner one out')
      depth++
    },
    onQuantifierLeave: () => {
      depth--
    },
  })
}
