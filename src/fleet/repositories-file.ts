/** The addresses in a list: one per line, with `#` at the start of a line or after a space for comments. */
export function addressesIn(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}
