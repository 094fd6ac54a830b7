import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { bareRepository, hookedRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { gitEnvironment, TestRepository } from '../helpers/repository.ts'

const secret = key('base62:40', 901)

/** Commands are on lines of their own, so that they can be copied. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/^ {7}((?:git|rm) .*)$/gm)].map((match) => match[1] ?? '')
}

interface Reader {
  /** Values for the words in capitals. */
  readonly words?: Readonly<Record<string, string>>
  /** Of alternatives, those that the reader takes. */
  readonly takes?: RegExp
  /** What is written before the first commit of a rebase. */
  readonly how?: 'edit' | 'reword'
}

/** Runs what was printed as its reader would: words filled in, messages written anew. */
function follow(repository: TestRepository, text: string, reader: Reader = {}): void {
  const commands = commandsIn(text).filter((command) => reader.takes?.test(command) ?? true)
  expect(commands).not.toEqual([])
  for (const command of commands) {
    const filled = Object.entries(reader.words ?? {}).reduce(
      (line, [word, value]) => line.replaceAll(word, value),
      command,
    )
    execFileSync('sh', ['-c', filled], {
      cwd: repository.folder,
      env: {
        ...gitEnvironment(),
        GIT_EDITOR: `sh -c 'echo clean > "$1"' --`,
        GIT_SEQUENCE_EDITOR: `sh -c 'sed "0,/^pick/s//${reader.how ?? 'reword'}/" "$1" > "$1.new" && mv "$1.new" "$1"' --`,
      },
      stdio: 'pipe',
    })
  }
}

interface Case extends Reader {
  readonly holder: string
  readonly hide: (repository: TestRepository, secret: string) => void
}

const amending = /--amend|expire|gc/
const rebasing = /rebase|expire|gc/

const cases: readonly Case[] = [
  {
    holder: 'the message of an annotated tag',
    hide: (r, k) => r.git('tag', '-a', 'v1', '-m', `release\n\n${k}`),
  },
  {
    holder: 'the message of a tag whose name a shell would read',
    hide: (r, k) => r.git('tag', '-a', "it's;$HOME", '-m', k),
  },
  {
    holder: 'a note',
    hide: (r, k) => r.git('notes', 'add', '-m', k, 'HEAD'),
  },
  {
    holder: 'an older version of a note, under a ref of its own',
    hide: (r, k) => {
      r.git('notes', '--ref', 'review', 'add', '-m', k, 'HEAD')
      r.git('notes', '--ref', 'review', 'add', '-f', '-m', 'clean', 'HEAD')
    },
    words: { 'NOTES-REF': 'refs/notes/review' },
  },
  {
    holder: 'the name of a branch',
    hide: (r, k) => r.git('branch', k),
    words: { 'OLD-NAME': secret, 'NEW-NAME': 'clean' },
  },
  {
    holder: 'the name of a tag',
    hide: (r, k) => r.git('tag', k),
    words: { 'OLD-NAME': secret, 'NEW-NAME': 'clean' },
  },
  {
    holder: 'a reflog',
    hide: (r, k) => r.git('update-ref', '-m', k, '--create-reflog', 'refs/heads/other', 'HEAD'),
  },
  {
    holder: 'a stash',
    hide: (r, k) => {
      r.write('a.txt', k).git('stash', '-q')
    },
    words: { NUMBER: '0' },
  },
  {
    holder: 'the message of the last commit',
    hide: (r, k) => r.write('b.txt', 'b').commit(k),
    takes: amending,
  },
  {
    holder: 'the message of an earlier commit',
    hide: (r, k) => {
      r.write('b.txt', 'b').commit(k)
      r.write('c.txt', 'c').commit('c')
    },
    takes: rebasing,
  },
  {
    holder: 'the message of an earlier commit, before a merge',
    hide: (r, k) => {
      r.write('b.txt', 'b').commit(k)
      r.git('switch', '-q', '-c', 'side')
      r.write('c.txt', 'c').commit('c')
      r.git('switch', '-q', 'main')
      r.write('d.txt', 'd').commit('d')
      r.git('merge', '-q', '--no-edit', 'side')
      r.git('branch', '-D', 'side')
    },
    takes: rebasing,
  },
  {
    holder: 'the author of the last commit',
    hide: (r, k) => r.write('b.txt', 'b').commit('b', { GIT_AUTHOR_EMAIL: `${k}@example.test` }),
    takes: amending,
  },
  {
    holder: 'an object that nothing leads to',
    hide: (r, k) => r.dangle('blob', k),
  },
  {
    holder: 'a commit that was amended away',
    hide: (r, k) => {
      r.write('b.txt', k).commit('b')
      r.write('b.txt', 'clean').git('commit', '-q', '-a', '--amend', '-m', 'b')
    },
  },
  {
    holder: 'the message that a refused commit left behind',
    hide: (r, k) => r.write('.git/COMMIT_EDITMSG', k),
  },
]

