import type { Source, TracedKey, TracedObject, Tracer } from '../model/index.ts'

/** A repository that is read as part of another one: a submodule, or that one itself. */
export interface RepositoryPart {
  /** Path of the submodule; empty for the repository around it. */
  readonly name: string
  readonly source: Source
  /** True for an object that it was planned to read. */
  holds(oid: string): boolean
}

/** Asks each repository about the objects that it holds. */
export function joinTracers(
  main: RepositoryPart,
  submodules: readonly RepositoryPart[],
): Tracer | null {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer
  const { tracer } = main.source
  const parts = [main, ...submodules]
  // What came while it was read is in no plan: the repository around all submodules is asked.
  const holderOf = (oid: string) => parts.find((part) => part.holds(oid)) ?? main
  return {
    facts: () => tracer.facts(),
    trace: async (keys) => {
      const objects = new Map<string, TracedObject>()
      const answers: (readonly (TracedKey | null)[])[] = []
      for (const part of parts) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf(oid) === part))
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue
        const traces = await part.source.tracer.trace(own)
        for (const [oid, traced] of traces.objects) objects.set(oid, inPart(traced, part))
        answers.push(traces.keys)
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) }
    },
  }
}

/** A key in several repositories has several histories, and no joint one. */
function onlyAnswer(
  answers: readonly (readonly (TracedKey | null)[])[],
  key: number,
): TracedKey | null {
  const known = answers.flatMap((answer) => answer[key] ?? [])
  return known.length === 1 ? (known[0] ?? null) : null
}

/** Paths in a submodule are relative to the repository around it. */
function inPart(traced: TracedObject, { name }: RepositoryPart): TracedObject {
  if (name === '') return traced
  const paths = traced.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...(path.rawPath === undefined ? {} : { rawPath: `${name}/${path.rawPath}` }),
  }))
  return { ...traced, paths }
}
