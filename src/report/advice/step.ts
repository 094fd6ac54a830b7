import { visible } from '../escape.ts'

/** One thing to do about keys. */
export interface Step {
  /** Contains nothing that was scanned except ids of commits. */
  readonly text: string
  /** Pages where it is done: addresses of rules, never of the scanned content. */
  readonly links: readonly string[]
  /** Shell commands, one per line; the reader replaces the words in capitals. */
  readonly commands: readonly string[]
}

export function step(text: string, ...commands: readonly string[]): Step {
  return { text, links: [], commands }
}

/** @returns a name quoted for a shell; null if it was masked or contains characters that steer a terminal. */
export function shellWord(name: string): string | null {
  if (name === '' || name.includes('…') || visible(name) !== name) return null
  const word = name.startsWith('-') ? `./${name}` : name
  return /^[\w./@+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/** @returns the name that all of these share, quoted for a shell; null if they differ or it cannot be shown. */
export function commonWord(names: readonly string[]): string | null {
  const words = new Set(names.map(shellWord))
  const [word = null] = words
  return words.size === 1 ? word : null
}
