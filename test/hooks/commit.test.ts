import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bareRepository, hookedRepository, installIn, masked, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 601)
const other = key('base62:32', 602)

type Repository = TestRepository

/** Runs git in a repository and expects that brleaks stopped it, and that nothing was committed. */
function refused(repository: Repository, ...args: string[]): string {
  const before = tryGit(repository, 'rev-parse', 'HEAD').text
  const { status, text } = tryGit(repository, ...args)
  expect(text).toContain('brleaks stopped this')
  expect(text).not.toContain(secret)
  expect(text).not.toMatch(/\n\s+at /)
  expect(status).not.toBe(0)
  expect(tryGit(repository, 'rev-parse', 'HEAD').text).toBe(before)
  return text
}

function passes(repository: Repository, ...args: string[]): string {
  const { status, text } = tryGit(repository, ...args)
  expect(text).not.toContain('brleaks')
  expect(status).toBe(0)
  return text
}

describe('a commit is refused if and only if it adds a key', () => {
  it('git commit: names the key, its place, how to remove it, how to mark it and how to continue', async () => {
    const repository = await hookedRepository()
    repository.write('src/pay.js', `// pay\nconst key = "${secret}"\n`).git('add', '-A')
    const text = refused(repository, 'commit', '-m', 'add')
    expect(text).toContain(masked(secret))
    expect(text).toContain('src/pay.js:2:14')
    expect(text).toContain('git add src/pay.js')
    expect(text).toContain('https://app.batchrelay.com/developers')
    for (const way of ['brleaks:allow REASON', 'brleaks baseline', '.brleaksignore', '--no-verify'])
      expect(text).toContain(way)
    repository.write('src/pay.js', '// pay\nconst key = process.env.KEY\n').git('add', '-A')
    expect(passes(repository, 'commit', '-q', '-m', 'add')).toBe('')
  })

  it('git commit --no-verify bypasses the hook', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', secret).git('add', '-A')
    passes(repository, 'commit', '-q', '--no-verify', '-m', 'known')
  })

  it('git commit -a', async () => {
    const repository = await hookedRepository()
    repository.write('README.md', `${secret}\n`)
    refused(repository, 'commit', '-a', '-m', 'all')
    repository.write('README.md', 'br_label is a name\n')
    passes(repository, 'commit', '-q', '-a', '-m', 'all')
  })

  it('git commit -- path: reads what is named, not what else is staged', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', 'a').write('b.txt', 'b').commit('two')
    repository.write('a.txt', 'aa').write('b.txt', secret).git('add', 'b.txt')
    passes(repository, 'commit', '-q', '-m', 'only a', '--', 'a.txt')
    refused(repository, 'commit', '-m', 'b', '--', 'b.txt')
    refused(repository, 'commit', '-m', 'staged')
  })

  it('git commit --amend', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', 'a').commit('a')
    repository.write('a.txt', secret).git('add', '-A')
    refused(repository, 'commit', '--amend', '--no-edit')
    repository.write('a.txt', 'aa').git('add', '-A')
    passes(repository, 'commit', '-q', '--amend', '--no-edit')
  })

  it('the first commit of a repository', async () => {
    const repository = new TestRepository()
    await installIn(repository.folder)
    repository.write('a.txt', secret).git('add', '-A')
    const { status, text } = tryGit(repository, 'commit', '-m', 'first')
    expect(status).not.toBe(0)
    expect(text).toContain('a.txt:1:1')
    repository.write('a.txt', 'a').git('add', '-A')
    passes(repository, 'commit', '-q', '-m', 'first')
  })

  it('a repository of SHA-256', async () => {
    const repository = await hookedRepository({ objectFormat: 'sha256' })
    repository.write('a.txt', secret).git('add', '-A')
    refused(repository, 'commit', '-m', 'a')
    repository.write('a.txt', 'a').git('add', '-A')
    passes(repository, 'commit', '-q', '-m', 'a')
  })

  it('partly staged: the key is in the index, the work tree is clean', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', secret).git('add', '-A')
    repository.write('a.txt', 'clean')
    refused(repository, 'commit', '-m', 'a')
  })

  it('partly staged: the index is clean and the key is only in the work tree', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', 'clean').git('add', '-A')
    repository.write('a.txt', secret)
    passes(repository, 'commit', '-q', '-m', 'a')
  })

  it('partly staged by hunks', async () => {
    const repository = await hookedRepository()
    const lines = Array.from({ length: 30 }, (_, number) => `line ${number}`)
    repository.write('a.txt', `${lines.join('\n')}\n`).commit('lines')
    lines[2] = 'changed'
    lines[25] = secret
    repository.write('a.txt', `${lines.join('\n')}\n`)
    repository.gitWith({ input: 'y\nn\n' }, 'add', '-p')
    passes(repository, 'commit', '-q', '-m', 'one hunk')
    refused(repository, 'commit', '-a', '-m', 'the other')
  })

  it.each(['* -diff\n', '* binary\n', '* -text -diff filter=none export-ignore\n'])(
    'whatever attributes say: %j',
    async (attributes) => {
      const repository = await hookedRepository()
      repository.write('.gitattributes', attributes).write('a.txt', secret).git('add', '-A')
      refused(repository, 'commit', '-m', 'a')
    },
  )

  it('UTF-16 of both byte orders, and binary files', async () => {
    const repository = await hookedRepository()
    const little = Buffer.from(`\ufeffkey = ${secret}\r\n`, 'utf16le')
    for (const content of [
      little,
      Buffer.from(little).swap16(),
      Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0]), Buffer.from(secret), Buffer.from([0])]),
    ]) {
      repository.write('wide.bin', content).git('add', '-A')
      refused(repository, 'commit', '-m', 'wide')
    }
  })

  it('a renamed file with a key in it, or whose new name is a key', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', secret).write('b.txt', 'b').git('add', '-A')
    repository.git('commit', '-q', '--no-verify', '-m', 'known')
    repository.git('mv', 'a.txt', 'moved.txt')
    expect(refused(repository, 'commit', '-m', 'move')).toContain('moved.txt:1:1')
    repository.git('mv', 'moved.txt', 'a.txt')
    repository.git('mv', 'b.txt', `${other}.txt`)
    expect(refused(repository, 'commit', '-m', 'name')).toContain(masked(other))
    repository.git('mv', `${other}.txt`, 'c.txt')
    passes(repository, 'commit', '-q', '-m', 'name')
  })

  it('a symbolic link whose target is a key', async () => {
    const repository = await hookedRepository()
    symlinkSync(`/keys/${secret}`, join(repository.folder, 'link'))
    repository.git('add', '-A')
    refused(repository, 'commit', '-m', 'link')
  })

  it('intent-to-add has no content yet', async () => {
    const repository = await hookedRepository()
    repository.write('later.txt', secret).write('a.txt', 'a')
    repository.git('add', '--intent-to-add', 'later.txt')
    repository.git('add', 'a.txt')
    passes(repository, 'commit', '-q', '-m', 'a')
    refused(repository, 'commit', '-a', '-m', 'later')
  })

  it('removing a key passes', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', secret).write(`${other}.txt`, 'x').git('add', '-A')
    repository.git('commit', '-q', '--no-verify', '-m', 'known')
    repository.remove('a.txt').remove(`${other}.txt`)
    passes(repository, 'commit', '-q', '-a', '-m', 'gone')
  })

  it('only a mode changes', async () => {
    const repository = await hookedRepository()
    repository.write('a.sh', 'x').commit('a')
    repository.git('update-index', '--chmod=+x', 'a.sh')
    passes(repository, 'commit', '-q', '-m', 'mode')
  })

  it('large objects that git stages into a pack of their own', async () => {
    const repository = await hookedRepository()
    repository.git('config', 'core.bigFileThreshold', '1k')
    repository.write('big.txt', `${'filler text\n'.repeat(20_000)}${secret}\n`).git('add', '-A')
    expect(refused(repository, 'commit', '-m', 'big')).toContain('big.txt:20001:1')
    repository.write('big.txt', 'other filler\n'.repeat(20_000)).git('add', '-A')
    passes(repository, 'commit', '-q', '-m', 'big')
  })

  it('a split index and a sparse one', async () => {
    const split = await hookedRepository()
    split.write('dir/a.txt', 'a').commit('a')
    split.git('update-index', '--split-index')
    split.write('dir/a.txt', secret).git('add', '-A')
    refused(split, 'commit', '-m', 'a')
    const sparse = await hookedRepository()
    sparse.write('in/a.txt', 'a').write('out/b.txt', 'b').commit('both')
    sparse.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in')
    sparse.write('in/a.txt', 'aa').git('add', 'in')
    passes(sparse, 'commit', '-q', '-m', 'in')
    sparse.write('in/a.txt', secret).git('add', 'in')
    refused(sparse, 'commit', '-m', 'in')
  })
})

