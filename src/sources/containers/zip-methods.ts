import type { Budget } from './budget.ts'
import type { ByteSource } from './byte-source.ts'
import type { ContainerFault } from './format.ts'
import { inflate } from './inflate.ts'

/** Decodes content from a source. What could not be read is added to `faults`. */
type Decode = (
  source: ByteSource,
  budget: Budget,
  faults: Set<ContainerFault>,
) => AsyncGenerator<Buffer>

export const methods = { stored: 0, deflated: 8 }

/** Methods other than stored, each with its decoder, which is loaded when an entry uses it. */
const decoders = new Map<number, () => Promise<Decode>>([
  [methods.deflated, async () => inflated],
  [12, async () => (await import('./bzip2-reader.ts')).bzip2Content],
  [93, async () => (await import('./zstd-reader.ts')).zstdContent()],
  [95, async () => (await import('./xz-reader.ts')).xzContent()],
])

export const isSupported = (method: number) => method === methods.stored || decoders.has(method)

/** @throws Error for a method that is not supported. */
export async function decoderOf(method: number): Promise<Decode> {
  const load = decoders.get(method)
  if (load === undefined) throw new Error(`zip method ${method} is not supported`)
  return load()
}

async function* inflated(
  source: ByteSource,
  budget: Budget,
  faults: Set<ContainerFault>,
): AsyncGenerator<Buffer> {
  const fault = yield* inflate(source, budget)
  if (fault !== null) faults.add(fault)
}
