import {
  type Git,
  type ObjectTrace,
  pathsAtHead,
  repositoryFacts,
  traceObjects,
} from '../git/index.ts'
import { pathFromBytes, type Trace, type TracePath, type Tracer } from '../model/index.ts'

/** Answers where objects of a repository came from. */
export function repositoryTracer(git: Git): Tracer {
  return {
    trace: async (keys) => {
      const traces = await traceObjects(git, keys)
      const moved = [...traces.objects]
        .filter(([, { atHead, paths }]) => atHead === true && paths.length > 1)
        .map(([oid, { paths }]) => ({ oid, paths }))
      const atHead = await pathsAtHead(git, moved)
      return {
        objects: new Map(
          [...traces.objects].map(([oid, trace]) => [oid, toTrace(trace, atHead.get(oid))]),
        ),
        keys: traces.keys.map((key) => key && { ...key, trace: toTrace(key.trace) }),
      }
    },
    facts: () => repositoryFacts(git),
  }
}

/** @param atHead paths at which HEAD has it, where that had to be asked. */
function toTrace(trace: ObjectTrace, atHead?: ReadonlySet<string>): Trace {
  return {
    type: trace.type,
    paths: trace.paths.map((path) =>
      atHead === undefined
        ? tracePath(path)
        : { ...tracePath(path), atHead: atHead.has(path.toString('latin1')) },
    ),
    commit: trace.commit?.oid ?? null,
    author: trace.commit?.author ?? null,
    date: trace.commit?.date ?? null,
    lastDate: trace.last?.date ?? null,
    atHead: trace.atHead,
    refs: trace.refs,
    refsComplete: trace.refsComplete,
    removedIn: trace.removed?.oid ?? null,
    removedDate: trace.removed?.date ?? null,
    unreachable: trace.unreachable,
  }
}

/** A path of nothing but the digits of one id is a note's (git-notes: fan-out by slashes). */
export function tracePath(bytes: Buffer): TracePath {
  const named = pathFromBytes(bytes)
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named.path.replaceAll('/', ''))
  return { ...named, note }
}
