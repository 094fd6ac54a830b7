import { BrleaksError } from '../model/index.ts'
import { reportDocument } from './document.ts'
import { visible } from './escape.ts'
import type { Reporter } from './style.ts'

/** Sections within sections. */
const deepestSection = 50
/** Characters of the output. Sections that repeat within each other could write any number. */
const mostCharacters = 1 << 26
/** Repetitions of sections, which also cost time if they write nothing. */
const mostRepetitions = 10_000_000

type Mustache = typeof import('mustache')['default']
type Token = readonly [type: string, value: string, start: number, end: number, ...unknown[]]

/**
 * A reporter from a Mustache template (https://mustache.github.io): logic-less, so that it can only place the fields of
 * the JSON report.
 * @param name of the template, for messages.
 * @throws BrleaksError `usage` if the template is invalid. The reporter throws `output` if it writes too much.
 */
export async function templateReporter(template: string, name: string): Promise<Reporter> {
  const mustache = (await import('mustache')).default
  checkTokens(parse(mustache, template, name), name)
  return (report, style) => {
    const writer = boundedWriter(mustache, name)
    try {
      return writer.render(template, plain(reportDocument(report, style)))
    } catch (error) {
      throw error instanceof BrleaksError ? error : fault('output', name, error)
    }
  }
}

function parse(mustache: Mustache, template: string, name: string): readonly Token[] {
  try {
    return mustache.parse(template) as unknown as readonly Token[]
  } catch (error) {
    throw fault('usage', name, error)
  }
}

function fault(code: 'usage' | 'output', name: string, error: unknown): BrleaksError {
  const message = error instanceof Error ? error.message : 'it cannot be rendered'
  return new BrleaksError(code, `template ${name}: ${message}`, { cause: error })
}

/** @throws BrleaksError `usage` for partials, which would be other files, and for sections that are nested too deeply. */
function checkTokens(tokens: readonly Token[], name: string, depth = 0): void {
  if (depth > deepestSection) {
    throw new BrleaksError('usage', `template ${name}: sections are nested too deeply`)
  }
  for (const [type, value, , , inner] of tokens) {
    if (type === '>') {
      throw new BrleaksError(
        'usage',
        `template ${name}: partials such as {{> ${value}}} are not supported`,
      )
    }
    if (Array.isArray(inner)) checkTokens(inner, name, depth + 1)
  }
}

/** A writer for one report that stops at the limits above. */
function boundedWriter(mustache: Mustache, name: string) {
  let characters = 0
  let repetitions = 0
  const counted = (text: string): string => {
    // A value that does not exist is undefined.
    characters += text?.length ?? 0
    if (characters > mostCharacters) throw tooMuch(name)
    return text
  }
  return new (class extends mustache.Writer {
    override renderTokens(...args: Parameters<typeof mustache.Writer.prototype.renderTokens>) {
      if (++repetitions > mostRepetitions) throw tooMuch(name)
      return super.renderTokens(...args)
    }
    override rawValue(...args: Parameters<typeof mustache.Writer.prototype.rawValue>) {
      return counted(super.rawValue(...args))
    }
    override escapedValue(...args: Parameters<typeof mustache.Writer.prototype.escapedValue>) {
      return counted(super.escapedValue(...args))
    }
    override unescapedValue(...args: Parameters<typeof mustache.Writer.prototype.unescapedValue>) {
      return counted(super.unescapedValue(...args))
    }
  })()
}

function tooMuch(name: string): BrleaksError {
  return new BrleaksError(
    'output',
    `template ${name}: its output is too large; repeat fewer sections within each other`,
  )
}

/** The same data in which every text is one printable line, and names are only those of the report. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return visible(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [name, plain(field)])
  return Object.assign(Object.create(null), Object.fromEntries(fields))
}
