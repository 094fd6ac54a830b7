import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareRepository, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 661)
const zero = '0'.repeat(40)

/** A repository whose configuration and attributes have git run a program in every way; `marker` shows if one ran. */
function hostile() {
  const repository = new TestRepository()
  const marker = join(temporaryFolder(), 'marker')
  const script = join(temporaryFolder(), 'run.sh')
  writeFileSync(script, `#!/bin/sh\necho ran >> ${marker}\ncat\n`)
  chmodSync(script, 0o755)
  repository.write('.gitattributes', '* diff=evil filter=evil\n').write('a.txt', 'a\n').commit('a')
  const base = repository.head()
  repository.write('b.txt', `b ${secret}\n`).commit('b')
  repository.write('staged.txt', `staged ${secret}\n`).git('add', 'staged.txt')
  repository.write(
    '.git/config',
    `[core]
\tfsmonitor = ${script}
\thooksPath = ${join(repository.folder, 'evil-hooks')}
\tpager = ${script}
\teditor = ${script}
\tsshCommand = ${script}
\tworktree = /
\tcommentChar = b
[extensions]
\tpartialClone = evil
[remote "evil"]
\turl = ext::${script}
\tpromisor = true
[protocol "ext"]
\tallow = always
[diff]
\texternal = ${script}
[diff "evil"]
\ttextconv = ${script}
\tcommand = ${script}
[filter "evil"]
\tclean = ${script}
\tsmudge = ${script}
\trequired = true
[gpg]
\tprogram = ${script}
[log]
\tshowSignature = true
[pager]
\tconfig = ${script}
[alias]
\tdiff-index = !${script}
\tconfig = !${script}
\tcat-file = !${script}
[credential]
\thelper = !${script}
`,
  )
  const hooks = join(repository.folder, 'evil-hooks')
  for (const name of ['post-index-change', 'reference-transaction', 'pre-commit']) {
    repository.write(`evil-hooks/${name}`, `#!/bin/sh\necho ran >> ${marker}\n`)
    chmodSync(join(hooks, name), 0o755)
  }
  return { repository, marker, base }
}

describe('a hostile repository', () => {
  it.each(['pre-commit', 'pre-merge-commit', 'pre-push', 'pre-receive', 'commit-msg'])(
    'runs nothing in, and hides nothing from, %s',
    (hook) => {
      const { repository, marker, base } = hostile()
      const message = join(temporaryFolder(), 'message')
      writeFileSync(message, `about ${secret}\n`)
      const head = execFileSync('git', ['rev-parse', 'HEAD'], {
        cwd: repository.folder,
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_COUNT: '0',
          GIT_DIR: join(repository.folder, '.git'),
        },
        encoding: 'utf8',
      }).trim()
      const input =
        hook === 'pre-push'
          ? `refs/heads/main ${head} refs/heads/main ${base}\n`
          : `${base} ${head} refs/heads/main\n`
      // Before the push is received, nothing refers to it.
      if (hook === 'pre-receive') repository.write('.git/refs/heads/main', `${base}\n`)
      const temporary = temporaryFolder()
      const args = hook === 'commit-msg' ? [message] : hook === 'pre-push' ? ['evil', 'ext::x'] : []
      const { status, out, err } = brleaks(['hook', 'run', hook, ...args], {
        cwd: repository.folder,
        input,
        env: { TMPDIR: temporary },
      })
      expect(existsSync(marker)).toBe(false)
      expect(err).toBe('')
      expect(status).toBe(1)
      expect(out).toContain(secret.slice(0, 7))
      expect(out).not.toContain(secret)
      expect(readdirSync(temporary)).toEqual([])
    },
  )

  it('runs nothing while hooks are installed and uninstalled', () => {
    const { repository, marker } = hostile()
    for (const action of ['install', 'uninstall'])
      brleaks(['hook', action], { cwd: repository.folder })
    expect(existsSync(marker)).toBe(false)
  })

  it('with a configuration that git cannot parse is still read by the hook', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).git('add', '-A')
    repository.write('.git/config', '[broken\n')
    expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder }).status).toBe(1)
    const install = brleaks(['hook', 'install'], { cwd: repository.folder })
    expect(install.status).toBe(2)
    expect(install.err.trim().split('\n')).toHaveLength(1)
  })

  it('cannot hide a commit from a push with grafts, replace refs or a lying shallow file', () => {
    const repository = new TestRepository()
    const first = repository.write('a.txt', 'a').commit('a')
    repository.write('b.txt', secret).commit('b')
    const head = repository.write('c.txt', 'c').commit('c')
    repository.git('replace', '--graft', head, first)
    repository.write('.git/info/grafts', `${head} ${first}\n`)
    const input = `refs/heads/main ${head} refs/heads/main ${first}\n`
    const { status } = brleaks(['hook', 'run', 'pre-push', 'origin', 'x'], {
      cwd: repository.folder,
      input,
    })
    expect(status).toBe(1)
  })
})

describe('what a hook prints', () => {
  it('contains no control sequences, whatever the names of files, branches and authors', () => {
    const repository = new TestRepository()
    const odd = '\u001b]8;;https://evil.test\u001b\\x\u202e\r::error::'
    repository.write(`${odd.replaceAll('/', '')}.txt`, secret)
    repository.commit('odd', { GIT_AUTHOR_NAME: `Eve${odd}` })
    const input = `main ${repository.head()} refs/heads/\u202ex ${zero}\n`
    const { out, err } = brleaks(['hook', 'run', 'pre-push', 'origin', 'x'], {
      cwd: repository.folder,
      input,
    })
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(out).toContain('\\x1b')
  })

  it('is the same for a bare repository in the tree, which is not entered', () => {
    const repository = new TestRepository()
    const bare = bareRepository({ folder: join(repository.folder, 'inner.git') })
    writeFileSync(join(bare, 'config'), '[core]\n\tbare = true\n\tfsmonitor = false\n')
    repository.write('a.txt', secret).git('add', 'a.txt')
    const { status } = tryGit(repository, 'ls-files')
    expect(status).toBe(0)
    expect(brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder }).status).toBe(1)
  })
})
