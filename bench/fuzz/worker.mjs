// A process of bench/fuzz.mjs: reads one sample after the other, damaged, and reports each.
//   worker.mjs SAMPLE FROM TO RUNS SEED
import { readFileSync } from 'node:fs'
import { builtInRules } from '../../src/config/rules.ts'
import { createDetector } from '../../src/detect/index.ts'
import { ContainerAllowance, defaultContainerLimits } from '../../src/model/index.ts'
import { containerItem } from '../../src/sources/containers/container-item.ts'
import { recogniseBytes } from '../../src/sources/containers/index.ts'
import { memoryInput } from '../../src/sources/containers/input.ts'
import { seededRandom } from '../../test/helpers/keys.ts'

const lies = [0, 1, 0x7f, 0x80, 0xff, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x10000]

const [file, from, to, runs, seed] = process.argv.slice(2)
const sample = readFileSync(file)
const { needles } = createDetector(builtInRules())

for (let number = Number(from); number < Number(to); number++) {
  const bytes = damagedInput(number)
  const format = recogniseBytes(bytes, file)
  const started = performance.now()
  const bug = format === null ? null : await read(format, bytes)
  const ms = performance.now() - started
  const resident = Math.round(process.memoryUsage.rss() / 1024 ** 2)
  process.send({ number, ms, resident, format: format?.name ?? null, bug })
}
process.disconnect()

/** The text of an unexpected error, or null. */
async function read(format, bytes) {
  let bug = null
  const origin = { source: 'file', path: file, object: null }
  const search = {
    needles,
    allowance: new ContainerAllowance(defaultContainerLimits),
    signal: new AbortController().signal,
    emit: (item) => {
      if (item.kind === 'problem' && item.isBug === true) bug = JSON.stringify(item.reason)
    },
  }
  try {
    await containerItem(origin, format, memoryInput(bytes)).open(search)
  } catch (error) {
    bug = error.stack
  }
  return bug
}

/** Even numbers: cut, from the start to the end of the sample. Odd ones: damaged. */
function damagedInput(number) {
  if (number % 2 === 0)
    return Buffer.from(sample.subarray(0, Math.floor((sample.length * number) / runs)))
  const random = seededRandom(Number(seed) * 1_000_003 + number)
  let bytes = Buffer.from(sample)
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) bytes = damage(bytes, random)
  return bytes
}

function damage(bytes, random) {
  const at = (most) => Math.floor(random() * most)
  // Headers are at the start and at the end more often than elsewhere.
  const near = Math.min(bytes.length, 512)
  const start = [at(bytes.length), at(near), bytes.length - 1 - at(near)][at(3)]
  const end = Math.min(bytes.length, start + 1 + at(64))
  switch (at(6)) {
    case 0:
      bytes[start] ^= 1 << at(8)
      return bytes
    case 1:
      return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
    case 3:
      for (let place = start; place < end; place++) bytes[place] = at(256)
      return bytes
    case 4:
      bytes[start] = [0, 1, 0x7f, 0x80, 0xff][at(5)]
      return bytes
    default: {
      if (start + 4 > bytes.length) return bytes
      const lie = lies[at(lies.length)]
      if (random() < 0.5) bytes.writeUInt32LE(lie, start)
      else bytes.writeUInt32BE(lie, start)
      return bytes
    }
  }
}
