import { describe, expect, it } from 'vitest'
import {
  chooseInstallMethod,
  configCommands,
  configName,
  type HookSetup,
  hasConfiguredHooks,
} from '../../src/hooks/install-method.ts'
import { hookCommand, hookFile, ownerOf, quoted } from '../../src/hooks/script.ts'
import { tryGit } from '../helpers/hooks.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const plain: HookSetup = {
  gitVersion: [2, 39, 5],
  scope: 'local',
  hooksPath: null,
  hooksPathIsOurs: false,
  managers: [],
}

describe('the installation method', () => {
  it.each<[string, Partial<HookSetup>, unknown]>([
    ['an old git', {}, { kind: 'files' }],
    ['an old git, for all repositories', { scope: 'global' }, { kind: 'shared' }],
    ['a git with hooks in its configuration', { gitVersion: [2, 54, 0] }, { kind: 'config' }],
    ['the same, globally', { gitVersion: [2, 54, 0], scope: 'global' }, { kind: 'config' }],
    ['the same beside husky', { gitVersion: [3, 0], hooksPath: '/r/.husky/_' }, { kind: 'config' }],
    [
      'the same beside lefthook',
      { gitVersion: [2, 60], managers: ['lefthook'] },
      { kind: 'config' },
    ],
    ['husky', { hooksPath: '/r/.husky/_' }, { kind: 'manual', manager: 'husky' }],
    ['husky 4', { managers: ['husky'] }, { kind: 'manual', manager: 'husky' }],
    ['another folder', { hooksPath: '/r/hooks' }, { kind: 'manual', manager: null }],
    ['lefthook', { managers: ['lefthook'] }, { kind: 'manual', manager: 'lefthook' }],
    ['our own folder', { hooksPath: '/h', hooksPathIsOurs: true }, { kind: 'files' }],
    [
      'our own folder, again',
      { scope: 'global', hooksPath: '/h', hooksPathIsOurs: true },
      { kind: 'shared' },
    ],
  ])('%s', (_, changes, method) => {
    expect(chooseInstallMethod({ ...plain, ...changes })).toEqual(method)
  })

  it('knows which versions of git have hooks in the configuration', () => {
    for (const version of [
      [2, 54, 0],
      [2, 55],
      [3, 0, 0],
    ])
      expect(hasConfiguredHooks(version)).toBe(true)
    for (const version of [[2, 53, 9], [2, 39, 5], [1, 99], []])
      expect(hasConfiguredHooks(version)).toBe(false)
  })
})

describe('hooks in the configuration, tested with any git', () => {
  const program = { node: process.execPath, script: programPath }

  it('are written with commands that git config accepts, and read back unchanged', () => {
    const repository = new TestRepository()
    for (const hook of ['pre-commit', 'pre-push'] as const) {
      const command = hookCommand(hook, { node: `/it's a "$node"`, script: '/back\\slash #;.js' })
      for (const args of [
        ...configCommands('local', hook, command),
        ...configCommands('local', hook, command),
      ])
        expect(tryGit(repository, 'config', ...args)).toEqual({ status: 0, text: '' })
      const section = `hook.${configName(hook)}`
      expect(repository.git('config', '--get-all', `${section}.command`)).toBe(command)
      expect(repository.git('config', '--get-all', `${section}.event`)).toBe(hook)
    }
  })

  it('never have the name of an event, which git refuses', () => {
    expect(configName('pre-commit')).not.toBe('pre-commit')
  })

  it('are shell commands that pass on arguments, input and status', async () => {
    const { spawnSync } = await import('node:child_process')
    const command = hookCommand('commit-msg', program)
    // run-command.c: `sh -c 'COMMAND "$@"' COMMAND ARGS…` where there are arguments, else `sh -c COMMAND`.
    const run = spawnSync('sh', ['-c', `${command} "$@"`, command, '/no where'], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('/no where cannot be read')
    const gone = hookCommand('pre-push', { node: process.execPath, script: '/nowhere/cli.js' })
    const without = spawnSync('sh', ['-c', gone], {
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin' },
    })
    expect(without.status).not.toBe(0)
    expect(without.stderr).toContain('does not exist')
  })
})

describe('a hook file', () => {
  const program = { node: '/n', script: '/s' }

  it('is recognised as ours if no byte of it is changed', () => {
    const text = hookFile('pre-commit', program)
    expect(ownerOf(text)).toBe('ours')
    expect(ownerOf(`${text}\n`)).toBe('changed')
    expect(ownerOf(text.replace("'/s'", "'/t'"))).toBe('changed')
    expect(ownerOf('#!/bin/sh\necho brleaks\n')).toBe('other')
    expect(ownerOf('')).toBe('other')
  })

  it('quotes the paths in it', () => {
    expect(quoted("it's")).toBe("'it'\\''s'")
  })
})

it('hook install reports that git is missing', () => {
  const repository = new TestRepository()
  const { status, err } = brleaks(['hook', 'install'], {
    cwd: repository.folder,
    env: { PATH: '/nowhere' },
  })
  expect(status).toBe(2)
  expect(err).toContain('git was not found')
})
