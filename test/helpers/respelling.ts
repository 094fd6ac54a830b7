/** Which characters of a key are escaped. */
export const escapedParts: readonly (readonly [name: string, which: RegExp])[] = [
  ['the underscores', /_/g],
  ['the underscores and hyphens', /[_-]/g],
  ['every character', /./g],
  ['the prefix', /^br_/g],
  ['only the b', /^b/],
  ['only the r', /r/],
  ['b and r', /^b|r/g],
  ['b and the underscores', /^b|_/g],
  ['r and the underscores', /[r_]/g],
]

/** Writes the characters that match `which` in another way. */
export function respelled(text: string, which: RegExp, written: (char: string) => string): string {
  return text.replace(which, (found) => Array.from(found, written).join(''))
}
