import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import {
  type FormatName,
  formatNames,
  formats,
  plainStyle,
  remarksOutside,
  skippedTexts,
} from '../../src/report/index.ts'
import { finding, report } from '../helpers/report.ts'

const write = (format: FormatName, input: ScanReport) =>
  [formats[format](input, plainStyle), ...remarksOutside(input, format)].join('\n')

const base = report()
const narrowed = report({
  configuration: {
    files: base.configuration.files,
    settings: [
      {
        name: 'exclude',
        value: ['vendor/**'],
        origin: { kind: 'file', path: 'brleaks.config.json', line: 3, column: 5 },
      },
      { name: 'min-confidence', value: 'high', origin: { kind: 'command line' } },
    ],
  },
  coverage: {
    ...base.coverage,
    skipped: [
      {
        code: 'ignored-secret-files',
        count: 3,
        path: null,
        names: ['.env', '.env.local'],
        unnamed: 1,
      },
      { code: 'sparse-files', count: 1, path: null, names: [], unnamed: 0 },
    ],
  },
  filtered: { count: 2, byReason: { 'below --min-confidence': 2 }, list: [] },
})

describe.each(formatNames)('%s, in its text or on standard error', (format) => {
  it('names the option in the tree’s own configuration that left something out', () => {
    const text = write(format, narrowed).replaceAll('\\/', '/').replace(/\s+/g, ' ')
    expect(text).toMatch(/vendor\/(?:\*|\\\*){2}/)
    expect(text).toContain('brleaks.config.json')
  })

  it('counts and names files that the sources left out', () => {
    const text = write(format, narrowed)
    expect(text).toMatch(/ignored files/)
    expect(text).toContain('.env, .env.local and 1 more')
    expect(text).toContain('outside the sparse checkout')
  })

  it('counts keys below --min-confidence', () => {
    expect(write(format, narrowed)).toMatch(/below --min-confidence/)
  })

  it('does not mention omissions if nothing was left out', () => {
    expect(write(format, report({ findings: [finding(1)] }))).not.toMatch(/left out/i)
  })
})

describe('omitted content', () => {
  it('is a skipped test case of JUnit, next to the passing one', () => {
    const text = formats.junit(narrowed, plainStyle)
    expect(text).toContain('name="no exposed keys"')
    expect(text).toContain('tests="5" failures="0" errors="0" skipped="4"')
    expect(text).toContain(
      '<skipped message="left out: exclude = vendor/** (brleaks.config.json:3:5)"',
    )
  })

  it('is a diagnostic of reviewdog at the line that caused it', () => {
    expect(JSON.parse(formats.rdjsonl(narrowed, plainStyle))).toMatchObject({
      severity: 'INFO',
      location: { path: 'brleaks.config.json', range: { start: { line: 3, column: 5 } } },
    })
  })

  it('is named in the singular or plural', () => {
    expect(remarksOutside(narrowed, 'csv')).toContain(
      'left out: 1 tracked file (outside the sparse checkout)',
    )
    const code = 'ignored-secret-files' as const
    const skipped = [{ code, count: 1, path: null, names: ['.env'], unnamed: 0 }]
    const input = report({ coverage: { ...base.coverage, skipped } })
    expect(remarksOutside(input, 'csv')).toEqual([
      'left out: 1 ignored file that may hold secrets (git ignores them; --no-gitignore reads them: .env)',
    ])
  })

  it('includes known keys in formats that do not list them', () => {
    const known = finding(1, { suppressed: { by: 'baseline', reason: null, expires: null } })
    const input = report({ findings: [known] })
    expect(remarksOutside(input, 'github')).toEqual(['left out: 1 known key (baseline 1)'])
    expect(remarksOutside(input, 'csv')).toEqual([])
    expect(formats.gitlab(input, plainStyle)).toContain('left out: 1 known key (baseline 1)')
    expect(formats.junit(input, plainStyle)).toContain('name="known" value="1 known key')
  })
})

describe('unread content', () => {
  const failed = [{ what: 'a.bin', reason: { code: 'vanished' as const } }]
  const incomplete = report({ complete: false, coverage: { ...base.coverage, failed } })

  it.each(['text', 'json', 'sarif', 'markdown', 'junit', 'gitlab', 'github', 'rdjsonl'] as const)(
    'is in %s',
    (format) => {
      expect(formats[format](incomplete, plainStyle)).toContain('a.bin')
      expect(formats[format](incomplete, plainStyle)).toContain('it vanished before it was read')
    },
  )

  it('comes first among the ten annotations that the runner keeps', () => {
    const findings = Array.from({ length: 12 }, (_, seed) => finding(seed + 1))
    const text = formats.github({ ...incomplete, findings }, plainStyle)
    expect(text).toMatch(/^::error title=Incomplete scan::/)
    expect(text.match(/^::/gm)).toHaveLength(10)
  })
})

describe('content that a saved report left out', () => {
  const saved = (path: string, count: number, reason = 'deleted in the work tree: a.env') =>
    skippedTexts({
      coverage: { ...base.coverage, skipped: [{ code: 'saved', path, reason, count }] },
    })

  it.each([
    ['tracked files', '1 tracked file'],
    ['acme/app: tracked files', '1 acme/app: tracked file'],
    ['acme/other files', '1 acme/other files'],
  ])('is one: %s', (path, text) => {
    expect(saved(path, 1)).toEqual([`${text} (deleted in the work tree: a.env)`])
  })

  it('is many, or has another reason than its kind', () => {
    expect(saved('tracked files', 2)).toEqual(['2 tracked files (deleted in the work tree: a.env)'])
    expect(saved('tracked files', 1, 'x')).toEqual(['1 tracked files (x)'])
  })
})
