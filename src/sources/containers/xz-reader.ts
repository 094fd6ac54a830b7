import type { XzExports } from 'xz-decompress'
import type { Budget } from './budget.ts'
import { ByteSource, giveOut } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'

/** Fields at the start of a context. */
const field = { bufferBytes: 0, input: 1, inputUsed: 2, inputBytes: 3, output: 4, outputBytes: 5 }

/** Answers of XZ Embedded. */
const more = 0
const finished = 1
const faultsByStatus = new Map<number, ContainerFault>([
  // Not enough memory for the window.
  [3, 'too-large'],
  [4, 'too-large'],
  // No magic number where a stream was expected: after the last one.
  [5, 'not-covered'],
  // Filters other than LZMA2, checksums by SHA-256.
  [6, 'unsupported'],
  [7, 'damaged'],
  [8, 'truncated'],
])

/** Reads all streams as one content. */
export async function xzReader(): Promise<ContainerReader> {
  const content = await xzContent()
  return {
    async *parts(input: ContainerInput, budget: Budget): AsyncGenerator<Part> {
      const source = new ByteSource(input, budget)
      const faults = new Set<ContainerFault>()
      try {
        budget.entry()
        yield { kind: 'entry', name: null, content: content(source, budget, faults) }
        for (const fault of faults) yield { kind: 'unread', name: null, fault }
      } finally {
        await source.close()
      }
    },
  }
}

/**
 * Loads a function that decodes all streams, and adds what could not be read to `faults`. It calls the WebAssembly module
 * of the library directly: the library's stream waits until every other one has ended, so that an xz file inside another
 * would never be read, and drops content before errors.
 */
export async function xzContent() {
  const { XzReadableStream } = (await import('xz-decompress')).default
  return async function* (source: ByteSource, budget: Budget, faults: Set<ContainerFault>) {
    // An instance for each file: its memory grows with the window, and is freed with it.
    await XzReadableStream._getModuleInstance()
    const decoder = new Decoder(XzReadableStream._moduleInstance.exports)
    yield* decoder.content(source, budget)
    if (decoder.fault !== null) faults.add(decoder.fault)
  }
}

class Decoder {
  readonly #exports: XzExports
  readonly #context: number
  fault: ContainerFault | null = null

  constructor(exports: XzExports) {
    this.#exports = exports
    this.#context = exports.create_context()
  }

  async *content(source: ByteSource, budget: Budget): AsyncGenerator<Buffer> {
    let atEnd = false
    for (let status = more; status === more; ) {
      if (this.#get(field.inputUsed) === this.#get(field.inputBytes)) {
        const input = await source.some(this.#get(field.bufferBytes))
        // Without input, the decoder checks that it is at the end of a stream.
        this.#supply(input ?? Buffer.alloc(0))
        atEnd = input === null
      }
      status = this.#exports.get_next_output(this.#context)
      const output = this.#takeOutput()
      budget.give(0)
      yield* giveOut(output, budget)
      if (status !== more && status !== finished)
        this.fault = faultsByStatus.get(status) ?? 'damaged'
      if (status === more && atEnd && output.length === 0) {
        this.fault = 'truncated'
        return
      }
    }
  }

  #supply(input: Buffer): void {
    new Uint8Array(this.#exports.memory.buffer).set(input, this.#get(field.input))
    this.#exports.supply_input(this.#context, input.length)
  }

  #takeOutput(): Buffer {
    const { buffer } = this.#exports.memory
    const output = new Uint8Array(buffer, this.#get(field.output), this.#get(field.outputBytes))
    new Uint32Array(buffer, this.#context)[field.outputBytes] = 0
    return Buffer.from(output)
  }

  #get(index: number): number {
    return new Uint32Array(this.#exports.memory.buffer, this.#context)[index] ?? 0
  }
}
