import {
  type Git,
  isPlanned,
  listSubmodules,
  openRepository,
  planKnownObjects,
  planObjects,
} from '../git/index.ts'
import {
  BrleaksError,
  type Container,
  errorReason,
  type ItemsRequest,
  type Problem,
  type ReadObjects,
  type Source,
  type SourceItem,
  type SourceProgress,
} from '../model/index.ts'
import { joinTracers, type RepositoryPart } from './part-tracer.ts'
import { type WholeHistoryOptions, wholeHistorySource } from './whole-history.ts'

/** Reads a whole repository and the repositories of its submodules, which are inside its git directory. */
export async function repositoryAndSubmodules(
  git: Git,
  options: WholeHistoryOptions & { readonly known: ReadObjects | null },
): Promise<Source> {
  const { known } = options
  const open = async (opened: Git, name: string): Promise<RepositoryPart> => {
    const { objectFolders, idBytes } = opened
    // Only the objects of the repository itself are remembered.
    const remembered = name === '' ? known : null
    const old = remembered === null ? null : planKnownObjects(objectFolders, idBytes, remembered)
    const plan = old?.plan ?? (await planObjects(objectFolders, idBytes))
    const before = old === null || remembered === null ? null : { ...old, known: remembered }
    const source = wholeHistorySource({ git: opened, plan }, { ...options, before })
    return { name, source, holds: (oid) => isPlanned(plan, oid) }
  }
  const main = await open(git, '')
  const { submodules, failed } = listSubmodules(git.layout)
  const problems: Problem[] = failed.map((unread) => ({ kind: 'problem', ...unread }))
  const others: RepositoryPart[] = []
  for (const { name, folder } of submodules) {
    let inner: Git | null = null
    try {
      inner = await openRepository(folder, { signal: git.signal })
      others.push(await open(inner, name))
    } catch (error) {
      inner?.close()
      if (!(error instanceof BrleaksError)) {
        for (const { source } of others) source.close()
        throw error
      }
      // If one cannot be opened, the others are still read.
      problems.push({ kind: 'problem', what: `submodule ${name}`, reason: errorReason(error) })
    }
  }
  return joined(main, others, problems)
}

function joined(
  main: RepositoryPart,
  submodules: readonly RepositoryPart[],
  problems: readonly Problem[],
): Source {
  const parts = [main, ...submodules]
  return {
    label: main.source.label,
    tracer: joinTracers(main, submodules),
    // More notices may be added while it is read.
    get notices() {
      const read = submodules.map(
        ({ name }) => `the repository of submodule ${name} is read as well`,
      )
      return [...read, ...new Set(parts.flatMap(({ source }) => source.notices))]
    },
    items: async function* (request) {
      yield* problems
      for (const part of parts) yield* itemsOf(part, request)
    },
    progress: () => ({
      unit: 'object',
      total: sum(parts, ({ total }) => total),
      done: sum(parts, ({ done }) => done),
    }),
    // Submodules are read again each time: they are rarely large.
    readObjects: (found) => main.source.readObjects?.(found) ?? null,
    close: () => {
      for (const { source } of parts) source.close()
    },
  }
}

function sum(
  parts: readonly RepositoryPart[],
  count: (progress: SourceProgress) => number,
): number {
  const progress = parts.flatMap(({ source }) => source.progress() ?? [])
  return progress.reduce((all, part) => all + count(part), 0)
}

function named<Part extends SourceItem>(item: Part, name: string): Part {
  return item.kind === 'problem' ? { ...item, what: `submodule ${name}: ${item.what}` } : item
}

function openNamed(container: Container, name: string): Container['open'] {
  return (search) => container.open({ ...search, emit: (item) => search.emit(named(item, name)) })
}

/** Adds the name of the submodule to its problems. */
async function* itemsOf(
  { name, source }: RepositoryPart,
  request: ItemsRequest,
): AsyncGenerator<SourceItem> {
  if (request.signal.aborted) return
  for await (const item of source.items(request)) {
    if (name === '') yield item
    else if (item.kind === 'container') yield { ...item, open: openNamed(item, name) }
    else yield named(item, name)
  }
}
