import { builtInRules, builtInStamp } from '../../src/config/index.ts'
import {
  type Finding,
  notChecked,
  type ScanReport,
  Secret,
  type Sighting,
} from '../../src/model/index.ts'
import { key } from './keys.ts'

const [rule] = builtInRules()
if (rule === undefined) throw new Error('no built-in rule')
export const testRule = rule

export function sighting(changes: Partial<Sighting> = {}): Sighting {
  return {
    source: 'file',
    path: 'src/config.js',
    offset: 340,
    line: 12,
    column: 18,
    endLine: 12,
    endColumn: 53,
    commit: null,
    author: null,
    date: null,
    object: null,
    decoded: [],
    endEstimated: false,
    confidence: 'high',
    excerpt: { text: "const apiKey = 'br_aaaa…bbbb'", start: 16, end: 28 },
    allowComments: [],
    lineHash: '1b2c3d4e5f607182:1',
    suppressed: null,
    ...changes,
  }
}

/** A made-up finding with a different key for each seed. */
export function finding(seed = 1, changes: Partial<Finding> = {}): Finding {
  const mode = changes.mode ?? 'live'
  const prefix = mode === 'live' ? 'br_' : 'br_test_'
  const secret = new Secret(key('base62:32', seed, prefix), prefix.length)
  return {
    fingerprint: secret.fingerprint(testRule.id),
    rule: testRule,
    secret,
    mode,
    confidence: 'high',
    verification: notChecked,
    exposure: null,
    suppressed: null,
    sightings: [sighting()],
    sightingsOmitted: 0,
    ...changes,
  }
}

export function report(changes: Partial<ScanReport> = {}): ScanReport {
  return {
    tool: { name: 'brleaks', version: '1.2.3' },
    kind: 'scan',
    command: 'scan',
    target: '.',
    startedAt: '2026-01-02T03:04:05.678Z',
    durationMs: 1234,
    complete: true,
    interrupted: false,
    coverage: {
      files: 1234,
      objects: 0,
      commits: 0,
      entries: 0,
      refs: 0,
      bytes: 45_678_901,
      skipped: [],
      failed: [],
    },
    bug: null,
    findings: [],
    filtered: { count: 0, byReason: {}, list: [] },
    notices: [],
    repository: null,
    configuration: { files: [builtInStamp()], settings: [] },
    stale: [],
    rules: [testRule],
    ...changes,
  }
}

/** Names and texts that an attacker might choose (docs/security.md). */
export const hostileTexts = [
  'plain.txt',
  'with space.txt',
  'a:b.txt',
  '../up.txt',
  '#hash?query.txt',
  'percent%41.txt',
  'new\nline.txt',
  'return\r::error::x',
  '::set-output name=x::y',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.test\u001b\\link\u001b]8;;\u001b\\',
  'bidi\u202egnp.exe',
  '<script>alert(1)</script>',
  '"quoted" & \'single\'',
  '=cmd|calc',
  '日本語/😀.txt',
  'lone\ud800surrogate',
  'nul\u0000byte',
  '\u2028separator',
  '`backtick` | pipe @user #123',
]
