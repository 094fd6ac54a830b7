import type { Rule, SavedTables } from '../model/index.ts'
import { builtTables } from './built-tables.ts'
import { prefixesOf } from './rule-prefixes.ts'

// The same objects for every scan of a process: what is made of them is made once.
let built: SavedTables | null | undefined
let ofRepositories: SavedTables | null | undefined

/** The saved tables for `needlesFor` some rules, if there are any. */
export function savedTables(rules: readonly Rule[]): SavedTables | null {
  const unread = builtTables()
  if (unread?.prefixes !== prefixesOf(rules)) return null
  if (built !== undefined) return built
  const tables = read(unread)
  const inRepositories = () => {
    if (ofRepositories === undefined) ofRepositories = read(unread.repositories)
    return ofRepositories
  }
  built = tables === null ? null : { ...tables, inRepositories }
  return built
}

type UnreadTables = NonNullable<ReturnType<typeof builtTables>>['repositories']

function read({ load, reach, phases, owners }: UnreadTables): SavedTables | null {
  const packed = load()
  return packed === null ? null : { packed, reach, phases, owners }
}
