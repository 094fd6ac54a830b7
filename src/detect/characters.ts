// Kinds of characters, by code.

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || isUpper(code)
}

/** True for `-` and `_`, which separate the words of a name. */
export function isSeparator(code: number): boolean {
  return code === 0x5f || code === 0x2d
}
