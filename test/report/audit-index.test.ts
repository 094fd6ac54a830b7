import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AuditedRepository } from '../../src/model/index.ts'
import { auditIndex } from '../../src/report/index.ts'
import { Browser, chromium } from '../helpers/browser.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

function repository(name: string, changes: Partial<AuditedRepository> = {}): AuditedRepository {
  return {
    name,
    status: 'read',
    reason: null,
    head: null,
    findings: 1,
    suppressed: 0,
    files: 2,
    objects: 3,
    bytes: 4,
    ...changes,
  }
}

const names = ['org/app', 'org/lib', ...hostileTexts]
const audited = report({
  target: `${names.length + 1} repositories`,
  complete: false,
  repositories: [
    ...names.map((name) => repository(name)),
    repository('org/gone', { status: 'not-read', reason: 'it was not found', findings: 0 }),
  ],
  findings: [
    finding(1, {
      sightings: [
        sighting({ repository: 'org/app' }),
        ...names.map((name) => sighting({ repository: name, line: 40 })),
      ],
    }),
    finding(2, { sightings: [sighting({ repository: 'org/lib' })] }),
  ],
})
const folderOf = (name: string) => (name === 'org/gone' ? undefined : `repositories/${name.length}`)

describe('the index of an audit', () => {
  it('has one entry per key in JSON, with its repositories', () => {
    const { keys, repositories, summary } = JSON.parse(auditIndex.json(audited, folderOf))
    expect(keys.map((key: { repositories: string[] }) => key.repositories.length)).toEqual([
      names.length,
      1,
    ])
    expect(summary).toMatchObject({ repositories: names.length + 1, notRead: 1, findings: 2 })
    expect(repositories.at(-1)).toMatchObject({ name: 'org/gone', status: 'not-read' })
    expect(repositories.at(-1)).not.toHaveProperty('reports')
  })

  it('has one row per key in CSV', () => {
    const [head, ...rows] = auditIndex.csv(audited, folderOf).trimEnd().split('\r\n')
    expect(head?.split(',')).toContain('repositories')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/,org\/lib$/)
  })

  it('links the reports of each repository, in HTML', () => {
    const page = auditIndex.html(audited, folderOf)
    expect(page).toContain('<a href="repositories/7/report.html">org/app</a>')
    expect(page).not.toMatch(/<a [^>]*>org\/gone/)
    expect(page).not.toContain('<script>alert')
  })
})

// Without a browser this is skipped; .ci/run installs one.
describe.skipIf(chromium === undefined)('in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-index-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await Browser.open(chromium ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it.each([320, 1280])('the index has no fault that axe finds, %i pixels wide', async (width) => {
    const file = join(folder, 'index.html')
    writeFileSync(file, auditIndex.html(audited, folderOf))
    await browser.resize(width, 900)
    await browser.visit(pathToFileURL(file).href)
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await browser.evaluate(`${axe};0`)
    const faults = await browser.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    )
    expect(faults).toEqual([])
    const tooWide = 'document.documentElement.scrollWidth > window.innerWidth'
    expect(await browser.evaluate(tooWide)).toBe(false)
    expect(browser.messages).toEqual([])
  })
})
