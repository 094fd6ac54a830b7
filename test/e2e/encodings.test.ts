import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaksJson, type JsonReport } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

/** A text that holds a key in an encoding. */
interface Sample {
  readonly name: string
  readonly text: (key: string) => string | Buffer
  /** `decoded` of the sighting. */
  readonly chain: readonly string[]
  /** Line at which the encoded text begins. */
  readonly line?: number
  /** A program that the sample is made with. */
  readonly needs?: string
  /** A format of keys (helpers/keys.ts). */
  readonly format?: string
}

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64')
const hex = (text: string | Buffer) => Buffer.from(text).toString('hex')
const wrapAt = (text: string, width: number, lineEnd: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(lineEnd)
const run = (program: string, args: readonly string[], input: string | Buffer) =>
  execFileSync(program, args, { input, encoding: 'latin1' })
const codes = (text: string) => [...Buffer.from(text)]
const escapeAll = (text: string, escaped: (code: number) => string) =>
  codes(text).map(escaped).join('')
const hex2 = (code: number) => code.toString(16).padStart(2, '0')
const underscore = (text: string, escaped: string) => text.replaceAll('_', escaped)

const samples: readonly Sample[] = [
  {
    name: 'Kubernetes secret',
    text: (k) => `apiVersion: v1\nkind: Secret\ndata:\n  api-key: ${base64(k)}\n`,
    chain: ['base64'],
    line: 4,
  },
  {
    name: 'HTTP Basic',
    text: (k) => `Authorization: Basic ${base64(`user:${k}`)}\n`,
    chain: ['base64'],
  },
  {
    name: 'docker config',
    text: (k) => JSON.stringify({ auths: { r: { auth: base64(`x:${k}`) } } }, null, 2),
    chain: ['base64'],
    line: 4,
  },
  {
    name: 'Buffer.from',
    text: (k) => `const key = Buffer.from('${base64(k)}', 'base64')\n`,
    chain: ['base64'],
  },
  {
    name: 'base64 of two levels',
    text: (k) => `blob: ${base64(base64(`{"key":"${k}"}`))}\n`,
    chain: ['base64', 'base64'],
  },
  {
    name: 'base64 of three levels',
    text: (k) => `blob: ${base64(base64(base64(`key=${k}`)))}\n`,
    chain: ['base64', 'base64', 'base64'],
  },
  {
    name: 'wrapped base64',
    text: (k) =>
      `cert: |\n${wrapAt(base64(`${'x'.repeat(50)} ${k} ${'y'.repeat(80)}`), 64, '\n')}\n`,
    chain: ['base64'],
    line: 3,
  },
  {
    name: 'wrapped base64 with CRLF and indentation',
    text: (k) => `data:\r\n  ${wrapAt(base64(`${'x'.repeat(40)}${' '}${k}`), 60, '\r\n  ')}\r\n`,
    chain: ['base64'],
    line: 2,
  },
  {
    name: 'PowerShell -enc',
    text: (k) => `powershell -enc ${base64(Buffer.from(`$k = '${k}'`, 'utf16le'))}\n`,
    chain: ['base64', 'utf-16le'],
  },
  {
    name: 'JWT',
    text: (k) =>
      `token=eyJhbGciOiJub25lIn0.${Buffer.from(JSON.stringify({ key: k })).toString('base64url')}.x\n`,
    chain: ['base64'],
  },
  {
    name: 'data URL',
    text: (k) => `<a href="data:text/plain;base64,${base64(`key ${k}`)}">x</a>\n`,
    chain: ['base64'],
  },
  {
    name: 'base64 program',
    text: (k) =>
      run('base64', [], `some text before\n${k}\nsome text after, to make it long enough\n`),
    chain: ['base64'],
    needs: 'base64',
  },
  {
    name: 'base32 program',
    text: (k) => run('base32', [], `key: ${k}\n`),
    chain: ['base32'],
    needs: 'base32',
  },
  { name: 'hex', text: (k) => `key = ${hex(k)}\n`, chain: ['hex'] },
  { name: 'upper-case hex', text: (k) => `key = ${hex(k).toUpperCase()}\n`, chain: ['hex'] },
  {
    name: 'hex of C',
    text: (k) =>
      `char key[] = {${codes(k)
        .map((c) => `0x${hex2(c)}`)
        .join(', ')}};\n`,
    chain: ['hex'],
  },
  { name: 'hex with spaces', text: (k) => `${codes(k).map(hex2).join(' ')}\n`, chain: ['hex'] },
  { name: 'xxd', text: (k) => run('xxd', [], `some text ${k} more`), chain: ['hex'], needs: 'xxd' },
  {
    name: 'hexdump -C',
    text: (k) => run('hexdump', ['-C'], `some text ${k} more`),
    chain: ['hex'],
    needs: 'hexdump',
  },
  {
    name: 'od',
    text: (k) => run('od', ['-An', '-tx1'], `some text ${k}`),
    chain: ['hex'],
    needs: 'od',
  },
  {
    name: 'registry export',
    text: (k) =>
      `"key"=hex(2):${wrapAt([...Buffer.from(`${k}\0`, 'utf16le')].map(hex2).join(','), 75, '\\\r\n  ')}\r\n`,
    chain: ['hex', 'utf-16le'],
  },
  { name: 'byte array', text: (k) => `[${codes(k).join(',')}]\n`, chain: ['bytes'] },
  {
    name: 'Buffer in JSON',
    text: (k) => `${JSON.stringify(Buffer.from(`x ${k}`), null, 1)}\n`,
    chain: ['bytes'],
    line: 6,
  },
  {
    name: 'String.fromCharCode',
    text: (k) => `String.fromCharCode(${codes(k).join(', ')})\n`,
    chain: ['bytes'],
  },
  {
    name: 'percent-encoded',
    text: (k) => `https://x.test/?key=${underscore(k, '%5F')}&b=1\n`,
    chain: ['percent'],
  },
  {
    name: 'percent-encoded as a whole',
    text: (k) => `key=${escapeAll(k, (code) => `%${hex2(code)}`)}\n`,
    chain: ['percent'],
  },
  {
    name: 'percent-encoded twice',
    text: (k) => `u=https%3A%2F%2Fx%3Fkey%3D${underscore(k, '%255F')}%26b\n`,
    chain: ['percent'],
  },
  {
    name: 'JSON escape',
    text: (k) => `{"key": "${underscore(k, '\\u005f')}"}\n`,
    chain: ['json-escape'],
  },
  {
    name: 'escape of a whole key',
    text: (k) => `key = "${escapeAll(k, (code) => `\\x${hex2(code)}`)}"\n`,
    chain: ['json-escape'],
  },
  {
    name: 'octal escape',
    text: (k) => `printf '${underscore(k, '\\137')}'\n`,
    chain: ['json-escape'],
  },
  {
    name: 'JSON in JSON in JSON',
    text: (k) =>
      JSON.stringify({ a: JSON.stringify({ b: `{"key": "${underscore(k, '\\u005f')}"}` }) }),
    chain: ['json-escape'],
  },
  {
    name: 'HTML entity',
    text: (k) => `<code>${underscore(k, '&#95;')}</code>\n`,
    chain: ['html-entity'],
  },
  {
    name: 'named HTML entity',
    text: (k) => `<code>${underscore(k, '&lowbar;')}</code>\n`,
    chain: ['html-entity'],
  },
  {
    name: 'Markdown escape',
    text: (k) => `Use the key ${underscore(k, '\\_')} here.\n`,
    chain: ['markdown-escape'],
    format: 'base64url:43',
  },
  {
    name: 'quoted-printable',
    text: (k) => `The key is ${underscore(k, '=5F')} =\nand so on\n`,
    chain: ['quoted-printable'],
  },
  {
    name: 'quoted-printable program',
    text: (k) =>
      run(
        'python3',
        [
          '-c',
          'import quopri,sys;sys.stdout.buffer.write(quopri.encodestring(sys.stdin.buffer.read()))',
        ],
        `${'word '.repeat(10)}${k} caf\u00e9\n`,
      ),
    chain: ['quoted-printable'],
    needs: 'python3',
  },
  {
    name: 'escape of Office files',
    text: (k) => `<si><t>${k.replace('_', '_x005F_')}</t></si>\n`,
    chain: ['markup'],
  },
  {
    name: 'zero-width characters',
    text: (k) => `key ${k.slice(0, 2)}\u200b${k.slice(2, 12)}\u200b${k.slice(12)} end\n`,
    chain: ['invisible'],
  },
  {
    name: 'soft hyphens',
    text: (k) => `key ${k.slice(0, 9)}\u00ad${k.slice(9, 20)}\u00ad${k.slice(20)} end\n`,
    chain: ['invisible'],
  },
  {
    name: 'full-width forms',
    text: (k) => `key ${escapeAll(k, (code) => String.fromCodePoint(0xff01 + code - 0x21))} end\n`,
    chain: ['invisible'],
  },
  {
    name: 'grep --color',
    text: (k) => `key: \u001b[01;31m\u001b[Kbr_\u001b[m\u001b[K${k.slice(3)}\n`,
    chain: ['invisible'],
  },
  {
    name: 'overstrike',
    text: (k) => `key: ${[...k].map((c) => `${c}\b${c}`).join('')}\n`,
    chain: ['invisible'],
  },
  {
    name: 'word breaks of HTML',
    text: (k) => `<code>${k.slice(0, 10)}<wbr>${k.slice(10, 20)}<wbr/>${k.slice(20)}</code>\n`,
    chain: ['markup'],
  },
  {
    name: 'syntax highlighting',
    text: (k) =>
      `<span class="s">br</span><span class="o">_</span><span class="n">${k.slice(3)}</span>\n`,
    chain: ['markup'],
  },
  {
    name: 'wrapped mail',
    text: (k) => {
      const text = `${'filler '.repeat(8)}${k}`
      return `> ${'word '.repeat(14).trim()}\n> ${text.slice(0, 72)}\n> ${text.slice(72)}\n> end\n`
    },
    chain: ['wrapped'],
    line: 2,
  },
  {
    name: 'shell continuation',
    text: (k) => `export KEY=${k.slice(0, 15)}\\\n${k.slice(15)}\n`,
    chain: ['wrapped'],
  },
  {
    name: 'properties continuation',
    text: (k) => `api.key=${k.slice(0, 15)}\\\n    ${k.slice(15)}\n`,
    chain: ['wrapped'],
  },
  {
    name: 'concatenation',
    text: (k) => `const k = 'br_' + '${k.slice(3)}'\n`,
    chain: ['literals'],
  },
  { name: 'split prefix', text: (k) => `k = "b" + "r_${k.slice(3)}"\n`, chain: ['literals'] },
  {
    name: 'adjacent literals of C',
    text: (k) => `char *k = "${k.slice(0, 12)}"\n          "${k.slice(12)}";\n`,
    chain: ['literals'],
  },
  { name: 'PHP', text: (k) => `$k = 'br_' . '${k.slice(3)}';\n`, chain: ['literals'] },
  { name: 'SQL', text: (k) => `SELECT 'br_' || '${k.slice(3)}';\n`, chain: ['literals'] },
  { name: 'Lua', text: (k) => `k = "br_" .. "${k.slice(3)}"\n`, chain: ['literals'] },
  { name: 'Rust', text: (k) => `concat!("br_", "${k.slice(3)}")\n`, chain: ['literals'] },
  {
    name: 'join',
    text: (k) => `const k = ['br', '${k.slice(3)}'].join('_')\n`,
    chain: ['literals'],
  },
  {
    name: 'format string',
    text: (k) => `k := fmt.Sprintf("br_%s", "${k.slice(3)}")\n`,
    chain: ['literals'],
  },
  {
    name: 'template literal',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the sample is source code.
    text: (k) => 'const k = `br_${"BODY"}`\n'.replace('BODY', k.slice(3)),
    chain: ['literals'],
  },
  {
    name: 'base64 of percent-encoded text',
    text: (k) => `state=${base64(`?key=${underscore(k, '%5F')}&x=1`)}\n`,
    chain: ['base64', 'percent'],
  },
  {
    name: 'base64 of hex',
    text: (k) => `state=${base64(`key ${hex(k)} end`)}\n`,
    chain: ['base64', 'hex'],
  },
  {
    name: 'hex of base64',
    text: (k) => `state=${hex(`key ${base64(k)} end`)}\n`,
    chain: ['hex', 'base64'],
  },
  {
    name: 'base64 with escaped slashes, as PHP writes JSON',
    text: (k) =>
      `${JSON.stringify({ data: base64(`\u00ff\u00fe?${k}?\u00ff>?>`) }).replaceAll('/', '\\/')}\n`,
    chain: ['base64'],
  },
]

const available = (program: string | undefined) =>
  program === undefined || spawnSync('which', [program]).status === 0
const usable = samples.filter(({ needs }) => available(needs))
const missing = samples.filter(({ needs }) => !available(needs))

const keyOf = (index: number) => key(usable[index]?.format ?? 'base62:32', 100 + index)
const textOf = (index: number) => usable[index]?.text(keyOf(index)) ?? ''
const fileOf = (index: number) => `sample-${String(index).padStart(2, '0')}.txt`

/** The sightings of a sample's key, as `path:line decoded`. */
function sightingsOf({ findings }: JsonReport, index: number) {
  const found = findings.find(({ secret }) => secret === keyOf(index))
  return found?.sightings ?? []
}

const table = usable.map(({ name, chain, line = 1 }, index) => ({ name, chain, line, index }))

/** A history in which each sample is the message of a commit. */
function reportOfMessages(): JsonReport {
  const repository = new TestRepository()
  for (const { index } of table) {
    const file = join(temporaryFolder(), 'message')
    writeFileSync(file, textOf(index))
    repository.git('commit', '-q', '--allow-empty', '--cleanup=verbatim', '-F', file)
  }
  repository.git('gc', '-q')
  repository.remove('.git/COMMIT_EDITMSG')
  return brleaksJson(['git', '--show-secrets', repository.folder]).report
}

describe('a key in an encoding', () => {
  let files: JsonReport
  let staged: JsonReport
  let history: JsonReport
  let messages: JsonReport
  /** A report without secrets. */
  let hidden = ''

  beforeAll(() => {
    const repository = new TestRepository()
    for (const { index } of table) repository.write(fileOf(index), textOf(index))
    const report = (...args: string[]) =>
      brleaksJson([...args, '--show-secrets', repository.folder]).report
    files = report('scan')
    hidden = brleaksJson(['scan', repository.folder]).out
    repository.git('add', '-A')
    staged = report('git', '--staged')
    repository.commit()
    history = report('git')
    messages = reportOfMessages()
  })

  it.each(table)('is found in a file: $name', ({ index, chain, line }) => {
    expect(sightingsOf(files, index)).toMatchObject([{ path: fileOf(index), line, decoded: chain }])
  })

  it('is the only key in its file', () => {
    expect(files.findings.map(({ secret }) => secret).sort()).toEqual(
      table.map(({ index }) => keyOf(index)).sort(),
    )
  })

  it.each(table)('can not be decoded from a report: $name', ({ index }) => {
    const reports = join(temporaryFolder(), 'report')
    writeFileSync(reports, hidden)
    const { report } = brleaksJson(['scan', reports, '--show-secrets'])
    expect(sightingsOf(report, index)).toEqual([])
    expect(hidden).not.toContain(keyOf(index).slice(3))
  })

  it.each(table)('is found on standard input: $name', ({ index, chain, line }) => {
    const { report } = brleaksJson(['stdin', '--show-secrets'], { input: textOf(index) })
    expect(sightingsOf(report, index)).toMatchObject([{ source: 'stdin', line, decoded: chain }])
  })

  it.each(table)('is found in staged content: $name', ({ index, chain, line }) => {
    expect(sightingsOf(staged, index)).toMatchObject([
      { source: 'index', path: fileOf(index), line, decoded: chain },
    ])
  })

  it.each(table)('is found in a history: $name', ({ index, chain, line }) => {
    expect(sightingsOf(history, index)).toMatchObject([
      { source: 'blob', path: fileOf(index), line, decoded: chain },
    ])
  })

  it.each(table)('is found in a commit message: $name', ({ index, chain, line }) => {
    expect(sightingsOf(messages, index)).toMatchObject([
      { source: 'commit-message', line, decoded: chain },
    ])
  })

  it.skip.each(missing)('is found: $name (needs $needs, which is not installed)', () => {})
})
