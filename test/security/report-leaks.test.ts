import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/report/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const keys = Array.from({ length: 14 }, (_, seed) => key('base62:32', 7300 + seed))
const [
  path,
  folder,
  first,
  second,
  branch,
  tag,
  author,
  message,
  tagged,
  note,
  log,
  option,
  stem,
  line,
] = keys as [string, ...string[]]

/** Keys wherever a name or a message can hold one, glued to what is around them. */
function hostileRepository(): TestRepository {
  const repository = new TestRepository()
  repository.write(`dir-${folder}/a.txt`, `k = '${line}'\n`)
  repository.write(`x${path}.bak`, 'a')
  repository.write(`${first}.${second}`, 'a')
  repository.write(`pre_${stem}_old.txt`, 'a')
  repository.commit(`fix: key${message}`, { GIT_AUTHOR_EMAIL: `me.${author}@example.test` })
  repository.git('branch', `backup.${branch}`)
  repository.git('tag', `v.${tag}`)
  repository.git('tag', '-a', 'v2', '-m', `token=${tagged};`)
  repository.git('notes', 'add', '-m', `see ${note}`, 'HEAD')
  repository.git('update-ref', '-m', `by ${log}`, '--create-reflog', 'refs/heads/other', 'HEAD')
  return repository
}

/** Keys of which more is shown than a mask may: seven characters at the start, four at the end. */
function shown(text: string): string[] {
  return keys.filter((secret) => {
    for (let at = 4; at + 10 <= secret.length; at++) {
      if (text.includes(secret.slice(at, at + 10))) return true
    }
    return false
  })
}

describe('a repository with keys in names and messages', () => {
  const repository = hostileRepository()

  it('is read: --show-secrets would show each of these keys', () => {
    const args = ['audit', '.', '--show-secrets', '--format', 'json']
    const { out } = brleaks(args, { cwd: repository.folder })
    expect(shown(out)).toEqual(keys.filter((secret) => secret !== option))
  })

  describe.each(formatNames)('as %s', (format) => {
    it.each([
      ['audit', '.'],
      ['audit', '.', '--verbose', '--show-filtered'],
      ['audit', '.', '--exclude', `never-${option}`],
      ['scan', `dir-${folder}`],
      ['git', '.', '--range', 'HEAD'],
    ])('shows no key: %s %s %s', (...args) => {
      const { out, err, status } = brleaks([...args, '--format', format], {
        cwd: repository.folder,
      })
      expect(status, err).not.toBe(2)
      expect(out + err).not.toBe('')
      expect(shown(out)).toEqual([])
      expect(shown(err)).toEqual([])
    })
  })
})
