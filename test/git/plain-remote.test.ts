import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainRemoteUrl } from '../../src/git/plain-remote.ts'
import { gitEnvironment, temporaryFolder } from '../helpers/repository.ts'

/** As git reads it; null if there is none, or git cannot parse the text. */
function urlOfGit(text: string): string | null {
  const cwd = temporaryFolder()
  writeFileSync(join(cwd, 'config'), text)
  const args = ['config', '--file', 'config', '--get', 'remote.origin.url']
  try {
    const options = { cwd, env: gitEnvironment(), encoding: 'utf8', stdio: 'pipe' } as const
    return execFileSync('git', args, options).trim()
  } catch {
    return null
  }
}

const core = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n'

describe('the address of origin, read without git', () => {
  it.each([
    core,
    `${core}[remote "origin"]\n\turl = https://example.test/a.git\n\tfetch = +refs/*:refs/*\n`,
    `${core}[remote "other"]\n\turl = https://example.test/a.git\n`,
    `[remote "Origin"]\n\turl = https://example.test/a.git\n`,
    `# remote\n[REMOTE "origin"]\r\n  URL=git@example.test:a/b \r\n; end\n\n`,
    `[remote "origin"]\n\turl = a\n[branch "main"]\n\turl = x\n[remote "origin"]\n\turl = b\n`,
    `[remote]\n\turl = a\n`,
  ])('is what git prints: %j', (text) => {
    expect(plainRemoteUrl(text)).toBe(urlOfGit(text))
  })

  it.each([
    'url = a\n[remote "origin"]\n\turl = b\n',
    '[remote "origin"]\n\turl = "a"\n',
    '[remote "origin"]\n\turl = a # b\n',
    '[remote "origin"]\n\turl = a\\\nb\n',
    '[remote "origin"]\n\turl = a b\n',
    '[remote "origin"]\n\turl\n',
    '[remote "origin"] url = a\n',
    '[remote.origin]\n\turl = a\n',
    '[remote "ori\\gin"]\n\turl = a\n',
    'remote\n',
  ])('is left to git: %j', (text) => {
    expect(plainRemoteUrl(text)).toBeUndefined()
  })
})
