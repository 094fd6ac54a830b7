import { describe, expect, it } from 'vitest'
import { carriedSettings } from '../../src/git/plain-config.ts'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

describe('settings of the file system in a configuration', () => {
  it.each([
    ['[core]\n\tignorecase = true\n', ['ignorecase']],
    ['[CORE]\nIgnoreCase=yes ; a comment\n', ['ignorecase']],
    ['[core] longpaths = on\n', ['longpaths']],
    ['[core]\nprecomposeunicode\n', ['precomposeunicode']],
    ['[core]\r\n\tignorecase = true\r\n\tlongpaths = 1\r\n', ['ignorecase', 'longpaths']],
    ['[core]\nignorecase = true\n[core]\nignorecase = false\n', []],
    ['[core]\nignorecase = "false"\n', []],
    ['[other]\nignorecase = true\n', []],
    ['[core "sub"]\nignorecase = true\n', []],
    ['[core]\n# ignorecase = true\n', []],
    ['[core]\n\tfsmonitor = /bin/true\n\thooksPath = x\n\tbare = true\n', []],
    ['[broken\nignorecase = true\n', []],
    ['', []],
  ])('are carried over as plain switches: %j', (text, expected) => {
    expect(carriedSettings(text)).toEqual(expected)
  })

  it('decide which files are ignored, as they do for git', () => {
    const repository = new TestRepository()
    repository.write('.gitignore', 'build/\n').commit()
    repository.write('Build/out.env', key('base62:32', 66))
    const scan = () => brleaks(['scan', '.'], { cwd: repository.folder }).status
    expect(scan()).toBe(1)
    repository.git('config', 'core.ignorecase', 'true')
    expect(scan()).toBe(0)
  })
})
