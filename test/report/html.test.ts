import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Finding, ObjectHistory, ScanReport, Verification } from '../../src/model/index.ts'
import { formats, plainStyle } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { Browser, chromium } from '../helpers/browser.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

const write = (changes: Partial<ScanReport> = {}) => formats.html(report(changes), plainStyle)
const oid = '0123456789abcdef0123456789abcdef01234567'

function history(changes: Partial<ObjectHistory> = {}): ObjectHistory {
  return {
    firstCommit: oid,
    firstAuthor: 'Ada Lovelace',
    firstDate: '2025-02-03T10:00:00Z',
    lastDate: '2025-06-01T10:00:00Z',
    atHead: true,
    refs: ['refs/heads/main', 'refs/tags/v1'],
    refsComplete: true,
    removedIn: null,
    removedDate: null,
    unreachable: null,
    ...changes,
  }
}

function checked(status: Verification['status'], text: string | null = null): Verification {
  return {
    status,
    checkedAt: '2026-01-02T03:00:00Z',
    scopes: text === null ? [] : [text],
    lacks: [],
    requestId: text,
    reason: text,
  }
}

const removed = history({
  firstDate: '2025-05-01T00:00:00Z',
  atHead: false,
  removedIn: oid,
  removedDate: '2025-09-01T00:00:00Z',
})
const inHistory = { source: 'blob', object: oid, commit: oid, author: 'Ada Lovelace' } as const
const zip = { path: 'docs/a.zip!b.env', container: 'docs/a.zip', decoded: ['zip'] }

/** One report with everything that the page can show. */
const findings: readonly Finding[] = [
  finding(1, {
    verification: checked('live'),
    exposure: history(),
    sightings: [sighting({ ...inHistory, atHead: true }), sighting(zip)],
  }),
  finding(2, {
    exposure: removed,
    sightings: [sighting({ source: 'commit-message', path: null, object: oid, commit: oid })],
  }),
  finding(3, { mode: 'test', verification: checked('revoked'), exposure: removed }),
  finding(4, { suppressed: { by: 'baseline', reason: 'fixture', expires: '2027-01-01' } }),
]
const everything: Partial<ScanReport> = {
  findings,
  complete: false,
  notices: ['a note'],
  coverage: {
    ...report().coverage,
    skipped: [{ code: 'sparse-files', count: 1, path: null, names: [], unnamed: 0 }],
    failed: [{ what: 'a.bin', reason: { code: 'vanished' } }],
  },
}

