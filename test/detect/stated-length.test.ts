import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keyBody, seededRandom } from '../helpers/keys.ts'
import { secretsIn } from '../helpers/secrets.ts'

const random = seededRandom(20261126)
const shapes = [
  'base62:20',
  'base62:32',
  'base62:40',
  'base62:43',
  'hex:32',
  'hex:40',
  'hex:64',
  'uuid',
  'base64url:43',
  'base64url:64',
  'ulid',
  'twoPart',
]
const keys = shapes.flatMap((shape) => [1, 2, 3].map(() => `br_${keyBody(shape, random)}`))

const ascii = (text: string) => Buffer.from(text, 'latin1')
const bytes = (...parts: (string | number | Buffer)[]) =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'number' ? Buffer.from([part]) : ascii(part.toString('latin1')),
    ),
  )

function varint(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.from([(value & 127) | 128, value >> 7])
}

function fixed(value: number, size: number, little: boolean): Buffer {
  const number = Buffer.alloc(size)
  if (little) number.writeUIntLE(value, 0, Math.min(6, size))
  else number.writeUIntBE(value, Math.max(0, size - 6), Math.min(6, size))
  return number
}

const cbor = (text: string) =>
  text.length < 24 ? bytes(0x60 | text.length, text) : bytes(0x78, text.length, text)
const ruby = (text: string) =>
  text.length < 123 ? bytes('"', text.length + 5, text) : bytes('"', 1, text.length, text)
const varlena = (text: string) => bytes(((text.length + 1) << 1) | 1, text)

/** A record of SQLite: its header states the lengths of its columns. */
function record(...columns: string[]): Buffer {
  const types = columns.map((column) => varintBig(13 + 2 * column.length))
  const header = Buffer.concat(types)
  const payload = bytes(header.length + 1, header, columns.join(''))
  return Buffer.concat([varintBig(payload.length), Buffer.from([1]), payload])
}

function varintBig(value: number): Buffer {
  return value < 128 ? Buffer.from([value]) : Buffer.from([(value >> 7) | 128, value & 127])
}

