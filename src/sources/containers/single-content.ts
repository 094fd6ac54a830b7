import type { Budget } from './budget.ts'
import { ByteSource } from './byte-source.ts'
import type { ContainerFault, ContainerReader } from './format.ts'

/** Decodes a stream. Afterwards `faults` has what is wrong with it, if anything is. */
export type DecodeStream = (
  source: ByteSource,
  budget: Budget,
  faults: ContainerFault[],
) => AsyncGenerator<Buffer>

/** The reader of a format that holds one content without a name. */
export function singleContent(decode: DecodeStream): ContainerReader {
  return {
    async *parts(input, budget) {
      const source = new ByteSource(input, budget)
      const faults: ContainerFault[] = []
      try {
        budget.entry()
        yield { kind: 'entry', name: null, content: decode(source, budget, faults) }
        for (const fault of faults) yield { kind: 'unread', name: null, fault }
      } finally {
        await source.close()
      }
    },
  }
}
