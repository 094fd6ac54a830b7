import { beforeAll, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:32', 1616)
const commits = 17_000
const [added, moved, removed] = [5000, 9000, 12_000]

let repository: TestRepository

/** Each commit changes a file: together there are more than 50,000 objects in one pack. */
beforeAll(() => {
  repository = new TestRepository({ bare: true })
  const lines: string[] = []
  for (let number = 1; number <= commits; number++) {
    lines.push(`commit refs/heads/main\nmark :${number}\n`)
    lines.push(`committer A <a@x.test> ${1_600_000_000 + 60 * number} +0000\ndata 1\nm\n`)
    lines.push(`M 100644 inline dir/number.txt\ndata <<E\n${number}\nE\n`)
    if (number === added) lines.push(`M 100644 inline dir/key.env\ndata <<E\nK=${secret}\nE\n`)
    if (number === moved) lines.push('R dir/key.env key.env\n')
    if (number === removed) lines.push('D key.env\n')
    lines.push('\n')
  }
  lines.push(`reset refs/tags/v1\nfrom :${removed - 1}\n\n`)
  repository.gitWith({ input: lines.join('') }, 'fast-import', '--quiet')
}, 120_000)

describe('a key in a long history', () => {
  it.each(['1', '2'])(
    'has its commits, paths and refs, with --jobs %s',
    (jobs) => {
      const { report } = brleaksJson(['git', repository.folder, '--jobs', jobs])
      expect(report.scan.complete).toBe(true)
      const back = (number: number) => repository.git('rev-parse', `main~${commits - number}`)
      expect(report.findings[0]?.exposure).toMatchObject({
        firstCommit: back(added),
        removedIn: back(removed),
        lastDate: repository.git('show', '-s', '--format=%aI', back(removed)),
        atHead: false,
        refs: ['refs/tags/v1'],
        unreachable: null,
      })
      const paths = report.findings[0]?.sightings.map(({ path }) => path)
      expect(paths?.sort()).toEqual(['dir/key.env', 'key.env'])
    },
    120_000,
  )
})