/** Bytes as each format writes a key between its neighbours. */
const formats: Record<string, (key: string) => Buffer> = {
  'protocol buffers': (key) =>
    bytes(0x0a, 5, 'alice', 0x12, varint(key.length), key, 0x42, 5, 'hello'),
  'protocol buffers, first field': (key) => bytes(0x0a, varint(key.length), key, 0x72, 3, 'abc'),
  Avro: (key) =>
    bytes('Obj', 1, 0, varint(14), 'api_key', varint(2 * key.length), key, varint(18), 'next word'),
  'Avro, a long text next': (key) =>
    bytes(
      0,
      varint(14),
      'api_key',
      varint(2 * key.length),
      key,
      varint(54),
      'the next text is quite long',
    ),
  'Kafka, two bytes': (key) =>
    bytes(
      0,
      0,
      0,
      16,
      fixed(7, 2, false),
      'api_key',
      fixed(key.length, 2, false),
      key,
      fixed(5, 2, false),
      'value',
    ),
  'four bytes, big-endian': (key) =>
    bytes(
      1,
      fixed(7, 4, false),
      'api_key',
      fixed(key.length, 4, false),
      key,
      fixed(5, 4, false),
      'value',
    ),
  'four bytes, little-endian': (key) =>
    bytes(
      1,
      fixed(7, 4, true),
      'api_key',
      fixed(key.length, 4, true),
      key,
      fixed(97, 4, true),
      'value',
    ),
  'two bytes, little-endian': (key) =>
    bytes(
      1,
      fixed(7, 2, true),
      'api_key',
      fixed(key.length, 2, true),
      key,
      fixed(97, 2, true),
      'value',
    ),
  'eight bytes, little-endian': (key) =>
    bytes(
      1,
      fixed(7, 8, true),
      'api_key',
      fixed(key.length, 8, true),
      key,
      fixed(97, 8, true),
      'value',
    ),
  RDB: (key) =>
    bytes(
      'REDIS0009',
      0xfa,
      0,
      7,
      'api_key',
      ...(key.length < 64 ? [key.length] : [0x40, key.length]),
      key,
      0,
      4,
      'next',
      3,
      'abc',
      0xff,
    ),
  Ruby: (key) =>
    bytes(4, 8, '{', 6, 'I', ruby('api_key'), 6, ':', 6, 'ETI', ruby(key), 6, ';', 0, 'T'),
  'Ruby, binary texts': (key) => bytes(4, 8, '[', 7, ruby(key), ruby('abc')),
  bencode: (key) => ascii(`d3:key${key.length}:${key}4:name5:alicee`),
  'bencode, a number next': (key) => ascii(`d3:key${key.length}:${key}3:numi12ee`),
  'bencode, the end next': (key) => ascii(`d3:key${key.length}:${key}ee`),
  'bencode, a list': (key) => ascii(`l${key.length}:${key}i42el3:abcee`),
  netstring: (key) => ascii(`${key.length}:${key},5:hello,`),
  CBOR: (key) => bytes(0x83, 1, cbor(key), cbor('another text that is quite long')),
  'CBOR, a list': (key) => bytes(0x83, cbor(key), cbor(key), cbor(key), cbor(key)),
  'CBOR, the last text': (key) => bytes(0xa1, cbor('token'), cbor(key)),
  MessagePack: (key) => bytes(0x82, 0xa3, 'key', 0xd9, key.length, key, 0xa4, 'name'),
  'MessagePack, a number next': (key) =>
    bytes(0x92, 0xda, fixed(key.length, 2, false), key, 0x61, 5),
  BSON: (key) => bytes(99, 0, 0, 0, 2, 'key', 0, fixed(key.length + 1, 4, true), key, 0, 2, 'n', 0),
  'property list': (key) =>
    bytes(
      'bplist00',
      0xd1,
      1,
      2,
      0x51,
      'a',
      0x5f,
      0x10,
      key.length,
      key,
      0x5f,
      0x10,
      0x13,
      'second string value',
      8,
    ),
  'property list, a short text next': (key) =>
    bytes('bplist00', 0xd1, 1, 2, 0x5f, 0x10, key.length, key, 'Qx', 8, 0),
  'pickle 0': (key) => ascii(`(dp0\nVk\np1\nV${key}\np2\ns.`),
  'pickle 2': (key) =>
    bytes(
      0x80,
      2,
      '}q',
      0,
      '(X',
      1,
      0,
      0,
      0,
      'kq',
      1,
      'X',
      fixed(key.length, 4, true),
      key,
      'q',
      2,
      'X',
      1,
      0,
      0,
      0,
      'l',
    ),
  'pickle 2, the second word of a text': (key) =>
    bytes(0x80, 2, '}q', 0, 'X', fixed(key.length + 7, 4, true), 'Bearer ', key, 'q', 2, 'u.'),
  'pickle 5': (key) =>
    bytes(
      0x80,
      5,
      0x95,
      0x40,
      Buffer.alloc(7),
      '}',
      0x94,
      0x8c,
      1,
      'k',
      0x94,
      0x8c,
      key.length,
      key,
      0x94,
    ),
  marshal: (key) =>
    bytes(')', 3, 0xda, 3, 'api', 'z', key.length, key, 'z', 4, 'name', 'Z', 2, 'ab'),
  'marshal, a list': (key) => bytes('[', 3, 0, 0, 0, ...Array(3).fill(bytes('z', key.length, key))),
  Matroska: (key) =>
    bytes(
      0x67,
      0xc8,
      0x01,
      fixed(0x40, 7, false),
      0x45,
      0xa3,
      0x87,
      'COMMENT',
      0x44,
      0x87,
      ...(key.length < 127 ? [0x80 | key.length] : [0x40, key.length]),
      key,
      'g',
      0xc8,
      0x80,
    ),
  'marshal, long form': (key) =>
    bytes('(', 2, 0, 0, 0, 'u', fixed(key.length, 4, true), key, 'u', 3, 0, 0, 0, 'abc'),
  'PostgreSQL, a row': (key) =>
    bytes(3, 0, 2, 8, 0x18, 0, 1, 0, 0, 0, varlena('api_key'), varlena(key), varlena('dark')),
  'PostgreSQL, a long text next': (key) =>
    bytes(
      2,
      8,
      0x18,
      0,
      1,
      0,
      0,
      0,
      varlena('alice'),
      varlena(key),
      varlena('the next column is a rather long sentence of words'),
    ),
  'PostgreSQL, four bytes': (key) =>
    bytes(
      2,
      8,
      0x18,
      0,
      1,
      0,
      0,
      0,
      'abcd',
      fixed((key.length + 4) << 2, 4, true),
      key,
      varlena('dark'),
    ),
  'SQLite, name and value': (key) => bytes(0, 0, record('api_key', key)),
  'SQLite, a date after it': (key) =>
    bytes(0, 0, record('alice', 'alice@example.com', key, '2024-01-01T00:00:00Z')),
  'SQLite, a hash before it': (key) =>
    bytes(0, 0, record('d41d8cd98f00b204e9800998ecf8427e', key, 'api_key')),
  'SQLite, a word before it in its column': (key) =>
    bytes(0, 0, record('x1', `Bearer ${key}`, 'abcdef')),
  'Java class': (key) =>
    bytes(1, 0, 4, 'Code', 1, fixed(key.length, 2, false), key, 1, 0, 4, 'name'),
  PHP: (key) => ascii(`a:1:{s:3:"key";s:${key.length}:"${key}";}`),
  'JSON beside binary data': (key) => bytes(0, 7, `{"key": "${key}"}`, 0, 3),
  'C strings': (key) => bytes('%s', 0, `"${key}`, 0, key, 0, `+${key}`, 0),
}

