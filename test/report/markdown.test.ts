import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
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

  it('distinguishes a clean scan from an incomplete one', () => {
    expect(markdown(report())).toContain('## ✅ No exposed keys')
    const coverage = {
      ...report().coverage,
      failed: [{ what: 'a.bin', reason: { code: 'vanished' as const } }],
    }
    const incomplete = markdown(report({ complete: false, coverage }))
    expect(incomplete).toContain('## ⚠️ Incomplete')
    expect(incomplete).toContain('- `a.bin`: `it vanished before it was read`')
    expect(incomplete).toContain('| Complete | **no** |')
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

  it('counts suppressed keys without listing them', () => {
    const known = finding(1, { suppressed: { by: 'baseline', reason: null, expires: null } })
    const text = markdown(report({ findings: [known] }))
    expect(text).toContain('No exposed keys')
    expect(text).toContain('1 more key marked as known')
    expect(text).not.toContain(known.secret.toString())
  })
})
