import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppress } from '../../src/known/suppress.ts'
import {
  type AllowComment,
  type Finding,
  type KnownEntry,
  type KnownKeys,
  notChecked,
  nothingKnown,
  parseRange,
  type Target,
} from '../../src/model/index.ts'
import { outcome } from '../../src/output/index.ts'
import { finding, report, sighting } from '../helpers/report.ts'

const files: Target = {
  kind: 'files',
  paths: ['.'],
  cwd: '/tree',
  include: [],
  exclude: [],
  maxSize: null,
  gitignore: true,
}
const history: Target = {
  kind: 'history',
  repository: '.',
  ranges: [],
  since: null,
  jobs: null,
}
const live = { ...notChecked, status: 'live' } as const

function entry(changes: Partial<KnownEntry>): KnownEntry {
  return {
    by: 'baseline',
    file: 'brleaks.baseline.json',
    line: 7,
    fingerprint: null,
    pattern: null,
    redacted: null,
    reason: 'a reason',
    expires: null,
    ...changes,
  }
}

function run(
  findings: readonly Finding[],
  known: Partial<KnownKeys>,
  changes: { targets?: readonly Target[]; complete?: boolean } = {},
) {
  return suppress(findings, {
    known: { ...nothingKnown, root: '/tree', today: '2026-06-15', ...known },
    targets: changes.targets ?? [files, history],
    complete: changes.complete ?? true,
    redact: (text) => text,
  })
}

const marked = (tool: AllowComment['tool'], reason: string | null = 'why') =>
  sighting({ allowComments: [{ tool, reason }] })

describe('a key', () => {
  it('that is known by its fingerprint is suppressed everywhere', async () => {
    const one = finding(1, { sightings: [sighting(), sighting({ path: 'other.js' })] })
    const { findings } = await run([one, finding(2)], {
      entries: [entry({ fingerprint: one.fingerprint, expires: '2026-06-15' })],
    })
    expect(findings.map((finding) => finding.suppressed)).toEqual([
      { by: 'baseline', reason: 'a reason', expires: '2026-06-15' },
      null,
    ])
  })

  it('that is known in each of its places is suppressed', async () => {
    const one = finding(1, { sightings: [sighting({ path: 'fix/a.js' }), marked('brleaks')] })
    const { findings } = await run([one], {
      entries: [entry({ by: 'ignore-file', pattern: 'fix/**' })],
    })
    expect(findings[0]?.suppressed?.by).toBe('ignore-file')
    expect(findings[0]?.sightings.map((sighting) => sighting.suppressed?.by)).toEqual([
      'ignore-file',
      'inline',
    ])
  })

  it('that is known in one place and occurs in another is a finding', async () => {
    const one = finding(1, { sightings: [marked('brleaks'), sighting({ path: 'other.js' })] })
    const { findings } = await run([one], {})
    expect(findings[0]?.suppressed).toBeNull()
    expect(findings[0]?.sightings.map((sighting) => sighting.suppressed?.by ?? null)).toEqual([
      'inline',
      null,
    ])
    expect(outcome(report({ findings }), { failOn: 'any' })).toBe(1)
  })

  it('with more places than are listed is not suppressed by the listed ones', async () => {
    const one = finding(1, { sightings: [marked('brleaks')], sightingsOmitted: 1 })
    expect((await run([one], {})).findings[0]?.suppressed).toBeNull()
  })

  it('that was verified live remains a finding, unless that is allowed', async () => {
    const one = finding(1, { verification: live, sightings: [marked('brleaks')] })
    const entries = [entry({ fingerprint: one.fingerprint })]
    const strict = await run([one], { entries })
    expect(strict.findings).toEqual([one])
    expect(strict.notices.join()).toMatch(/verified live.*--allow-live/)
    const lax = await run([one], { entries, allowLive: true })
    expect(lax.findings[0]?.suppressed?.by).toBe('baseline')
    expect(lax.notices).toEqual([])
  })

  it('of an expired entry remains a finding, and the entry is named', async () => {
    const one = finding(1)
    const old = entry({ fingerprint: one.fingerprint, expires: '2026-06-14' })
    const { findings, stale, notices } = await run([one], { entries: [old] })
    expect(findings[0]?.suppressed).toBeNull()
    expect(stale).toEqual([{ state: 'expired', entry: old }])
    expect(notices.join()).toContain('1 known entry is expired: brleaks.baseline.json:7')
  })

  it('of an expired and a valid entry is suppressed', async () => {
    const one = finding(1)
    const { findings } = await run([one], {
      entries: [
        entry({ fingerprint: one.fingerprint, expires: '2020-01-01' }),
        entry({ by: 'config', fingerprint: one.fingerprint, reason: 'still' }),
      ],
    })
    expect(findings[0]?.suppressed?.reason).toBe('still')
  })
})

describe('allow comments', () => {
  it('are ignored with --no-inline-ignore, and a notice says so', async () => {
    const { findings, notices } = await run([finding(1, { sightings: [marked('brleaks')] })], {
      inline: false,
    })
    expect(findings[0]?.suppressed).toBeNull()
    expect(notices.join()).toMatch(/1 allow comment was ignored \(--no-inline-ignore\)/)
  })

  it('of other scanners are honoured when asked for', async () => {
    const one = finding(1, { sightings: [marked('gitleaks')] })
    const unasked = await run([one], {})
    expect(unasked.findings[0]?.suppressed).toBeNull()
    expect(unasked.notices.join()).toContain('--foreign-marks gitleaks')
    const asked = await run([one], { foreignMarks: ['gitleaks'] })
    expect(asked.findings[0]?.suppressed?.by).toBe('inline')
    expect((await run([one], { foreignMarks: ['trufflehog'] })).findings[0]?.suppressed).toBeNull()
  })

  it('without a reason are a warning', async () => {
    const { notices } = await run([finding(1, { sightings: [marked('brleaks', null)] })], {})
    expect(notices.join()).toMatch(/1 allow comment has no reason \(src\/config\.js:12\)/)
  })
})

