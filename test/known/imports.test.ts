import { describe, expect, it } from 'vitest'
import { parseImport } from '../../src/known/index.ts'

const commit = 'c0ffee'.padEnd(40, '0')
const places = (text: string, path = 'report') =>
  parseImport(path, text).places.map(({ path: file, line, commit: at }) => [file, line, at])

// Shapes as the programs write them: gitleaks 8.24 (git, dir, SARIF), trufflehog 3 (--json), detect-secrets 1.5.
// Keys and names of people are left out: only the place is read.
const gitleaks = (changes: Record<string, unknown>) => ({
  RuleID: 'batch-relay',
  Description: '',
  StartLine: 3,
  EndLine: 3,
  StartColumn: 4,
  EndColumn: 38,
  Match: 'REDACTED',
  Secret: 'REDACTED',
  File: 'src/b.js',
  SymlinkFile: '',
  Commit: '',
  Entropy: 4.78,
  Author: '',
  Email: '',
  Date: '',
  Message: '',
  Tags: [],
  Fingerprint: 'src/b.js:batch-relay:3',
  ...changes,
})
const trufflehog = (data: Record<string, unknown>) => ({
  SourceMetadata: { Data: data },
  SourceID: 1,
  SourceType: 16,
  SourceName: 'trufflehog - git',
  DetectorName: 'CustomRegex',
  DecoderName: 'PLAIN',
  Verified: false,
  Raw: '',
  Redacted: '',
})

describe('files of other scanners, read for their places', () => {
  it('.gitleaksignore', () => {
    const text = `# known\n\n${commit}:src/a.js:batch-relay:7\nwith:colon/b.js:generic-api-key:12\r\n`
    expect(places(text)).toEqual([
      ['src/a.js', 7, commit],
      ['with:colon/b.js', 12, null],
    ])
  })

  it('a gitleaks report', () => {
    const text = JSON.stringify(
      [gitleaks({ Commit: commit }), gitleaks({ File: '.\\win\\c.js' })],
      null,
      1,
    )
    expect(places(text)).toEqual([
      ['src/b.js', 3, commit],
      ['win/c.js', 3, null],
    ])
  })

  it('an empty gitleaks report', () => {
    expect(places('[]\n')).toEqual([])
  })

  it('a gitleaks report in SARIF', () => {
    const result = {
      ruleId: 'batch-relay',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/with%20space.js' },
            region: { startLine: 3, startColumn: 4, snippet: { text: 'REDACTED' } },
          },
        },
      ],
      partialFingerprints: { commitSha: commit },
    }
    const text = JSON.stringify({ version: '2.1.0', runs: [{ results: [result] }] })
    expect(places(text)).toEqual([['src/with space.js', 3, commit]])
  })

  it('trufflehog lines, among its log lines', () => {
    const text = [
      { level: 'info-0', msg: 'running source' },
      trufflehog({ Git: { commit, file: 'keys.txt', line: 4 } }),
      trufflehog({ Filesystem: { file: 'src/d.js', line: 9 } }),
      trufflehog({ Docker: { image: 'x', layer: 'y' } }),
    ]
    const lines = text.map((entry) => JSON.stringify(entry)).join('\n')
    expect(places(lines)).toEqual([
      ['keys.txt', 4, commit],
      ['src/d.js', 9, null],
    ])
    expect(parseImport('report', lines).without).toBe(1)
    expect(places(JSON.stringify(text.slice(1), null, 1))).toHaveLength(2)
  })

  it('a detect-secrets baseline', () => {
    const text = JSON.stringify({
      version: '1.5.0',
      plugins_used: [{ name: 'Base64HighEntropyString', limit: 4.5 }],
      filters_used: [],
      results: {
        'src/a.js': [
          {
            type: 'Base64 High Entropy String',
            filename: 'src/a.js',
            hashed_secret: '0'.repeat(40),
            is_verified: false,
            line_number: 1,
          },
        ],
      },
      generated_at: '2026-01-01T00:00:00Z',
    })
    expect(places(text)).toEqual([['src/a.js', 1, null]])
  })

  it.each([
    ['a wrong line', 'src/a.js:rule:7\nnonsense\n', /^report:2:1: not a \.gitleaksignore line/],
    ['nothing', '  \n', /^report: the file is empty/],
    ['another JSON', '{ "some": "thing" }', /^report: unknown format \(expected \.gitleaksignore/],
    ['broken JSON', '[{ "File": ', /^report:1:\d+: invalid JSON/],
    [
      'a broken line',
      `${JSON.stringify(trufflehog({}))}\n{ "SourceMetadata": `,
      /^report:2:1: invalid JSON; trufflehog/,
    ],
  ])('%s is reported', (_, text, expected) => {
    expect(() => parseImport('report', text)).toThrow(expected)
  })
})
