import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptMessage } from '../../src/cli/hook-input.ts'
import { hookedRepository, masked, tryGit } from '../helpers/hooks.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 631)
const scissors = `# ${'-'.repeat(24)} >8 ${'-'.repeat(24)}`

/** An editor that writes a text before what git has put into the message. */
function editor(text: string): string {
  const folder = temporaryFolder()
  const script = join(folder, 'editor')
  writeFileSync(join(folder, 'text'), text)
  writeFileSync(
    script,
    `#!/bin/sh\ncat '${folder}/text' "$1" > '${folder}/new' && cat '${folder}/new' > "$1"\n`,
  )
  chmodSync(script, 0o755)
  return script
}

describe('commit-msg', () => {
  it('refuses a message with a key in it, and says how to get the text back', async () => {
    const repository = await hookedRepository()
    const { status, text } = tryGit(
      repository,
      ...['commit', '--allow-empty', '-m', 'subject', '-m', `the key is ${secret}`],
    )
    expect(status).not.toBe(0)
    expect(text).toContain('brleaks stopped this commit message')
    expect(text).toContain('commit message:3:12')
    expect(text).toContain(masked(secret))
    expect(text).not.toContain(secret)
    const again = /git commit --edit --file "[^"]*"/.exec(text.replace(/\s+/g, ' '))
    expect(again).not.toBeNull()
    expect(tryGit(repository, 'commit', '-q', '--allow-empty', '-m', 'clean').status).toBe(0)
  })

  it('reads what git keeps of an edited message, not its comments', async () => {
    const repository = await hookedRepository()
    const commit = (text: string, ...args: string[]) =>
      tryGit(
        { folder: repository.folder, env: { GIT_EDITOR: editor(text) } },
        ...['commit', '--allow-empty', ...args],
      )
    expect(commit('fine\n\n# a comment\n').status).toBe(0)
    expect(commit(`fine\n# ${secret}\n`).status).toBe(0)
    expect(tryGit(repository, 'log', '-1', '--format=%B').text).not.toContain(secret)
    expect(commit(`bad ${secret}\n`).text).toContain('commit message:1:5')
    repository.git('config', 'core.commentChar', ';')
    expect(commit(`fine\n; ${secret}\n`).status).toBe(0)
    expect(commit(`bad\n# ${secret}\n`).status).not.toBe(0)
    repository.git('config', 'commit.cleanup', 'whitespace')
    expect(commit(`bad\n; ${secret}\n`).status).not.toBe(0)
  })

  it.each(['scissors', 'whitespace', 'verbatim'])(
    'reads the comments too where git keeps them (--cleanup=%s)',
    async (cleanup) => {
      const repository = await hookedRepository()
      const env = { GIT_EDITOR: editor(`bad\n# ${secret}\n`) }
      const run = { folder: repository.folder, env }
      const asked = tryGit(run, 'commit', '--allow-empty', `--cleanup=${cleanup}`)
      expect(asked.text).toContain('commit message:2:3')
      expect(asked.status).not.toBe(0)
      repository.git('config', 'commit.cleanup', cleanup)
      expect(tryGit(run, 'commit', '--allow-empty').text).toContain('commit message:2:3')
    },
  )

  it('ignores the comments of an edited merge message, also after a prefix that git chose', async () => {
    const repository = await hookedRepository()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('a.txt', 'a').commit('side')
    repository.git('checkout', '-q', 'main')
    const env = { GIT_EDITOR: editor(`fine\n# ${secret}\n`), GIT_MERGE_AUTOEDIT: 'yes' }
    const run = { folder: repository.folder, env }
    expect(tryGit(run, 'merge', '--no-ff', '--edit', 'side').status).toBe(0)
    expect(tryGit(repository, 'log', '-1', '--format=%B').text).not.toContain(secret)
    repository.git('config', 'core.commentChar', 'auto')
    expect(tryGit(run, 'commit', '--allow-empty').status).toBe(0)
    expect(tryGit(repository, 'log', '-1', '--format=%B').text).not.toContain(secret)
  })

  it('scans text below a scissors line in a message that was not edited', async () => {
    const repository = await hookedRepository()
    const text = `fine\n\n${scissors}\n# Do not modify\n${secret}\n`
    const run = { folder: repository.folder, input: text }
    const { status, text: said } = tryGit(run, 'commit', '--allow-empty', '--file=-')
    expect(said).toContain('commit message:5:1')
    expect(status).not.toBe(0)
  })

  it('ignores a removed key in the patch below the message (git commit --verbose)', async () => {
    const repository = await hookedRepository()
    repository.write('a.txt', `${secret}\n`).write(`${secret}.txt`, 'x').git('add', '-A')
    repository.git('commit', '-q', '--no-verify', '-m', 'known')
    repository.remove('a.txt').remove(`${secret}.txt`).git('add', '-A')
    const env = { GIT_EDITOR: editor('take the key away\n') }
    const { status, text } = tryGit({ folder: repository.folder, env }, 'commit', '--verbose')
    expect(text).not.toContain('brleaks')
    expect(status).toBe(0)
  })

  it('reads a message given with -m completely, with its comments', async () => {
    const repository = await hookedRepository()
    const { status } = tryGit(repository, 'commit', '--allow-empty', '-m', `# ${secret}`)
    expect(status).not.toBe(0)
  })

  it('reads the message of a merge', async () => {
    const repository = await hookedRepository()
    repository.git('checkout', '-q', '-b', 'side')
    repository.write('a.txt', 'a').commit('side')
    repository.git('checkout', '-q', 'main')
    const merge = tryGit(repository, 'merge', '--no-ff', '-m', `merge ${secret}`, 'side')
    expect(merge.status).not.toBe(0)
    expect(merge.text).toContain('commit message:1:7')
  })

  it('needs a file that it can read', () => {
    const { folder } = new TestRepository()
    for (const args of [[], ['nowhere']]) {
      const { status, err } = brleaks(['hook', 'run', 'commit-msg', ...args], { cwd: folder })
      expect(status).toBe(2)
      expect(err.trim().split('\n')).toHaveLength(1)
    }
  })
})

