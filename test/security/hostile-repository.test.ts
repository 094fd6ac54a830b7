import { chmodSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configure } from '../../src/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 21)

/** A repository whose every way of making git run a program is planted; `marker` appears if one ran. */
function hostile(): { repository: TestRepository; marker: string } {
  const repository = new TestRepository()
  const marker = join(temporaryFolder(), 'marker')
  const script = join(temporaryFolder(), 'run.sh')
  writeFileSync(script, `#!/bin/sh\necho ran >> ${marker}\ncat\n`)
  chmodSync(script, 0o755)
  repository
    .write('a.txt', `one ${secret}\n`)
    .write('.gitattributes', '* diff=evil filter=evil\n')
    .commit('first')
  repository.write('b.txt', 'two\n').commit('second')
  repository.write('staged.txt', `staged ${secret}\n`)
  repository.git('add', 'staged.txt')
  for (const hook of [
    'post-index-change',
    'reference-transaction',
    'pre-commit',
    'post-checkout',
    'fsmonitor-watchman',
  ]) {
    repository.write(`.git/hooks/${hook}`, `#!/bin/sh\necho ran >> ${marker}\n`)
    chmodSync(join(repository.folder, '.git/hooks', hook), 0o755)
  }
  repository.write(
    '.git/config',
    `[core]
\trepositoryformatversion = 1
\tfsmonitor = ${script}
\thooksPath = ${join(repository.folder, '.git/hooks')}
\tpager = ${script}
\teditor = ${script}
\tsshCommand = ${script}
\tworktree = /
\tquotePath = true
\tcommitGraph = true
[extensions]
\tpartialClone = evil
[remote "evil"]
\turl = ext::${script}
\tpromisor = true
[remote "origin"]
\turl = https://user:${secret}@example.test/x.git
[protocol "ext"]
\tallow = always
[diff]
\texternal = ${script}
\torderFile = /etc/passwd
\tnoprefix = true
[diff "evil"]
\ttextconv = ${script}
\tcommand = ${script}
[filter "evil"]
\tclean = ${script}
\tsmudge = ${script}
\tprocess = ${script}
\trequired = true
[gpg]
\tprogram = ${script}
[log]
\tshowSignature = true
[format]
\tpretty = oops
[alias]
\tcat-file = !${script}
\tls-files = !${script}
[i18n]
\tlogOutputEncoding = UTF-16
[include]
\tpath = ${script}
`,
  )
  return { repository, marker }
}

const commands: [string, string[]][] = [
  ['scan', ['scan', '.']],
  ['git', ['git', '.']],
  ['a range', ['git', '.', '--range', 'HEAD~1..HEAD']],
  ['a date', ['git', '.', '--since', '2020-01-01']],
  ['the index', ['git', '.', '--staged']],
  ['audit', ['audit', '.']],
]

describe('a hostile repository', () => {
  it.each(commands)('runs nothing and hides nothing from %s', (name, args) => {
    const { repository, marker } = hostile()
    const temporary = temporaryFolder()
    const { status, out, err } = brleaks(args, {
      cwd: repository.folder,
      env: { TMPDIR: temporary },
    })
    expect(err).not.toMatch(/\n\s+at /)
    expect(existsSync(marker)).toBe(false)
    if (name !== 'a range') {
      expect(out).toContain(secret.slice(0, 7))
      expect(status).toBe(1)
    }
    expect(out + err).not.toContain(secret)
    expect(readdirSync(temporary)).toEqual([])
  })

  it('runs nothing while its configuration files are read from the index or a commit', async () => {
    const { repository, marker } = hostile()
    for (const from of ['index', { commit: 'HEAD' }] as const) {
      const { configuration } = await configure({ path: repository.folder, from })
      expect(configuration.files.map((file) => file.kind)).toEqual(['rules'])
    }
    const accept = ['baseline', '--accept-all', '--reason', 'x']
    expect(brleaks(accept, { cwd: repository.folder }).err).toContain('1 key (1 added')
    expect(existsSync(marker)).toBe(false)
  })

  it('is read even if git cannot parse its configuration', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.write('.git/config', '[broken\n')
    for (const [, args] of commands.slice(0, 2))
      expect(brleaks(args, { cwd: repository.folder }).status).toBe(1)
  })

  it('causes no fetch of missing objects: they are reported, and the scan is incomplete', () => {
    const { repository, marker } = hostile()
    repository.write('.git/config', '').remove('.git/hooks')
    repository.write('c.txt', 'gone\n').commit()
    const gone = repository.git('rev-parse', 'HEAD:c.txt')
    repository.remove(join('.git/objects', gone.slice(0, 2), gone.slice(2)))
    const { status, out } = brleaks(['git', '.', '--range', 'HEAD~1..HEAD'], {
      cwd: repository.folder,
    })
    expect(existsSync(marker)).toBe(false)
    expect(out).toContain(gone)
    expect(status === 3 || status === 1).toBe(true)
  })

  it('cannot make the scan crash or look clean with damaged objects', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a\n').commit()
    const oid = repository.git('rev-parse', 'HEAD:a.txt')
    const path = join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2))
    chmodSync(path, 0o644)
    writeFileSync(path, 'damaged')
    const { status, out } = brleaks(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(3)
    expect(out).toContain(oid)
    expect(out).toContain('INCOMPLETE')
  })

  it('cannot exhaust memory with an object that inflates forever', { timeout: 180_000 }, () => {
    const repository = new TestRepository()
    repository.write('bomb', Buffer.alloc(150 * 1024 * 1024)).commit()
    const { status } = brleaks(['git', '.'], {
      cwd: repository.folder,
      nodeOptions: ['--max-old-space-size=100'],
    })
    expect(status).toBe(0)
  })
})
