// Runs a command several times and prints its best and median wall time. Used by the benchmarks.
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The value after an option of this script, such as `--runs 3`. */
export function option(name, value) {
  const args = process.argv.slice(2)
  return args.includes(name) ? args[args.indexOf(name) + 1] : value
}

/** @returns best and median wall time in ms, and the exit status. */
export async function time(command, args, { runs = 5, cwd, env } = {}) {
  const walls = []
  let status = null
  for (let i = 0; i < runs; i++) {
    const started = performance.now()
    status = await new Promise((resolve, reject) => {
      const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'ignore' })
      child.on('error', reject)
      child.on('close', (code) => resolve(code))
    })
    walls.push(performance.now() - started)
  }
  walls.sort((a, b) => a - b)
  return { best: walls[0], middle: walls[Math.floor(runs / 2)], status }
}

/** Peak resident memory of a command in MB, read from the kernel (Linux). */
export async function peakMemory(command, args, { cwd } = {}) {
  const { readFileSync } = await import('node:fs')
  const child = spawn(command, args, { cwd, stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => {
    try {
      const match = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
      if (match !== null) peak = Math.max(peak, Number(match[1]) / 1024)
    } catch {
      // The process has ended.
    }
  }, 5)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  return peak
}

export const program = new URL('../dist/cli.js', import.meta.url).pathname

/**
 * Times commands in turns: one run of each, then the next round. The first round, which fills caches, is not counted.
 * @param commands [command, args, cwd] by name.
 * @returns median wall time in ms by name; null for a command that is not installed.
 */
export async function timeInTurns(commands, runs) {
  const walls = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round <= runs; round++) {
    for (const [name, [command, args, cwd]] of Object.entries(commands)) {
      if (walls[name] === null) continue
      try {
        const { best } = await time(command, args, { runs: 1, cwd })
        if (round > 0) walls[name].push(best)
      } catch {
        walls[name] = null
      }
    }
  }
  return Object.fromEntries(
    Object.entries(walls).map(([name, all]) => [
      name,
      all === null ? null : (all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? null),
    ]),
  )
}

/**
 * Measures commands in turns as `timeInTurns` does, with GNU time: processor time counts child processes too, and other
 * load changes it less than wall time.
 * @returns medians by name: `cpu` and `wall` in ms, `memory` of the largest process in MB; null if it is not installed.
 */
export async function measureInTurns(commands, runs) {
  const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
  const figures = join(folder, 'time')
  const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  try {
    for (let round = 0; round <= runs; round++) {
      for (const [name, [command, args, cwd]] of Object.entries(commands)) {
        const words = ['-f', '%U %S %M', '-o', figures, command, ...args]
        const { best, status } = await time('time', words, { runs: 1, cwd })
        // 127: not found. The first round fills caches.
        if (status === 127 || round === 0) continue
        const [user, system, kilobytes] = readFileSync(figures, 'utf8')
          .trim()
          .split('\n')
          .at(-1)
          .split(' ')
        results[name].push({
          cpu: 1000 * (Number(user) + Number(system)),
          wall: best,
          memory: kilobytes / 1024,
        })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, all]) => [name, all.length === 0 ? null : medians(all)]),
  )
}

function medians(all) {
  const middle = (field) => all.map((one) => one[field]).sort((a, b) => a - b)[all.length >> 1]
  return { cpu: middle('cpu'), wall: middle('wall'), memory: middle('memory') }
}
