import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules, commandNames } from '../../src/config/index.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const folder = temporaryFolder()
writeFileSync(join(folder, 'a.txt'), 'nothing')
const secret = key('base62:32', 75)

describe('words that are not commands of their own', () => {
  it('help shows the help of the program, help COMMAND that of a command', () => {
    expect(brleaks(['help'])).toEqual(brleaks(['--help']))
    expect(brleaks(['help', 'help']).out).toContain('Usage: brleaks [command]')
    for (const command of commandNames) {
      const { status, out } = brleaks(['help', command])
      expect(out).toContain(`Usage: brleaks ${command}`)
      expect(status).toBe(0)
    }
  })

  it('version shows the version', () => {
    expect(brleaks(['version'])).toEqual(brleaks(['--version']))
  })

  it.each([
    ['adit', 'audit'],
    ['gti', 'git'],
    ['scna', 'scan'],
    ['hlep', 'help'],
    ['Verify', 'verify'],
    ['base-line', 'baseline'],
    ['vesrion', 'version'],
  ])('%s asks whether %s was meant', (word, command) => {
    for (const args of [[word], [word, '.'], [word, '--help']]) {
      const { status, out, err } = brleaks(args, { cwd: folder })
      expect(err).toBe(
        `brleaks: "${word}" is neither a command nor a file or folder here; did you mean "brleaks ${command}"?\n`,
      )
      expect(out).toBe('')
      expect(status).toBe(2)
    }
  })

  it('a word that resembles no command gets a hint at the help', () => {
    expect(brleaks(['something'], { cwd: folder }).err).toContain('see: brleaks --help')
    expect(brleaks(['help', 'something']).err).toContain('"something" is not a command')
  })

  it('a file or folder with such a name can still be scanned', () => {
    const here = temporaryFolder()
    for (const name of ['help', 'version', 'adit']) {
      mkdirSync(join(here, name))
      writeFileSync(join(here, name, 'a.txt'), secret)
      expect(brleaks([`./${name}`], { cwd: here }).status).toBe(1)
      expect(brleaks(['--', name], { cwd: here }).status).toBe(1)
      expect(brleaks(['scan', name], { cwd: here }).status).toBe(1)
    }
    expect(brleaks(['adit'], { cwd: here }).status).toBe(1)
  })
})

describe('a key in an option or operand', () => {
  const wrongs: readonly (readonly [string, readonly string[]])[] = [
    ['a path', ['scan', `no/dir-${secret}/x`]],
    ['an operand that is glued', ['scan', `${secret}.${secret}`]],
    ['a command', [`x${secret}`]],
    ['a help topic', ['help', secret]],
    ['an unknown option', [`--x${secret}`]],
    ['an option’s value', ['scan', `--format=${secret}`]],
    ['a choice', ['scan', '--min-confidence', `my-${secret}`]],
    ['a number', ['scan', '--jobs', `1${secret}`]],
    ['a size', ['scan', `--max-size=${secret}k`]],
    ['a pattern', ['scan', '--exclude', `{${secret}`, '--include', '/']],
    ['a configuration', ['scan', '--config', `backup.${secret}`]],
    ['a rule file', ['scan', '--rules', `tokens_${secret}`]],
    ['a report', ['scan', '--report', `json=no/${secret}_old/x.json`]],
    ['a range', ['git', '.', '--range', `${secret}..HEAD`]],
    ['a repository', ['git', `no-${secret}`]],
    ['an action', ['rules', `list-${secret}`]],
    ['a hook', ['hook', 'run', `pre-${secret}`]],
  ]
  it.each(wrongs)('is masked in the message: %s', (_, args) => {
    const { status, out, err } = brleaks(args, { cwd: folder })
    expect(status).toBe(2)
    expect(err).not.toBe('')
    expect(out + err).not.toContain(secret.slice(8))
  })

  it('is masked if its rule comes from --rules', () => {
    const [builtIn] = builtInRules()
    const rule = {
      version: 1,
      rules: [
        { ...builtIn, id: 'own-key', name: 'OwnKey', prefixes: [{ text: 'own_', mode: 'live' }] },
      ],
    }
    writeFileSync(join(folder, 'own.json'), JSON.stringify(rule))
    const own = `own_${secret.slice(3)}`
    const { err, status } = brleaks(['scan', '--rules', 'own.json', `no-${own}`], { cwd: folder })
    expect(err).toContain('no such file or folder')
    expect(err).not.toContain(secret.slice(8))
    expect(status).toBe(2)
  })
})
