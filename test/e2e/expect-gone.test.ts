import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:40', 1701)
const other = key('base62:40', 1702)

/** A repository with a key in an older commit, and the key's fingerprint. */
function leaked(content = `KEY=${secret}\n`) {
  const repository = new TestRepository()
  repository.write('.env', content).commit('adds settings')
  repository.write('.env', 'KEY=\n').commit('moves the key to the vault')
  return { repository, fingerprint: fingerprintIn(repository) }
}

function fingerprintIn(repository: TestRepository): string {
  const { report } = brleaksJson(['audit', '.'], { cwd: repository.folder })
  return report.findings[0]?.fingerprint ?? ''
}

function prove(repository: TestRepository, ...expected: string[]) {
  const options = expected.map((fingerprint) => `--expect-gone=${fingerprint}`)
  const { status, out, err } = brleaks(['audit', '.', ...options], { cwd: repository.folder })
  return { status, out: out.replace(/\s+/g, ' '), err }
}

/** Deletes what no ref reaches, as the printed steps say. */
function prune(repository: TestRepository): void {
  repository.git('reflog', 'expire', '--expire=now', '--all')
  repository.git('gc', '-q', '--prune=now')
}

/** A history without the key, made with git's own commands. */
function rewrite(repository: TestRepository): void {
  repository.git('checkout', '-q', '--orphan', 'clean')
  repository.git('commit', '-qm', 'clean start')
  repository.git('branch', '-qD', 'main')
  repository.git('branch', '-m', 'main')
}

