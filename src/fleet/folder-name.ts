import { createHash } from 'node:crypto'

/** Characters of a name that its folder keeps. */
const namedCharacters = 80

/** A folder for a repository: its name as far as every file system takes it, and a hash, because names may then be equal. */
export function folderName(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  const plain = name.replace(/[^A-Za-z0-9-]+/g, '_').replace(/^_+|_+$/g, '')
  return `${plain.slice(-namedCharacters)}.${hash}`
}
