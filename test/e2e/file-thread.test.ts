import { existsSync, linkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { runBefore } from '../helpers/fault.ts'
import { key } from '../helpers/keys.ts'
import { brleaksJson } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

let folder: string
let mark: string

beforeAll(() => {
  folder = temporaryFolder()
  mark = join(temporaryFolder(), 'mark')
  writeFileSync(join(folder, 'ordinary'), 'export const value = 1\n')
  for (let i = 0; i < 22_000; i++) {
    const parent = join(folder, `d${i % 40}`)
    if (i < 40) mkdirSync(parent)
    // Links take less time than files.
    if (i % 2000 === 7) writeFileSync(join(parent, `f${i}`), `k = ${key('base62:32', i)}\n`)
    else linkSync(join(folder, 'ordinary'), join(parent, `f${i}`))
  }
})

/** Leaves a mark if a thread is started. */
function scan(jobs: number) {
  const nodeOptions = runBefore(`
    import { writeFileSync } from 'node:fs'
    process.on('worker', () => writeFileSync(${JSON.stringify(mark)}, ''))`)
  return brleaksJson(['scan', '.', '--jobs', String(jobs)], { cwd: folder, nodeOptions }).report
}

describe('more than 20,000 files', () => {
  it('are read by two threads, with the same report', () => {
    const alone = scan(1)
    expect(existsSync(mark)).toBe(false)
    const shared = scan(2)
    expect(existsSync(mark)).toBe(true)
    expect(alone.scan).toMatchObject({ complete: true, coverage: { files: 22_001 } })
    expect(shared.scan.coverage).toEqual(alone.scan.coverage)
    expect(shared.findings).toEqual(alone.findings)
    expect(shared.findings).toHaveLength(11)
  })
})
