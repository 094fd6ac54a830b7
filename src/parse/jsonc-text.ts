import type { Node, ParseError } from 'jsonc-parser'
import { BrleaksError } from '../model/index.ts'
import { fault, type Located, placeOf, refuseDoubles, type Scalar } from './located.ts'

/**
 * Parses JSON, with comments and trailing commas if allowed.
 * @throws BrleaksError `config` naming file, line and column.
 */
export async function parseJsonText(
  path: string,
  source: string,
  { comments }: { readonly comments: boolean },
): Promise<Located> {
  const { parseTree, printParseErrorCode } = await import('jsonc-parser')
  const text = source.replace(/^\uFEFF/, '')
  const errors: ParseError[] = []
  let tree: Node | undefined
  try {
    tree = parseTree(text, errors, { disallowComments: !comments, allowTrailingComma: comments })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new BrleaksError('config', `${path}: nested too deeply; flatten it`)
  }
  const [first] = errors
  if (first !== undefined) {
    const advice = adviceFor(printParseErrorCode(first.error))
    throw fault(
      path,
      placeOf(text, first.offset),
      advice === null ? 'invalid JSON' : `invalid JSON: ${advice}`,
    )
  }
  if (tree === undefined) throw fault(path, { line: 1, column: 1 }, 'the file is empty')
  const starts = lineStarts(text)
  return locate(tree, path, (offset) => placeIn(starts, offset))
}

function adviceFor(code: string): string | null {
  switch (code) {
    case 'InvalidCommentToken':
      return 'comments are allowed only in .jsonc files'
    case 'CommaExpected':
      return 'a comma is missing'
    case 'CloseBraceExpected':
      return 'a closing } is missing'
    case 'CloseBracketExpected':
      return 'a closing ] is missing'
    case 'PropertyNameExpected':
      return 'expected a name in double quotes'
    case 'ValueExpected':
      return 'expected a value'
    case 'UnexpectedEndOfString':
      return 'the string is not closed'
    default:
      return null
  }
}

function locate(node: Node, path: string, place: (offset: number) => Located['at']): Located {
  const at = place(node.offset)
  if (node.type === 'array') {
    return {
      kind: 'array',
      at,
      items: (node.children ?? []).map((child) => locate(child, path, place)),
    }
  }
  if (node.type !== 'object') return { kind: 'scalar', at, value: node.value as Scalar }
  const members = (node.children ?? []).flatMap(({ children }) => {
    const [name, value] = children ?? []
    if (name === undefined || value === undefined) return []
    return [{ name: String(name.value), at: place(name.offset), value: locate(value, path, place) }]
  })
  return { kind: 'object', at, members: refuseDoubles(path, members) }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    starts.push(feed + 1)
  }
  return starts
}

function placeIn(starts: readonly number[], offset: number): Located['at'] {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
