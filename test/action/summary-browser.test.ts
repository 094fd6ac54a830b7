import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { formats, plainStyle } from '../../src/report/index.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const browser = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)

const commit = 'c0ffee'.repeat(7).slice(0, 40)
const blobUrl = 'https://github.com/octo/widgets/blob/'

/** A summary with everything that one can hold, and names as an attacker would choose them. */
function summary(): string {
  const places = hostileTexts.map((path) =>
    sighting({ source: 'blob', path, author: path, commit, date: '2026-01-02T00:00:00Z' }),
  )
  const [first, ...others] = places
  if (first === undefined) throw new Error('no place')
  const failed = hostileTexts.slice(6, 14).map((what) => ({
    what,
    reason: { code: 'vanished' as const },
  }))
  return formats.markdown(
    report({
      target: 'octo/widgets, pull request 7: 1234567890..abcdef0123 (3 commits)',
      findings: [
        finding(1, { sightings: [first, ...others] }),
        finding(2, { mode: 'test', sightings: [sighting({ commit, source: 'blob' })] }),
      ],
      complete: false,
      coverage: { ...report().coverage, commits: 3, objects: 42, failed },
      notices: ['<b>bold</b> **bold** [link](http://evil.test)'],
    }),
    { ...plainStyle, blobUrl },
  )
}

/** As GitHub lays it out; HTML is let through, so that what got through would show and run. */
function page(markdown: string): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
  const style =
    'body{font:16px/1.5 system-ui,sans-serif;max-width:900px;margin:2em auto;color:#1f2328}code{background:#eff1f3;padding:.2em .4em;border-radius:6px;font:85% monospace}table{border-collapse:collapse}td,th{border:1px solid #d1d9e0;padding:6px 13px}h2,h3{border-bottom:1px solid #d1d9e0}a{color:#0969da}li{margin:.25em 0}'
  return `<!doctype html><meta charset="utf-8"><title>summary</title><style>${style}</style>${body}<script>document.title = 'settled'</script>`
}

describe.skipIf(browser === undefined)('the job summary in a browser', () => {
  it('renders: headings, lists, links and code; nothing scanned runs or links', () => {
    const folder = temporaryFolder()
    const file = join(folder, 'summary.html')
    writeFileSync(file, page(summary()))
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run']
    flags.push('--disable-background-networking', `--user-data-dir=${folder}/profile`)
    const shot = process.env.BRLEAKS_SCREENSHOT ?? join(folder, 'summary.png')
    const run = (...args: string[]) =>
      execFileSync(browser ?? '', [...flags, ...args, `file://${file}`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, HOME: folder },
        timeout: 60_000,
      })
    const dom = run('--dump-dom')
    expect(dom).toContain('<title>settled</title>')
    const body = dom.slice(dom.indexOf('</style>'), dom.lastIndexOf('<script>'))
    expect(body).not.toMatch(/<(script|img|b|iframe|svg|style)\b/)
    expect(body.match(/<h3/g)).toHaveLength(8)
    expect(body).toContain(
      '<h2>❌ 2 exposed keys were found; treat them as live until revoked. Not everything',
    )
    const links = [...body.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '')
    for (const link of links) {
      expect(link.startsWith(blobUrl) || link === 'https://app.batchrelay.com/developers').toBe(
        true,
      )
    }
    expect(links.length).toBeGreaterThan(10)
    run(`--screenshot=${shot}`, '--window-size=1000,1900', '--hide-scrollbars')
    expect(existsSync(shot)).toBe(true)
    expect(readFileSync(shot).subarray(1, 4).toString()).toBe('PNG')
  })
})
