// Times the history of keys in old commits: read from the packs, and looked up with git.
//   node bench/attribution.mjs REPOSITORY [--hits 1,100,1000,10000] [--git 1,100] [--runs N] [--keep FOLDER]
// Makes a copy of the repository in which that many commits of the main line add a key to a file, each another key to
// another version. `--keep` keeps the copy, or uses the one that is there. The ways take turns; the numbers are seconds of
// processor time with all child processes (Linux), less the same process without a lookup.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { copyWithKeys } from './copy-with-keys.mjs'
import { option } from './run.mjs'

const args = process.argv.slice(2)
const numbers = (text) => text.split(',').map(Number)
const hits = numbers(option('--hits', '1,100,1000,10000'))
const hitsForGit = numbers(option('--git', '1,100'))
const runs = Number(option('--runs', '1'))
const folder = resolve(option('--keep', mkdtempSync(join(tmpdir(), 'brleaks-bench-'))))
const scratch = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const copy = join(folder, 'copy.git')
const list = join(folder, 'hits.txt')
if (!existsSync(list)) {
  const oids = await copyWithKeys(resolve(args[0] ?? '.'), copy, Math.max(...hits))
  writeFileSync(list, `${oids.join('\n')}\n`)
}

await build({
  entryPoints: [fileURLToPath(new URL('../src/git/index.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: join(scratch, 'git.mjs'),
  logLevel: 'warning',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
})
const child = join(scratch, 'child.mjs')
writeFileSync(
  child,
  `import { readFileSync } from 'node:fs'
import { openRepository, planObjects, traceObjects } from './git.mjs'
const [repository, list, count, way] = process.argv.slice(2)
const all = readFileSync(list, 'utf8').trim().split('\\n')
const step = Math.max(1, Math.floor(all.length / Number(count)))
const oids = Array.from({ length: Number(count) }, (_, i) => all[(i * step + (step >> 1)) % all.length])
const git = await openRepository(repository)
const plan = await planObjects(git.objectFolders, git.idBytes)
const started = performance.now()
if (way !== 'none') await traceObjects(git, oids.map((oid) => [oid]), way === 'packs' ? { plan } : {})
const wall = performance.now() - started
git.close()
const ticks = readFileSync('/proc/self/stat', 'latin1').split(') ')[1].split(' ').slice(11, 15)
const memory = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]
console.log(JSON.stringify({ cpu: ticks.reduce((sum, n) => sum + Number(n), 0) / 100, wall: wall / 1000, memory: memory / 1024 }))
`,
)

function measure(count, way) {
  const { stdout, stderr } = spawnSync(process.execPath, [child, copy, list, String(count), way], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

const cases = [
  { count: 1, way: 'none' },
  ...hits.map((count) => ({ count, way: 'packs' })),
  ...hitsForGit.map((count) => ({ count, way: 'git' })),
].map((one) => ({ ...one, results: [] }))
for (let run = 0; run < runs; run++) {
  for (const { count, way, results } of cases) results.push(measure(count, way))
}
const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const cpuOf = ({ results }) => middle(results.map(({ cpu }) => cpu))
const base = cpuOf(cases[0])
const one = cpuOf(cases[1]) - base
console.log(`without a lookup: ${base.toFixed(1)} s`)
for (const each of cases.slice(1)) {
  const cpu = cpuOf(each) - base
  const wall = middle(each.results.map(({ wall }) => wall))
  const memory = Math.max(...each.results.map(({ memory }) => memory))
  const name = `${each.count} hits, ${each.way === 'git' ? 'with git' : 'from packs'}`
  console.log(
    `${name.padEnd(28)} ${cpu.toFixed(1).padStart(6)} s  ${(cpu / one).toFixed(1).padStart(6)} times 1 hit  wall ${wall.toFixed(1)} s  peak ${memory.toFixed(0)} MB`,
  )
}
rmSync(scratch, { recursive: true, force: true })
if (!args.includes('--keep')) rmSync(folder, { recursive: true, force: true })
