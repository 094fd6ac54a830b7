import { describe, expect, it } from 'vitest'
import { findProgram } from '../../src/git/find-program.ts'

interface Machine {
  readonly platform: NodeJS.Platform
  readonly path: string
  readonly files: readonly string[]
  readonly scanned?: readonly string[]
  readonly links?: Readonly<Record<string, string>>
}

function find({ platform, path, files, scanned = [], links = {} }: Machine) {
  return findProgram('git', {
    platform,
    path,
    scanned,
    isProgram: (file) => files.includes(file),
    realPath: (file) => {
      const link = Object.keys(links).find((name) => file === name || file.startsWith(`${name}/`))
      return link === undefined ? file : `${links[link]}${file.slice(link.length)}`
    },
  })
}

const everywhere = ['git', './git', '/git', 'bin/git', '/usr/bin/git', '/repo/bin/git', '/repo/git']

describe('a program on Linux and macOS', () => {
  it.each([
    [':/usr/bin', '/usr/bin'],
    ['/usr/bin:', '/usr/bin'],
    ['.:/usr/bin', '/usr/bin'],
    ['./bin:bin:../repo:/usr/bin', '/usr/bin'],
    ['~/bin:/usr/bin', '/usr/bin'],
    ['/repo/bin:/repo:/usr/bin', '/usr/bin'],
    ['/other/../repo/bin:/usr/bin', '/usr/bin'],
    ['/linked/bin:/usr/bin', '/usr/bin'],
    ['/repository/bin:/usr/bin', '/repository/bin:/usr/bin'],
  ])('is found in absolute entries outside of the repository: %s', (path, kept) => {
    const found = find({
      platform: 'linux',
      path,
      files: [...everywhere, '/linked/bin/git'],
      scanned: ['/repo'],
      links: { '/linked': '/repo' },
    })
    expect(found).toEqual({ program: '/usr/bin/git', path: kept })
  })

  it('is never a link into the repository', () => {
    const files = ['/opt/bin/git', '/usr/bin/git']
    const links = { '/opt/bin/git': '/repo/git' }
    const path = '/opt/bin:/usr/bin'
    const found = find({ platform: 'darwin', path, files, scanned: ['/repo'], links })
    expect(found.program).toBe('/usr/bin/git')
  })

  it('is not found if only the repository has it', () => {
    const path = '.::/repo/bin'
    const found = find({ platform: 'linux', path, files: everywhere, scanned: ['/repo'] })
    expect(found).toEqual({ program: null, path: '' })
  })
})

describe('a program on Windows', () => {
  const git = 'C:\\Program Files\\Git\\cmd\\git.exe'
  const planted = [
    'git.exe',
    '.\\git.exe',
    '\\bin\\git.exe',
    'C:\\repo\\git.exe',
    'C:\\repo\\git.cmd',
  ]

  it.each([
    'C:\\Program Files\\Git\\cmd',
    '"C:\\Program Files\\Git\\cmd"',
    ';.;bin;C:\\Program Files\\Git\\cmd',
    '\\bin;C:bin;C:\\Program Files\\Git\\cmd',
    'C:\\repo;C:\\Program Files\\Git\\cmd',
    'c:\\REPO\\node_modules\\.bin;C:/repo;C:\\Program Files\\Git\\cmd',
  ])('is found in entries with a drive outside of the repository: %s', (path) => {
    const files = [...planted, 'c:\\REPO\\node_modules\\.bin\\git.exe', git]
    const found = find({ platform: 'win32', path, files, scanned: ['C:\\repo'] })
    expect(found).toEqual({ program: git, path: 'C:\\Program Files\\Git\\cmd' })
  })

  it('is an .exe on any drive or server, not a script', () => {
    const files = ['D:\\tools\\git.cmd', 'D:\\tools\\git.bat', '\\\\server\\git\\git.exe']
    const path = 'D:\\tools;\\\\server\\git'
    const found = find({ platform: 'win32', path, files, scanned: ['C:\\repo'] })
    expect(found.program).toBe('\\\\server\\git\\git.exe')
  })
})
