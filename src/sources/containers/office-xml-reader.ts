import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerReader } from './format.ts'
import { RunText } from './office-text.ts'
import { XmlTokens } from './xml-tokens.ts'

const windowBytes = 256 * 1024

/** Gives out the text of a document with its runs joined, a paragraph per line. */
export const officeXmlReader: ContainerReader = {
  async *parts(input, budget) {
    const source = new ByteSource(input, budget)
    try {
      budget.entry()
      yield { kind: 'entry', name: null, content: textOf(source, budget) }
    } finally {
      await source.close()
    }
  },
}

async function* textOf(source: ByteSource, budget: Budget): AsyncGenerator<Buffer> {
  const text = new RunText()
  const tokens = new XmlTokens(text)
  for (;;) {
    const bytes = await source.peek(windowBytes)
    const used = tokens.read(bytes, bytes.length < windowBytes)
    yield* giveOut(text.takeOut(), budget)
    if (bytes.length < windowBytes) break
    await source.skip(used)
  }
  text.end()
  yield* giveOut(text.takeOut(), budget)
}
