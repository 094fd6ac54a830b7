import type { Pattern, SavedTables } from '../model/index.ts'
import {
  bytesOf,
  headerBytes,
  packTables,
  pairsBytes,
  readPacked,
  wordsOf,
} from './packed-tables.ts'
import { expandPairs, makePairs, type PairParts } from './pair-table.ts'
import { reachOf } from './pattern.ts'
import { makeTables } from './tables.ts'

const byteWords = 512

/** @param owners `SavedTables.owners` */
export function saveTables(patterns: readonly Pattern[], owners: readonly number[]): SavedTables {
  const tables = makeTables(patterns)
  const packed = packTables(patterns, tables)
  const { pairs, bytes } = makePairs(tables.windows)
  const parts = [
    bytesOf(Uint32Array.of(pairs.length)),
    bytesOf(pairs),
    bytesOf(bytes),
    packed.subarray(0, headerBytes),
    packed.subarray(headerBytes + pairsBytes),
  ]
  const words = wordsOf(Buffer.concat(parts))
  return {
    words: Buffer.from(bytesOf(withoutZeros(words))).toString('base64'),
    reach: reachOf(patterns),
    phases: patterns.map(({ phase }) => phase),
    owners,
  }
}

const restored = new WeakMap<SavedTables, ReturnType<typeof readPacked>>()

/** The patterns and tables that were saved. They are read once. */
export function restoreTables(saved: SavedTables): ReturnType<typeof readPacked> {
  let read = restored.get(saved)
  if (read === undefined) {
    read = readPacked(unpackTables(saved), saved.phases)
    restored.set(saved, read)
  }
  return read
}

/** The tables as `packTables` lays them out. */
export function unpackTables(saved: SavedTables): Buffer {
  const words = withZeros(wordsOf(Buffer.from(saved.words, 'base64')))
  const bytesStart = 1 + (words[0] as number)
  const parts: PairParts = {
    pairs: words.subarray(1, bytesStart),
    bytes: words.subarray(bytesStart, bytesStart + byteWords),
  }
  const rest = bytesOf(words.subarray(bytesStart + byteWords))
  const pairs = bytesOf(expandPairs(parts))
  return Buffer.concat([rest.subarray(0, headerBytes), pairs, rest.subarray(headerBytes)])
}

/** Most words are 0: the number of all, then for each run of others how many zeros are before it, its length, and itself. */
function withoutZeros(words: Uint32Array): Uint32Array {
  const runs: number[] = [words.length]
  let zeros = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === 0) {
      zeros++
      continue
    }
    let end = at
    while (end < words.length && words[end] !== 0) end++
    runs.push(zeros, end - at, ...words.subarray(at, end))
    zeros = 0
    at = end - 1
  }
  return Uint32Array.from(runs)
}

function withZeros(runs: Uint32Array): Uint32Array {
  const words = new Uint32Array(runs[0] ?? 0)
  let place = 0
  for (let at = 1; at < runs.length; ) {
    const length = runs[at + 1] as number
    place += runs[at] as number
    words.set(runs.subarray(at + 2, at + 2 + length), place)
    place += length
    at += 2 + length
  }
  return words
}
