import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { key } from '../helpers/keys.ts'
import { programPath } from '../helpers/program.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { zeroId } from '../helpers/runner.ts'

const page = readFileSync(new URL('../../docs/ci.md', import.meta.url), 'utf8')

/** The recipe below a heading. */
function recipe(heading: string, language: string): string {
  const section = page.slice(page.indexOf(`## ${heading}\n`))
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? ''
}

/** Runs the recipe's own shell lines in a clone, with the program of this tree in place of the published one. */
function runShell(script: string, folder: string, env: Record<string, string>) {
  const own = script.replaceAll(
    /npx --yes brleaks@[\d.]+/g,
    `'${process.execPath}' '${programPath}'`,
  )
  const result = spawnSync('sh', ['-e', '-c', own], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...gitEnvironment(), HOME: folder, ...env },
  })
  return { status: result.status, out: result.stdout, err: result.stderr }
}

/** A clone on a branch that brings a key, beside a main that holds an older one. */
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
      (one: { location: { file: string } }) => one.location.file,
    )
    return { ...result, files, junit: existsSync(join(folder, 'brleaks.xml')) }
  }

  it.each([
    ['a merge request', { CI_MERGE_REQUEST_DIFF_BASE_SHA: 'BASE' }, ['new.txt']],
    ['a new branch', { CI_COMMIT_BRANCH: 'feature' }, ['new.txt']],
    ['a push', { CI_COMMIT_BRANCH: 'feature', CI_COMMIT_BEFORE_SHA: 'BASE' }, ['new.txt']],
    ['a first push', { CI_COMMIT_BRANCH: 'main' }, ['new.txt', 'old.txt']],
  ])('reads what %s brings', (_, env, expected) => {
    const result = run(env)
    expect(result.status).toBe(1)
    expect([...result.files].sort()).toEqual(expected)
    expect(result.junit).toBe(true)
  })

  it('fails, and says so, where the old commit is gone', () => {
    const result = run({ CI_COMMIT_BRANCH: 'feature', CI_COMMIT_BEFORE_SHA: 'dead'.repeat(10) })
    expect(result.status).toBe(3)
    expect(result.out + result.err).toContain('names no commit here')
  })
})

describe('the recipe for Azure', () => {
  it('reads what a pull request brings, and leaves SARIF and JUnit', () => {
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
  it('reads what a pull request brings, and leaves JUnit', () => {
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
  it('reads what a change brings, and leaves SARIF and JUnit', () => {
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
