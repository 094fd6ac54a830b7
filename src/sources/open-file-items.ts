import { readSync } from 'node:fs'
import type { Container, Item, Origin } from '../model/index.ts'
import { containerItem } from './containers/container-item.ts'
import { recogniseFile } from './containers/index.ts'
import { fileInput } from './containers/input.ts'
import type { ContentRequest } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { windowBuffer, windowsOf } from './windows.ts'

/**
 * Windows with a needle of an open file, or a container. Reads up to the given size: a file that is being written might
 * never end.
 * @returns the number of bytes that were read.
 * @throws the error of the system.
 */
export function* openFileItems(
  { file, size }: { readonly file: number; readonly size: number },
  origin: Origin,
  { needles, allowance }: ContentRequest,
  buffer = windowBuffer(),
): Generator<Item | Container, number> {
  const input = fileInput(file, size)
  const format = allowance.isOn ? recogniseFile(input, origin.path) : null
  if (format !== null) {
    yield containerItem(origin, format, input)
    return size
  }
  let bytes = 0
  const read = (into: Buffer) => {
    const count = readSync(file, into, 0, Math.min(into.length, size - bytes), bytes)
    bytes += count
    return count
  }
  for (const chunk of windowsOf(read, origin, buffer, needles)) {
    if (holdsNeedle(chunk.bytes, needles)) yield chunk
  }
  return bytes
}
