import type { GivenAddress } from './list.ts'

/**
 * The addresses in a list: one per line, with `#` at the start of a line or after a space for comments.
 * @param name of the list, for messages.
 */
export function addressesIn(text: string, name: string): readonly GivenAddress[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({
      text: line.replace(/(?:^|\s)#.*$/, '').trim(),
      place: `line ${index + 1} of ${name}`,
    }))
    .filter((address) => address.text !== '')
}
