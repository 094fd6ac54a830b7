import { setImmediate as nextTurn } from 'node:timers/promises'
import { foldsCase } from '../git/index.ts'
import type { Chunk, Item, ItemsRequest, Source, Target } from '../model/index.ts'
import { FileReader } from './file-reader.ts'
import { type ListedFile, listFiles } from './list-files.ts'
import { nameChunk } from './object-chunks.ts'
import { pathFilter } from './patterns.ts'
import { plainSource } from './plain-source.ts'

type FilesTarget = Omit<Extract<Target, { kind: 'files' }>, 'kind'>

/** Signals and progress get their turn this often, in milliseconds. */
const turnMs = 50

/** Files and folders, each file read once, whatever its name, kind or size. */
export function filesSource(target: FilesTarget): Source {
  return plainSource(target.paths.join(' '), (request) => items(target, request))
}

async function* items(target: FilesTarget, request: ItemsRequest): AsyncGenerator<Item> {
  const { signal, needles } = request
  const wanted = await pathFilter(target.include, target.exclude, {
    foldsCase: foldsCase(target.root ?? target.cwd),
  })
  const reader = new FileReader(target.maxSize, request)
  const nameNeedles = needles
    .filter((needle) => needle.view === 'raw')
    .map((needle) => needle.bytes.toString('latin1'))
  let turn = Date.now()
  let listed = 0
  for await (const listing of listFiles({ ...target, wanted, signal })) {
    yield* listing.items
    for (const file of listing.files) {
      if (signal.aborted) break
      listed++
      if (nameNeedles.some((needle) => file.path.includes(needle))) yield nameOf(file)
      const items = reader.read(file)
      if (items !== null) yield* items
      // Not `performance`, which takes Node milliseconds to load; a clock that is set back gives a turn at once.
      if (Math.abs(Date.now() - turn) <= turnMs) continue
      yield* reader.flush()
      await nextTurn()
      turn = Date.now()
    }
  }
  yield* reader.flush()
  if (listed !== reader.settled) {
    const reason = `${listed} were listed, but ${reader.settled} accounted for: please report this`
    yield { kind: 'problem', what: 'files', reason }
  }
}

function nameOf({ path, rawPath, shown }: ListedFile): Chunk {
  return nameChunk({ source: 'file-name', path, rawPath, shown, object: null }, Buffer.from(path))
}
