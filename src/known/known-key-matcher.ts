import { resolve } from 'node:path'
import { foldsCase } from '../git/index.ts'
import {
  type AllowComment,
  filePath,
  type KnownEntry,
  type KnownKeys,
  type Sighting,
  type Suppression,
  type Target,
} from '../model/index.ts'
import { type PathFilter, pathBelow, pathFilter, reportBase } from '../sources/index.ts'

/** The known keys, and what is scanned for them. */
export interface MatchContext {
  readonly known: KnownKeys
  readonly targets: readonly Target[]
  /** Masks keys in reasons. */
  readonly redact: (text: string) => string
}

/** Finds the entry that suppresses a key or a sighting, and remembers which entries were used. */
export class KnownKeyMatcher {
  readonly known: KnownKeys
  readonly used = new Set<KnownEntry>()
  readonly #byFingerprint: ReadonlyMap<string, readonly KnownEntry[]>
  readonly #patterns: readonly (readonly [PathFilter, KnownEntry])[]
  /** Folder that paths of files are relative to; null if no files were read. */
  readonly #base: string | null
  readonly #redact: (text: string) => string

  private constructor(
    { known, targets, redact }: MatchContext,
    patterns: readonly (readonly [PathFilter, KnownEntry])[],
  ) {
    this.known = known
    this.#patterns = patterns
    this.#base = baseOfFiles(targets)
    this.#redact = redact
    const byFingerprint = new Map<string, KnownEntry[]>()
    for (const entry of known.entries) {
      if (entry.fingerprint === null) continue
      byFingerprint.set(entry.fingerprint, [...(byFingerprint.get(entry.fingerprint) ?? []), entry])
    }
    this.#byFingerprint = byFingerprint
  }

  static async open(context: MatchContext): Promise<KnownKeyMatcher> {
    const { entries, root } = context.known
    const patterns: [PathFilter, KnownEntry][] = []
    const written = entries.filter((entry) => entry.pattern !== null)
    const options = { foldsCase: written.length > 0 && root !== null && foldsCase(root) }
    for (const entry of written) {
      if (entry.pattern === null) continue
      patterns.push([await pathFilter([entry.pattern], [], options), entry])
    }
    return new KnownKeyMatcher(context, patterns)
  }

  byFingerprint(fingerprint: string): Suppression | null {
    return this.#firstValid(this.#byFingerprint.get(fingerprint) ?? [])
  }

  bySighting(sighting: Sighting): Suppression | null {
    const paths = this.#rootPaths(sighting)
    const matching = this.#patterns.filter(([matches]) => matches(paths))
    const entries = matching.map(([, entry]) => entry)
    return this.#byComment(sighting.allowComments) ?? this.#firstValid(entries)
  }

  /** The first entry that has not expired. All of them count as used: an expired entry is not an unused one. */
  #firstValid(entries: readonly KnownEntry[]): Suppression | null {
    let first: Suppression | null = null
    for (const entry of entries) {
      this.used.add(entry)
      if (isExpired(entry, this.known)) continue
      first ??= { by: entry.by, reason: this.#masked(entry.reason), expires: entry.expires }
    }
    return first
  }

  #byComment(comments: readonly AllowComment[]): Suppression | null {
    if (!this.known.inline) return null
    const honoured = comments.find((comment) => isHonoured(comment, this.known))
    if (honoured === undefined) return null
    return { by: 'inline', reason: this.#masked(honoured.reason), expires: null }
  }

  #masked(reason: string | null): string | null {
    return reason === null ? null : this.#redact(reason)
  }

  /** The path of a file; for an entry of a container, also the paths of the containers that it is in. */
  #rootPaths(sighting: Sighting): string[] {
    const { path, container } = sighting
    const root = this.#rootPath(sighting)
    if (container === undefined) return root === null ? [] : [root]
    const levels = (path ?? '').slice(container?.length ?? 0).split('!')
    return levels.map((_, index) => `${root ?? ''}${levels.slice(0, index + 1).join('!')}`)
  }

  /** Patterns are relative to the root of the tree; so are most paths. */
  #rootPath(sighting: Sighting): string | null {
    const { object, ref, source } = sighting
    const path = filePath(sighting)
    if (path === null || path === '') return null
    const fromGit = object !== null || ref !== undefined || source === 'index'
    const { root } = this.known
    if (fromGit || root === null || this.#base === null || this.#base === root) return path
    return pathBelow(root, resolve(this.#base, path))
  }
}

/** True for a comment that counts: our own, or that of a scanner that the options accept. */
export function isHonoured({ tool }: AllowComment, known: KnownKeys): boolean {
  return tool === 'brleaks' || known.foreignMarks.includes(tool)
}

export function isExpired(entry: KnownEntry, known: KnownKeys): boolean {
  return entry.expires !== null && entry.expires < known.today
}

function baseOfFiles(targets: readonly Target[]): string | null {
  const files = targets.find((target) => target.kind === 'files')
  return files === undefined ? null : (reportBase(files.paths, files.cwd) ?? files.cwd)
}
