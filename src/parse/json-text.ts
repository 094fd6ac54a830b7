import { BrleaksError } from '../model/index.ts'

/**
 * Parses JSON.
 * @throws BrleaksError `config` naming file, line and column.
 */
export function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const { line, column } = placeOfFault(message, text)
    throw new BrleaksError('config', `${path}:${line}:${column}: invalid JSON`, { cause: error })
  }
}

/** Reads V8's error message: `at position N`, `(line L column C)`, or the input ended. */
function placeOfFault(message: string, text: string): { line: number; column: number } {
  const direct = /line (\d+) column (\d+)/.exec(message)
  if (direct !== null) return { line: Number(direct[1]), column: Number(direct[2]) }
  const position = /position (\d+)/.exec(message)
  const before = text.slice(0, position === null ? text.length : Number(position[1]))
  const feed = before.lastIndexOf('\n')
  return { line: before.split('\n').length, column: before.length - feed }
}
