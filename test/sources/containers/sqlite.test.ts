import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ContainerFormat } from '../../../src/sources/containers/format.ts'
import { recognise } from '../../../src/sources/containers/index.ts'
import { sqlite, sqliteLog } from '../../../src/sources/containers/sqlite.ts'
import { key } from '../../helpers/keys.ts'
import { temporaryFolder } from '../../helpers/repository.ts'
import { damaged, inMemory, readAll } from './reading.ts'
import { has, run } from './tools.ts'

const keys = Array.from({ length: 30 }, (_, index) => key('base62:32', index + 1))

/** Runs Python on a new database `c`; the names of the keys are in `keys`. */
function database(script: string, file = 'a.db'): Buffer {
  const cwd = temporaryFolder()
  const program = `
import json, os, random, sqlite3, sys
keys = json.load(sys.stdin)
c = sqlite3.connect('a.db')
c.execute('pragma synchronous=off')
${script}
c.commit()
`
  // Without a regular end, the log is kept.
  run('python3', ['-c', `${program}\nos._exit(0)`], {
    cwd,
    input: Buffer.from(JSON.stringify(keys)),
  })
  return readFileSync(join(cwd, file))
}

const sideBySide = `
c.execute('create table t(id integer primary key, a text, k text, b text, n int)')
for k in keys: c.execute('insert into t(a, k, b, n) values(?, ?, ?, 5)', ('left', k, 'right'))
`
/** Each key lies over the boundary of two overflow pages of 4096 bytes. */
const acrossPages = `
c.execute('pragma page_size=4096')
c.execute('create table t(t text)')
for i, k in enumerate(keys):
    text = 'x ' * 8000
    at = (489 + (16004 - 489) % 4092 - 4 + 4092) - 1 - i
    c.execute('insert into t values(?)', (text[:at - 1] + ' ' + k + ' ' + text[at + len(k) + 1:],))
`

async function rows(bytes: Buffer, format: ContainerFormat = sqlite): Promise<readonly string[]> {
  const { entries, unread } = await readAll(format, inMemory(bytes))
  expect(unread).toEqual([])
  expect(entries.map(({ name }) => name)).toEqual(['rows'])
  return entries[0]?.content.toString().split('\n') ?? []
}