describe('what git keeps of a message', () => {
  const hint = (mark: string, fate = 'ignored') => `${mark} with '${mark}' will be ${fate}, and\n`
  const kept = (text: string, edited = true) =>
    keptMessage(Buffer.from(text, 'latin1'), edited).toString('latin1')

  it('keeps line numbers', () => {
    expect(kept(`a\n# b\nc\n${hint('#')}`)).toBe('a\n\nc\n\n')
    expect(kept(`a\n// b\n/ c\n${hint('//')}`)).toBe('a\n\n/ c\n\n')
    expect(kept(`a\n# b\n# Lines starting with '#' will be ignored, and\n`)).toBe('a\n\n\n')
  })

  it('omits only the lines that git removes', () => {
    for (const text of [
      'a\n# b\n',
      `a\n# b\n${hint('#', 'kept')}`,
      `# b\n# with ';' will be ignored`,
    ]) {
      expect(kept(text)).toBe(text)
    }
    const whole = `a\n# b\n${hint('#')}`
    expect(kept(whole, false)).toBe(whole)
  })

  it('ends only at the scissors that git has written', () => {
    const cut = `a\n${scissors}\n# Do not modify\ndiff\n-key\n`
    expect(kept(cut)).toBe('a')
    expect(kept(cut, false)).toBe(cut)
    expect(kept(`a\n${scissors}\nkey\n`)).toContain('key')
  })

  it('never adds, moves or changes a byte of a line that it keeps', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('#', ';', null),
        (bytes, mark) => {
          const end = mark === null ? '' : `\n${hint(mark)}`
          const text = Buffer.concat([Buffer.from(bytes), Buffer.from(end)])
          const before = text.toString('latin1').split('\n')
          const after = keptMessage(text, true).toString('latin1').split('\n')
          for (const [number, line] of after.entries()) {
            if (mark !== null && before[number]?.startsWith(mark)) expect(line).toBe('')
            else expect(line).toBe(before[number])
          }
        },
      ),
    )
  })
})