describe('the commands of a report', () => {
  it.each(cases)('remove the key from $holder', ({ hide, ...reader }) => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    hide(repository, secret)
    const found = brleaks(['git', '.'], { cwd: repository.folder })
    expect(found.status, found.out).toBe(1)
    follow(repository, found.out, reader)
    const again = brleaks(['git', '.'], { cwd: repository.folder })
    expect(again.status, again.out + again.err).toBe(0)
  })

  it('remove it from the message of the very first commit', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit(secret)
    repository.write('b.txt', 'b').commit('b')
    const found = brleaks(['git', '.'], { cwd: repository.folder })
    follow(repository, found.out, { takes: rebasing })
    expect(brleaks(['git', '.'], { cwd: repository.folder }).status).toBe(0)
  })

  it('remove it from the index', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a').commit('a')
    repository.write('my file.txt', secret).git('add', '.')
    const found = brleaks(['git', '.', '--staged'], { cwd: repository.folder })
    expect(found.status).toBe(1)
    repository.write('my file.txt', 'clean')
    follow(repository, found.out)
    expect(brleaks(['git', '.', '--staged'], { cwd: repository.folder }).status).toBe(0)
  })

  it('rename a file', () => {
    const repository = new TestRepository()
    repository.write(`${secret}.txt`, 'a').git('add', '.')
    const found = brleaks(['scan', '.'], { cwd: repository.folder })
    expect(found.status).toBe(1)
    const words = { 'OLD-NAME': `${secret}.txt`, 'NEW-NAME': 'a.txt' }
    follow(repository, found.out, { words })
    expect(brleaks(['scan', '.'], { cwd: repository.folder }).status).toBe(0)
  })
})

describe('the commands of a refused push', () => {
  async function refused(hide: (repository: TestRepository) => void) {
    const repository = await hookedRepository({ hooks: ['pre-push'] })
    const remote = bareRepository()
    repository.git('remote', 'add', 'origin', remote)
    repository.git('push', '-q', 'origin', 'main')
    hide(repository)
    const { status, text } = tryGit(repository, 'push', 'origin', 'main', '--tags')
    expect(status).not.toBe(0)
    return { repository, text }
  }

  function pushes(repository: TestRepository): void {
    const { status, text } = tryGit(repository, 'push', 'origin', 'main', '--tags')
    expect(status, text).toBe(0)
  }

  it('are those for a tag, not for a commit, if a tag contains the key', async () => {
    const { repository, text } = await refused((r) => r.git('tag', '-a', 'v1', '-m', secret))
    expect(text).not.toMatch(/rebase|amend/)
    expect(text).toContain("git tag --force --annotate v1 'v1^{}'")
    follow(repository, text)
    pushes(repository)
  })

  it('remove it from a commit before the last, which only changed the file', async () => {
    const { repository, text } = await refused((r) => {
      r.write('k.txt', secret).commit('k')
      r.write('c.txt', 'c').commit('c')
    })
    follow(repository, text, { takes: /rebase/, how: 'edit' })
    repository.write('k.txt', 'clean').git('add', 'k.txt')
    repository.gitWith({ env: { GIT_EDITOR: 'true' } }, 'commit', '-q', '--amend')
    repository.gitWith({ env: { GIT_EDITOR: 'true' } }, 'rebase', '--continue')
    pushes(repository)
  })
})
