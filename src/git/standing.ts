import type { Ref } from './refs.ts'
import type { Repository } from './repository.ts'
import { runGit } from './run.ts'

export interface Standing {
  readonly atHead: boolean | null
  /** Refs whose tip holds the object at one of its paths. */
  readonly refs: readonly string[]
}

/** Questions asked at most: refs times paths can be many. Branches and tags come first. */
const mostQuestions = 400_000

/** Tells which tips hold objects at the paths they were ever seen at: one `cat-file --batch-check` for all. */
export async function standings(
  repository: Repository,
  refs: readonly Ref[],
  objects: readonly { readonly oid: string; readonly paths: readonly Buffer[] }[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Standing>> {
  const tips = [
    { name: 'HEAD' },
    ...refs.filter((ref) => ref.name.startsWith('refs/')).sort(byKind),
  ]
  const questions: { oid: string; tip: string; text: Buffer }[] = []
  for (const { name } of tips) {
    for (const { oid, paths } of objects) {
      for (const path of paths) {
        // A question ends with a line feed: such a path cannot be asked about.
        if (path.includes(0x0a) || questions.length >= mostQuestions) continue
        questions.push({
          oid,
          tip: name,
          text: Buffer.concat([Buffer.from(`${name}:`), path, feed]),
        })
      }
    }
  }
  const holding = new Map<string, Set<string>>(objects.map(({ oid }) => [oid, new Set<string>()]))
  const answers = await ask(
    repository,
    questions.map((question) => question.text),
    signal,
  )
  for (const [number, { oid, tip }] of questions.entries()) {
    if (answers[number] === oid) holding.get(oid)?.add(tip)
  }
  return new Map(
    [...holding].map(([oid, names]) => [
      oid,
      { atHead: names.delete('HEAD'), refs: [...names].sort() },
    ]),
  )
}

const feed = Buffer.from('\n')

async function ask(
  repository: Repository,
  questions: readonly Buffer[],
  signal: AbortSignal,
): Promise<(string | null)[]> {
  if (questions.length === 0) return []
  const args = ['cat-file', '--batch-check=%(objectname)', '--buffer']
  const output = await runGit(repository.shadow.context, args, { stdin: questions, signal })
  return output
    .toString('latin1')
    .split('\n')
    .map((line) => (/^[0-9a-f]{40,64}$/.test(line) ? line : null))
}

function byKind(a: Ref, b: Ref): number {
  return kind(a) - kind(b)
}

function kind({ name }: Ref): number {
  if (name.startsWith('refs/heads/')) return 0
  if (name.startsWith('refs/tags/')) return 1
  return name.startsWith('refs/remotes/') ? 2 : 3
}
