// Searches random data in several encodings for keys: every key that is found is there by chance (docs/detection.md).
//   node bench/chance.mjs [--megabytes N]
// Prints hits of patterns per GB, found and expected; keys in plain text; keys that only decoding shows, found and
// expected at most per GB.
import { createCipheriv } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const args = process.argv.slice(2)
const megabytes = Number(args[args.indexOf('--megabytes') + 1]) || 64
const root = new URL('..', import.meta.url).pathname
const blockBytes = 1 << 20

const bundled = await build({
  stdin: {
    contents: `
      export { builtInRules } from './src/config/rules.ts'
      export { matchesInDecoded } from './src/detect/decoded-matches.ts'
      export { planDecoding } from './src/detect/decoding-plan.ts'
      export { createDetector } from './src/detect/index.ts'
      export { compileRule } from './src/detect/matches.ts'
      export { textStart } from './src/model/index.ts'
    `,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  external: ['ajv', '@eslint-community/regexpp'],
})
const { builtInRules, compileRule, createDetector, matchesInDecoded, planDecoding, textStart } =
  await import(
    `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].contents).toString('base64')}`
  )
const rules = builtInRules().map(compileRule)
const plan = planDecoding(rules)
const plainDetector = createDetector(builtInRules(), { decodeDepth: 0 })

const letters32 = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
const wrap = (text, width) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')

/** Each encodes random bytes. */
const encodings = {
  base64: { of: (bytes) => bytes.toString('base64') },
  'base64, lines of 76': { of: (bytes) => wrap(bytes.toString('base64'), 76) },
  'base64url, lines of 76': {
    of: (bytes) => wrap(bytes.toString('base64url'), 76),
  },
  base64url: { of: (bytes) => bytes.toString('base64url') },
  base32: { of: (bytes) => bytes.map((byte) => letters32[byte & 31]) },
  hex: { of: (bytes) => bytes.toString('hex') },
  'hex, apart': { of: (bytes) => bytes.toString('hex').replace(/../g, '$& ') },
  decimal: { of: (bytes) => bytes.join(',') },
  'gzip of hex': { of: (bytes) => gzipSync(bytes.toString('hex'), { level: 1 }) },
}

/** Random bytes, the same for the same seed. */
function* randomBlocks(seed) {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16))
  for (;;) yield cipher.update(Buffer.alloc(blockBytes))
}

function measure(name, { of }) {
  let bytes = 0
  let hits = 0
  let keys = 0
  let plainCount = 0
  let work = 0
  const frequencies = new Float64Array(256)
  for (const block of randomBlocks(name.length)) {
    const text = Buffer.from(of(block))
    if (bytes < blockBytes) for (const byte of text) frequencies[byte] += 1 / text.length
    for (const _ of plan.searcher.hits(text, 0, text.length)) hits++
    const whole = { start: 0, end: text.length }
    const found = matchesInDecoded(text, whole, rules, plan, 5)
    const plain = plainKeys(text)
    keys += found.matches.filter((match) => match.accepted && !plain.has(match.place.start)).length
    plainCount += plain.size
    work += found.work
    bytes += text.length
    if (bytes >= megabytes * 1e6) break
  }
  return { bytes, hits, keys, plainCount, work, expected: expectedHits(frequencies) * 1e9 }
}

/** Where keys begin that are found without decoding. */
function plainKeys(bytes) {
  const detections = plainDetector.detect({
    kind: 'chunk',
    origin: { source: 'file', path: 'x', object: null },
    hasLines: false,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: textStart,
    encoding: 'utf8',
  })
  const keys = [...detections].filter(({ kind }) => kind === 'candidate')
  return new Set(keys.map(({ sighting }) => sighting.offset))
}

/** How often the patterns match by chance, per byte of text whose bytes have these frequencies. */
function expectedHits(frequencies) {
  return plan.patterns.reduce((sum, { elements }) => sum + chanceOf(elements, frequencies), 0)
}

function chanceOf(elements, frequencies) {
  return elements.reduce((product, { set, min, max }) => {
    const one = frequencies.reduce((sum, share, byte) => sum + (set[byte] === 1 ? share : 0), 0)
    let repeats = 0
    for (let count = min; count <= max; count++) repeats += one ** count
    return product * repeats
  }, 1)
}

/** A body has 16 characters or more, each of them one of 64 among the 256 bytes. */
const bodyChance = 4 ** -16

console.log(`${plan.patterns.length} patterns`)
console.log(
  'data                    MB    hits per GB  expected   decoded per byte  plain keys  decoded keys  expected per GB',
)
for (const [name, encoding] of Object.entries(encodings)) {
  const { bytes, hits, keys, plainCount, work, expected } = measure(name, encoding)
  const perGB = (1e9 * hits) / bytes
  console.log(
    [
      name.padEnd(22),
      (bytes / 1e6).toFixed(0).padStart(4),
      perGB.toFixed(0).padStart(14),
      expected.toFixed(0).padStart(9),
      (work / bytes).toFixed(6).padStart(18),
      String(plainCount).padStart(12),
      String(keys).padStart(14),
      (expected * bodyChance).toExponential(1).padStart(17),
    ].join(''),
  )
}
