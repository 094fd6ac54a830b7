import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:32', 2025)
const person = 'A <a@x.test>'

/** Headers as they are in real histories; git refuses to print most of them. */
const kinds: [string, string][] = [
  ['no date', `author ${person}\ncommitter ${person}\n`],
  ['words for a date', `author ${person} abc +0000\ncommitter ${person} abc +0000\n`],
  ['a fractional date', `author ${person} 1.5 +0000\ncommitter ${person} 1.5 +0000\n`],
  ['no author', `committer ${person} 1313584730 +0000\n`],
  ['no committer', `author ${person} 1313584730 +0000\n`],
  ['neither author nor committer', ''],
  ['an unknown encoding', `author ${person} 1 +0000\ncommitter ${person} 1 +0000\nencoding x\n`],
  ['UTF-16', `author ${person} 1 +0000\ncommitter ${person} 1 +0000\nencoding UTF-16\n`],
  ['a time before the epoch', `author ${person} 0 -0500\ncommitter ${person} 0 -0500\n`],
  ['a negative time', `author ${person} -7 +0000\ncommitter ${person} -7 +0000\n`],
  ['a huge time', `author ${person} 9e99 +0000\ncommitter ${person} ${'9'.repeat(30)} +0000\n`],
  ['a far year', `author ${person} 999999999999 +0000\ncommitter ${person} 999999999999 +0000\n`],
  ['offset +051800', `author ${person} 13 +051800\ncommitter ${person} 13 +051800\n`],
  ['offset -9999', `author ${person} 13 -9999\ncommitter ${person} 13 -9999\n`],
  ['offset "-7 00"', `author ${person} 13 -7 00\ncommitter ${person} 13 -7 00\n`],
  ['no name', 'author  <> 13 +0000\ncommitter  <> 13 +0000\n'],
  ['no address', 'author A 13 +0000\ncommitter A 13 +0000\n'],
]

function malformed(header: string): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'a\n').commit('base')
  repository.write('key.txt', `${secret}\n`).git('add', '-A')
  const tree = repository.git('write-tree')
  const commit = repository.gitWith(
    { input: `tree ${tree}\nparent ${repository.head()}\n${header}\nkey\n` },
    ...['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'],
  )
  repository.write('.git/refs/heads/main', `${commit}\n`)
  return repository
}

describe('a malformed commit', () => {
  it.each(kinds)('with %s is read, and its key has a place and a valid date', (_, header) => {
    const repository = malformed(header)
    for (const args of [
      ['git', '.'],
      ['git', '.', '--range', 'HEAD~1..HEAD'],
    ]) {
      const { status, report } = brleaksJson(args, { cwd: repository.folder })
      expect(report.scan.coverage.failed).toEqual([])
      expect(status).toBe(1)
      const [finding] = report.findings
      expect(finding?.exposure?.firstCommit).toBe(repository.head())
      expect(finding?.sightings).toMatchObject([{ path: 'key.txt', commit: repository.head() }])
      for (const date of [
        finding?.exposure?.firstDate ?? null,
        finding?.sightings[0]?.date ?? null,
      ])
        expect(date === null || !Number.isNaN(Date.parse(date))).toBe(true)
      expect(JSON.stringify(report)).not.toContain('%a')
    }
  })

  it('dated before the epoch does not stop a push', () => {
    const at = `${person} 0 -0500\n`
    const repository = malformed(`author ${at}committer ${at}`)
    const input = `refs/heads/main ${repository.head()} refs/heads/main ${'0'.repeat(40)}\n`
    const { status, out, err } = brleaks(['hook', 'run', 'pre-push', 'origin', 'url'], {
      cwd: repository.folder,
      input,
    })
    expect(status).toBe(1)
    expect(out + err).toContain('key.txt')
  })
})
