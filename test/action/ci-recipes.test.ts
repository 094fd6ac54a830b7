import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { key } from '../helpers/keys.ts'
import { packageRepository } from '../helpers/package.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { zeroId } from '../helpers/runner.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
}

/** The recipe below a heading. */
function recipe(heading: string, language: string): string {
  const section = page.slice(page.indexOf(`## ${heading}\n`))
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

const source = packageRepository()

/** Runs the recipe's own shell lines in a clone; brleaks is fetched from a repository of these sources. */
function runShell(script: string, folder: string, env: Record<string, string>) {
  const own = script
    .replaceAll('https://github.com/OWNER/brleaks', `file://${source.folder}`)
    .replaceAll(/\bCOMMIT\b/g, source.head())
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`
  const result = spawnSync('sh', ['-e', '-c', own], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...gitEnvironment(), HOME: folder, TMPDIR: temporaryFolder(), PATH, ...env },
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

/** A clone on a branch that adds a key, with an older key on main. */
function clone(): { folder: string; base: string; head: string } {
  const origin = new TestRepository()
  const base = origin.write('old.txt', key('base62:32', 1)).commit('old')
  origin.git('checkout', '-q', '-b', 'feature')
  const head = origin.write('new.txt', key('base62:32', 2)).commit('new')
  const folder = join(temporaryFolder(), 'clone')
  mkdirSync(folder)
  const repository = new TestRepository({ folder })
  repository.git('remote', 'add', 'origin', origin.folder)
  repository.git('fetch', '-q', 'origin')
  repository.git('checkout', '-q', '--detach', head)
  return { folder, base, head }
}

/** The n-th shell block of the page's beginning. */
function shellBlock(number: number): string {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
  return blocks[number]?.[1] ?? ''
}

describe('brleaks without a registry', () => {
  it('runs from a commit, with nothing installed', () => {
    const { status, out } = runShell(shellBlock(0), temporaryFolder(), {})
    expect(status).toBe(0)
    expect(out.trim()).toBe(version)
  })

  const hasTools = ['curl', 'sha256sum', 'npm'].every(
    (tool) => spawnSync(tool, ['--version']).status === 0,
  )
  it.skipIf(!hasTools)(
    'runs from the file of a release, if that is the one that was reviewed',
    () => {
      const folder = temporaryFolder()
      const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', source.folder], {
        ...{ cwd: folder, encoding: 'utf8' },
        env: { ...gitEnvironment(), HOME: folder, npm_config_offline: 'true' },
      })
      const file = join(folder, packed.stdout.trim())
      const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
      const recipe = shellBlock(1).replace(/https:\S+\/releases\/\S+/, `file://${file}`)
      const script = recipe.replace(/\bSHA256\b/, sum)
      const run = runShell(script, folder, {})
      expect(run.err).toBe('')
      expect(run.out.trim()).toBe(version)
      const altered = runShell(recipe.replace(/\bSHA256\b/, sum.replace(/./, 'x')), folder, {})
      expect(altered.status).not.toBe(0)
      expect(altered.out).not.toContain(version)
    },
  )

  it.each(['README.md', ...pages.map((name) => `docs/${name}`)])(
    'is what %s shows: no command takes a package of this name from a registry',
    (name) => {
      const text = readFileSync(join(root, name), 'utf8')
      expect(text).not.toMatch(/\bnpx\b[^\n]*\bbrleaks\b|\bbrleaks@\d/)
      expect(text).not.toMatch(/\bnpm (?:i|install|exec)\b[^\n`]*\sbrleaks(?![\w./-])/)
    },
  )
})

describe('the recipe for GitLab', () => {
  const { script } = (parse(recipe('GitLab CI', 'yaml')) as { brleaks: { script: string[] } })
    .brleaks
  const run = (env: Record<string, string>) => {
    const { folder, base, head } = clone()
    const common = { CI_COMMIT_SHA: head, CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: zeroId }
    const filled = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.replace('BASE', base)]),
    )
    const result = runShell(script.join('\n'), folder, { ...common, ...filled })
    const report = JSON.parse(readFileSync(join(folder, 'gl-secret-detection-report.json'), 'utf8'))
    const files = report.vulnerabilities.map(
      (vulnerability: { location: { file: string } }) => vulnerability.location.file,
    )
    return { ...result, files, junit: existsSync(join(folder, 'brleaks.xml')) }
  }

  it.each([
    ['a merge request', { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'BASE' }, ['new.txt']],
    ['a new branch', { CI_COMMIT_BRANCH: 'feature' }, ['new.txt']],
    ['a push', { CI_COMMIT_BRANCH: 'feature', CI_COMMIT_BEFORE_SHA: 'BASE' }, ['new.txt']],
    ['a first push', { CI_COMMIT_BRANCH: 'main' }, ['new.txt', 'old.txt']],
  ])('scans the commits of %s', (_, env, expected) => {
    const result = run(env)
    expect(result.status).toBe(1)
    expect([...result.files].sort()).toEqual(expected)
    expect(result.junit).toBe(true)
  })

  it('fails with a message if the old commit no longer exists', () => {
    const result = run({ CI_COMMIT_BRANCH: 'feature', CI_COMMIT_BEFORE_SHA: 'dead'.repeat(10) })
    expect(result.status).toBe(3)
    expect(result.out + result.err).toContain('is not a commit in this repository')
  })
})

describe('the recipe for Azure', () => {
  it('scans the commits of a pull request and writes SARIF and JUnit', () => {
    const { steps } = parse(recipe('Azure Pipelines', 'yaml')) as { steps: { script?: string }[] }
    const staging = temporaryFolder()
    const script = steps.find((step) => step.script !== undefined)?.script ?? ''
    const { folder } = clone()
    const text = script.replaceAll('$(Build.ArtifactStagingDirectory)', staging)
    const env = { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }
    expect(runShell(text, folder, env).status).toBe(1)
    const sarif = readFileSync(join(staging, 'CodeAnalysisLogs/brleaks.sarif'), 'utf8')
    expect(sarif).toContain('new.txt')
    expect(sarif).not.toContain('old.txt')
    expect(existsSync(join(folder, 'brleaks.xml'))).toBe(true)
  })
})

describe('the recipe for Bitbucket', () => {
  it('scans the commits of a pull request and writes JUnit', () => {
    interface Steps {
      pipelines: { 'pull-requests': Record<string, { step: { script: string[] } }[]> }
    }
    const { pipelines } = parse(recipe('Bitbucket Pipelines', 'yaml')) as Steps
    const [entry] = pipelines['pull-requests']['**'] ?? []
    const { folder, head } = clone()
    const env = { BITBUCKET_PR_DESTINATION_BRANCH: 'main', BITBUCKET_COMMIT: head }
    expect(runShell(entry?.step.script.join('\n') ?? '', folder, env).status).toBe(1)
    const junit = readFileSync(join(folder, 'test-results/brleaks.xml'), 'utf8')
    expect(junit).toContain('new.txt')
    expect(junit).not.toContain('old.txt')
  })
})

describe('the recipe for Jenkins', () => {
  it('scans the commits of a change and writes SARIF and JUnit', () => {
    const script = /sh '''\n([\s\S]*?)'''/.exec(recipe('Jenkins', 'groovy'))?.[1] ?? ''
    const { folder } = clone()
    expect(runShell(script, folder, { CHANGE_TARGET: 'main' }).status).toBe(1)
    for (const name of ['brleaks.sarif', 'brleaks.xml']) {
      const text = readFileSync(join(folder, name), 'utf8')
      expect(text).toContain('new.txt')
      expect(text).not.toContain('old.txt')
    }
  })
})
