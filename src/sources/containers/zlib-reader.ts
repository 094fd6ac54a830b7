import { Adler32 } from './adler32.ts'
import type { Budget } from './budget.ts'
import type { ByteSource } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { inflate } from './inflate.ts'
import { singleContent } from './single-content.ts'

export const zlibReader = singleContent(zlibStream)

/** Decodes a stream. Afterwards `faults` has what is wrong with it, if anything is. */
export async function* zlibStream(
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  await source.skip(2)
  const content = inflate(source, budget)
  const sum = new Adler32()
  let next = await content.next()
  for (; next.done !== true; next = await content.next()) {
    sum.add(next.value)
    yield next.value
  }
  const checksum = next.value === null ? await source.take(4) : null
  if (next.value !== null) faults.push(next.value)
  else if (checksum === null) faults.push('truncated')
  else {
    if (checksum.readUInt32BE(0) !== sum.digest) faults.push('checksum')
    if (!(await source.onlyZerosLeft())) faults.push('not-covered')
  }
}
