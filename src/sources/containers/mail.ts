import type { ContainerFormat } from './format.ts'
import { beginsMessage, separator } from './mail-headers.ts'

/** Bytes that the name of a field may begin with. */
const letters = [...Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')]

/** A message of RFC 5322, as mail programs save it and Maildir keeps it. */
export const mail: ContainerFormat = {
  name: 'mail',
  firstByte: letters,
  recognises: (first) => beginsField(first) && beginsMessage(latin1(first)),
  access: 'stream',
  load: async () => (await import('./mail-reader.ts')).mailReader,
}

/** `git format-patch` writes this date above every patch. */
const patchDate = 'Mon Sep 17 00:00:00 2001'

/** Messages one after the other. */
export const mbox: ContainerFormat = {
  name: 'mbox',
  firstByte: [0x46],
  recognises: (first) => {
    if (first[0] !== 0x46 || first[1] !== 0x72) return false
    const text = latin1(first)
    const line = separator.exec(text)?.[0]
    if (line === undefined || line.includes(patchDate)) return false
    return beginsMessage(text.slice(line.length))
  },
  access: 'stream',
  storesEntries: true,
  load: async () => (await import('./mbox-reader.ts')).mboxReader,
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** Longest name of a field that is looked at. */
const longestName = 64

/** True for letters, digits and hyphens up to a colon: most text does not begin so. */
function beginsField(first: Uint8Array): boolean {
  if (!isLetter(first[0] ?? 0)) return false
  for (let at = 1; at < longestName; at++) {
    const byte = first[at] ?? 0
    if (byte === 0x3a) return true
    if (!isLetter(byte) && byte !== 0x2d && (byte < 0x30 || byte > 0x39)) return false
  }
  return false
}

function isLetter(byte: number): boolean {
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x7a
}
