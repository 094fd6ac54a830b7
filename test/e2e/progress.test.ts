import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { programPath, runBrleaks } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'
import { startSimulator } from '../helpers/simulator.ts'
import { hasTerminal, runOnTerminal } from '../helpers/terminal.ts'

const secret = key('base62:32', 300)

/** A stream of a key and 40 MB that does not end before a command does. */
const streamUntil = (command: string) =>
  `{ echo 'KEY=${secret}'; head -c 40000000 /dev/zero; ${command}; }`
/** Four drawings, each seen before Return ends the stream. */
const fourDrawings = [
  ...Array.from({ length: 4 }, () => ({ wait: 'reading: ' })),
  { send: '\n' },
] as const
const program = `'${process.execPath}' '${programPath}'`

/** What was drawn over and over on one line: the texts between carriage returns. */
function drawings(seen: string): string[] {
  return seen
    .split('\r')
    .filter((text) => text.startsWith('[') || /^(?: *\d+%|[|/\\-]) /.test(text))
}

interface Run {
  readonly arguments?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Scans a stream that ends after four drawings. */
function scanStream(options: { readonly columns?: number }) {
  const command = `stty -echo; ${streamUntil('read _ < /dev/tty')} | ${program} stdin`
  return runOnTerminal(['sh', '-c', command], { ...options, steps: fourDrawings })
}

/** Scans a stream that ends after a time in which progress would be drawn. */
function scanSilently({ arguments: given = '', ...options }: Run) {
  const command = `${streamUntil('sleep 2')} | ${program} stdin ${given}`
  return runOnTerminal(['sh', '-c', command], options)
}

describe.skipIf(!hasTerminal)('progress on a terminal', () => {
  it('shows bytes and keys on one line, and erases it before the report', async () => {
    const { status, seen } = await scanStream({})
    expect(status).toBe(1)
    const shown = drawings(seen)
    expect(shown.length).toBeGreaterThan(3)
    expect(shown.at(-1)).toMatch(/^[|/\\-] reading: 1 key, \d:\d\d, \d\d MB \(\d+ MB\/s\) *$/)
    expect(seen).toMatch(/\r {20,}\r.*br_/s)
    expect(seen.slice(0, seen.lastIndexOf('reading'))).not.toContain('br_')
    expect(seen).not.toContain(secret)
  })

  it.each([20, 40, 100])('stays on its line if the terminal has %d columns', async (columns) => {
    const { seen } = await scanStream({ columns })
    const shown = drawings(seen)
    expect(shown.length).toBeGreaterThan(3)
    for (const text of shown) {
      expect(text.length).toBeLessThan(columns)
      expect(text).toMatch(/^[\x20-\x7e]*$/)
    }
  })

  it('has a bar if the size is known', { timeout: 180_000 }, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'large.bin'), '')
    truncateSync(join(folder, 'large.bin'), 400_000_000)
    const { seen } = await runOnTerminal([process.execPath, programPath, 'large.bin'], {
      cwd: folder,
    })
    const bars = drawings(seen).filter((text) => text.startsWith('['))
    expect(bars.length).toBeGreaterThan(0)
    for (const bar of bars)
      expect(bar).toMatch(/^\[=*>? *\] +\d+% reading: (?:1 file, )?0 keys, \d:\d\d/)
  })

  it('has a bar for a file on standard input', async () => {
    const path = join(temporaryFolder(), 'input')
    writeFileSync(path, '')
    truncateSync(path, 1_200_000_000)
    const { seen } = await runOnTerminal(['sh', '-c', `${program} stdin < '${path}'`])
    const bars = drawings(seen).filter((text) => text.startsWith('['))
    for (const bar of bars) expect(bar).toMatch(/^\[=*>? *\] +\d+% reading: 0 keys, \d:\d\d/)
    // A machine that reads it in 0.4 s shows nothing.
    expect(bars.length).toBe(drawings(seen).length)
  })

  it('shows how many keys are verified', async () => {
    const keys = [secret, key('base62:32', 301), key('base62:32', 302)]
    const slow = { kind: 'slow', ms: 60_000 } as const
    const api = await startSimulator({ keys: Object.fromEntries(keys.map((text) => [text, slow])) })
    const command = `printf '%s\\n' ${keys.join(' ')} | ${program} verify --api-url ${api.url}`
    const steps = [{ wait: 'verifying: ' }, { send: '\x03' }]
    const { seen } = await runOnTerminal(['sh', '-c', command], { steps })
    await api.close()
    expect(drawings(seen).join('\n')).toMatch(/verifying: \d of 3 keys/)
  })

  it.each(['--quiet', '--no-progress'])('is switched off by %s', async (option) => {
    const { seen } = await scanSilently({ arguments: option })
    expect(drawings(seen)).toEqual([])
  })

  it('is not drawn in CI, whose logs keep every line', async () => {
    const { seen } = await scanSilently({ env: { CI: 'true' } })
    expect(drawings(seen)).toEqual([])
  })
})

describe('progress without a terminal', () => {
  it('is not shown', async () => {
    const { err } = await runBrleaks(['stdin'], { input: `KEY=${secret}\n` })
    expect(err).toBe('')
  })
})
