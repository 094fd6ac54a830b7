import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { notChecked, type ScanReport } from '../../src/model/index.ts'
import { formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

const markdown = (input: ScanReport, changes = {}) =>
  formats.markdown(input, { ...plainStyle, ...changes })

/** Renders as GitHub does, except that HTML passes through, so that a test can see it. */
const render = (text: string) =>
  micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })

const revoke = 'https://app.batchrelay.com/developers'
const blobUrl = 'https://github.com/octo/widgets/blob/'

describe('markdown', () => {
  it('shows the keys, their places and the steps', () => {
    const exposed = finding(1)
    const text = markdown(report({ findings: [exposed], target: 'octo/widgets, pull request 7' }))
    expect(text).toContain('## ❌ 1 exposed key')
    expect(text).toContain('`octo/widgets, pull request 7`')
    expect(text).toContain(`### HIGH \`${exposed.secret}\``)
    expect(text).toContain('- `src/config.js:12:18`')
    expect(text).toContain(`**Revoke the key**: <${revoke}>`)
    expect(text).toContain('| Files | 1,234 |')
  })

  it('has the verification and history of each key, and every commit of a place', () => {
    const [introduced, later, removed] = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)] as const
    const exposed = finding(1, {
      verification: {
        ...notChecked,
        status: 'live',
        checkedAt: '2026-02-01T00:00:00Z',
        scopes: ['orders:read'],
      },
      exposure: {
        firstCommit: introduced,
        firstAuthor: 'Ada',
        firstDate: '2026-01-05T00:00:00Z',
        lastDate: '2026-01-20T00:00:00Z',
        atHead: false,
        refs: ['refs/heads/main', 'refs/tags/v1'],
        refsComplete: true,
        removedIn: removed,
        removedDate: '2026-01-20T00:00:00Z',
        unreachable: null,
      },
      sightings: [
        sighting({
          source: 'blob',
          commit: introduced,
          author: 'Ada',
          date: '2026-01-05T00:00:00Z',
          object: 'a'.repeat(40),
        }),
        sighting({
          source: 'blob',
          commit: later,
          author: 'Bob',
          date: '2026-01-09T00:00:00Z',
          object: 'b'.repeat(40),
        }),
      ],
    })
    const text = markdown(report({ findings: [exposed] }))
    expect(text).toContain('## ❌ 1 exposed key was found, and it is live: revoke it now.')
    expect(text).toContain('**Status**: `live · has orders:read (checked 2026-02-01T00:00:00Z)`')
    expect(text).toContain('**Introduced**: `commit 1111111111, Ada, 2026-01-05`')
    expect(text).toContain('**Removed**: `commit 3333333333, 2026-01-20`')
    expect(text).toContain('**Refs**: `refs/heads/main, refs/tags/v1`')
    expect(text).toContain('  - `commit 2222222222, Bob, 2026-01-09`')
    expect(text).toContain('| History | 1 | 2 |')
  })

  it('has the numbers, what was left out, and the configuration', () => {
    const coverage = {
      ...report().coverage,
      skipped: [{ code: 'ignored-files' as const, path: null, count: 2, names: [], unnamed: 0 }],
    }
    const text = markdown(report({ findings: [finding(1)], coverage }))
    expect(text).toContain('Exposed keys: 1 · Live: not checked · Occurrences: 1')
    expect(text).toMatch(/- left out: `2 ignored files/)
    expect(text).toMatch(/\| `rules` \| `[^`]+, SHA-256 [0-9a-f]{64}` \|/)
  })

  it('has the content of the HTML report', () => {
    fc.assert(
      fc.property(anyReport, (input) => {
        const text = markdown(input)
        const titles = [...formats.html(input, plainStyle).matchAll(/<h2 id="[a-z]+">([^<]+)/g)]
        const sections = titles.map(([, title = '']) => title.replaceAll('&#39;', "'"))
        // Markdown has no charts; its keys are headings of their own, and its numbers a line.
        const inOtherForm = ['Numbers', 'Keys', 'Details', 'Timeline']
        for (const title of sections.filter((name) => !inOtherForm.includes(name))) {
          expect(text).toContain(`### ${title}\n`)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('distinguishes a clean scan from an incomplete one', () => {
    expect(markdown(report())).toContain(
      '## ✅ No exposed keys were found, and everything was read.',
    )
    const coverage = {
      ...report().coverage,
      failed: [{ what: 'a.bin', reason: { code: 'vanished' as const } }],
    }
    const incomplete = markdown(report({ complete: false, coverage }))
    expect(incomplete).toContain(
      '## ⚠️ No exposed keys were found, but not everything could be read.',
    )
    expect(incomplete).toContain('- `a.bin`: `it vanished before it was read`')
    expect(incomplete).toContain('| Complete | no: there may be more keys |')
  })

  it('links places to the file at their commit, only on the trusted server', () => {
    const commit = 'c'.repeat(40)
    const exposed = finding(1, {
      sightings: [sighting({ source: 'blob', commit, path: 'a b/)c.js', line: 3, column: 1 })],
    })
    const html = render(markdown(report({ findings: [exposed] }), { blobUrl }))
    expect(html).toContain(`href="${blobUrl}${commit}/a%20b/%29c.js#L3"`)
    expect(render(markdown(report({ findings: [exposed] })))).not.toContain('blob/')
  })

  it('shows scanned text as text, without HTML, links or mentions', () => {
    const allowed = 'h2 h3 p ul ol li code strong a table thead tbody tr th td br'.split(' ')
    fc.assert(
      fc.property(anyReport, (input) => {
        const html = render(markdown(input, { blobUrl }))
        for (const [, tag = ''] of html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)) {
          expect(allowed).toContain(tag.toLowerCase())
        }
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
          expect(href === revoke || href.startsWith(blobUrl)).toBe(true)
        }
        const outside = html.replace(/<code>[\s\S]*?<\/code>/g, '')
        expect(outside).not.toMatch(/[@#]\w|!\[|evil|alert/)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ...hostileTexts,
    '`',
    '``',
    '` `',
    '\\`',
    ' a ',
    '```',
    '| a | b |',
    '![x](http://evil.test)',
    'www.evil.test',
  ])('shows %j verbatim or with escapes', (path) => {
    const exposed = finding(1, { sightings: [sighting({ path, excerpt: null })] })
    const html = render(markdown(report({ findings: [exposed] })))
    const item = /<li>([\s\S]*?)<\/li>/.exec(html)?.[1] ?? ''
    expect(item).toMatch(/^<code>[^<]*<\/code>\s*$/)
    expect(item).toContain(':12:18')
  })

  it('stays below the limit of a job summary, and counts the omitted keys', {
    timeout: 180_000,
  }, () => {
    const path = '`|<é>'.repeat(800)
    const findings = Array.from({ length: 3000 }, (_, seed) =>
      finding(seed, { sightings: [sighting({ path }), sighting({ path, line: 13 })] }),
    )
    const text = markdown(report({ findings }))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024 - 50_000)
    expect(text).toMatch(/And [\d,]+ more keys, left out to keep this short\./)
    expect(text).toContain('### What to do')
    expect(text).toContain('### What was read')
  })

  it.each([5000, 65_000])(
    'stays below a limit of %d bytes, however hostile the report',
    (mostBytes) => {
      fc.assert(
        fc.property(anyReport, (input) => {
          const findings = Array.from({ length: 40 }, () => input.findings).flat()
          const failed = Array.from({ length: 60 }, (_, index) => ({
            what: `${'😀'.repeat(400)}${index}`,
            reason: { code: 'error', detail: '`'.repeat(300) } as const,
          }))
          const large = {
            ...input,
            complete: false,
            findings,
            coverage: { ...input.coverage, failed },
          }
          const text = markdown(large, { mostBytes })
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes)
        }),
        { numRuns: 30 },
      )
    },
  )

  it('names the sections that a limit leaves out', () => {
    const notices = Array.from({ length: 20 }, () => 'a'.repeat(200))
    const text = markdown(report({ findings: [finding(1)], notices }), { mostBytes: 4000 })
    expect(text).toContain('### What was read')
    expect(text).toContain('Left out to keep this short: Notes, Configuration.')
  })

  it('counts suppressed keys without listing them', () => {
    const known = finding(1, { suppressed: { by: 'baseline', reason: null, expires: null } })
    const text = markdown(report({ findings: [known] }))
    expect(text).toContain('No exposed keys')
    expect(text).toContain('1 more key marked as known')
    expect(text).not.toContain(known.secret.toString())
  })
})
