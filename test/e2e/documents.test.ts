import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson, type JsonReport } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import { has } from '../sources/containers/tools.ts'

/** A document with a key, and where the key is reported. */
interface Document {
  readonly name: string
  readonly content: (key: string) => string | Buffer
  /** The path inside the document; none if the key is found in its bytes. */
  readonly inner?: string
  readonly decoded: readonly string[]
}

const mailHeaders = 'From: a@example.com\r\nMessage-ID: <1@example.com>\r\nMIME-Version: 1.0\r\n'

const documents: readonly Document[] = [
  {
    name: 'kerned.pdf',
    content: (k) => {
      const stream = deflateSync(`BT [(${k.slice(0, 9)}) -12 (${k.slice(9)})] TJ ET`)
      const parts = ['%PDF-1.7\n7 0 obj\n<< /Filter /FlateDecode >>\nstream\n', stream]
      return Buffer.concat(
        [...parts, '\nendstream\nendobj\n%%EOF\n'].map((part) => Buffer.from(part)),
      )
    },
    inner: 'object 7 text',
    decoded: ['pdf'],
  },
  {
    name: 'document.xml',
    content: (k) => {
      const run = (text: string) =>
        `<w:r><w:rPr>${'<w:rFonts w:ascii="Consolas"/>'.repeat(99)}</w:rPr><w:t>${text}</w:t></w:r>`
      return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${run(k.slice(0, 9))}${run(k.slice(9))}</w:p></w:document>`
    },
    decoded: ['xml'],
  },
  {
    name: 'attached.eml',
    content: (k) =>
      `${mailHeaders}Content-Type: application/gzip; name=a.gz\r\nContent-Transfer-Encoding: base64\r\n\r\n${gzipSync(`key=${k}`).toString('base64')}\r\n`,
    inner: 'a.gz',
    decoded: ['mail', 'gzip'],
  },
  {
    name: 'inbox',
    content: (k) =>
      `From a@example.com Thu Jan  1 00:00:00 2026\n${mailHeaders}Content-Transfer-Encoding: quoted-printable\n\nkey=3D${k.slice(0, 20)}=\n${k.slice(20)}\n`,
    inner: 'message 1!part 1',
    decoded: ['mbox', 'mail'],
  },
  {
    name: 'escaped.js.map',
    content: (k) => JSON.stringify({ sourcesContent: [`const a = "x"\n\tconst k = "${k}"\n`] }),
    decoded: [],
  },
  {
    name: 'body.har',
    content: (k) =>
      JSON.stringify({
        content: { encoding: 'base64', text: Buffer.from(`{"token":"${k}"}`).toString('base64') },
      }),
    decoded: ['base64'],
  },
  {
    name: 'output.ipynb',
    content: (k) => JSON.stringify({ outputs: [{ data: { 'text/html': [`<b>"${k}"</b>\n`] } }] }),
    decoded: [],
  },
  {
    name: 'runs.rtf',
    content: (k) =>
      `{\\rtf1\\ansi\\pard key {${k.slice(0, 3)}}{\\rtlch\\fcs1 \\insrsid12 ${k.slice(3)}}\\par}`,
    decoded: ['markup'],
  },
]

const planted = documents.map((document, index) => ({
  ...document,
  key: key('base62:32', 200 + index),
}))

describe('a key in a document', () => {
  let report: JsonReport

  beforeAll(() => {
    const folder = temporaryFolder()
    for (const { name, content, key: text } of planted) {
      writeFileSync(join(folder, name), content(text))
    }
    report = brleaksJson(['scan', '.'], { cwd: folder }).report
  })

  it('is found once, and every document is read to its end', () => {
    expect(report.scan.complete).toBe(true)
    expect(report.summary.findings).toBe(planted.length)
  })

  it.each(planted)(
    'is found in $name at its place inside',
    ({ name, inner, decoded, key: text }) => {
      const path = inner === undefined ? name : `${name}!${inner}`
      const finding = report.findings.find(({ sightings }) =>
        sightings.some((place) => place.path === path),
      )
      expect(finding?.length).toBe(text.length)
      expect(finding?.sightings).toContainEqual(expect.objectContaining({ path, decoded }))
    },
  )
})

/** Programs that write a file `out` with the keys of `keys`, as compilers and libraries store texts. */
const writers: readonly { name: string; script: string }[] = [
  {
    name: 'Python byte code',
    script:
      "import py_compile; open('a.py', 'w').write(''.join(f'k{i} = \"{k}\"\\n' for i, k in enumerate(keys))); py_compile.compile('a.py', cfile='out'); os.remove('a.py')",
  },
  {
    name: 'pickles',
    script: "import pickle; pickle.dump({'keys': keys}, open('out', 'wb'))",
  },
  {
    name: 'binary property lists',
    script:
      "import plistlib; plistlib.dump({'keys': keys}, open('out', 'wb'), fmt=plistlib.FMT_BINARY)",
  },
]

describe('keys in binary files', () => {
  const keys = Array.from({ length: 12 }, (_, index) => key('base62:32', 300 + index))
  it.skipIf(!has('python3')).each(writers)('are found in $name', ({ script }) => {
    const cwd = temporaryFolder()
    const prologue = 'import json, os, sys\nkeys = json.load(sys.stdin)\n'
    execFileSync('python3', ['-c', prologue + script], { cwd, input: JSON.stringify(keys) })
    const { report } = brleaksJson(['scan', 'out'], { cwd })
    expect(report.summary.findings).toBe(keys.length)
    expect(new Set(report.findings.map(({ length }) => length))).toEqual(new Set([keys[0]?.length]))
  })
})

describe.skipIf(!has('python3'))('a database', () => {
  it.each(['UTF-8', 'UTF-16le', 'UTF-16be'])(
    'gives each key once, with its end, also in columns side by side and over pages: %s',
    (encoding) => {
      const cwd = temporaryFolder()
      const keys = Array.from({ length: 60 }, (_, index) => key('base62:32', 400 + index))
      const script = `
import json, sqlite3, sys
keys = json.load(sys.stdin)
c = sqlite3.connect('a.db')
c.execute("pragma encoding='${encoding}'")
c.execute('create table t(id integer primary key, a text, k text, b text)')
for i, k in enumerate(keys):
    if i % 2: c.execute('insert into t(a, k, b) values(?, ?, ?)', (f'left{i}', k, f'right{i}'))
    else: c.execute('insert into t(a) values(?)', ('x ' * (7900 + i) + k + ' x' * 4000,))
c.commit()
`
      execFileSync('python3', ['-c', script], { cwd, input: JSON.stringify(keys) })
      const { report } = brleaksJson(['scan', 'a.db', '--show-secrets'], { cwd })
      const found = report.findings.map(({ secret }) => secret).sort()
      expect(found).toEqual([...keys].sort())
      const paths = report.findings.flatMap(({ sightings }) => sightings.map(({ path }) => path))
      expect(new Set(paths)).toEqual(new Set(['a.db!rows']))
    },
  )
})
