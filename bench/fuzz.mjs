// Reads damaged containers: files of real tools, cut at every byte and with random damage, each batch in a process of its
// own with limits on memory and time (docs/performance.md).
//   node bench/fuzz.mjs [--runs N] [--only NAME] [--seed N] [FILE…]
// --runs: inputs for each sample, half of them cut and half damaged (default 2000). FILE: samples of your own. Formats whose
// tool is missing are listed. Exit status 1 if an input crashes a process, exceeds a limit or causes an unexpected error; the
// printed seed repeats it.
import { fork } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { makeSamples } from './fuzz/samples.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '2000' },
    only: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const runs = Number(values.runs)
const seed = Number(values.seed)

/** Limits of a process, and of one input: the product allows 30 s, for small files it must be far less. */
const limits = { heapMegabytes: 256, residentMegabytes: 600, inputMs: 10_000 }

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'brleaks-fuzz-'))
const worker = join(folder, 'worker.mjs')
await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'bench/fuzz/worker.mjs')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: worker,
  packages: 'bundle',
  external: ['libarchive-wasm', 'ajv', '@eslint-community/regexpp'],
  banner: {
    js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(`${root}package.json`)});`,
  },
  logLevel: 'error',
})
// Packages that are not in the bundle.
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

/** Runs inputs from one number on, until all are done or one fails. */
function runBatch(sample, from, to) {
  return new Promise((resolve) => {
    const child = fork(worker, [sample, String(from), String(to), String(runs), String(seed)], {
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const state = {
      done: from - 1,
      slowest: 0,
      peak: 0,
      formats: new Set(),
      failure: null,
      failed: from,
    }
    let errors = ''
    let timer = setTimeout(() => {}, 0)
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        state.failed = state.done + 1
        state.failure = `input ${state.failed}: no end after ${limits.inputMs} ms`
        child.kill('SIGKILL')
      }, limits.inputMs)
    }
    wait()
    child.stderr.on('data', (data) => {
      errors = (errors + data).slice(-2000)
    })
    child.on('message', ({ number, ms, resident, format, bug }) => {
      wait()
      state.done = number
      state.failed = number
      state.slowest = Math.max(state.slowest, ms)
      state.peak = Math.max(state.peak, resident)
      if (format !== null) state.formats.add(format)
      if (bug !== null) state.failure = `input ${number}: ${bug}`
      else if (resident > limits.residentMegabytes)
        state.failure = `input ${number}: ${resident} MB`
      if (state.failure !== null) child.kill('SIGKILL')
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const isDone = state.done === to - 1
      if (state.failure === null && !isDone) {
        state.failed = state.done + 1
        state.failure = `input ${state.failed}: ended with ${code}: ${errors.trim().slice(0, 300)}`
      }
      resolve(state)
    })
  })
}

const batch = 500
let failures = 0
const { samples, missing } = makeSamples(folder)
for (const file of positionals) samples.push({ name: basename(file), file })
console.log(
  'sample'.padEnd(28),
  'bytes'.padStart(8),
  'inputs'.padStart(7),
  'slowest',
  'peak MB',
  'formats',
)
for (const { name, file } of samples) {
  if (values.only !== undefined && !name.includes(values.only)) continue
  let [slowest, peak] = [0, 0]
  const formats = new Set()
  for (let from = 0; from < runs; ) {
    const state = await runBatch(file, from, Math.min(runs, from + batch))
    slowest = Math.max(slowest, state.slowest)
    peak = Math.max(peak, state.peak)
    for (const format of state.formats) formats.add(format)
    if (state.failure !== null) {
      failures++
      console.log(`FAILED ${name} (seed ${seed}), ${state.failure}`)
    }
    from = state.failure === null ? Math.min(runs, from + batch) : state.failed + 1
  }
  const { length } = readFileSync(file)
  console.log(
    name.padEnd(28),
    String(length).padStart(8),
    String(runs).padStart(7),
    `${Math.round(slowest)} ms`.padStart(7),
    String(peak).padStart(7),
    [...formats].join(' '),
  )
}
if (missing.length > 0) console.log(`not made (tool missing): ${missing.join(', ')}`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = failures === 0 ? 0 : 1