describe('names that are hard to write', () => {
  const names: [string, Buffer][] = [
    ['a newline', Buffer.from('new\nline.txt')],
    ['quotes', Buffer.from('it\'s "quoted".txt')],
    ['a leading dash', Buffer.from('-rf.txt')],
    ['bytes that are not UTF-8', Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74])],
    ['a tab and a backslash', Buffer.from('tab\there\\there')],
    ['a terminal sequence', Buffer.from('\u001b[31mred')],
    ['pathspec magic', Buffer.from(':(top)x*')],
  ]
  it.each(names)('%s', async (_, name) => {
    const repository = await hookedRepository()
    for (const quoting of ['true', 'false']) {
      repository.git('config', 'core.quotePath', quoting)
      const path = Buffer.concat([Buffer.from(`${repository.folder}/`), name])
      writeFileSync(path, `x ${secret}\n`)
      repository.git('add', '-A')
      const text = refused(repository, 'commit', '-m', 'odd')
      expect(text).toContain('1:3')
      expect(text).not.toContain('\u001b')
      writeFileSync(path, `x${quoting}\n`)
      repository.git('add', '-A')
      passes(repository, 'commit', '-q', '-m', 'odd')
    }
  })

  it('shows a command for staging that is quoted for the shell', async () => {
    const repository = await hookedRepository()
    repository.write("it's $(x).txt", secret).git('add', '-A')
    const text = refused(repository, 'commit', '-m', 'odd')
    const command = /\(git (add .*?)\), and/s.exec(text.replace(/\s+/g, ' '))?.[1] ?? ''
    repository.write("it's $(x).txt", 'clean')
    execFileSync('sh', ['-c', `git ${command}`], {
      cwd: repository.folder,
      env: gitEnvironment(),
    })
    passes(repository, 'commit', '-q', '-m', 'odd')
  })
})

