import type { Source, TracedKey, TracedObject, Tracer } from '../model/index.ts'

/** One of several repositories that are read together: a submodule, or its superproject. */
export interface RepositoryPart {
  /** Path of the submodule; empty for the superproject. */
  readonly name: string
  readonly source: Source
  /** True for an object in its plan. */
  holds(oid: string): boolean
}

/** Looks up each object in the repository that contains it. */
export function joinTracers(
  main: RepositoryPart,
  submodules: readonly RepositoryPart[],
): Tracer | null {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer
  const { tracer } = main.source
  const parts = [main, ...submodules]
  // Objects that were added during the scan are in no plan: they are looked up in the superproject.
  const holderOf = (oid: string) => parts.find((part) => part.holds(oid)) ?? main
  return {
    facts: () => tracer.facts(),
    progress: () =>
      parts.reduce<number | null>(
        (found, part) => found ?? part.source.tracer?.progress() ?? null,
        null,
      ),
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

/** Makes paths in a submodule relative to the superproject. */
function inPart(traced: TracedObject, { name }: RepositoryPart): TracedObject {
  if (name === '') return traced
  const paths = traced.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...(path.rawPath === undefined ? {} : { rawPath: `${name}/${path.rawPath}` }),
  }))
  return { ...traced, paths }
}
