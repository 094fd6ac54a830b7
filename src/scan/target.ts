import type { Detector } from '../detect/index.ts'
import type { Detection, Item, Rule, Source, Target, Tracer } from '../model/index.ts'
import { filesSource, messageSource, stdinSource } from '../sources/index.ts'
import { openHistoryTarget } from './history.ts'

/** A target that is ready to be read. */
export interface OpenTarget {
  readonly label: string
  /** Answers where a hit object came from; null for plain files. */
  readonly tracer: Tracer | null
  /** Remarks for the report that are no faults. */
  readonly notices: readonly string[]
  read(request: ReadRequest): AsyncIterable<Item | Detection>
  /** Objects there are to read, and those read by threads that have not told of them yet. */
  objects(): { readonly total: number; readonly done: number } | null
  close(): void
}

export interface ReadRequest {
  readonly detector: Detector
  readonly rules: readonly Rule[]
  readonly signal: AbortSignal
}

/** @throws BrleaksError where a repository or path is not there. */
export async function openTarget(target: Target, signal: AbortSignal): Promise<OpenTarget> {
  switch (target.kind) {
    case 'files':
      return plain(target.paths.join(' '), filesSource(target))
    case 'stdin':
      return plain(target.name ?? 'standard input', stdinSource(target.stream, target.name))
    case 'message':
      return plain('commit message', messageSource(target.text))
    case 'history':
    case 'staged':
    case 'push':
      return openHistoryTarget(target, signal)
  }
}

function plain(label: string, source: Source): OpenTarget {
  return {
    label,
    tracer: null,
    notices: [],
    read: ({ detector, signal }) => source.items({ needles: detector.needles, signal }),
    objects: () => null,
    close: () => {},
  }
}