/** Text of the page without its script, style and tags. */
function textOf(page: string): string {
  return page
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('the page', () => {
  it.each([
    [{}, 'No exposed keys were found, and everything was read.'],
    [{ complete: false }, 'No exposed keys were found, but not everything could be read.'],
    [{ findings: findings.slice(3) }, 'No exposed keys were found except 1 key marked as known.'],
    [{ findings: findings.slice(0, 1) }, '1 exposed key was found, and it is live: revoke it now.'],
    [
      { findings: findings.slice(1, 2) },
      '1 exposed key was found; treat it as live until revoked.',
    ],
    [{ findings: findings.slice(2, 3) }, '1 exposed key was found, and it no longer works.'],
    [
      { findings: findings.slice(1, 3) },
      '2 exposed keys were found; treat 1 of them as live until revoked.',
    ],
    [
      { findings, complete: false },
      '3 exposed keys were found, and 1 of them is live: revoke it now. Not everything could be read, so there may be more.',
    ],
  ])('begins with the verdict in a sentence', (changes, sentence) => {
    expect(write(changes)).toContain(`<h1>${sentence}</h1>`)
  })

  it('shows steps, places, commits, refs, coverage and configuration', () => {
    const text = textOf(write(everything))
    for (const part of [
      'Revoke each key that may still work: https://app.batchrelay.com/developers',
      'git gc --prune=now',
      'docs/a.zip!b.env:12:18',
      'commit 0123456789, Ada Lovelace, 2025-02-03',
      'refs/heads/main, refs/tags/v1',
      'removed 2025-09-01, still in history',
      'Known baseline until 2027-01-01: fixture',
      'a.bin: it vanished before it was read',
      'outside the sparse checkout',
      'a note',
      'built in',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('has the keys in the order of the report, each with a section that the table links to', () => {
    const page = write(everything)
    const links = [...page.matchAll(/<th scope="row"><a href="#(key-\d+)">/g)].map(([, id]) => id)
    expect(links.slice(-4)).toEqual(['key-1', 'key-2', 'key-3', 'key-4'])
    for (const id of links) expect(page).toContain(`<article id="${id}"`)
  })

  it('shows as much of the last of many keys as of the first', () => {
    const many = Array.from({ length: 600 }, (_, seed) => finding(seed, { exposure: history() }))
    const page = write({ findings: many })
    for (const [index, { fingerprint }] of [...many.entries()].slice(-2)) {
      const section = page.slice(page.indexOf(`<article id="key-${index + 1}"`))
      expect(section).toContain(`Fingerprint: ${fingerprint}`)
      expect(section).toContain('Introduced: commit 0123456789, Ada Lovelace, 2025-02-03')
    }
  })

  it('has the verdict and the steps of a proof that a key is gone', () => {
    const expected = ['114b020c39e6']
    const gone = write({ proof: { expected, holders: new Map() } })
    expect(gone).toContain('<h1>GONE: 1 key found in no object')
    expect(gone).toContain('What this cannot prove')
    expect(gone).not.toContain('Still to do here')
    const remaining = findings.slice(1, 2)
    const proof = { expected, holders: new Map([[oid, ['reflog' as const]]]) }
    const text = textOf(write({ findings: remaining, proof }))
    expect(text).toContain('NOT GONE: 1 of 1 key, in 1 place.')
    expect(text).toContain('object 0123456789 is kept by a reflog')
    expect(text).toMatch(/Still to do here .*git reflog expire --expire=now --all/)
    expect(text).not.toContain('What to do')
  })

  it('links only to pages on the web', () => {
    const [exposed] = findings
    if (exposed === undefined) throw new Error('no finding')
    const rule = { ...exposed.rule, revokeUrl: 'javascript:alert(1)' }
    expect(write({ findings: [{ ...exposed, rule }] })).not.toContain('href="javascript:')
  })

  it('may run only its own script and style, and load nothing', () => {
    const page = write(everything)
    const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? ''
    const hash = (tag: string) => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? ''
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    }
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash('style')}`,
      `script-src ${hash('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ])
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'))
    expect(page).not.toMatch(/<[^>]* (?:style|src|on\w+)=/)
  })

  it('has the same tags whatever text was scanned', () => {
    const tags = new Set([...write(everything).matchAll(/<([!\w-]+)/g)].map(([, name]) => name))
    const others = new Set([...write().matchAll(/<([!\w-]+)/g)].map(([, name]) => name))
    const known = new Set([...tags, ...others])
    fc.assert(
      fc.property(anyReport, (input) => {
        const body = formats.html(input, plainStyle).replace(/<script>[\s\S]*?<\/script>/, '')
        for (const [, name] of body.matchAll(/<([!\w-]+)/g)) expect(known).toContain(name)
      }),
    )
  })
})

// Without a browser these are skipped; .ci/run installs one.
describe.skipIf(chromium === undefined)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-html-'))
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  let browser: Browser

  beforeAll(async () => {
    browser = await Browser.open(chromium ?? '')
  })
  beforeEach(async () => {
    await browser.allowScripts(true)
    await browser.resize(1280, 900)
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function show(changes: Partial<ScanReport>): Promise<void> {
    const file = join(folder, 'report.html')
    writeFileSync(file, write(changes))
    await browser.visit(pathToFileURL(file).href)
  }

  const shownRows = () =>
    browser.evaluate<string[]>(
      `[...document.querySelectorAll('#key-table tbody tr')].filter((row) => row.checkVisibility()).map((row) => row.dataset.key)`,
    )
  /** Chooses a value or enters a text, and waits until the table has changed. */
  const enter = (id: string, value: string, event: string) =>
    browser.evaluate(
      `new Promise((resolve) => {
        const field = document.getElementById('${id}')
        field.value = ${JSON.stringify(value)}
        field.dispatchEvent(new Event('${event}'))
        setTimeout(resolve, 300)
      })`,
    )

  it.each([
    ['light', 320],
    ['dark', 320],
    ['light', 1280],
    ['dark', 1280],
    ['light', 3840],
    ['dark', 3840],
  ] as const)(
    'has no fault that axe finds, %s, %i pixels wide, and fits',
    async (scheme, width) => {
      await browser.preferColorScheme(scheme)
      await browser.resize(width, 900)
      await show(everything)
      await browser.evaluate(`${axe};0`)
      const faults = await browser.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      )
      expect(faults).toEqual([])
      const tooWide = 'document.documentElement.scrollWidth > window.innerWidth'
      expect(await browser.evaluate(tooWide)).toBe(false)
    },
  )

  it('runs and loads nothing that was scanned', async () => {
    const texts = [
      ...hostileTexts,
      '"><img src=x onerror="window.harmed = 1">',
      '</script><script>window.harmed = 1</script>',
      "' onmouseover='window.harmed = 1",
      '</style><style>* { display: none }',
      '<link rel=stylesheet href=https://evil.test/a.css>',
    ]
    await show({
      target: texts.join(' '),
      notices: texts,
      findings: texts.map((text, seed) =>
        finding(seed, {
          suppressed: seed % 3 === 0 ? { by: 'baseline', reason: text, expires: text } : null,
          exposure: history({ firstAuthor: text, firstDate: text, refs: [text] }),
          verification: checked('unknown', text),
          sightings: [
            sighting({
              ...inHistory,
              path: text,
              author: text,
              excerpt: { text: `${text}MASK${text}`, start: text.length, end: text.length + 4 },
            }),
          ],
        }),
      ),
    })
    expect(await shownRows()).toHaveLength(texts.length)
    expect(await browser.evaluate('window.harmed ?? null')).toBeNull()
    expect(await browser.evaluate(`document.querySelectorAll('img, link').length`)).toBe(0)
    expect(browser.requests).toEqual([])
    expect(browser.messages).toEqual([])
  })

  it('blocks scripts, styles and images that something adds to it', async () => {
    await show({ findings })
    await browser.evaluate(`document.body.insertAdjacentHTML('beforeend',
      '<p id="added" style="color: red">x</p><img src="https://evil.test/a.png" onerror="window.harmed = 1">')`)
    await browser.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.harmed = 1'
      document.body.append(script)
    }`)
    await browser.evaluate('new Promise((resolve) => setTimeout(resolve, 100))')
    expect(await browser.evaluate('window.harmed ?? null')).toBeNull()
    expect(await browser.evaluate(`getComputedStyle(added).color`)).not.toBe('rgb(255, 0, 0)')
    expect(browser.messages.join('\n')).toContain('Content Security Policy')
  })

  it('filters, searches and sorts', async () => {
    await show(everything)
    await enter('severity', 'high', 'change')
    expect(await shownRows()).toEqual(['key-2', 'key-4'])
    await enter('status', 'known', 'change')
    expect(await shownRows()).toEqual(['key-4'])
    expect(await browser.evaluate('shown.textContent')).toBe('1 of 4 keys')
    await enter('severity', '', 'change')
    await enter('status', '', 'change')
    await enter('search', 'a.zip ADA', 'input')
    expect(await shownRows()).toEqual(['key-1'])
    await enter('search', '', 'input')
    const severity = `document.querySelector('#key-table th button')`
    await browser.evaluate(`${severity}.click()`)
    expect(await shownRows()).toEqual(['key-1', 'key-2', 'key-4', 'key-3'])
    await browser.evaluate(`${severity}.click()`)
    expect(await shownRows()).toEqual(['key-3', 'key-2', 'key-4', 'key-1'])
    expect(await browser.evaluate(`${severity}.parentElement.ariaSort`)).toBe('descending')
  })

  it('is used by keyboard: the link past the summary first, then what it shows', async () => {
    await show(everything)
    await browser.press('Tab')
    expect(await browser.evaluate('document.activeElement.textContent')).toBe('Skip to the keys')
    const focusable = await browser.evaluate<number>(
      `[...document.querySelectorAll('a[href], button, input, select, [tabindex="0"]')].filter((element) => element.tabIndex === 0 && element.checkVisibility()).length`,
    )
    for (let presses = 1; presses < focusable; presses++) await browser.press('Tab')
    const last = await browser.evaluate<string>('document.activeElement.tagName')
    expect(last).toBe('A')
  })

  it('shows everything but the filter with scripts disabled', async () => {
    await browser.allowScripts(false)
    await show(everything)
    await browser.allowScripts(true)
    expect(await shownRows()).toHaveLength(findings.length)
    expect(await browser.evaluate(`document.getElementById('filter').checkVisibility()`)).toBe(
      false,
    )
    expect(await browser.evaluate(`document.querySelectorAll('#key-table button').length`)).toBe(0)
  })

  it('prints on paper in light colours, with every key', async () => {
    await browser.preferColorScheme('dark')
    await show({
      findings: Array.from({ length: 50 }, (_, seed) => finding(seed, { exposure: history() })),
    })
    const pdf = (await browser.pdf()).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    await browser.allowScripts(true)
    await show({ findings: Array.from({ length: 700 }, (_, seed) => finding(seed)) })
    await browser.preferPaper(true)
    const heading = (element: string) =>
      browser.evaluate(`document.querySelector('#key-table th ${element}').checkVisibility()`)
    expect(await heading('button')).toBe(false)
    expect(await heading('.paper')).toBe(true)
    await browser.preferPaper(false)
    expect(await heading('.paper')).toBe(false)
    const onPaper = `[...document.styleSheets[0].cssRules].some((rule) =>
      rule.media?.mediaText === 'screen' && rule.cssText.includes('.later'))`
    expect(await browser.evaluate(onPaper)).toBe(true)
    // 50 sections of a third of a page.
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(10)
  })

  it('finds one key among thousands', async () => {
    const many = Array.from({ length: 3000 }, (_, seed) =>
      finding(seed, { sightings: [sighting({ path: `src/file${seed}.ts` })] }),
    )
    await show({ findings: many })
    expect(await shownRows()).toHaveLength(500)
    expect(await browser.evaluate('shown.textContent')).toBe(
      '3000 of 3000 keys, the first 500 in the table',
    )
    await enter('search', 'file2999.ts', 'input')
    expect(await shownRows()).toEqual(['key-3000'])
    expect(await browser.evaluate('more.hidden')).toBe(true)
    await enter('search', '', 'input')
    await browser.evaluate(`document.querySelectorAll('#key-table th button')[3].click()`)
    await browser.evaluate(`document.querySelectorAll('#key-table th button')[3].click()`)
    expect(await shownRows()).toHaveLength(500)
    await browser.evaluate('more.click()')
    expect(await shownRows()).toHaveLength(3000)
  })
})
