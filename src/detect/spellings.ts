// Ways to write the separators in the body of a known key without its prefix, which no decoder looks for.

/** Escapes of `_` and `-` in Markdown, URLs, JSON, HTML, LaTeX, quoted-printable and Office Open XML. */
const spelled =
  /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi

/** The same, to ask whether there is any: most names have none. */
const spelledAnywhere = new RegExp(spelled.source, 'i')

/** A text without escapes, and the original offset of each character. */
export interface PlainText {
  readonly text: string
  /** Offsets in the original, with one more for the end. Null if nothing was escaped. */
  readonly offsets: readonly number[] | null
}

/** Decodes escaped separators and removes invisible characters. */
export function plainText(original: string): PlainText {
  if (!spelledAnywhere.test(original)) return { text: original, offsets: null }
  let text = ''
  const offsets: number[] = []
  let at = 0
  const copy = (to: number) => {
    for (; at < to; at++) offsets.push(at)
  }
  for (const found of original.matchAll(spelled)) {
    text += original.slice(at, found.index)
    copy(found.index)
    const char = charOf(found.slice(1).find((group) => group !== undefined))
    text += char
    if (char !== '') offsets.push(at)
    at = found.index + found[0].length
  }
  text += original.slice(at)
  copy(original.length + 1)
  return { text, offsets }
}

function charOf(code: string | undefined): string {
  if (code === undefined) return ''
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? '-' : '_'
}
