import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findLayout } from '../git/index.ts'
import { BrleaksError } from '../model/index.ts'
import { expandOperands } from '../scan/index.ts'
import { parseAddress } from './address.ts'
import type { RepositoryName } from './job.ts'

/** Folders within each other that are searched for repositories. */
const searchedDepth = 8

/** An address as the user, a file or a server gave it. */
export interface GivenAddress {
  readonly text: string
  /** Where it was given, such as `line 3 of repos.txt`; null for the command line, where an invalid one ends the run. */
  readonly place: string | null
}

/** An address that is not a repository. */
export interface UnreadAddress {
  readonly name: string
  readonly reason: string
}

interface ListOptions {
  /** Absolute folder that local paths are relative to. */
  readonly cwd: string
  /** Accept `http:` addresses. */
  readonly http: boolean
}

/** The repositories of an audit, in the order of their addresses. */
export interface RepositoryList {
  readonly repositories: readonly RepositoryName[]
  readonly unread: readonly UnreadAddress[]
  /** Notices for the user. */
  readonly notices: readonly string[]
}

/**
 * Finds the repositories that a user means: each address is a repository, a folder that holds repositories, or a glob of
 * these.
 * @throws BrleaksError `usage` for an invalid address of the command line, `not-found` for a glob of it that matches nothing.
 */
export async function listRepositories(
  addresses: readonly GivenAddress[],
  options: ListOptions,
): Promise<RepositoryList> {
  const found = new Map<string, RepositoryName>()
  const unread: UnreadAddress[] = []
  let doubles = 0
  for (const address of addresses) {
    for await (const entry of repositoriesOf(address, options)) {
      if ('reason' in entry) unread.push(entry)
      else if (found.has(entry.identity)) doubles++
      else found.set(entry.identity, entry.repository)
    }
  }
  const notices =
    doubles === 0 ? [] : [`${doubles} of the addresses name a repository again; each is read once`]
  return { repositories: [...found.values()], unread, notices }
}

interface FoundRepository {
  readonly repository: RepositoryName
  /** Equal for two addresses of one repository. */
  readonly identity: string
}

type Found = FoundRepository | UnreadAddress

async function* repositoriesOf(given: GivenAddress, options: ListOptions): AsyncGenerator<Found> {
  try {
    yield* repositoriesNamed(given.text, options)
  } catch (error) {
    if (given.place === null || !(error instanceof BrleaksError)) throw error
    yield { name: given.place, reason: error.message }
  }
}

async function* repositoriesNamed(text: string, { cwd, http }: ListOptions): AsyncGenerator<Found> {
  const expanded = await expandOperands([text], cwd)
  const isGlob = expanded.length !== 1 || expanded[0] !== text
  for (const name of expanded) {
    const address = parseAddress(name, { cwd, http })
    if (address.kind !== 'local') {
      const { url, identity } = address
      yield { repository: { address: url, name: address.name }, identity }
    } else if (!isGlob || isFolder(address.path)) yield* repositoriesAt(address.path, address.name)
  }
}

/**
 * True if an address means one repository, or none: not a folder of repositories, and not a glob. It is read as a single
 * repository then, and what is wrong with it ends the run.
 */
export async function isOneRepository(text: string, options: ListOptions): Promise<boolean> {
  const address = parseAddress(text, options)
  if (address.kind !== 'local') return false
  const { path, name } = address
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    return (await expandOperands([text], options.cwd))[0] === text
  }
  if (findLayout(path) !== null || !isFolder(path)) return true
  const [first] = repositoriesAt(path, name)
  return first === undefined || 'reason' in first
}

function* repositoriesAt(path: string, name: string): Generator<Found> {
  if (statSync(path, { throwIfNoEntry: false }) === undefined) {
    yield { name, reason: 'no such file or folder; check the path' }
  } else if (findLayout(path) !== null) {
    // One that is damaged is a repository too: reading it reports what is wrong.
    yield foundAt(path, name)
  } else if (!isFolder(path)) {
    yield { name, reason: 'it is a file, not a repository' }
  } else {
    const nested = [...repositoriesBelow(path, name, searchedDepth)]
    yield* nested
    if (nested.length === 0) {
      yield { name, reason: 'it is not a git repository, and there is none in it' }
    }
  }
}

/** The repositories in a folder that is not one itself. Links are not followed. */
function* repositoriesBelow(path: string, name: string, depth: number): Generator<Found> {
  let folders: readonly string[] = []
  try {
    folders = subfolders(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    yield { name, reason: `the folder cannot be listed (${code})` }
  }
  for (const folder of folders) {
    const [below, belowName] = [join(path, folder), join(name, folder)]
    if (findLayout(below) !== null) yield foundAt(below, belowName)
    else if (depth > 1) yield* repositoriesBelow(below, belowName, depth - 1)
  }
}

/** Two paths to one folder are one repository. */
function foundAt(path: string, name: string): FoundRepository {
  return {
    repository: { address: path, name },
    identity: parseAddress(realpathSync(path), { cwd: path, http: false }).identity,
  }
}

function subfolders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
