import { afterEach, describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { baselineOf } from '../helpers/known.ts'
import { runBrleaks } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'
import { live, revoked, startSimulator } from '../helpers/simulator.ts'

const dangerous = key('base62:32', 95)
const dead = key('base62:32', 96)
const closing: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.close()
})

/** A tree whose three lists of known keys all name its keys, and an API where one of them still works. */
async function known() {
  const api = await startSimulator({
    keys: { [dangerous]: live('print_orders:read'), [dead]: revoked },
  })
  closing.push(api)
  const repository = new TestRepository()
  repository
    .write('a.txt', `${dangerous} # brleaks:allow made up, I swear\n`)
    .write('b.txt', `${dead} # brleaks:allow revoked\n`)
    .write('.brleaksignore', '*.txt # made up\n')
    .write('brleaks.baseline.json', baselineOf([dangerous, dead]))
    .commit()
  const run = async (...args: string[]) => {
    const all = ['.', '--format', 'json', '--verify', '--api-url', api.url, ...args]
    const { status, out } = await runBrleaks(all, { cwd: repository.folder })
    const report = JSON.parse(out)
    const suppressed = Object.fromEntries(
      report.findings.map((finding: { verification: { status: string }; suppressed: unknown }) => [
        finding.verification.status,
        finding.suppressed !== null,
      ]),
    )
    return { status, suppressed, notices: report.scan.notices.join('\n') }
  }
  return run
}

describe('a suppressed key that was verified live', () => {
  it('is a finding, whatever the baseline says; a dead key next to it is not', async () => {
    const run = await known()
    const { status, suppressed, notices } = await run()
    expect({ status, suppressed }).toEqual({
      status: 1,
      suppressed: { live: false, revoked: true },
    })
    expect(notices).toMatch(/is suppressed \(baseline\), but was verified live/)
  })

  it('is suppressed with --allow-live', async () => {
    const run = await known()
    expect(await run('--allow-live')).toMatchObject({
      status: 0,
      suppressed: { live: true, revoked: true },
    })
  })
})
