// Runs the tests' simulator of the Batch Relay API, with a made-up key in every state:
//   node scripts/simulator.mjs [PORT] > keys.txt
// See docs/verification.md.
import { loadSimulator } from './load-simulator.mjs'

const { key, simulator } = await loadSimulator()
const { startSimulator, live, code, revoked, expired, inactive, billing, limited, captivePortal } =
  simulator
const states = {
  'live, may read orders': live('print_orders:read'),
  'live, without that scope': live('print_orders:write'),
  'live, billing needed': billing,
  revoked,
  expired,
  'account inactive': inactive,
  'rate limit, then revoked': { kind: 'flaky', times: 1, first: limited('1'), next: revoked },
  'the API fails': code(500, 'internal_error'),
  'a captive portal': captivePortal,
  'the connection breaks': { kind: 'reset' },
}
const entries = Object.entries(states).map(([name, state], index) => {
  const prefix = index % 3 === 1 ? 'br_test_' : 'br_'
  return { name, state, text: key('base62:32', 5000 + index, prefix) }
})
const unknown = key('base62:32', 6000)
const server = await startSimulator({
  keys: Object.fromEntries(entries.map(({ text, state }) => [text, state])),
  latencyMs: 50,
  port: Number(process.argv[2] ?? 0),
})
console.error(
  `The simulator answers at ${server.url}; Ctrl-C ends it. Its keys, on standard output:`,
)
for (const { name } of entries) console.error(`  ${name}`)
console.error('  unknown to it')
for (const text of [...entries.map(({ text }) => text), unknown]) console.log(text)
