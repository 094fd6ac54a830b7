// Times the scan of a whole history in three ways, and the cost of tracing keys to their commits.
//   node bench/history.mjs REPOSITORY [--runs N]
// The commands take turns, so that other load affects all of them. Output is discarded. The aims are ratios of commands
// in one run, with GNU time (`measureInTurns`).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { verdict } from './aim.mjs'
import { measureInTurns, peakMemory, program, time } from './run.mjs'

const args = process.argv.slice(2)
const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 3
const repository = resolve(args.find((arg) => !/^(--runs|\d+)$/.test(arg)) ?? '.')
const env = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }

function git(folder, words, input) {
  const call = { input, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 30 }
  const { stdout, stderr, status } = spawnSync('git', ['-C', folder, ...words], call)
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`)
  return stdout
}

/** The commits whose diffs git can write; it fails at the first missing blob. */
function readableCommits() {
  const { stdout } = spawnSync(
    process.execPath,
    [program, 'git', repository, '--format', 'json', '--quiet'],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
  const missing = JSON.parse(stdout).scan.coverage.failed.flatMap(
    ({ what }) => /^object ([0-9a-f]+)$/.exec(what)?.[1] ?? [],
  )
  const all = git(repository, ['rev-list', '--all']).trim().split('\n')
  if (missing.length === 0) return { all, missing }
  const find = missing.map((oid) => `--find-object=${oid}`)
  const bad = new Set(
    git(repository, ['log', '--all', '-m', '--format=%H', '--raw', '--no-renames', ...find]).match(
      /^[0-9a-f]{40,}$/gm,
    ),
  )
  return { all: all.filter((oid) => !bad.has(oid)), missing }
}

/** Creates a repository with the objects of another one and a commit that adds `count` keys. */
function withKeys(count) {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
  git(folder, ['init', '-q', '--bare', '.'])
  const common = git(repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']).trim()
  writeFileSync(join(folder, 'objects/info/alternates'), `${join(common, 'objects')}\n`)
  writeFileSync(
    join(folder, 'packed-refs'),
    git(repository, ['for-each-ref', '--format=%(objectname) %(refname)']),
  )
  const head = git(repository, ['rev-parse', 'HEAD']).trim()
  mkdirSync(join(folder, 'refs/heads'), { recursive: true })
  const files = Array.from({ length: count }, (_, i) => {
    const key = `br_${createHash('sha256').update(`bench ${i}`).digest('hex').slice(0, 32)}`
    return `M 100644 inline bench/${i}.env\ndata ${key.length + 5}\nKEY=${key}\n`
  })
  const person = 'Bench <bench@example.test> 1700000000 +0000'
  const stream = `commit refs/heads/bench-keys\ncommitter ${person}\ndata 5\nbench\nfrom ${head}\n${files.join('')}\n`
  if (count > 0) git(folder, ['fast-import', '--quiet'], stream)
  return folder
}

/** Prints the aims of a clean history and whether they are reached. */
async function printAims(commands) {
  const folder = join(git(repository, ['rev-parse', '--absolute-git-dir']).trim(), 'objects/pack')
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'))
  const shell = (script) => ['sh', ['-c', script, 'sh', folder, ...packs], folder]
  const each = (command) => `cd "$1" && shift && for pack; do ${command}; done`
  const measured = await measureInTurns(
    {
      threads: commands.brleaks,
      one: commands.one,
      plain: [commands.one[0], [...commands.one[1], '--no-decode', '--max-depth', '0']],
      cat: commands.cat,
      // Inflates every entry with zlib and hashes the pack, without a repository to write to.
      inflate: shell(each('git unpack-objects -n -q < "$pack"')),
      hash: shell(each('git hash-object --no-filters "$pack"')),
    },
    runs,
  )
  const { threads, one, plain, cat, inflate, hash } = measured
  if (threads === null) return console.log('no aims: GNU time is not installed')
  const zlib = inflate.cpu - hash.cpu
  const aim = (name, value, most, note, why) =>
    console.log(
      `${name.padEnd(58)} ${value.toFixed(2).padStart(7)}  (${note})  ${verdict(value, most, why)}`,
    )
  const encodings = 'the patterns of encodings, and containers, are newer than the aim'
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`
  aim(
    'processor time, one thread / inflating with zlib',
    one.cpu / zlib,
    1.9,
    `${seconds(one.cpu)} / ${seconds(zlib)}`,
    encodings,
  )
  aim(
    'the same without encodings and containers',
    plain.cpu / zlib,
    1.9,
    `${seconds(plain.cpu)} / ${seconds(zlib)}`,
    'ids of references are looked up, which misses the cache of the processor',
  )
  aim(
    'wall time / git cat-file --batch',
    threads.wall / cat.wall,
    0.26,
    `${seconds(threads.wall)} / ${seconds(cat.wall)}`,
    encodings,
  )
  aim(
    'processor time / git cat-file --batch',
    threads.cpu / cat.cpu,
    0.52,
    `${seconds(threads.cpu)} / ${seconds(cat.cpu)}`,
    encodings,
  )
  aim(
    'peak memory, MB',
    threads.memory,
    550,
    `${one.memory.toFixed(0)} MB with one thread`,
    'each thread has memory of its own for what it reads',
  )
}

const walls = (result) => (result.middle / 1000).toFixed(1).padStart(6)
const row = (name, result, base, note = '') =>
  console.log(
    `${name.padEnd(42)} ${walls(result)} s  ${(result.middle / base.middle).toFixed(1).padStart(5)} times  ${note}`,
  )

const { all, missing } = readableCommits()
const list = join(mkdtempSync(join(tmpdir(), 'brleaks-bench-')), 'commits')
writeFileSync(list, `${all.join('\n')}\n`)
const commands = {
  brleaks: [process.execPath, [program, 'git', repository, '--quiet']],
  one: [process.execPath, [program, 'git', repository, '--quiet', '--jobs', '1']],
  cat: [
    'git',
    ['-C', repository, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'],
  ],
  log:
    missing.length === 0
      ? ['git', ['-C', repository, 'log', '-p', '-U0', '--all']]
      : [
          'sh',
          [
            '-c',
            `git -C "$1" log -p -U0 --no-walk=unsorted --stdin < "$2"`,
            'sh',
            repository,
            list,
          ],
        ],
}
const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let i = 0; i < runs; i++) {
  for (const [name, [command, words]] of Object.entries(commands)) {
    // One run is enough for the slow commands.
    if (i > 0 && (name === 'log' || name === 'one')) continue
    results[name].push(await time(command, words, { runs: 1, env }))
  }
}
const middle = (name) => {
  const sorted = results[name].sort((a, b) => a.middle - b.middle)
  return sorted[Math.floor(sorted.length / 2)]
}
const base = middle('brleaks')
const memory = await peakMemory(...commands.brleaks)
console.log(`${repository}, ${availableParallelism()} cores, middle of ${runs} runs`)
row('brleaks git', base, base, `status ${base.status}, peak ${memory.toFixed(0)} MB`)
row('brleaks git --jobs 1', middle('one'), base)
row('git cat-file --batch-all-objects --batch', middle('cat'), base)
row(
  'git log -p -U0 --all',
  middle('log'),
  base,
  missing.length === 0
    ? ''
    : `without the commits that touch ${missing.length} missing blobs, where git fails`,
)
await printAims(commands)
for (const count of [0, 1, 1000]) {
  const folder = withKeys(count)
  try {
    const result = await time(process.execPath, [program, 'git', folder, '--quiet'], { runs: 1 })
    row(`brleaks git, ${count} objects with a key`, result, base, `status ${result.status}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
rmSync(list)
