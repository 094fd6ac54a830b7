// Ways to write a key that detection does not read, but a person does.

/** Spellings of `_` and `-` in escapes of Markdown, URLs, JSON, HTML, LaTeX, quoted-printable and Office Open XML. */
const spelled =
  /\\+([_-])|%(?:25)*(5f|2d)|\\+(?:u00|x|u\{)(5f|2d)\}?|&#(?:0*(95|45)|x0*(5f|2d));?|&(lowbar|UnderBar|hyphen|dash);|=(5f|2d)|_x00(5f|2d)_|(\uff3f)|[\u00ad\u200b-\u200d\u2060\ufeff]/gi

/** A text as it reads, and where each of its characters came from. */
export interface PlainText {
  readonly text: string
  /** Offsets in the original; one more than there are characters. Null where nothing was spelled otherwise. */
  readonly offsets: readonly number[] | null
}

/** Replaces spelled separators by themselves and leaves out invisible characters. */
export function plainText(original: string): PlainText {
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
  if (offsets.length === at) return { text: original, offsets: null }
  text += original.slice(at)
  copy(original.length + 1)
  return { text, offsets }
}

function charOf(code: string | undefined): string {
  if (code === undefined) return ''
  return /^(?:-|2d|45|hyphen|dash)$/i.test(code) ? '-' : '_'
}
