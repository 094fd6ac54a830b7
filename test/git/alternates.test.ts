import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alternatesLine, collectObjectFolders, parseAlternates } from '../../src/git/alternates.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const parse = (text: string, separator = '\n') =>
  parseAlternates(text, separator).map((path) => path.toString('latin1'))

describe('a list of object folders', () => {
  it.each([
    ['a line', '/a/b\n', ['/a/b']],
    ['a last line without an end', '/a\n/b', ['/a', '/b']],
    ['comments and empty lines', '# /a\n\n/b\n#', ['/b']],
    ['a quoted path', '"/a"\n/b\n', ['/a', '/b']],
    ['escapes', '"/a\\tb\\"c\\\\d\\303\\244"\n', ['/a\tb"c\\d\xc3\xa4']],
    ['quotes that never end', '"/a\n/b\n', ['"/a', '/b']],
    ['an unknown escape', '"/a\\q"\n', ['"/a\\q"']],
  ])('is read as git reads %s', (_, text, paths) => {
    expect(parse(text)).toEqual(paths)
  })

  it('is separated by colons in a variable, except inside quotes', () => {
    expect(parse('/a:"/b:c":/d', ':')).toEqual(['/a', '/b:c', '/d'])
  })

  it.each(['/plain', '"/quoted"', '#/comment', '/two\nlines'])('reads back %j', (path) => {
    expect(parse(`${alternatesLine(path)}\n`)).toEqual([path])
  })
})

describe('the object folders of a repository', () => {
  const folderNaming = (text: string) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'info'))
    writeFileSync(join(folder, 'info', 'alternates'), text)
    return folder
  }

  it('include those that alternates name, also relative ones, each once', () => {
    const third = folderNaming('')
    const second = folderNaming(`"${third}"\n`)
    const first = folderNaming(`${second}\n../${second.split('/').at(-1)}\n`)
    writeFileSync(join(third, 'info', 'alternates'), `${first}\n`)
    expect(collectObjectFolders([first])).toEqual({ folders: [first, second, third], problems: [] })
  })

  it('do not include what does not exist', () => {
    const first = folderNaming('/nonexistent/objects\n')
    expect(collectObjectFolders([first]).folders).toEqual([first])
  })

  it('name a list that cannot be read', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'info', 'alternates'), { recursive: true })
    expect(collectObjectFolders([folder]).problems).toEqual([
      {
        what: join(folder, 'info', 'alternates'),
        reason: { code: 'unreadable', detail: 'not a regular file' },
      },
    ])
  })
})
