import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson, type JsonReport } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

/** A file with `KEY` in place of the key, and the place of the key. */
interface Kind {
  readonly name: string
  readonly content: (key: string) => string | Buffer
  readonly line: number
  readonly column: number
  readonly decoded?: string[]
}

const kinds: Kind[] = [
  { name: '.env', content: (k) => `# settings\nBATCH_RELAY_API_KEY=${k}\n`, line: 2, column: 21 },
  { name: 'config.yaml', content: (k) => `batch_relay:\n  key: "${k}"\n`, line: 2, column: 9 },
  { name: 'config.json', content: (k) => `{\n  "apiKey": "${k}"\n}\n`, line: 2, column: 14 },
  {
    name: 'index.js',
    content: (k) => `const a = 1\nfetch(u, { headers: { Authorization: 'Bearer ${k}' } })\n`,
    line: 2,
    column: 46,
  },
  {
    name: 'app.min.js',
    content: (k) => `!function(){${'var a=1;'.repeat(500)}k="${k}";${'b();'.repeat(900)}}();`,
    line: 1,
    column: 4016,
  },
  {
    name: 'README.md',
    content: (k) => `# How\n\n\`\`\`sh\nexport BATCH_RELAY_API_KEY=${k}\n\`\`\`\n`,
    line: 4,
    column: 28,
  },
  {
    name: 'deploy.sh',
    content: (k) => `#!/bin/sh\ncurl -H "Authorization: Bearer ${k}" https://x\n`,
    line: 2,
    column: 32,
  },
  { name: 'Dockerfile', content: (k) => `FROM node\nENV KEY=${k}\n`, line: 2, column: 9 },
  {
    name: '.netrc',
    content: (k) => `machine api.batchrelay.com\n  login me\n  password ${k}\n`,
    line: 3,
    column: 12,
  },
  {
    name: 'trace.har',
    content: (k) =>
      `{"log":{"entries":[{"request":{"headers":[{"name":"authorization","value":"Bearer ${k}"}]}}]}}`,
    line: 1,
    column: 83,
  },
  { name: 'app.log', content: (k) => `12:00 \u001b[32m${k}\u001b[0m used\n`, line: 1, column: 12 },
  {
    name: 'notebook.ipynb',
    content: (k) => `{"cells":[{"source":["import x\\n",\n"x.key = '${k}'\\n"]}]}\n`,
    line: 2,
    column: 11,
  },
  { name: 'data.csv', content: (k) => `name,key\nme,${k}\n`, line: 2, column: 4 },
  {
    name: 'package-lock.json',
    content: (k) => `{ "resolved": "https://registry.test/x?token=${k}" }\n`,
    line: 1,
    column: 46,
  },
  {
    name: 'program.bin',
    content: (k) =>
      Buffer.concat([Buffer.from([0, 255, 254, 10, 0]), Buffer.from(k), Buffer.from([0, 1])]),
    line: 2,
    column: 2,
  },
  { name: 'no-final-newline.txt', content: (k) => `one\n${k}`, line: 2, column: 1 },
  {
    name: 'one-line-of-5-MB.json',
    content: (k) => `["${'x'.repeat(2_500_000)}","${k}","${'y'.repeat(2_500_000)}"]`,
    line: 1,
    column: 2_500_006,
  },
  { name: 'crlf.ini', content: (k) => `[a]\r\nkey=${k}\r\n`, line: 2, column: 5 },
  { name: 'bom.txt', content: (k) => `\ufeffkey: ${k}\n`, line: 1, column: 6 },
  {
    name: 'utf-16le.txt',
    content: (k) => Buffer.from(`\ufeffone\r\nkey: ${k}\r\n`, 'utf16le'),
    line: 2,
    column: 6,
    decoded: ['utf-16le'],
  },
  {
    name: 'utf-16be.txt',
    content: (k) => Buffer.from(`\ufeffone\nkey: ${k}\n`, 'utf16le').swap16(),
    line: 2,
    column: 6,
    decoded: ['utf-16be'],
  },
  {
    name: 'utf-16-no-mark.txt',
    content: (k) => Buffer.from(`one\nkey: ${k}\n`, 'utf16le'),
    line: 2,
    column: 6,
    decoded: ['utf-16le'],
  },
  { name: 'astral.txt', content: (k) => `😀 日本 ${k}\n`, line: 1, column: 7 },
  { name: 'settings.py', content: (k) => `\tKEY = "${k}"\n`, line: 1, column: 9 },
  { name: 'main.tf', content: (k) => `provider "x" {\n  token = "${k}"\n}\n`, line: 2, column: 12 },
  {
    name: 'image.png',
    content: (k) =>
      Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from(`tEXt${'\0'}${k}`)]),
    line: 3,
    column: 6,
  },
]

const shapes = [
  'base62:32',
  'hex:64',
  'base64url:43',
  'base36:24',
  'uuid',
  'ulid',
  'twoPart',
  'base58:44',
  'lower:32',
]

describe('a tree of every kind of file', () => {
  const planted = kinds.map((kind, index) => ({
    ...kind,
    key: key(shapes[index % shapes.length], 500 + index, index % 3 === 0 ? 'br_test_' : 'br_'),
  }))
  let report: JsonReport

  beforeAll(() => {
    const folder = temporaryFolder()
    for (const { name, content, key: text } of planted)
      writeFileSync(join(folder, name), content(text))
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(
      join(folder, 'names.c'),
      'int br_ssl_engine_set_default_rsavrfy(void); br_multicast_set_igmp_version();\nchar *k = "br_your_api_key_here";\n',
    )
    report = brleaksJson(['scan', '.'], { cwd: folder }).report
  })

  it('is read completely, and yields each key and nothing else', () => {
    expect(report.scan.complete).toBe(true)
    expect(report.scan.coverage.files).toBe(kinds.length + 2)
    expect(report.summary.findings).toBe(kinds.length)
    expect(report.summary.filtered).toBe(3)
  })

  it.each(planted)(
    'finds the key in $name at its line and column',
    ({ name, line, column, key: text, decoded }) => {
      const places = report.findings.flatMap((finding) =>
        finding.sightings.map((place) => ({
          ...place,
          mode: finding.mode,
          length: finding.length,
        })),
      )
      const place = places.find((candidate) => candidate.path === name)
      expect(place).toMatchObject({
        source: 'file',
        line,
        column,
        endLine: line,
        endColumn: column + text.length,
        decoded: decoded ?? [],
      })
      expect(place?.length).toBe(text.length)
      expect(place?.mode).toBe(text.startsWith('br_test_') ? 'test' : 'live')
    },
  )
})
