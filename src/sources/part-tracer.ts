import type { Source, Trace, Tracer, Traces } from '../model/index.ts'

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
      const objects = new Map<string, Trace>()
      const answers: Traces['keys'][] = []
      for (const part of parts) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf(oid) === part))
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue
        const traces = await part.source.tracer.trace(own)
        for (const [oid, trace] of traces.objects) objects.set(oid, inPart(trace, part))
        answers.push(traces.keys.map((key) => key && { ...key, trace: inPart(key.trace, part) }))
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) }
    },
  }
}

/** A key in several repositories has several histories, and so none of its own. */
function onlyAnswer(answers: readonly Traces['keys'][], key: number): Traces['keys'][number] {
  const known = answers.flatMap((answer) => answer[key] ?? [])
  return known.length === 1 ? (known[0] ?? null) : null
}

/** Paths in a submodule are named from the repository around it. */
function inPart(trace: Trace, { name }: RepositoryPart): Trace {
  if (name === '') return trace
  const paths = trace.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...(path.rawPath === undefined ? {} : { rawPath: `${name}/${path.rawPath}` }),
  }))
  return { ...trace, paths }
}
