import { createBrotliDecompress } from 'node:zlib'
import type { Budget } from './budget.ts'
import { type ByteSource, giveOut } from './byte-source.ts'
import { DecoderSteps, oneChunk } from './decoder-steps.ts'
import type { ContainerFault } from './format.ts'
import { singleContent } from './single-content.ts'

/** Input of one step. A few bytes may give 16 MB, the largest block of the format. */
const stepBytes = 1024

export const brotliReader = singleContent(stream)

async function* stream(
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  const steps = new DecoderSteps(createBrotliDecompress(oneChunk))
  try {
    for (;;) {
      const input = await source.some(stepBytes)
      steps.give(input)
      let outcome = await steps.next()
      for (; typeof outcome !== 'string'; outcome = await steps.next()) {
        yield* giveOut(outcome, budget)
      }
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
