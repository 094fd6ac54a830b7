import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/index.ts'
import { comparisonFormats, formats, plainStyle } from '../../src/report/index.ts'
import { compareReports } from '../../src/saved/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { Browser, chromium } from '../helpers/browser.ts'
import { finding, report, sighting } from '../helpers/report.ts'

const write = (comparison: Comparison) => comparisonFormats.html(comparison, plainStyle)
const path = `src/${'long-name/'.repeat(12)}config.js`
const known = { by: 'baseline', reason: null, expires: null } as const

/** A comparison with every group. */
const everything = compareReports(
  report({ findings: [finding(1), finding(2, { mode: 'test' }), finding(4)] }),
  report({
    complete: true,
    target: 'widgets',
    startedAt: '2026-01-09T03:04:05.678Z',
    findings: [
      finding(2, { mode: 'test' }),
      finding(3, { sightings: [sighting({ path })] }),
      finding(4, { suppressed: known }),
    ],
  }),
)

describe('a comparison as a page', () => {
  it('has the counts in a sentence, both scans, the steps, and a table for each group', () => {
    const page = write(everything)
    expect(page).toContain('<h1>1 new key, 1 remaining, 1 fixed, 1 marked as known.</h1>')
    expect(page).toContain('2026-01-02T03:04:05Z  scan .')
    expect(page).toContain('2026-01-09T03:04:05Z  scan widgets')
    expect(page).toContain('What to do')
    const titles = [...page.matchAll(/<h2 id="group-\d">([^<]+)/g)].map(([, title]) => title)
    expect(titles).toEqual(['New (1)', 'Remaining (1)', 'Fixed (1)', 'Marked as known since (1)'])
    expect(page).toContain(`${path}:12:18`)
  })

  it('says that nothing is called fixed if the newer report is incomplete', () => {
    const page = write(
      compareReports(report({ findings: [finding(1)] }), report({ complete: false })),
    )
    expect(page).toContain('INCOMPLETE: not everything could be read')
    expect(page).toContain('Not found in the incomplete scan (1)')
  })

  it('has the policy of the HTML report, and the same tags whatever was scanned', () => {
    const policy = (page: string) => /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(page)
    expect(policy(write(everything))?.[0]).toBe(policy(formats.html(report(), plainStyle))?.[0])
    const tagsOf = (page: string) =>
      [...page.replace(/<script>[\s\S]*?<\/script>/, '').matchAll(/<([!\w-]+)/g)].map(
        ([, name]) => name,
      )
    const known = new Set(tagsOf(write(everything)))
    fc.assert(
      fc.property(anyReport, anyReport, (before, after) => {
        const page = write(compareReports(before, after))
        for (const name of tagsOf(page)) expect(known).toContain(name)
        expect(page).not.toMatch(/<[^>]* (?:style|src|on\w+)=/)
      }),
    )
  })
})

describe.skipIf(chromium === undefined)('a comparison in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-html-'))
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let browser: Browser
  beforeAll(async () => {
    browser = await Browser.open(chromium ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([
    ['light', 320],
    ['dark', 1280],
    ['light', 3840],
  ] as const)(
    'has no fault that axe finds, %s, %i pixels wide, and fits',
    async (scheme, width) => {
      const file = join(folder, 'comparison.html')
      writeFileSync(file, write(everything))
      await browser.preferColorScheme(scheme)
      await browser.resize(width, 900)
      await browser.visit(pathToFileURL(file).href)
      await browser.evaluate(`${axe};0`)
      const faults = await browser.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      )
      expect(faults).toEqual([])
      expect(
        await browser.evaluate('document.documentElement.scrollWidth > window.innerWidth'),
      ).toBe(false)
      expect(browser.messages).toEqual([])
    },
  )
})