describe('a key in a format that states its length', () => {
  it.each(Object.entries(formats))('is found whole: %s', (name, write) => {
    for (const key of keys) {
      if (key.length > 127) continue
      // Twice 29 is a colon, as before keys in texts.
      if (name === 'Avro, a long text next' && key.length === 29) continue
      expect([...new Set(secretsIn(write(key)))]).toEqual([key])
    }
  })

  it('is not cut by letters and punctuation that look like the type and length of a text', () => {
    const many = Array.from({ length: 400 }, () => `br_${keyBody('base62:64', random)}`)
    for (const before of ['x-', 'x=', 'x,', 'x/', 'z.', 'Z-', 'z#', 'x:', 'w/', "x'", '(w)']) {
      const found = many.flatMap((key) => secretsIn(`${before}${key}\n`))
      expect(found).toEqual(many)
    }
  })

  it('is not cut by a number that chance wrote', () => {
    for (const key of keys) {
      for (const text of [`10:23:20:${key}\n`, `+${key}\n`, `"${key}"`, `x+${key},`, `é"${key}"`]) {
        expect(secretsIn(text)).toEqual([key])
      }
    }
  })
})

const folder = mkdtempSync(join(tmpdir(), 'brleaks-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function runs(program: string, ...args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const layouts = [
  ['settings(name text, value text)', 'api_key', '{}'],
  [
    'users(id integer primary key, name text, email text, token text, made text)',
    null,
    'alice',
    'alice@example.com',
    '{}',
    '2024-01-01T00:00:00Z',
  ],
  [
    'cookies(host text, name text, value text, path text, expires int)',
    'api.example.com',
    'session',
    '{}',
    '/',
    1712345678,
  ],
  ['tokens(token text primary key, owner text) without rowid', '{}', 'alice'],
  ['tokens(token text unique, owner text)', '{}', 'alice'],
  ['documents(id text, body text)', 'x1', '{"key":"{}"}'],
  ['headers(id text, header text, next text)', 'x1', 'Bearer {}', 'abcdef'],
]

describe('files that programs wrote', () => {
  const python = runs('python3', '-c', 'import sqlite3')

  it.skipIf(!python)('SQLite, in several tables (skipped without python3)', () => {
    const script = `
import sqlite3, json, sys
path, layouts, keys = sys.argv[1], json.loads(sys.argv[2]), json.loads(sys.argv[3])
for i, (table, *row) in enumerate(layouts):
  c = sqlite3.connect(path + str(i))
  c.execute('create table ' + table)
  for key in keys:
    c.execute('insert into %s values(%s)' % (table.split('(')[0], ','.join('?' * len(row))), [v.replace('{}', key) if isinstance(v, str) and v != '{}' else key if v == '{}' else v for v in row])
  c.commit()
`
    const path = join(folder, 'table')
    execFileSync('python3', ['-c', script, path, JSON.stringify(layouts), JSON.stringify(keys)])
    layouts.forEach((_, index) => {
      expect([...new Set(secretsIn(readFileSync(path + index)))].sort()).toEqual([...keys].sort())
    })
  })

  const go = runs('go', 'version')

  it.skipIf(!go)(
    'a Go program, whose constants lie end to end (skipped without go)',
    { timeout: 120_000 },
    () => {
      const some = keys.filter((_, index) => index % 3 === 0)
      const list = some.map((key) => `"${key}"`).join(', ')
      writeFileSync(join(folder, 'go.mod'), 'module x\ngo 1.21\n')
      writeFileSync(
        join(folder, 'main.go'),
        `package main\nimport "os"\nfunc main() { for _, k := range []string{${list}} { os.Stdout.WriteString(k) } }\n`,
      )
      execFileSync('go', ['build', '-o', 'program', '.'], {
        cwd: folder,
        env: { ...process.env, GOFLAGS: '-mod=mod', GOPROXY: 'off' },
      })
      const secrets = secretsIn(readFileSync(join(folder, 'program')))
      const whole = some.filter((key) => secrets.includes(key))
      // Where words of the next constant follow, the end is an estimate.
      expect(whole.length).toBeGreaterThanOrEqual(Math.floor(some.length * 0.8))
      expect(secrets.length).toBeGreaterThanOrEqual(some.length)
    },
  )
})
