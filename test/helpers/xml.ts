import { SaxesParser } from 'saxes'

interface Element {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly text: string
}

/** Reads XML strictly. @throws if it is not well-formed. */
export function elements(text: string): Element[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: { ...attributes }, text: '' }),
  )
  parser.on('text', (piece) => {
    const last = found.at(-1)
    if (last !== undefined) last.text += piece
  })
  parser.write(text).close()
  return found
}
