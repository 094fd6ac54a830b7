import { lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withSlashes } from '../../src/model/index.ts'
import { pathUri } from '../../src/report/uri.ts'
import { pathBelow } from '../../src/sources/path-below.ts'
import { pathFilter } from '../../src/sources/patterns.ts'
import { isSameFolder, reportBase } from '../../src/sources/report-base.ts'
import { isReparsedFolder, walkFolder } from '../../src/sources/walk.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

describe('a path below a folder', () => {
  it.each([
    ['C:\\repo', 'C:\\repo\\src\\a.env', 'src/a.env'],
    ['C:\\repo', 'c:\\REPO\\a.env', 'a.env'],
    ['C:\\repo', 'C:\\repo', ''],
    ['C:\\repo', 'C:\\other\\a.env', null],
    ['C:\\repo', 'D:\\x\\a.env', null],
    ['C:\\repo', '\\\\server\\share\\a.env', null],
    ['\\\\server\\share', '\\\\server\\share\\x\\a.env', 'x/a.env'],
    ['C:\\', 'C:\\a.env', 'a.env'],
    ['C:\\repo', 'C:\\repo\\..x\\a', '..x/a'],
  ])('on Windows: %s, %s', (folder, path, expected) => {
    expect(pathBelow(folder, path, win32)).toBe(expected)
  })

  it('keeps a backslash on other systems, where it is part of a name', () => {
    expect(pathBelow('/repo', '/repo/a\\b', posix)).toBe('a\\b')
    expect(pathBelow('/repo', '/other', posix)).toBeNull()
  })

  it('is written with slashes only if backslashes are separators', () => {
    expect(withSlashes('src\\*.env', '\\')).toBe('src/*.env')
    expect(withSlashes('src\\*.env', '/')).toBe('src\\*.env')
  })
})

describe('a path as a URI', () => {
  it.each([
    ['D:/x/a b.env', 'file:///D:/x/a%20b.env'],
    ['//server/share/a.env', 'file://server/share/a.env'],
    ['src/a.env', 'src/a.env'],
  ])('on Windows: %s', (path, expected) => {
    expect(pathUri(path, undefined, '\\')).toBe(expected)
  })

  it('treats a drive as a folder on other systems, and is absolute outside the tree', () => {
    expect(pathUri('D:/x/a.env', undefined, '/')).toBe('D%3A/x/a.env')
    expect(pathUri('/x/a.env', undefined, '/')).toBe('file:///x/a.env')
  })
})

describe('patterns', () => {
  const composed = 'caf\u00e9.env'
  const decomposed = 'cafe\u0301.env'

  it('match composed and decomposed names', async () => {
    for (const [pattern, name] of [
      [composed, decomposed],
      [decomposed, composed],
    ] as const) {
      const matches = await pathFilter([pattern], [])
      expect(matches([`x/${name}`])).toBe(true)
    }
  })

  it('ignore case only if the file system does', async () => {
    const strict = await pathFilter([], ['P/SUB'])
    const folding = await pathFilter([], ['P/SUB'], { foldsCase: true })
    expect(strict(['p/sub/a.env'])).toBe(true)
    expect(folding(['p/sub/a.env'])).toBe(false)
  })
})

describe('a walk by the rules of Windows', () => {
  it('lists a folder with any separators in its path', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'sub'))
    writeFileSync(join(folder, 'sub', 'a.env'), 'text')
    const steps = [...walkFolder(Buffer.from(folder), { gitDirectories: true, rules: win32 })]
    expect(steps.flatMap(({ paths }) => paths.map(String))).toEqual(['sub/a.env'])
    expect(steps.flatMap(({ problems }) => problems)).toEqual([])
  })

  it('enters folders that are listed as links, but neither links nor junctions', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'cloud'))
    symlinkSync('cloud', join(folder, 'link'))
    // A reparse point of another kind: listed as a link, but a folder for lstat.
    expect(isReparsedFolder(() => lstatSync(join(folder, 'cloud')))).toBe(true)
    expect(isReparsedFolder(() => lstatSync(join(folder, 'link')))).toBe(false)
    expect(isReparsedFolder(() => lstatSync(join(folder, 'missing')))).toBe(false)
  })
})

describe('the folder that reported paths are relative to', () => {
  it('is the root of the repository, from any folder and for any path', () => {
    const { folder } = new TestRepository().write('app/a.env', 'text')
    const elsewhere = temporaryFolder()
    symlinkSync(join(folder, 'app'), join(elsewhere, 'link'))
    for (const [path, cwd] of [
      ['.', join(folder, 'app')],
      [join(folder, 'app/a.env'), elsewhere],
      ['link', elsewhere],
    ] as const) {
      expect(reportBase([path], cwd)).toBe(folder)
    }
    expect(reportBase(['app', 'app/a.env'], folder)).toBe(folder)
  })

  it('is the named folder outside a repository; with two folders there is no such folder', () => {
    const folder = temporaryFolder()
    for (const name of ['a', 'b']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'a', 'f'), 'text')
    expect(reportBase(['a'], folder)).toBe(join(folder, 'a'))
    expect(reportBase(['a/f'], folder)).toBe(folder)
    expect(reportBase(['a', 'b'], folder)).toBeNull()
    expect(reportBase(['.', 'b'], folder)).toBe(folder)
  })

  it('is the same folder in any spelling', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'a'))
    symlinkSync('a', join(folder, 'link'))
    expect(isSameFolder(join(folder, 'link'), join(folder, 'a'))).toBe(true)
    expect(isSameFolder(folder, join(folder, 'a'))).toBe(false)
    expect(isSameFolder(folder, join(folder, 'missing'))).toBe(false)
  })
})
