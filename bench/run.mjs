// Runs a command several times and prints its best and median wall time. Used by the benchmarks.
import { spawn } from 'node:child_process'

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
