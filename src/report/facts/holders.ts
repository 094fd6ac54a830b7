import type { Finding, Sighting } from '../../model/index.ts'

type Holder =
  | 'Discussions on the server'
  | 'Current files'
  | 'History'
  | 'Messages, names and logs of git'
  | 'Archives'

/** Keys and occurrences in one kind of place. */
interface HolderCounts {
  keys: number
  occurrences: number
}

/** How many keys each kind of place has, for what the report lists. */
export function countHolders(findings: readonly Finding[]): Map<Holder, HolderCounts> {
  const holders = new Map<Holder, HolderCounts>(
    (['Current files', 'History', 'Messages, names and logs of git', 'Archives'] as const).map(
      (holder) => [holder, { keys: 0, occurrences: 0 }],
    ),
  )
  for (const { sightings } of findings) {
    const seen = new Set<Holder>()
    for (const sighting of sightings) {
      const holder = holderOf(sighting)
      const counts = holders.get(holder) ?? { keys: 0, occurrences: 0 }
      holders.set(holder, counts)
      counts.occurrences++
      if (!seen.has(holder)) counts.keys++
      seen.add(holder)
    }
  }
  return holders
}

function holderOf({ source, container, object, atHead }: Sighting): Holder {
  if (container !== undefined) return 'Archives'
  switch (source) {
    case 'file':
    case 'stdin':
    case 'index':
      return 'Current files'
    case 'discussion':
      return 'Discussions on the server'
    case 'blob':
    case 'file-name':
      return object === null || atHead === true ? 'Current files' : 'History'
    default:
      return 'Messages, names and logs of git'
  }
}
