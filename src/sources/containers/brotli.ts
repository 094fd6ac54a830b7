import { brotliDecompressSync } from 'node:zlib'
import { firstBytes } from './first-bytes.ts'
import type { ContainerFormat } from './format.ts'

/** `BROTLI_OPERATION_FLUSH`: input that ends early is not an error. */
const flush = 1

/** The format has no magic number, so the name must end in `.br`, and the first bytes must decode. */
export const brotli: ContainerFormat = {
  name: 'brotli',
  recognises: (first, name) => name?.endsWith('.br') === true && canBeDecoded(first),
  access: 'stream',
  load: async () => (await import('./brotli-reader.ts')).brotliReader,
}

function canBeDecoded(first: Uint8Array): boolean {
  try {
    if (first.length < firstBytes) return brotliDecompressSync(first).length > 0
    brotliDecompressSync(first, { finishFlush: flush })
    return true
  } catch {
    return false
  }
}
