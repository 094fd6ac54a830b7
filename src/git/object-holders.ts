import { type ObjectHolder, objectHolders } from '../model/index.ts'
import { allIndexEntries } from './changes.ts'
import type { Git } from './git.ts'
import { listRefs, readReflogs } from './refs.ts'

/** Ids on one line of standard input. */
const idDigits = /^[0-9a-f]{40,64}/

/**
 * Finds out why git keeps objects: one walk over the history of refs, one over that of stashes, one over that of
 * reflogs.
 * @returns holders by object id, in the order of `objectHolders`.
 * @throws BrleaksError `git-failed` if a history has missing objects.
 */
export async function holdersOf(
  git: Git,
  oids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly ObjectHolder[]>> {
  const holders = new Map<string, Set<ObjectHolder>>([...oids].map((oid) => [oid, new Set()]))
  for (const [holder, tips] of await tipsOf(git)) {
    for await (const oid of reachedFrom(git, tips)) holders.get(oid)?.add(holder)
  }
  for (const { oid } of await allIndexEntries(git)) holders.get(oid)?.add('index')
  const present = await presentIn(git, oids)
  for (const [oid, found] of holders) {
    if (found.size === 0) found.add(present.has(oid) ? 'nothing' : 'other repository')
  }
  return new Map(
    [...holders].map(([oid, found]) => [oid, objectHolders.filter((holder) => found.has(holder))]),
  )
}

async function tipsOf(git: Git): Promise<ReadonlyMap<ObjectHolder, ReadonlySet<string>>> {
  const refs = await listRefs(git)
  const { entries } = await readReflogs(git)
  const isStash = (name: string) => name.endsWith('refs/stash')
  // Not FETCH_HEAD and others, which keep nothing.
  const keeps = (name: string) => name.startsWith('refs/') || /(?:^|\/)HEAD$/.test(name)
  const stashes = refs.filter(({ name }) => isStash(name)).flatMap(({ oid }) => oid ?? [])
  const logged = (stash: boolean) =>
    entries
      .filter(({ ref }) => isStash(ref) === stash)
      .flatMap(({ oldOid, newOid }) => [oldOid, newOid])
  return new Map<ObjectHolder, ReadonlySet<string>>([
    [
      'ref',
      new Set(
        refs.filter(({ name }) => keeps(name) && !isStash(name)).flatMap(({ oid }) => oid ?? []),
      ),
    ],
    ['stash', new Set([...stashes, ...logged(true)])],
    ['reflog', new Set(logged(false))],
  ])
}

/** Tips that are not there, such as the zeros of a reflog's first entry, are passed over. */
async function* reachedFrom(git: Git, tips: ReadonlySet<string>): AsyncGenerator<string> {
  const present = await presentIn(git, tips)
  if (present.size === 0) return
  const args = ['rev-list', '--objects', '--stdin']
  const stdin = [...present].map((oid) => `${oid}\n`)
  let rest = ''
  for await (const piece of git.stream(args, { stdin })) {
    const lines = (rest + piece.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield idDigits.exec(line)?.[0] ?? ''
  }
}

async function presentIn(git: Git, oids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  if (oids.size === 0) return new Set()
  const args = ['cat-file', '--batch-check', '--buffer']
  const lines = await git.lines(args, { stdin: [...oids].map((oid) => `${oid}\n`) })
  return new Set(
    lines
      .filter((line) => !line.endsWith(' missing'))
      .map((line) => idDigits.exec(line)?.[0] ?? ''),
  )
}
