import fc from 'fast-check'
import { gitEnvironment, TestRepository } from '../../helpers/repository.ts'

/** Files of a commit by path; the content is a letter. */
export type Files = Readonly<Record<string, string>>

export interface GeneratedCommit {
  readonly parents: readonly number[]
  readonly files: Files
}

/** Contents that are looked up; `x` and `y` are not. */
export const wantedContents = ['K', 'L', 'M'] as const
const contents = [...wantedContents, 'x', 'y'] as const
const paths = ['a', 'b', 'dir/c', 'dir/d', 'dir/deep/e', 'other/deep/e', 'other/line\nfeed', 'ö']

/**
 * Random histories: up to four parents (octopus merges), any content at any path (evil merges, renames, copies, files that
 * come again), further roots, and files that become folders.
 */
export const histories: fc.Arbitrary<readonly GeneratedCommit[]> = fc
  .array(
    fc.record({
      parents: fc.array(fc.nat(5), { maxLength: 4 }),
      isRoot: fc.nat(9),
      takes: fc.nat(3),
      edits: fc.array(
        fc.oneof(
          fc.record({
            path: fc.constantFrom(...paths),
            content: fc.constantFrom<string>(...contents, ''),
          }),
          fc.record({ from: fc.constantFrom(...paths), to: fc.constantFrom(...paths) }),
        ),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((drawn) => {
    const commits: GeneratedCommit[] = []
    for (const [number, { parents, isRoot, takes, edits }] of drawn.entries()) {
      const back = parents.map((draw) => number - 1 - draw).filter((parent) => parent >= 0)
      const own = [...new Set(number > 0 && back.length === 0 && isRoot > 0 ? [number - 1] : back)]
      const files: Record<string, string> = { ...commits[own[takes % own.length] ?? -1]?.files }
      for (const edit of edits) {
        if ('from' in edit) {
          const content = files[edit.from]
          delete files[edit.from]
          if (content !== undefined) files[edit.to] = content
        } else if (edit.content === '') delete files[edit.path]
        else files[edit.path] = edit.content
      }
      commits.push({ parents: own, files })
    }
    return commits
  })

/** Writes a history with a branch for some commits (by default those without children) and main at the last one. */
export function writeHistory(
  commits: readonly GeneratedCommit[],
  options: { objectFormat?: 'sha1' | 'sha256'; branches?: readonly number[] } = {},
): { repository: TestRepository; oids: readonly string[] } {
  const repository = new TestRepository({ objectFormat: options.objectFormat ?? 'sha1' })
  const tips = options.branches ?? commits.map((_, number) => number)
  const lines: string[] = []
  for (const [number, content] of contents.entries())
    lines.push(`blob\nmark :${number + 1}\ndata 1\n${content}\n`)
  for (const [number, { parents, files }] of commits.entries()) {
    const [first, ...merged] = parents
    const at = `${1_700_000_000 + 60 * number} +0000`
    lines.push(`reset refs/temporary/${number}\ncommit refs/temporary/${number}\n`)
    lines.push(`mark :${number + 100}\nauthor A <a@x.test> ${at}\ncommitter A <a@x.test> ${at}\n`)
    lines.push('data 1\nm\n')
    if (first !== undefined) lines.push(`from :${first + 100}\n`)
    for (const parent of merged) lines.push(`merge :${parent + 100}\n`)
    lines.push('deleteall\n')
    for (const [path, content] of Object.entries(files)) {
      const mark = contents.indexOf(content as (typeof contents)[number]) + 1
      lines.push(`M 100644 :${mark} "${path.replace('\n', '\\n')}"\n`)
    }
    lines.push('\n')
  }
  for (const tip of tips) lines.push(`reset refs/heads/side-${tip}\nfrom :${tip + 100}\n\n`)
  lines.push(`reset refs/heads/main\nfrom :${commits.length + 99}\n\n`)
  repository.gitWith({ input: lines.join('') }, 'fast-import', '--quiet')
  const names = commits.map((_, number) => `refs/temporary/${number}`)
  const oids = repository.git('rev-parse', ...names).split('\n')
  const deletions = names.map((name) => `delete ${name}\n`).join('')
  repository.gitWith({ input: deletions, env: gitEnvironment() }, 'update-ref', '--stdin')
  return { repository, oids }
}

/** The id of the file with some content. */
export function oidOfContent(repository: TestRepository, content: string): string {
  return repository.gitWith({ input: content }, 'hash-object', '--stdin')
}
