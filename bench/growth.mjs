// Shows how processor time and memory grow with everything that an input can have many of.
//   node bench/growth.mjs [--size FACTOR] [--steps N] [--runs N] [--rows NAME,NAME] [--program FILE]
// Each row runs at sizes that double (`--steps`, default 4) up to the full size times FACTOR (default 1; 0.1 takes minutes,
// and the whole takes an hour and 10 GB of disk). Prints seconds of processor time and peak memory (of the largest process:
// git counts too) at the largest size, and the slope of the time on logarithmic scales, without the time for size 1. A slope
// of 1 is linear. Needs GNU time. Ends with 1 if a slope is above 1.1, memory grows that must not, or a status is unexpected.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { rows } from './growth/rows.mjs'
import { program as built, option } from './run.mjs'

const factor = Number(option('--size', '1'))
const steps = Number(option('--steps', '4'))
const runs = Number(option('--runs', '1'))
const chosen = option('--rows', '')
  .split(',')
  .filter((name) => name !== '')
const program = resolve(option('--program', built))
const steepest = 1.1
/** Memory may vary by this much where it must not grow, in MB: 2.5 to 20 GB of standard input took 82 to 129. */
const slack = 60

const scratch = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const figures = join(scratch, 'time')

/** @returns seconds of processor time with children, peak memory in MB, exit status. */
async function measure({ words, stdin }, folder, size) {
  const input = stdin
    ? spawn('sh', ['-c', `yes 'a line of some log, with nothing in it' | head -c ${size}`], {
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    : null
  const time = ['-f', '%U %S %M', '-o', figures, process.execPath, program, ...words]
  const child = spawn('time', time, {
    cwd: folder,
    stdio: [input?.stdout ?? 'ignore', 'ignore', 'ignore'],
  })
  const [status] = await once(child, 'close')
  const [user, system, kilobytes] = readFileSync(figures, 'utf8')
    .trim()
    .split('\n')
    .at(-1)
    .split(' ')
  return { cpu: Number(user) + Number(system), memory: kilobytes / 1024, status }
}

/** The least of several runs: other load only adds. */
async function least(row, folder, size) {
  const results = []
  for (let i = 0; i < runs; i++) results.push(await measure(row, folder, size))
  return {
    size,
    cpu: Math.min(...results.map(({ cpu }) => cpu)),
    memory: Math.max(...results.map(({ memory }) => memory)),
    status: results[0].status,
  }
}

/** Slope of the straight line nearest to the points, by least squares. */
function slopeOf(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(points.map(([value]) => value))
  const y = mean(points.map(([, value]) => value))
  const up = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  return up / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
}

function judge(row, [base, ...points]) {
  const { status = 1, constant = false } = row
  const slope = slopeOf(
    points.map(({ size, cpu }) => [Math.log(size), Math.log(Math.max(0.01, cpu - base.cpu))]),
  )
  const faults = []
  if (slope > steepest) faults.push('TOO STEEP')
  if (points.some((point) => point.status !== status))
    faults.push(`STATUS ${points.map((point) => point.status)}`)
  if (constant && points.at(-1).memory > points[0].memory + slack) faults.push('MEMORY GROWS')
  return { slope, faults }
}

function print(row, results) {
  const { slope, faults } = judge(row, results)
  const list = (digits, key) =>
    results
      .slice(1)
      .map((point) => point[key].toFixed(digits))
      .join(' ')
  const last = results.at(-1)
  const text = [
    row.name.padEnd(32),
    String(last.size).padStart(11),
    `${last.cpu.toFixed(2).padStart(8)} s`,
    `${last.memory.toFixed(0).padStart(6)} MB`,
    `slope ${slope.toFixed(2)}`,
    `(${list(2, 'cpu')} s; ${list(0, 'memory')} MB)`,
    ...faults,
  ]
  console.log(text.join('  '))
  if (faults.length > 0) process.exitCode = 1
}

/** Rows that read the same input share it. */
function groups() {
  const byInput = new Map()
  for (const row of rows) {
    if (chosen.length > 0 && !chosen.some((name) => row.name.startsWith(name))) continue
    const same = byInput.get(row.make) ?? []
    byInput.set(row.make, [...same, row])
  }
  return [...byInput.values()]
}

const sizesOf = (row) => {
  const largest = Math.max(2 ** steps, Math.round(row.size * factor))
  return [1, ...Array.from({ length: steps }, (_, i) => Math.round(largest / 2 ** (steps - 1 - i)))]
}

try {
  for (const group of groups()) {
    const results = new Map(group.map((row) => [row, []]))
    for (const size of sizesOf(group[0])) {
      const folder = join(scratch, 'input')
      mkdirSync(folder)
      await group[0].make(folder, size, program)
      for (const row of group) results.get(row).push(await least(row, folder, size))
      rmSync(folder, { recursive: true, force: true })
    }
    for (const row of group) print(row, results.get(row))
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
