import type { FormatName } from './format-names.ts'
import type { Reporter, ReportParts } from './style.ts'
import { textParts } from './text.ts'

/** A format of `formats`. Only the one that most runs use is loaded at once. */
export async function loadFormat(name: FormatName): Promise<ReportParts> {
  if (name === 'text') return textParts
  const { formats, jsonParts } = await import('./formats.ts')
  return name === 'json' ? jsonParts : onePart(formats[name])
}

/** A report that is written as one text. */
export function onePart(reporter: Reporter): ReportParts {
  return (report, style) => [reporter(report, style)]
}
