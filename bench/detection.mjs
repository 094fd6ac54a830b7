// Measures how well detection separates random keys from ordinary names (docs/detection.md).
//   node bench/detection.mjs [NAMES.tsv] [--draws N]
// NAMES.tsv has ordinary names in its first column, below a header line (default: fixtures/detect/ordinary-names.txt).
// Each name that is taken for a key is a false positive.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const args = process.argv.slice(2)
const draws = Number(args[args.indexOf('--draws') + 1]) || 20_000
const root = new URL('..', import.meta.url).pathname
const namesFile =
  args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--draws') ??
  `${root}fixtures/detect/ordinary-names.txt`

const source = `
  export { createDetector } from './src/detect/index.ts'
  export { builtInRules } from './src/config/rules.ts'
  export { keyBody, seededRandom } from './test/helpers/keys.ts'
`
const bundled = await build({
  stdin: { contents: source, resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  external: ['ajv', '@eslint-community/regexpp'],
})
const { createDetector, builtInRules, keyBody, seededRandom } = await import(
  `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
)
const detector = createDetector(builtInRules())

function keysIn(text) {
  const bytes = Buffer.from(`${text}\n`)
  const chunk = {
    kind: 'chunk',
    origin: { source: 'file', path: 'x', object: null, lines: false },
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { offset: 0, line: 1, column: 1 },
    encoding: 'utf8',
  }
  return [...detector.detect(chunk)].filter((found) => found.kind === 'candidate')
}

function isKey(text) {
  return keysIn(text).length > 0
}

/** Recall of the first scheme, from the research that the rule is based on. */
const before = {
  'base62:16': 0.9927,
  'base62:20': 0.9976,
  'base62:22': 0.9984,
  'base62:24': 0.9991,
  'base62:29': 0.9994,
  'base62:30': 0.9997,
  'base62:32': 0.9996,
  'base62:36': 0.9996,
  'base62:40': 0.9995,
  'base62:43': 0.9993,
  'base62:48': 0.9991,
  'base62:64': 0.999,
  'base62:120': 0.9979,
  'hex:24': 0.9998,
  'hex:32': 0.9999,
  'hexUpper:32': 0.9999,
  'hex:40': 0.9999,
  'hex:48': 0.9997,
  'hex:64': 0.9994,
  uuid: 1,
  'base64url:22': 0.9949,
  'base64url:32': 0.9986,
  'base64url:43': 0.9997,
  'base64url:64': 0.9991,
  'base64url:21': 0.9916,
  'base36:16': 0.997,
  'base36:21': 0.999,
  'base36:24': 0.9999,
  'base36:32': 0.9997,
  'base58:22': 0.9995,
  'base58:32': 0.9997,
  'base58:44': 0.9994,
  'base62:27': 0.9996,
  ulid: 0.9997,
  'base32:32': 0.9997,
  'upperDigit:32': 0.9997,
  'letters:20': null,
  'letters:24': null,
  'letters:32': 0.998,
  'lower:32': 0.9986,
  twoPart: 0.9993,
}

console.log(`format            recall   first scheme   (${draws} draws each)`)
let sum = 0
let least = 1
for (const [format, known] of Object.entries(before)) {
  const random = seededRandom(20261124)
  let found = 0
  for (let i = 0; i < draws; i++) if (isKey(`br_${keyBody(format, random)}`)) found++
  const recall = found / draws
  sum += recall
  least = Math.min(least, recall)
  console.log(
    `${format.padEnd(16)}  ${recall.toFixed(4)}   ${known === null ? 'unknown' : known.toFixed(4)}`,
  )
}
console.log(`mean ${(sum / Object.keys(before).length).toFixed(4)}, least ${least.toFixed(4)}`)

// Keys as they are in use. Each row has the least and the mean share over all formats: of keys that are found, and of
// keys that are found whole, with the right end.
const situations = {
  'segment before': [
    'live_#',
    'sk_#',
    'prod_#',
    'secret_#',
    'token_#',
    'api_key_#',
    'sk_test_#',
    'demo_#',
    'your_#',
  ],
  'word after': ['#_old', '#_backup_2024', '#_prod', '#-staging', '#_example', '#_DO_NOT_USE'],
  'number after': ['#-1', '#_2024', '#-v2'],
  'ruler after': [
    '#--',
    '#-----',
    '#________',
    '#------WebKitFormBoundary7MA4YWxkTrZu0gW',
    '#->x',
    '#--%>',
  ],
  'word glued on': ['#api_key', '#secret', '#your_key', '#example', '#theme', '#https'],
  'name glued on': ['#br_netfilter', '#br_ssl_engine_set_default_rsavrfy'],
  'property or file': ['#.count', '#.txt', '#.The next sentence'],
}
const stores = {
  'C strings': (key) => `name\0${key}\0other\0`,
  'strings end to end': (key) => `\u0001name${key}theme\u0001`,
  'length before, 1 byte': (key) => `\n${String.fromCharCode(key.length)}${key}\u0012\u0003abc`,
  'SQLite row': (key) => `\u0017${String.fromCharCode(2 * key.length + 13)}api_key${key}`,
  pickle: (key) => `X${String.fromCharCode(key.length)}\0\0\0${key}q\u0001`,
}
const contexts = {
  'end of a sentence': (key) => `the keys.${key}\n`,
  'name before': (key) => `api_${key}\n`,
  'word before': (key) => `token${key}\n`,
  'colour of a log': (key) => `\u001b[0K${key}\u001b[m\n`,
  'two keys': (key, other) => `K=${key}${other}\n`,
}

/** Least and mean shares of found and of whole keys over all formats. */
function shares(write) {
  const found = []
  const whole = []
  for (const format of Object.keys(before)) {
    const random = seededRandom(20261126)
    const few = Math.max(50, Math.round(draws / 100))
    let some = 0
    let right = 0
    for (let i = 0; i < few; i++) {
      const key = keyBody(format, random)
      const [text, expected] = write(key, keyBody(format, random))
      const keys = keysIn(text).map((found) => found.secret.reveal())
      if (keys.length > 0) some++
      if (keys.includes(expected)) right++
    }
    found.push(some / few)
    whole.push(right / few)
  }
  const mean = (values) => values.reduce((total, value) => total + value, 0) / values.length
  return [Math.min(...found), mean(found), Math.min(...whole), mean(whole)]
}

function printShares(label, rows) {
  const columns = rows.map(shares)
  const mean = (index) => columns.reduce((sum, row) => sum + row[index], 0) / columns.length
  const least = (index) => Math.min(...columns.map((row) => row[index]))
  const numbers = [least(0), mean(1), least(2), mean(3)].map((number) => number.toFixed(4))
  console.log(`${label.padEnd(24)} ${numbers.join('   ')}`)
}

console.log('\nsituation               found: least, mean     whole: least, mean')
for (const [label, templates] of Object.entries(situations)) {
  printShares(
    label,
    templates.map((template) => (body) => {
      const key = template.startsWith('#') ? `br_${body}` : `br_${template.replace('#', body)}`
      return [`x = "br_${template.replace('#', body)}"`, key]
    }),
  )
}
printShares('two halves', [
  (body, secret) => {
    const key = `br_${body.slice(0, 12)}.${secret}`
    return [`K=${key}\n`, key]
  },
])
for (const [label, write] of [...Object.entries(stores), ...Object.entries(contexts)]) {
  printShares(label, [(body, other) => [write(`br_${body}`, `br_${other}`), `br_${body}`]])
}

const names = readFileSync(namesFile, 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0])
  .filter(Boolean)
const bad = names.filter(isKey)
console.log(
  `${namesFile}: ${names.length} names, ${bad.length} taken for keys ${bad.slice(0, 10).join(' ')}`,
)
const swapped = names.map((name) => name.replace(/^[A-Za-z]*br_/i, 'br_'))
const badSwapped = swapped.filter(isKey)
console.log(
  `the same, begun with br_: ${badSwapped.length} taken for keys ${badSwapped.slice(0, 10).join(' ')}`,
)
