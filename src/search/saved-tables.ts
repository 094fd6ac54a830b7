import type { Needles, Pattern, SavedTables } from '../model/index.ts'
import { packTables, readPacked } from './packed-tables.ts'
import { reachOf } from './pattern.ts'
import { makeTables } from './tables.ts'

/** @param owners `SavedTables.owners` */
export function saveTables(patterns: readonly Pattern[], owners: readonly number[]): SavedTables {
  return {
    packed: packTables(patterns, makeTables(patterns)),
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
    read = readPacked(saved.packed, saved.phases)
    restored.set(saved, read)
  }
  return read
}

const needles = new WeakMap<SavedTables, Needles>()

/** The needles whose tables were saved: always the same object, so that they have one searcher. */
export function savedNeedles(saved: SavedTables): Needles {
  let found = needles.get(saved)
  if (found === undefined) {
    found = {
      tables: saved,
      get patterns() {
        return restoreTables(saved).patterns
      },
    }
    needles.set(saved, found)
  }
  return found
}
