import {
  BrleaksError,
  type Container,
  errorReason,
  type FailureReason,
  type Item,
  type ItemsRequest,
  type Source,
  type Target,
} from '../model/index.ts'
import { streamItems } from './content-items.ts'
import { plainSource } from './plain-source.ts'

const standardInput = 'standard input'

/** Reads standard input, or another stream, in windows. */
export function stdinSource({ stream, name, size }: StdinTarget): Source {
  let done = 0
  const counted = countBytes(stream, (bytes) => {
    done += bytes
  })
  const source = plainSource(name ?? standardInput, (request) => items(counted, name, request))
  return {
    ...source,
    progress: () => (size === null ? null : { unit: 'byte', total: size, done }),
  }
}

type StdinTarget = Omit<Extract<Target, { kind: 'stdin' }>, 'kind'>

/** Not a generator: when the reader stops, the stream must be closed at once. */
function countBytes(
  stream: AsyncIterable<Uint8Array>,
  add: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = stream[Symbol.asyncIterator]()
      return {
        next: async () => {
          const next = await iterator.next()
          if (next.done !== true) add(next.value.length)
          return next
        },
        return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
      }
    },
  }
}

async function* items(
  stream: AsyncIterable<Uint8Array>,
  name: string | null,
  request: ItemsRequest,
): AsyncGenerator<Item | Container> {
  const origin = { source: 'stdin', path: name, object: null } as const
  let fault: unknown = null
  const pieces = untilStopped(stream, request.signal, (error) => {
    fault = error
  })
  const tally = (count: number, bytes: number) =>
    ({ kind: 'tally', outcome: 'read', unit: 'file', count, bytes }) as const
  const bytes = yield* streamItems(pieces, origin, request, (part) => tally(0, part))
  if (fault !== null) {
    yield { kind: 'problem', what: name ?? standardInput, reason: reasonOf(fault) }
  }
  yield tally(1, bytes)
}

function reasonOf(fault: unknown): FailureReason {
  if (fault instanceof BrleaksError) return errorReason(fault)
  return { code: 'unreadable', detail: (fault as NodeJS.ErrnoException).code ?? 'an error' }
}

/** Ends a stream when the signal is aborted, even while it waits, or when it fails. Bytes before that are searched. */
async function* untilStopped(
  stream: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  onFault: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]()
  let resume: (stopped: null) => void = () => {}
  const stop = () => resume(null)
  signal.addEventListener('abort', stop, { once: true })
  try {
    while (!signal.aborted) {
      // Not a race with one promise for the signal: that would keep every piece until the end.
      const next = await new Promise<IteratorResult<Uint8Array> | null>((resolve, reject) => {
        resume = resolve
        iterator.next().then(resolve, reject)
      })
      if (next === null || next.done === true) break
      yield next.value
    }
  } catch (error) {
    onFault(error ?? new Error('broke off'))
  } finally {
    signal.removeEventListener('abort', stop)
    // Not awaited: the stream may wait for bytes that never arrive.
    Promise.resolve(iterator.return?.()).catch(() => {})
  }
}
