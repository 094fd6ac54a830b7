import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { BrleaksError, type ScanReport } from '../../src/model/index.ts'
import { comparisonFormats, formatNames, formats, plainStyle } from '../../src/report/index.ts'
import { compareReports, mergeReports, readReport } from '../../src/saved/index.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

const id = 'a1'.repeat(20)
const suppressed = { by: 'baseline', reason: 'why', expires: '2027-01-31' } as const

/** A report with a text in every field. */
function fullReport(): ScanReport {
  const exposed = finding(1, {
    verification: {
      status: 'unknown',
      checkedAt: '2026-01-02T03:04:05.678Z',
      scopes: ['a:read'],
      lacks: ['b:read'],
      requestId: 'req',
      reason: 'why',
    },
    exposure: {
      firstCommit: id,
      firstAuthor: 'Ada',
      firstDate: '2026-01-02T03:04:05Z',
      lastDate: '2026-01-02T03:04:05Z',
      atHead: false,
      refs: ['refs/heads/main'],
      refsComplete: true,
      removedIn: id,
      removedDate: '2026-01-02T03:04:05Z',
      unreachable: null,
    },
    sightings: [
      sighting({
        source: 'blob',
        path: 'a.zip!b',
        rawPath: 'a.zip!%62',
        container: 'a.zip',
        object: id,
        commit: id,
        author: 'Ada',
        date: '2026-01-02T03:04:05Z',
        decoded: ['zip', 'base64'],
      }),
      sighting({ source: 'reflog', path: null, ref: 'refs/heads/main', line: null, column: null }),
    ],
  })
  return report({
    complete: false,
    coverage: {
      ...report().coverage,
      skipped: [{ code: 'pipes', count: 2, path: null, names: ['p'], unnamed: 0 }],
      failed: [{ what: 'a.bin', reason: { code: 'vanished' } }],
    },
    findings: [exposed, finding(2, { suppressed })],
    notices: ['a notice'],
    repository: { remoteUrl: 'https://example.test/r', head: id, branch: 'main' },
    configuration: {
      files: [
        { kind: 'config', path: 'c.json', sha256: 'a'.repeat(64), from: { kind: 'named file' } },
      ],
      settings: [
        {
          name: 'exclude',
          value: ['x/**'],
          origin: { kind: 'file', path: 'c.json', line: 1, column: 2 },
        },
      ],
    },
    stale: [
      {
        state: 'unused',
        entry: {
          by: 'baseline',
          file: 'b.json',
          line: 1,
          fingerprint: null,
          pattern: 'x/**',
          redacted: null,
          reason: 'why',
          expires: null,
        },
      },
    ],
  })
}

type Node = Record<string, unknown>

/** Every place in a document that holds a text. */
function textPlaces(node: unknown, place: readonly string[] = []): string[][] {
  if (typeof node === 'string') return [[...place]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => textPlaces(value, [...place, name]))
}

const saved = formats.json(fullReport(), { ...plainStyle, showSecrets: true })
const places = textPlaces(JSON.parse(saved))

/** The report with another text in one place. */
function replaced(place: readonly string[], text: string): string {
  const document = JSON.parse(saved) as Node
  const parent = place.slice(0, -1).reduce((node, name) => node[name] as Node, document)
  parent[place.at(-1) ?? ''] = text
  return JSON.stringify(document)
}

const read = (text: string) => readReport('r.json', text, builtInRules())

/** Formats for people and for CI logs, where control characters steer a terminal or form a command. */
const dataFormats = new Set<string>(['json', 'jsonl', 'sarif', 'rdjsonl'])
const shownFormats = formatNames.filter((name) => !dataFormats.has(name))
const steering = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

function textsOf(hostile: ScanReport): string[] {
  const merged = mergeReports([hostile, fullReport()], '1.2.3')
  const comparison = compareReports(hostile, report())
  return [
    ...shownFormats.map((name) => formats[name](merged, { ...plainStyle, verbose: true })),
    comparisonFormats.text(comparison, plainStyle),
    comparisonFormats.markdown(comparison, plainStyle),
  ]
}

describe('a saved report with a hostile text', () => {
  it('has a text in many places', () => {
    expect(places.length).toBeGreaterThan(60)
  })

  it.each(places.map((place) => [place.join('.'), place] as const))(
    'is refused or harmless in every format: %s',
    async (_, place) => {
      for (const text of hostileTexts) {
        const hostile = await read(replaced(place, text)).catch((error: unknown) => error)
        if (hostile instanceof BrleaksError) {
          expect(hostile.message).not.toMatch(steering)
          continue
        }
        for (const shown of textsOf(hostile as ScanReport)) {
          expect(shown).not.toMatch(steering)
          expect(shown).not.toMatch(/^(?:##vso|##teamcity|::)(?!\[|\w+[ :])/m)
        }
      }
    },
  )

  it('shows no key in full that a file was made to contain', async () => {
    const key = finding(1).secret.reveal() ?? ''
    expect(saved).toContain(key)
    for (const shown of textsOf(await read(saved))) expect(shown).not.toContain(key)
  })
})
