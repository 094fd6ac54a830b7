import { setImmediate as nextTurn } from 'node:timers/promises'
import { foldsCase } from '../git/index.ts'
import type {
  Chunk,
  Container,
  Item,
  ItemsRequest,
  Needles,
  Source,
  Target,
} from '../model/index.ts'
import { fileFilter } from './entry-filter.ts'
import { FileReader } from './file-reader.ts'
import { type ListedFile, listFiles } from './list-files.ts'
import { holdsNeedle } from './needles.ts'
import { nameChunk } from './object-chunks.ts'
import { plainSource } from './plain-source.ts'

type FilesTarget = Omit<Extract<Target, { kind: 'files' }>, 'kind'>

/** Yield to signals and progress at this interval. Milliseconds. */
const turnMs = 50

/** Reads files and folders, each file once. */
export function filesSource(target: FilesTarget): Source {
  return plainSource(target.paths.join(' '), (request) => items(target, request))
}

async function* items(
  target: FilesTarget,
  request: ItemsRequest,
): AsyncGenerator<Item | Container> {
  const { signal, needles } = request
  const filter = await fileFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd),
  })
  const reader = new FileReader(target.maxSize, filter, request)
  let turn = Date.now()
  let listed = 0
  for await (const listing of listFiles({ ...target, wanted: filter.wanted, signal })) {
    yield* listing.items
    const names = namesHeld(listing.files, needles)
    for (const file of listing.files) {
      if (signal.aborted) break
      listed++
      if (names.has(file)) yield nameOf(file)
      const items = reader.read(file)
      if (items !== null) yield* items
      // Not `performance`, which takes milliseconds to load. If the clock is set back, this yields at once.
      if (Math.abs(Date.now() - turn) <= turnMs) continue
      yield* reader.flush()
      await nextTurn()
      turn = Date.now()
    }
  }
  yield* reader.end()
  if (listed !== reader.settled) {
    const detail = `${listed} were listed, but ${reader.settled} accounted for`
    const reason = { code: 'uncounted-files', detail } as const
    yield { kind: 'problem', what: 'files', reason }
  }
}

/** The files whose names contain a needle. One search over all names is enough if no name does. */
function namesHeld(files: readonly ListedFile[], needles: Needles): Set<ListedFile> {
  const held = new Set<ListedFile>()
  if (!holdsNeedle(Buffer.from(files.map(({ path }) => path).join('\0')), needles)) return held
  for (const file of files) if (holdsNeedle(Buffer.from(file.path), needles)) held.add(file)
  return held
}

function nameOf({ path, rawPath, shown }: ListedFile): Chunk {
  return nameChunk({ source: 'file-name', path, rawPath, shown, object: null }, Buffer.from(path))
}
