import type { Detector } from '../detect/index.ts'
import type { Detection, Item, Target, Tracer } from '../model/index.ts'
import { filesSource, stdinSource } from '../sources/index.ts'

/** A target that is ready to be read. */
export interface OpenTarget {
  readonly target: Target
  readonly label: string
  /** Answers where a hit object came from; null for plain files. */
  readonly tracer: Tracer | null
  read(request: ReadRequest): AsyncIterable<Item | Detection>
  /** Objects there are to read, once known. */
  totalObjects(): number | null
  /** Objects read so far by threads that have not told of them yet. */
  close(): Promise<void>
}

export interface ReadRequest {
  readonly detector: Detector
  readonly signal: AbortSignal
}

/** @throws BrleaksError where a repository or path is not there. */
export async function openTarget(target: Target): Promise<OpenTarget> {
  switch (target.kind) {
    case 'files': {
      const source = filesSource(target)
      return plain(target, target.paths.join(' '), (request) =>
        source.items({ needles: request.detector.needles, signal: request.signal }),
      )
    }
    case 'stdin': {
      const source = stdinSource(target.stream, target.name)
      return plain(target, target.name ?? 'standard input', (request) =>
        source.items({ needles: request.detector.needles, signal: request.signal }),
      )
    }
    case 'history':
    case 'staged':
      throw new Error('not built yet')
  }
}

function plain(target: Target, label: string, read: OpenTarget['read']): OpenTarget {
  return { target, label, tracer: null, read, totalObjects: () => null, close: async () => {} }
}