describe.skipIf(!has('python3'))('sqlite', () => {
  it('is recognised by its first bytes', () => {
    const bytes = database(sideBySide)
    expect(recognise(bytes.subarray(0, 512))).toBe(sqlite)
    expect(sqlite.recognises(Buffer.from('SQLite format 3\0'))).toBe(false)
  })

  it('gives out each value on a line', async () => {
    const values = await rows(database(sideBySide))
    expect(values.filter((value) => value.startsWith('br_'))).toEqual(keys)
    expect(values.filter((value) => value === 'left')).toHaveLength(keys.length)
  })

  it('joins values that lie on several pages', async () => {
    const bytes = database(acrossPages)
    expect(keys.filter((text) => bytes.includes(text))).toEqual([])
    const values = (await rows(bytes)).join('\n')
    expect(keys.filter((text) => values.includes(` ${text} `))).toEqual(keys)
  })

  it('gives out text in UTF-16 as UTF-8', async () => {
    for (const encoding of ['UTF-16le', 'UTF-16be']) {
      const values = await rows(database(`c.execute("pragma encoding='${encoding}'")${sideBySide}`))
      expect(values.filter((value) => value.startsWith('br_'))).toEqual(keys)
    }
  })

  it('reads indexes, tables without row ids, and every size of pages', async () => {
    for (const size of [512, 1024, 65_536]) {
      const script = `
c.execute('pragma page_size=${size}')
c.execute('create table w(k text primary key, v blob) without rowid')
for k in keys: c.execute('insert into w values(?, ?)', (k, b'value' * 400))
`
      const values = await rows(database(script))
      expect(values.filter((value) => value.startsWith('br_')).sort()).toEqual([...keys].sort())
    }
  })

  it('reads pages that are no longer used', async () => {
    const script = `
c.execute('pragma secure_delete=off')
c.execute('create table t(k text)')
for k in keys * 20: c.execute('insert into t values(?)', (k,))
c.commit()
c.execute('drop table t')
`
    const values = await rows(database(script))
    expect(new Set(values.filter((value) => value.startsWith('br_')))).toEqual(new Set(keys))
  })

  it('reads rows that were deleted from a page in use', async () => {
    const script = `
c.execute('pragma secure_delete=off')${sideBySide}
c.commit()
c.execute('delete from t where id%3=1')
`
    const values = await rows(database(script))
    expect(values.filter((value) => value.startsWith('br_')).sort()).toEqual([...keys].sort())
  })

  it('finds nothing wrong with databases that were changed often', async () => {
    for (const [vacuum, size] of [
      [0, 1024],
      [1, 512],
      [2, 4096],
    ]) {
      const script = `
c.execute('pragma page_size=${size}'); c.execute('pragma auto_vacuum=${vacuum}'); c.execute('pragma secure_delete=off')
c.execute('create table t(id integer primary key, a text, b blob)'); c.execute('create index i on t(a)')
r = random.Random(1)
for n in range(300):
    c.execute('insert into t(a, b) values(?, ?)', ('v' * r.choice([3, 300, 3000]), bytes(r.choice([0, 500]))))
    if n % 3 == 0: c.execute('delete from t where id%?=0', (r.randrange(2, 40),))
    if n % 5 == 0: c.execute('update t set a=? where id%7=1', ('u' * r.randrange(5000),))
`
      expect((await rows(database(script))).length).toBeGreaterThan(50)
    }
  })

  it('reads the log beside a database, each change of a page', async () => {
    const log = (script: string) =>
      database(
        `c.execute('pragma journal_mode=wal'); c.execute('pragma wal_autocheckpoint=0')${script}`,
        'a.db-wal',
      )
    expect(recognise(log(sideBySide).subarray(0, 512))).toBe(sqliteLog)
    const values = await rows(log(sideBySide), sqliteLog)
    expect(new Set(values.filter((value) => value.startsWith('br_')))).toEqual(new Set(keys))
    const joined = (await rows(log(acrossPages), sqliteLog)).join('\n')
    expect(keys.filter((text) => joined.includes(` ${text} `))).toEqual(keys)
  })

  it('names truncation, and reads the pages that are there', async () => {
    const bytes = database(acrossPages)
    for (const length of [100, 4095, 4096, 10_000, bytes.length - 4096, bytes.length - 1]) {
      const { unread, stopped } = await readAll(sqlite, inMemory(bytes.subarray(0, length)))
      expect(unread).toContain('truncated')
      expect(stopped).toBeNull()
    }
  })

  it('names impossible sizes and cells, and never fails', async () => {
    const bytes = database(`c.execute('pragma page_size=512')${sideBySide}`)
    const wrongSize = Buffer.from(bytes)
    wrongSize.writeUInt16BE(777, 16)
    expect((await readAll(sqlite, inMemory(wrongSize))).unread).toContain('damaged')
    const wrongCell = Buffer.from(bytes)
    // The first pointer of the last page.
    wrongCell.writeUInt16BE(511, bytes.length - 512 + 8)
    expect((await readAll(sqlite, inMemory(wrongCell))).unread).toEqual(['damaged'])
    for (let seed = 1; seed <= 60; seed++) {
      expect((await readAll(sqlite, inMemory(damaged(bytes, seed)))).stopped).toBeNull()
    }
  })

  it('stops at the budget where records claim to be long or lead in circles', async () => {
    const bytes = database(acrossPages)
    const looped = Buffer.from(bytes)
    // Every page after the first leads to itself, if it is taken for a part of a record.
    for (let place = 4096; place < bytes.length; place += 4096) {
      if (looped[place] === 0) looped.writeUInt32BE(place / 4096 + 1, place)
    }
    const { given, stopped } = await readAll(sqlite, inMemory(looped))
    expect(stopped).toBeNull()
    // A record is as long as it says, however its pages are chained.
    expect(given).toBeLessThan(keys.length * 20_000)
    const long = Buffer.from(looped)
    // Length of the first record of each leaf, as nine bytes of ones.
    for (let place = 4096; place < long.length; place += 4096) {
      if (long[place] === 13)
        long.fill(
          0xff,
          place + long.readUInt16BE(place + 8),
          place + long.readUInt16BE(place + 8) + 4,
        )
    }
    const endless = await readAll(sqlite, inMemory(long), { expand: 20_000_000 }, { keep: false })
    expect(endless.given).toBeLessThan(20_000_000 + 8 * long.length)
    expect(endless.largestPiece).toBeLessThanOrEqual(256 * 1024)
  })
})
