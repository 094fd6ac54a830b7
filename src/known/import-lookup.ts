import type { Finding } from '../model/index.ts'
import type { ImportedPlace } from './imports.ts'

/** The keys on a line of a file. */
interface Line {
  readonly findings: Set<Finding>
  /** A key and a commit that has it on this line. Sorted by commit when one is first looked up. */
  readonly commits: { readonly commit: string; readonly finding: Finding }[]
  sorted: boolean
}

/** Finds the keys that another scanner reported. */
export class ImportLookup {
  readonly #files = new Map<string, Map<number, Line>>()

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      for (const { path, line: number, commit } of finding.sightings) {
        if (path === null || number === null) continue
        const line = this.#lineAt(path, number)
        line.findings.add(finding)
        if (commit != null) line.commits.push({ commit, finding })
      }
    }
  }

  /**
   * Finds the key at the same path and line. If there are several, the commit must match too. Returns null if no key
   * matches, or more than one.
   */
  find({ path, line: number, commit }: ImportedPlace): Finding | null {
    const line = this.#files.get(path)?.get(number)
    if (line === undefined) return null
    if (line.findings.size > 1) return commit === null ? null : onlyIn(line, commit)
    const [only = null] = line.findings
    return only
  }

  #lineAt(path: string, number: number): Line {
    const lines = this.#files.get(path) ?? new Map<number, Line>()
    this.#files.set(path, lines)
    const line = lines.get(number) ?? { findings: new Set(), commits: [], sorted: false }
    lines.set(number, line)
    return line
  }
}

/** The only key in commits whose ids begin with some digits; null if there are none or several. */
function onlyIn(line: Line, digits: string): Finding | null {
  const { commits } = line
  if (!line.sorted) commits.sort((a, b) => (a.commit < b.commit ? -1 : a.commit > b.commit ? 1 : 0))
  line.sorted = true
  const first = firstAtOrAfter(commits, digits)
  let only: Finding | null = null
  for (let i = first; commits[i]?.commit.startsWith(digits); i++) {
    const finding = commits[i]?.finding ?? null
    if (only !== null && finding !== only) return null
    only = finding
  }
  return only
}

/** Binary search. */
function firstAtOrAfter(commits: Line['commits'], digits: string): number {
  let low = 0
  let high = commits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((commits[middle]?.commit ?? '') < digits) low = middle + 1
    else high = middle
  }
  return low
}
