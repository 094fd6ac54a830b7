import { expect, it } from 'vitest'
import type { Finding } from '../../src/model/index.ts'
import { formatNames, formats, plainStyle } from '../../src/report/index.ts'
import { finding, report, sighting } from '../helpers/report.ts'

const few = 100
const many = 1600

const findings: readonly Finding[] = Array.from({ length: many }, (_, number) =>
  finding(number + 1, {
    sightings: [sighting({ path: `src/${number % 700}/config.js`, line: number })],
  }),
)

/** Processor time of this process, in ms: the lesser of two measurements. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

it.each(formatNames)('%s takes as long for each of many keys as for each of few', (name) => {
  const render = (count: number) => () =>
    void formats[name](report({ findings: findings.slice(0, count) }), plainStyle)
  // The compiler's work is not counted.
  timeOf(render(few))
  const growth = () => timeOf(render(many)) / Math.max(4, timeOf(render(few)))
  // In proportion it is 16; with the square of the number of keys it would be 256 each time.
  const mostGrowth = 80
  const attempts = Array.from({ length: 5 }, () => growth)
  expect(attempts.some((measured) => measured() < mostGrowth)).toBe(true)
})

it('text lists 130,000 keys, more than a call can have arguments', () => {
  const [pattern] = findings
  const all = Array.from({ length: 130_000 }, () => pattern as Finding)
  expect(formats.text(report({ findings: all }), plainStyle)).toMatch(/Found 130,000 keys /)
})