describe('audit --expect-gone', () => {
  it('fails while history has the key, and says how to rewrite it', () => {
    const { repository, fingerprint } = leaked()
    const { status, out } = prove(repository, fingerprint)
    expect(status).toBe(1)
    expect(out).toContain('NOT GONE: 1 of 1 key')
    expect(out).toContain('is kept by branches, tags or other refs, and by a reflog')
    expect(out).toContain('git filter-repo --replace-text FILE')
    expect(out).not.toContain(secret)
  })

  it('passes when it is gone, and lists what no scan of this repository can prove', () => {
    const { repository, fingerprint } = leaked()
    rewrite(repository)
    prune(repository)
    const { status, out } = prove(repository, fingerprint)
    expect(out).toContain('GONE: 1 key found in no object, ref, reflog, stash')
    expect(out).toContain('What this cannot prove')
    expect(out).toContain('Forks and other clones have the old objects')
    expect(out).toContain('A mistyped fingerprint')
    expect(out).not.toContain('Still to do here')
    expect(status).toBe(0)
  })

  it('concerns only the expected keys', () => {
    const { repository, fingerprint } = leaked()
    rewrite(repository)
    prune(repository)
    repository.write('other.env', `KEY=${other}\n`).commit('leaks another key')
    expect(prove(repository, fingerprint).status).toBe(0)
    expect(prove(repository, fingerprint, fingerprintIn(repository))).toMatchObject({
      status: 1,
      out: expect.stringContaining('NOT GONE: 1 of 2 keys'),
    })
  })

  it('accepts the first 12 digits of a fingerprint, as reports show them', () => {
    const { repository, fingerprint } = leaked()
    expect(prove(repository, fingerprint.slice(0, 12)).status).toBe(1)
  })

  it.each(['', 'abc', secret, 'G'.repeat(64)])('rejects %j without quoting it', (text) => {
    const { repository } = leaked()
    const { status, err } = prove(repository, text)
    expect(status).toBe(2)
    expect(err).toContain('expected a fingerprint')
    expect(err).not.toContain(secret)
  })

  it('reads keys from standard input', () => {
    const { repository } = leaked()
    const run = (input: string) =>
      brleaks(['audit', '.', '--expect-gone', '-'], { cwd: repository.folder, input })
    expect(run(`${secret}\n`).status).toBe(1)
    expect(run(`${other}\n`)).toMatchObject({
      status: 0,
      out: expect.stringContaining('GONE: 1 key'),
    })
    expect(run('not a key\n')).toMatchObject({
      status: 2,
      err: expect.stringContaining('line 1 of standard input is not a key'),
    })
    expect(run('\n')).toMatchObject({ status: 2 })
  })

  it('counts a key that is marked as known', () => {
    const { repository, fingerprint } = leaked()
    repository.write('.brleaksignore', `${fingerprint}\n`).commit('ignores the key')
    expect(prove(repository, fingerprint).status).toBe(1)
  })

  interface Hiding {
    readonly where: string
    readonly hide: (repository: TestRepository) => void
    readonly says: string
  }

  it.each<Hiding>([
    {
      where: 'a stash',
      hide: (repository) => {
        repository.write('.env', `KEY=${secret}\n`)
        repository.git('stash', '-q')
        repository.git('reflog', 'expire', '--expire=now', 'HEAD')
      },
      says: 'is kept by a stash',
    },
    {
      where: 'an older stash',
      hide: (repository) => {
        repository.write('.env', `KEY=${secret}\n`)
        repository.git('stash', '-q')
        repository.write('.env', 'KEY=2\n')
        repository.git('stash', '-q')
      },
      says: 'is kept by a stash',
    },
    {
      where: 'a reflog',
      hide: (repository) => {
        repository.write('a.env', `KEY=${secret}\n`).commit('again')
        repository.git('reset', '-q', '--hard', 'HEAD~')
      },
      says: 'is kept by a reflog',
    },
    {
      where: 'the index',
      hide: (repository) => {
        repository.write('a.env', `KEY=${secret}\n`)
        repository.git('add', 'a.env')
        repository.remove('a.env')
      },
      says: 'is kept by the index',
    },
    {
      where: 'an unreachable object',
      hide: (repository) => {
        repository.gitWith({ input: `KEY=${secret}\n` }, 'hash-object', '-w', '--stdin')
      },
      says: 'is kept by nothing, but git has not deleted it yet',
    },
    {
      where: 'a file that git ignores',
      hide: (repository) => {
        repository.write('.gitignore', 'local.env\n').commit('ignores a file')
        repository.write('local.env', `KEY=${secret}\n`)
      },
      says: 'local.env:1:5',
    },
    {
      where: 'a file that the configuration leaves out',
      hide: (repository) => {
        repository.write('brleaks.config.json', '{ "exclude": ["vendor/**"] }\n')
        repository.write('vendor/a.env', `KEY=${secret}\n`)
      },
      says: 'vendor/a.env:1:5',
    },
    {
      where: 'a file of git',
      hide: (repository) => repository.write('.git/COMMIT_EDITMSG', `uses ${secret}\n`),
      says: 'rm .git/COMMIT_EDITMSG',
    },
    {
      where: 'the name of a branch',
      hide: (repository) => repository.git('branch', secret),
      says: 'Rename',
    },
    {
      where: 'a leftover ref of a rewrite',
      hide: (repository) => {
        repository.write('a.env', `KEY=${secret}\n`).commit('again')
        repository.git('update-ref', 'refs/original/refs/heads/main', 'HEAD')
        repository.git('reset', '-q', '--hard', 'HEAD~')
      },
      says: 'git update-ref -d refs/original/refs/heads/main',
    },
    {
      where: 'the work tree and the index of a linked work tree',
      hide: (repository) => {
        const folder = join(temporaryFolder(), 'linked')
        repository.git('worktree', 'add', '-q', '--detach', folder)
        writeFileSync(join(folder, 'a.env'), `KEY=${secret}\n`)
      },
      says: 'linked/a.env:1:5',
    },
    {
      where: 'the store of Git LFS',
      hide: (repository) => {
        const id = 'ab'.repeat(32)
        repository.write(`.git/lfs/objects/ab/ab/${id}`, `KEY=${secret}\n`)
      },
      says: '.git/lfs/objects/ab/ab/',
    },
    {
      where: 'objects that are borrowed from another repository',
      hide: (repository) => {
        const lender = new TestRepository()
        lender.write('a.env', `KEY=${secret}\n`).commit('again')
        repository.write('.git/objects/info/alternates', `${lender.folder}/.git/objects\n`)
      },
      says: 'objects are also read from',
    },
  ])('finds it in $where', ({ hide, says }) => {
    const { repository, fingerprint } = leaked()
    rewrite(repository)
    prune(repository)
    expect(prove(repository, fingerprint).status).toBe(0)
    hide(repository)
    const { status, out } = prove(repository, fingerprint)
    expect(out).toContain('NOT GONE: 1 of 1 key')
    expect(out).toContain(says)
    expect(status).toBe(1)
  })

  it.each<[string, (repository: TestRepository) => void, string]>([
    [
      'an object is missing',
      (repository) => {
        const oid = repository.git('rev-parse', 'HEAD:.env')
        repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`)
      },
      'missing',
    ],
    [
      'a linked work tree is elsewhere',
      (repository) => {
        const folder = join(temporaryFolder(), 'linked')
        repository.git('worktree', 'add', '-q', folder)
        execFileSync('rm', ['-r', folder])
      },
      'git worktree prune',
    ],
    [
      'there is another repository in the work tree',
      (repository) => {
        const inner = new TestRepository({ folder: join(repository.folder, 'vendor/inner') })
        inner.write('a.txt', 'x\n').commit('inner')
      },
      'git director',
    ],
  ])('proves nothing (status 3) if %s', (_, damage, says) => {
    const repository = new TestRepository()
    repository.write('.env', 'KEY=\n').commit('first')
    damage(repository)
    const { status, out } = prove(repository, 'ab'.repeat(32))
    expect(out).toContain('NOT PROVEN: 1 key found nowhere')
    expect(out).toContain(says)
    expect(status).toBe(3)
  })

  it('names every step if git cannot walk the history', () => {
    const { repository, fingerprint } = leaked()
    const oid = repository.git('rev-parse', 'HEAD:.env')
    repository.remove(`.git/objects/${oid.slice(0, 2)}/${oid.slice(2)}`)
    const { status, out } = prove(repository, fingerprint)
    expect(status).toBe(1)
    expect(out).toContain('git filter-repo --replace-text FILE')
    expect(out).toContain('git reflog expire')
    expect(out).toContain('INCOMPLETE')
  })

  it('rejects options that leave content out', () => {
    const { repository, fingerprint } = leaked()
    const { status, err } = brleaks(
      ['audit', '.', `--expect-gone=${fingerprint}`, '--exclude', 'a/**'],
      { cwd: repository.folder },
    )
    expect(status).toBe(2)
    expect(err).toContain('leave out --exclude')
  })

  it('says in JSON which keys remain, and the verdict in its notices', () => {
    const { repository, fingerprint } = leaked()
    repository.write('other.env', `KEY=${other}\n`).commit('leaks another key')
    const { status, report } = brleaksJson(['audit', '.', `--expect-gone=${fingerprint}`], {
      cwd: repository.folder,
    })
    expect(status).toBe(1)
    expect(report.findings.map((finding) => finding.fingerprint)).toEqual([fingerprint])
    expect(JSON.stringify(report)).toContain('NOT GONE: 1 of 1 key')
  })
})

describe('the proof in other formats', () => {
  const schema = new URL('../../schema/report.schema.json', import.meta.url)
  const valid = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(schema, 'utf8')),
  )
  const reports = ['json', 'html', 'markdown'].flatMap((name) => [
    '--report',
    `${name}=../proof.${name}`,
  ])

  it('has the verdict, the holders of objects and the missing steps in JSON, and survives saving', () => {
    const { repository, fingerprint } = leaked()
    const { folder: cwd } = repository
    const read = (name: string) => readFileSync(join(cwd, '..', name), 'utf8')
    brleaks(['audit', '.', '-q', `--expect-gone=${fingerprint}`, ...reports], { cwd })
    const document = JSON.parse(read('proof.json'))
    expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
    expect(document.proof).toMatchObject({
      verdict: 'remaining',
      expected: [fingerprint],
      holders: [{ object: repository.git('rev-parse', 'HEAD~:.env'), keptBy: ['ref', 'reflog'] }],
    })
    const commands = document.proof.stillToDo.flatMap(
      (step: { commands: string[] }) => step.commands,
    )
    expect(commands.join('\n')).toContain('git filter-repo --replace-text FILE')
    for (const format of ['html', 'markdown']) {
      const args = ['report', '../proof.json', '--report', `${format}=../saved.${format}`]
      expect(brleaks(args, { cwd }).status).toBe(1)
      expect(read(`saved.${format}`)).toBe(read(`proof.${format}`))
    }
    const markdown = read('proof.markdown')
    expect(markdown).toContain('## ❌ NOT GONE: 1 of 1 key')
    expect(markdown).toContain('is kept by branches, tags or other refs, and by a reflog')
    expect(markdown).toContain('### Still to do here')
    expect(markdown).toContain('### What this cannot prove')
  })

  it('says in JSON that the key is gone, and what is not proven', () => {
    const { repository, fingerprint } = leaked()
    rewrite(repository)
    prune(repository)
    const { folder: cwd } = repository
    brleaks(['audit', '.', '-q', `--expect-gone=${fingerprint}`, ...reports], { cwd })
    const document = JSON.parse(readFileSync(join(cwd, '../proof.json'), 'utf8'))
    expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
    expect(document.proof).toMatchObject({ verdict: 'gone', holders: [], stillToDo: [] })
    expect(document.proof.notProven.length).toBeGreaterThan(3)
    expect(readFileSync(join(cwd, '../proof.html'), 'utf8')).toContain('<h1>GONE: 1 key found in')
  })
})

/** The program of BFG; .ci/run sets it. */
const bfg = process.env.BRLEAKS_TEST_BFG ?? ''
const hasBfg = bfg !== '' && spawnSync('java', ['-jar', bfg, '--version']).status === 0

// Needs Java and the file of `com.madgag:bfg`.
describe.skipIf(!hasBfg)('a clean-up with BFG', () => {
  it('fails first at the objects that BFG leaves behind, and passes once git has deleted them', () => {
    const { repository, fingerprint } = leaked()
    const replacements = join(temporaryFolder(), 'keys.txt')
    writeFileSync(replacements, `${secret}==>REMOVED\n`)
    execFileSync('java', ['-jar', bfg, '--replace-text', replacements, repository.folder], {
      env: { ...gitEnvironment(), HOME: process.env.HOME },
      stdio: 'pipe',
    })
    const afterRewrite = prove(repository, fingerprint)
    expect(afterRewrite.status).toBe(1)
    expect(afterRewrite.out).toContain('git reflog expire --expire=now --all')
    expect(afterRewrite.out).toContain('git gc --prune=now')
    expect(afterRewrite.out).not.toContain('git filter-repo')
    prune(repository)
    const afterPrune = prove(repository, fingerprint)
    expect(afterPrune.out).toContain('GONE: 1 key found in no object')
    expect(afterPrune.status).toBe(0)
  })
})

const filterRepo = spawnSync('git', ['filter-repo', '--version'])

// `pip install git-filter-repo`; .ci/run installs it.
describe.skipIf(filterRepo.status !== 0)('a clean-up with git filter-repo', () => {
  it('fails first at the reflog, then at a stash, and passes at the end', () => {
    const repository = new TestRepository()
    repository.write('.env', `KEY=${secret}\n`).commit('adds settings')
    repository.write('notes.txt', 'work in progress\n')
    repository.git('stash', '-q', '--include-untracked')
    repository.write('.env', 'KEY=\n').commit('moves the key to the vault')
    const fingerprint = fingerprintIn(repository)
    expect(prove(repository, fingerprint)).toMatchObject({
      status: 1,
      out: expect.stringContaining('git filter-repo --replace-text FILE'),
    })

    const replacements = join(temporaryFolder(), 'keys.txt')
    writeFileSync(replacements, `${secret}==>REMOVED\n`)
    // Naming a branch leaves the reflogs and stashes as they are.
    execFileSync(
      'git',
      ['filter-repo', '--force', '--replace-text', replacements, '--refs', 'main'],
      {
        cwd: repository.folder,
        env: { ...gitEnvironment(), HOME: process.env.HOME },
        stdio: 'pipe',
      },
    )
    const afterRewrite = prove(repository, fingerprint)
    expect(afterRewrite.status).toBe(1)
    expect(afterRewrite.out).toContain('by a reflog')
    expect(afterRewrite.out).toContain('git reflog expire --expire=now --all')
    expect(afterRewrite.out).not.toContain('git filter-repo')

    repository.git('reflog', 'expire', '--expire=now', 'HEAD', 'refs/heads/main')
    repository.git('gc', '-q', '--prune=now')
    const afterExpiry = prove(repository, fingerprint)
    expect(afterExpiry.status).toBe(1)
    expect(afterExpiry.out).toContain('is kept by a stash')
    expect(afterExpiry.out).not.toContain('by a reflog')
    expect(afterExpiry.out).toContain("git stash drop 'stash@{NUMBER}'")

    repository.git('stash', 'drop', '-q')
    repository.git('gc', '-q', '--prune=now')
    const afterDrop = prove(repository, fingerprint)
    expect(afterDrop.out).toContain('GONE: 1 key found in no object')
    expect(afterDrop.status).toBe(0)
  })
})
