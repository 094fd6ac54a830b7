import type { FormatName } from './format-names.ts'
import type { Reporter } from './style.ts'
import { text } from './text.ts'

/** A format of `formats`. Only the one that most runs use is loaded at once. */
export async function loadFormat(name: FormatName): Promise<Reporter> {
  if (name === 'text') return text
  const { formats } = await import('./formats.ts')
  return formats[name]
}
