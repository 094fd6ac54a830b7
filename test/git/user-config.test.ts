import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UserConfig } from '../../src/git/index.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const folder = () => new TestRepository().folder

describe('the user’s own git configuration', () => {
  it('returns every value of a name, also with line breaks, and the last one as in force', async () => {
    const config = new UserConfig(folder(), gitEnvironment())
    await config.run(['--local', '--add', 'test.name', 'one\ntwo'])
    await config.run(['--local', '--add', 'test.name', 'three'])
    expect(await config.values('test.name', 'local')).toEqual(['one\ntwo', 'three'])
    expect(await config.value('test.name')).toBe('three')
    expect(await config.value('test.absent')).toBeNull()
    expect(await config.path('core.hooksPath')).toBeNull()
  })

  it('resolves paths as git does', async () => {
    const home = temporaryFolder()
    const config = new UserConfig(folder(), { ...gitEnvironment(), HOME: home })
    await config.run(['--local', 'core.hooksPath', '~/hooks'])
    expect(await config.path('core.hooksPath')).toBe(join(home, 'hooks'))
  })

  it('includes settings and programs that the environment names', async () => {
    const config = new UserConfig(folder(), {
      ...gitEnvironment(),
      EDITOR: 'vi',
      GIT_EDITOR: 'vi',
      GIT_SSH_COMMAND: 'ssh -v',
      PAGER: 'less',
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'core.editor',
      GIT_CONFIG_VALUE_0: 'vi',
      GIT_CONFIG_KEY_1: 'core.hooksPath',
      GIT_CONFIG_VALUE_1: '/hooks',
    })
    expect(await config.value('core.editor')).toBe('vi')
    expect(await config.path('core.hooksPath')).toBe('/hooks')
  })

  it('reports an invalid file with git’s reason', async () => {
    const repository = folder()
    writeFileSync(join(repository, '.git', 'config'), '[core\n')
    const config = new UserConfig(repository, gitEnvironment())
    await expect(config.value('core.hooksPath')).rejects.toThrow(/^git config failed: fatal: bad/)
  })

  it.skipIf(process.platform === 'win32')('runs no git of the repository', async () => {
    const repository = folder()
    const planted = join(repository, 'bin')
    mkdirSync(planted)
    writeFileSync(join(planted, 'git'), '#!/bin/sh\ntouch ran\n')
    chmodSync(join(planted, 'git'), 0o755)
    const environment = gitEnvironment()
    const config = new UserConfig(repository, {
      ...environment,
      PATH: `${planted}:.:${environment.PATH}`,
    })
    await config.run(['--local', 'test.name', 'value'])
    expect(readFileSync(join(repository, '.git', 'config'), 'utf8')).toContain('name = value')
    expect(await config.gitVersion()).toHaveLength(3)
    expect(() => readFileSync(join(repository, 'ran'))).toThrow('ENOENT')
  })
})
