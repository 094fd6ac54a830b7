import type { AST } from '@eslint-community/regexpp'
import { BrleaksError } from '../model/index.ts'

/** Longest text that a repetition may stand for. */
const longestRepetition = 512

/**
 * Checks that a pattern can be matched in linear time and bounded length: no look-around, no back-reference, no
 * unbounded repetition, no repetition inside a repetition, no choice inside a repetition.
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
    return refuse('this is no valid regular expression; mend it')
  }
  let depth = 0
  visitRegExpAST(parsed, {
    onAssertionEnter: () =>
      refuse('anchors and look-around are not allowed; boundaries are added for you'),
    onBackreferenceEnter: () => refuse('back-references are not allowed; write the text out'),
    onGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse('a choice inside a repetition is not allowed; write a class')
    },
    onCapturingGroupEnter: (node) => {
      if (depth > 0 && node.alternatives.length > 1)
        refuse('a choice inside a repetition is not allowed; write a class')
    },
    onQuantifierEnter: (node) => {
      if (node.max > longestRepetition)
        refuse(`a repetition needs an upper bound, such as {1,${maxLength}}`)
      if (depth > 0)
        refuse('a repetition inside a repetition is not allowed; write the inner one out')
      depth++
    },
    onQuantifierLeave: () => {
      depth--
    },
  })
}