describe('merges, rebases, cherry-picks', () => {
  async function diverged(onSide: string, onMain = 'main\n') {
    const repository = await hookedRepository()
    repository.write('f.txt', 'base\n').commit('base')
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('f.txt', onSide).git('add', '-A')
    repository.git('commit', '-q', '--no-verify', '-m', 'side')
    repository.git('checkout', '-q', 'main')
    repository.write('g.txt', onMain).commit('main')
    return repository
  }

  it('a merge without conflicts that adds a key is refused by pre-merge-commit', async () => {
    refused(await diverged(`${secret}\n`), 'merge', '-q', '--no-edit', 'side')
    passes(await diverged('side\n'), 'merge', '-q', '--no-edit', 'side')
  })

  it('a merge with a conflict, concluded with a key in it, is refused', async () => {
    const repository = await diverged('side\n')
    repository.write('f.txt', 'main too\n').commit('conflict')
    expect(tryGit(repository, 'merge', 'side').status).toBe(1)
    repository.write('f.txt', `${secret}\n`).git('add', '-A')
    refused(repository, 'commit', '--no-edit')
    repository.write('f.txt', 'both\n').git('add', '-A')
    passes(repository, 'commit', '-q', '--no-edit')
  })

  it('with paths in conflict, every side is scanned', async () => {
    const repository = await diverged(`${secret}\n`)
    repository.write('f.txt', 'main too\n').commit('conflict')
    expect(tryGit(repository, 'merge', 'side').status).toBe(1)
    const { status, out } = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(out).toContain('f.txt:1:1')
  })

  it('a rebase that stops at a conflict: git runs no hook when it continues, so the push is refused', async () => {
    const repository = await diverged('side\n')
    repository.write('f.txt', 'main too\n').commit('conflict')
    repository.git('checkout', '-q', 'side')
    expect(tryGit(repository, 'rebase', 'main').status).toBe(1)
    repository.write('f.txt', `${secret}\n`).git('add', '-A')
    refused(repository, 'commit', '-m', 'resolved')
    const going = { folder: repository.folder, env: { GIT_EDITOR: 'true' } }
    expect(tryGit(going, 'rebase', '--continue').status).toBe(0)
    const { status, text } = tryGit(repository, 'push', bareRepository(), 'side')
    expect(status).not.toBe(0)
    expect(text).toContain('f.txt:1:1')
  })

  it('a cherry-pick that stops at a conflict, concluded with a key in it, is refused', async () => {
    const repository = await diverged('side\n')
    repository.write('f.txt', 'main too\n').commit('conflict')
    expect(tryGit(repository, 'cherry-pick', 'side').status).toBe(1)
    repository.write('f.txt', `${secret}\n`).git('add', '-A')
    refused(repository, 'commit', '-m', 'picked')
    repository.write('f.txt', 'picked\n').git('add', '-A')
    passes(repository, 'commit', '-q', '-m', 'picked')
  })

  it('a cherry-picked or rebased commit with a key is refused when it is pushed', async () => {
    // git runs no pre-commit for commits that it copies itself (githooks(5)).
    const repository = await diverged(`${secret}\n`)
    repository.git('cherry-pick', 'side')
    const { status, text } = tryGit(repository, 'push', bareRepository(), 'main')
    expect(status).not.toBe(0)
    expect(text).toContain('f.txt:1:1')
  })
})

