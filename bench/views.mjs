// Compares scans that look through encodings with scans that search only plain text (--no-decode).
//   node bench/views.mjs [--history REPOSITORY] [--tree FOLDER] [--runs N]
// Without a repository or folder, those lines are left out. The commands take turns, so that other load affects all of
// them. Prints the average processor time (of the command and what it starts), or wall time without /proc.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { program } from './run.mjs'

const { values } = parseArgs({
  options: {
    history: { type: 'string' },
    tree: { type: 'string' },
    runs: { type: 'string', default: '5' },
  },
})
const runs = Number(values.runs)
const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const streamMegabytes = 256

/** Processor time of children that have ended, in ms (proc(5), fields 16 and 17); null without /proc. */
function childTime() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return null
  }
}

/** @returns time of one run, in ms. */
function timeOf({ args, cwd, input }) {
  const before = childTime()
  const started = performance.now()
  const stdin = input === undefined ? 'ignore' : openSync(input, 'r')
  spawnSync(process.execPath, args, { cwd, stdio: [stdin, 'ignore', 'ignore'] })
  return before === null ? performance.now() - started : childTime() - before
}

/** Average times of commands that take turns: the system counts in steps of 10 ms. The first round fills caches. */
function averages(commands, count = runs) {
  const sums = commands.map(() => 0)
  for (let run = 0; run <= count; run++) {
    for (const [number, command] of commands.entries()) {
      const time = timeOf(command)
      if (run > 0) sums[number] += time
    }
  }
  return sums.map((sum) => sum / count)
}

function show(name, all, plain, note = '') {
  const [first, second] = [all, plain].map((ms) => ms.toFixed(0).padStart(6))
  console.log(
    `${name.padEnd(36)}${first} ms  ${second} ms   ${(all / plain).toFixed(2)} times${note}`,
  )
}

/** Compares a command with all encodings and with plain text only. */
function compare(name, args, { speed = 0, ...options } = {}) {
  const command = (more) => ({ ...options, args: [program, ...args, ...more] })
  const [all, plain] = averages([command([]), command(['--no-decode'])])
  const note = speed === 0 ? '' : `   ${((speed * 1000) / all).toFixed(0)} MB/s`
  show(name, all, plain, note)
}

/** Lines of a log without anything like a key. */
function writeLog(file) {
  const lines = []
  for (let i = 0; i < 50_000; i++) {
    const time = new Date(1_790_000_000_000 + i * 137).toISOString()
    const trace = ((i * 2_654_435_761) >>> 0).toString(16).padStart(8, '0')
    lines.push(
      `${time} INFO worker-${i % 17} GET /orders/${(i * 7919) % 99_991} 200 trace=${trace}\n`,
    )
  }
  const block = Buffer.from(lines.join(''))
  const count = Math.ceil((streamMegabytes * 1e6) / block.length)
  writeFileSync(file, Buffer.concat(Array.from({ length: count }, () => block)))
}

function git(cwd, ...args) {
  const people = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test']
  execFileSync('git', [...people, ...args], { cwd, stdio: 'ignore' })
}

/** A repository in which a file without anything like a key is staged. */
function stagedRepository() {
  git(folder, 'init', '-q')
  writeFileSync(join(folder, 'plain.js'), 'export const plain = 1\n'.repeat(100))
  git(folder, 'add', 'plain.js')
  return folder
}

try {
  console.log(`${''.padEnd(34)} encodings  --no-decode`)
  if (values.history !== undefined) {
    compare('history, --jobs 1', ['git', values.history, '--quiet', '--jobs', '1'])
  }
  if (values.tree !== undefined)
    compare('work tree', ['scan', '.', '--quiet'], { cwd: values.tree })
  const log = join(folder, 'stream.log')
  const small = join(folder, 'small.txt')
  writeLog(log)
  writeFileSync(small, 'hello\n')
  compare('standard input, a log', ['stdin', '--quiet'], { input: log, speed: streamMegabytes })
  compare('one small file', ['scan', small, '--quiet'])
  rmSync(log)
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const cwd = stagedRepository()
  const hook = { args: [program, 'hook', 'run', 'pre-commit'], cwd }
  const [run, bare] = averages([hook, { args: [empty], cwd }], 4 * runs)
  show('pre-commit hook, against bare Node', run, bare)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
