// Checks a thousand distinct keys with the simulator, which answers after 50 ms. Compares the wall time with the minimum
// at the permitted rate and concurrency, and the memory with that of a run with few keys.
//   node bench/verify.mjs [KEYS]
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadSimulator } from '../scripts/load-simulator.mjs'
import { program } from './run.mjs'

const latencyMs = 50
/** src/config/verify-options.ts */
const limits = { concurrency: 5, requestsPerSecond: 20 }
const many = Number(process.argv[2] ?? 1000)
const few = Math.max(1, Math.floor(many / 20))
const { key, simulator } = await loadSimulator()

/** Runs `brleaks verify` with a number of keys. Wall time in ms, peak memory in MB (Linux), requests, most at once. */
async function measure(count) {
  const keys = Array.from({ length: count }, (_, index) => key('base62:32', 10_000 + index))
  const states = [simulator.live('print_orders:read'), simulator.revoked, simulator.expired]
  const server = await simulator.startSimulator({
    latencyMs,
    keys: Object.fromEntries(keys.map((text, index) => [text, states[index % states.length]])),
  })
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [program, 'verify', '--format', 'json', '--api-url', server.url],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  let out = ''
  child.stdout.on('data', (text) => {
    out += text
  })
  let peak = 0
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
    } catch {
      // The process has ended, or there is no /proc.
    }
  }, 50)
  child.stdin.end(keys.map((text) => `${text}\n`).join(''))
  await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  const wallMs = performance.now() - started
  const unclear = JSON.parse(out).findings.filter(
    ({ verification }) => verification.status === 'unknown',
  ).length
  const result = {
    wallMs,
    peak,
    requests: server.requests.length,
    mostAtOnce: server.mostAtOnce,
    unclear,
  }
  await server.close()
  return result
}

const small = await measure(few)
const large = await measure(many)
const byRate = (1000 * large.requests) / limits.requestsPerSecond
const byLatency = (latencyMs * large.requests) / limits.concurrency
const limitMs = Math.max(byRate, byLatency)
console.log(
  `${many} keys   ${large.requests} requests, ${large.mostAtOnce} at once at most, ${large.unclear} unclear`,
)
console.log(
  `wall time   ${(large.wallMs / 1000).toFixed(1)} s   ${(large.wallMs / limitMs).toFixed(3)} times the limit that rate and concurrency set`,
)
console.log(
  `memory      ${large.peak.toFixed(0)} MB   ${(large.peak / small.peak).toFixed(2)} times that of ${few} keys`,
)