describe('work trees, submodules and other places', () => {
  it('a linked work tree', async () => {
    const repository = await hookedRepository()
    const tree = join(temporaryFolder(), 'tree')
    repository.git('worktree', 'add', '-q', '-b', 'linked', tree)
    writeFileSync(join(tree, 'a.txt'), secret)
    tryGit({ folder: tree }, 'add', '-A')
    const { status, text } = tryGit({ folder: tree }, 'commit', '-m', 'a')
    expect(status).not.toBe(0)
    expect(text).toContain('a.txt:1:1')
    writeFileSync(join(tree, 'a.txt'), 'a')
    expect(tryGit({ folder: tree }, 'commit', '-qam', 'a')).toEqual({ status: 0, text: '' })
  })

  it('a submodule, and the repository around it', async () => {
    const inner = new TestRepository()
    inner.write('a.txt', 'a').commit('a')
    const repository = await hookedRepository()
    repository.git('submodule', 'add', '-q', inner.folder, 'module')
    passes(repository, 'commit', '-q', '-m', 'module')
    const module = join(repository.folder, 'module')
    await installIn(module)
    writeFileSync(join(module, 'b.txt'), secret)
    tryGit({ folder: module }, 'add', '-A')
    const { status, text } = tryGit({ folder: module }, 'commit', '-m', 'b')
    expect(status).not.toBe(0)
    expect(text).toContain('b.txt:1:1')
    // Outside, a submodule is one id: its content is not this repository's.
    tryGit({ folder: module }, 'commit', '-q', '--no-verify', '-m', 'b')
    passes(repository, 'commit', '-q', '-am', 'move the module')
  })

  it('a sub-folder, and a git directory elsewhere', async () => {
    const repository = await hookedRepository()
    repository.write('deep/down/a.txt', secret)
    const folder = join(repository.folder, 'deep/down')
    tryGit({ folder }, 'add', '.')
    expect(tryGit({ folder }, 'commit', '-m', 'a').text).toContain('deep/down/a.txt:1:1')

    const tree = temporaryFolder()
    const elsewhere = join(temporaryFolder(), 'dot.git')
    const apart = [`--git-dir=${elsewhere}`, `--work-tree=${tree}`]
    execFileSync('git', ['init', '-q', '--bare', elsewhere], { env: gitEnvironment() })
    await installIn(elsewhere, ['pre-commit'])
    writeFileSync(join(tree, 'rc'), secret)
    tryGit({ folder: tree }, ...apart, 'add', 'rc')
    const stopped = tryGit({ folder: tree }, ...apart, 'commit', '-m', 'rc')
    expect(stopped.status).not.toBe(0)
    expect(stopped.text).toContain('rc:1:1')
    writeFileSync(join(tree, 'rc'), 'clean')
    tryGit({ folder: tree }, ...apart, 'add', 'rc')
    expect(tryGit({ folder: tree }, ...apart, 'commit', '-q', '-m', 'rc').status).toBe(0)
  })

  it('a repository whose path has spaces, quotes and a dollar', async () => {
    const folder = join(temporaryFolder(), `it's a "$HOME" place`)
    mkdirSync(folder)
    const repository = await hookedRepository({ folder })
    repository.write('a.txt', secret).git('add', '-A')
    refused(repository, 'commit', '-m', 'a')
    repository.write('a.txt', 'a').git('add', '-A')
    passes(repository, 'commit', '-q', '-m', 'a')
  })

  it('a missing object is refused, because it may contain a key', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', 'gone').git('add', '-A')
    const oid = repository.git('rev-parse', ':a.txt')
    repository.remove(join('.git/objects', oid.slice(0, 2), oid.slice(2)))
    const { status, out } = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder })
    expect(status).toBe(3)
    expect(out).toContain('a.txt')
    const allowed = brleaks(['hook', 'run', 'pre-commit', '--allow-incomplete'], {
      cwd: repository.folder,
    })
    expect(allowed.status).toBe(0)
  })
})
