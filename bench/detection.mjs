// How well detection tells random keys from ordinary names.
//   node bench/detection.mjs [NAMES.tsv] [--draws N]
// NAMES.tsv holds ordinary names in its first column; every one that is taken for a key is a false positive.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const args = process.argv.slice(2)
const draws = Number(args[args.indexOf('--draws') + 1]) || 20_000
const namesFile = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--draws')
const root = new URL('..', import.meta.url).pathname

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

function isKey(text) {
  const bytes = Buffer.from(`${text}\n`)
  const chunk = {
    kind: 'chunk',
    origin: { source: 'file', path: 'x', object: null, lines: false },
    bytes,
    owned: { start: 0, end: bytes.length },
    start: { offset: 0, line: 1, column: 1 },
    encoding: 'utf8',
  }
  return [...detector.detect(chunk)].some((one) => one.kind === 'candidate')
}

/** Recall that the first scheme had, from the research the rule is built on. */
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
    `${format.padEnd(16)}  ${recall.toFixed(4)}   ${known === null ? 'not told' : known.toFixed(4)}`,
  )
}
console.log(`mean ${(sum / Object.keys(before).length).toFixed(4)}, least ${least.toFixed(4)}`)

if (namesFile !== undefined) {
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
}
