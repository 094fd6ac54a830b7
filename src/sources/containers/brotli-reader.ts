import { createBrotliDecompress } from 'node:zlib'
import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import { DecoderSteps } from './decoder-steps.ts'
import type { ContainerFault } from './format.ts'
import { singleContent } from './single-content.ts'

/** Input of one step. A few bytes may give 16 MB, the largest block of the format. */
const stepBytes = 1024
const outputBytes = 64 * 1024

export const brotliReader = singleContent(stream)

async function* stream(
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  const steps = new DecoderSteps(createBrotliDecompress({ chunkSize: outputBytes }))
  try {
    for (;;) {
      const input = await source.some(stepBytes)
      const outcome = await steps.run(input)
      for (const output of steps.outputs()) yield* giveOut(output, budget)
      if (outcome === 'damaged') faults.push(input === null ? 'truncated' : 'damaged')
      else if (outcome === 'end' && (steps.unused > 0 || !(await source.onlyZerosLeft()))) {
        faults.push('not-covered')
      }
      if (outcome !== 'more') return
    }
  } finally {
    steps.close()
  }
}