describe('patterns', () => {
  const suppressedPath = async (pattern: string, path: string, known: Partial<KnownKeys> = {}) => {
    const one = finding(1, { sightings: [sighting({ path })] })
    const entries = [entry({ by: 'ignore-file', pattern })]
    const targets = [{ ...files, cwd: '/tree/src' }]
    const { findings } = await run([one], { entries, ...known }, { targets })
    return findings[0]?.suppressed != null
  }

  it.each([
    ['src/a.js', 'a.js', true],
    ['a.js', 'a.js', true],
    ['*.js', 'sub/a.js', true],
    ['src/', 'sub/a.js', true],
    ['/a.js', 'a.js', false],
    ['/a.js', '../a.js', true],
    ['lib/a.js', '../lib/a.js', true],
    ['**', '../../outside.js', false],
  ])('%s, from the root, for %s in src: %s', async (pattern, path, expected) => {
    expect(await suppressedPath(pattern, path)).toBe(expected)
  })

  it('match content of history by its own path', async () => {
    const one = finding(1, { sightings: [sighting({ path: 'src/a.js', object: 'f'.repeat(40) })] })
    const entries = [entry({ by: 'ignore-file', pattern: 'src/a.js' })]
    const { findings } = await run(
      [one],
      { entries },
      { targets: [{ ...files, cwd: '/tree/src' }] },
    )
    expect(findings[0]?.suppressed?.by).toBe('ignore-file')
  })
})

describe('unused entries', () => {
  const unused = entry({ fingerprint: 'a'.repeat(64), redacted: 'br_aaaa…aaaa' })
  const states = async (
    known: Partial<KnownKeys>,
    changes: { targets?: readonly Target[]; complete?: boolean } = {},
  ) => (await run([], { entries: [unused], ...known }, changes)).stale.map((entry) => entry.state)

  it('are named by a scan of at least the scope of the baseline', async () => {
    expect(await states({ baselineScope: ['files', 'history'] })).toEqual(['unused'])
    expect(await states({ baselineScope: ['files'] }, { targets: [files] })).toEqual(['unused'])
    expect(await states({ baselineScope: ['history'] }, { targets: [history] })).toEqual(['unused'])
  })

  it('are not named by a scan that read less', async () => {
    const both = { baselineScope: ['files', 'history'] } as const
    expect(await states(both, { targets: [files] })).toEqual([])
    expect(
      await states(both, { targets: [files, { ...history, ranges: [parseRange('a..b')] }] }),
    ).toEqual([])
    expect(await states(both, { targets: [{ ...files, paths: ['src'] }, history] })).toEqual([])
    expect(await states(both, { complete: false })).toEqual([])
    expect(await states({ ...both, narrowed: true })).toEqual([])
  })
})

describe('for any findings and any suppressions', () => {
  const anyEntry = fc.record({
    seed: fc.integer({ min: 1, max: 8 }),
    by: fc.constantFrom('baseline', 'ignore-file', 'config'),
    pattern: fc.option(fc.constantFrom('**', 'src/**', '*.js', 'other/a.js'), { nil: null }),
    expires: fc.option(fc.constantFrom('2020-01-01', '2030-01-01'), { nil: null }),
  })
  const anySighting = fc.record({
    path: fc.constantFrom('src/a.js', 'other/a.js', 'b.txt'),
    mark: fc.option(fc.constantFrom('brleaks', 'gitleaks'), { nil: null }),
  })
  const anyFinding = fc.record({
    sightings: fc.array(anySighting, { minLength: 1, maxLength: 4 }),
    status: fc.constantFrom('live', 'revoked', 'unknown', 'not-checked'),
    omitted: fc.constantFrom(0, 0, 3),
  })

  it('no finding disappears or changes, and the exit status depends only on unsuppressed ones', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFinding, { maxLength: 6 }),
        fc.array(anyEntry, { maxLength: 6 }),
        fc.record({ inline: fc.boolean(), allowLive: fc.boolean(), complete: fc.boolean() }),
        async (made, entries, { inline, allowLive, complete }) => {
          const findings = made.map(({ sightings, status, omitted }, index) => {
            const [first = sighting(), ...others] = sightings.map(({ path, mark }) =>
              sighting({
                path,
                allowComments: mark === null ? [] : [{ tool: mark, reason: null }],
              }),
            )
            return finding(index + 1, {
              verification: { ...notChecked, status },
              sightings: [first, ...others],
              sightingsOmitted: omitted,
            })
          })
          const known = entries.map(({ seed, pattern, by, expires }) =>
            entry({
              by,
              expires,
              ...(pattern === null ? { fingerprint: finding(seed).fingerprint } : { pattern }),
            }),
          )
          const result = await run(findings, { entries: known, inline, allowLive }, { complete })
          const bare = result.findings.map((finding) => ({
            ...finding,
            suppressed: null,
            sightings: finding.sightings.map((sighting) => ({ ...sighting, suppressed: null })),
          }))
          expect(bare).toEqual(findings)
          const open = result.findings.filter((finding) => finding.suppressed === null)
          const status = outcome(report({ findings: result.findings, complete }), { failOn: 'any' })
          expect(status).toBe(open.length > 0 ? 1 : complete ? 0 : 3)
          expect(outcome(report({ findings: open, complete }), { failOn: 'any' })).toBe(status)
          for (const { verification, suppressed } of result.findings) {
            if (verification.status === 'live' && !allowLive) expect(suppressed).toBeNull()
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
