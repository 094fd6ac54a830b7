import { describe, expect, it } from 'vitest'
import type { Finding, ScanReport, Sighting } from '../../src/model/index.ts'
import { type FormatName, formats, plainStyle } from '../../src/report/index.ts'
import { openPlaces } from '../../src/report/places.ts'
import { decodedText } from '../../src/report/wording.ts'
import { finding, report, sighting } from '../helpers/report.ts'
import { runnerCommands } from '../helpers/runner-log.ts'

const write = (format: FormatName, input: ScanReport) => formats[format](input, plainStyle)

function withSightings(seed: number, sightings: readonly Sighting[], changes = {}): Finding {
  const [first, ...others] = sightings
  if (first === undefined) throw new Error('a finding has a sighting')
  return finding(seed, { ...changes, sightings: [first, ...others] })
}

/** The blob of a file in one commit. */
function version(number: number, changes: Partial<Sighting> = {}): Sighting {
  const digits = String(number).padStart(40, '0')
  const history = { source: 'blob', object: digits, commit: digits, author: 'A <a@b>' } as const
  return sighting({ ...history, date: null, atHead: false, lineHash: null, ...changes })
}

/** A key that is on the same line in 12 commits and still there, and a second key in another file. */
const touched = report({
  findings: [
    withSightings(
      1,
      Array.from({ length: 12 }, (_, number) => version(number, { atHead: number === 11 })),
    ),
    withSightings(2, [version(20, { path: 'b.js', atHead: true })]),
  ],
})

interface Row {
  readonly path: string
  readonly line: number
}

/** Places as a reader of the format sees them. */
const readers: Record<
  'sarif' | 'gitlab' | 'rdjsonl' | 'junit' | 'github',
  (text: string) => Row[]
> = {
  sarif: (text) =>
    JSON.parse(text).runs[0].results.map(
      ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: never }] }) => {
        const { artifactLocation, region } = physicalLocation as {
          artifactLocation: { uri: string }
          region: { startLine: number }
        }
        return { path: artifactLocation.uri, line: region.startLine }
      },
    ),
  gitlab: (text) =>
    JSON.parse(text).vulnerabilities.map(
      ({ location }: { location: { file: string; start_line: number } }) => ({
        path: location.file,
        line: location.start_line,
      }),
    ),
  rdjsonl: (text) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).location)
      .map(({ path, range }) => ({ path, line: range.start.line })),
  junit: (text) =>
    [...text.matchAll(/ file="([^"]*)" line="(\d+)"/g)].map(([, path = '', line]) => ({
      path,
      line: Number(line),
    })),
  github: (text) =>
    runnerCommands(text).map(({ properties }) => ({
      path: properties.file ?? '',
      line: Number(properties.line),
    })),
}

describe.each(Object.entries(readers))('%s', (format, read) => {
  const rows = (input: ScanReport) => read(write(format as FormatName, input))

  it('lists a key on a line once, however many commits contain it', () => {
    expect(rows(touched)).toEqual([
      { path: 'src/config.js', line: 12 },
      { path: 'b.js', line: 12 },
    ])
  })

  it('lists a committed file once, not again for its blob', () => {
    const both = withSightings(1, [sighting(), version(1, { atHead: true })])
    expect(rows(report({ findings: [both] }))).toEqual([{ path: 'src/config.js', line: 12 }])
  })

  it('does not list old files or lines of a key that is still in the files', () => {
    const moved = withSightings(1, [
      version(1, { path: 'old.js' }),
      version(2, { path: 'new.js', line: 3, endLine: 3 }),
      version(3, { path: 'new.js', line: 7, endLine: 7, atHead: true }),
    ])
    expect(rows(report({ findings: [moved] }))).toEqual([{ path: 'new.js', line: 7 }])
  })

  it('lists old lines of a key that is only in history, each once', () => {
    const gone = withSightings(1, [
      version(1, { path: 'old.js' }),
      version(2, { path: 'old.js' }),
      version(3, { path: 'new.js', line: 3, endLine: 3 }),
    ])
    expect(rows(report({ findings: [gone] }))).toEqual([
      { path: 'old.js', line: 12 },
      { path: 'new.js', line: 3 },
    ])
  })

  it('keeps an open place next to a suppressed one', () => {
    const suppressed = { by: 'inline', reason: null, expires: null } as const
    const marked = withSightings(1, [sighting({ suppressed }), version(1, { path: 'old.js' })])
    expect(rows(report({ findings: [marked] }))[0]).toEqual({ path: 'old.js', line: 12 })
  })
})

describe('text', () => {
  it('counts the versions of a place in history', () => {
    const committed = withSightings(1, [sighting(), version(1, { atHead: true })])
    const both = write('text', report({ findings: [committed] }))
    expect(both).toContain('src/config.js:12:18, also in history\n')
    expect(write('text', touched)).toContain(', also in history (11 versions)\n')
  })
})

describe('places', () => {
  it('separate keys outside files from files, and from each other', () => {
    const message = (object: string) =>
      version(1, { source: 'commit-message', path: null, object, line: 1 })
    const other = withSightings(1, [
      sighting(),
      message('a'.repeat(40)),
      message('b'.repeat(40)),
      version(3, { source: 'ref-name', path: null, line: null, object: null, ref: 'refs/heads/x' }),
    ])
    expect(openPlaces(report({ findings: [other] }))).toHaveLength(4)
  })

  it('contain every sighting', () => {
    const places = openPlaces(touched)
    expect(places.map((place) => place.others.length + 1)).toEqual([12, 1])
    const written = JSON.parse(write('json', touched))
    expect(written.findings[0].sightings).toHaveLength(12)
  })

  it('are ordered so that each key is annotated before any key twice', () => {
    const many = Array.from({ length: 12 }, (_, number) => sighting({ line: number + 1 }))
    const findings = [
      withSightings(1, many),
      ...Array.from({ length: 4 }, (_, number) =>
        withSightings(number + 2, [sighting({ path: `f${number}.js` })]),
      ),
    ]
    const commands = runnerCommands(write('github', report({ findings })))
    expect(commands).toHaveLength(10)
    const files = commands.map(({ properties }) => properties.file)
    expect(files.slice(0, 5)).toEqual(['src/config.js', 'f0.js', 'f1.js', 'f2.js', 'f3.js'])
  })

  it('of a note do not have a path that reads like a file', () => {
    const id = '0123456789'.repeat(4)
    const path = `${id.slice(0, 2)}/${id.slice(2)}`
    const note = version(1, { source: 'note', path, line: 1, ref: 'refs/notes/commits' })
    const input = report({ findings: [withSightings(1, [note])] })
    const name = `git/note/refs/notes/commits/${id}`
    expect(readers.sarif(write('sarif', input))).toEqual([{ path: name, line: 1 }])
    expect(readers.gitlab(write('gitlab', input))[0]?.path).toBe(name)
    expect(readers.rdjsonl(write('rdjsonl', input))[0]?.path).toBe(name)
    expect(write('junit', input)).not.toContain(' file=')
    expect(runnerCommands(write('github', input))[0]?.properties.file).toBeUndefined()
    expect(write('text', input)).toContain('note on 0123456789:1:')
    const [location] = JSON.parse(write('sarif', input)).runs[0].results[0].locations
    expect(location.logicalLocations[0].fullyQualifiedName).toMatch(/^refs\/notes\/commits:01\//)
  })
})

describe.each(['text', 'markdown', 'sarif', 'gitlab', 'github', 'junit', 'rdjsonl'] as const)(
  '%s',
  (format) => {
    it('marks keys whose end is estimated, and only those', () => {
      const guessed = report({
        findings: [finding(1, { sightings: [sighting({ endEstimated: true })] })],
      })
      expect(write(format, guessed)).toContain('end estimated')
      expect(write(format, report({ findings: [finding(1)] }))).not.toContain('estimated')
    })

    it('names the encodings of a key', () => {
      const encoded = report({
        findings: [finding(1, { sightings: [sighting({ decoded: ['gzip', 'base64'] })] })],
      })
      expect(write(format, encoded)).toContain('in base64 in gzip')
    })
  },
)

describe.each(Object.keys(formats) as FormatName[])('%s', (format) => {
  it('handles keys without date, author or commit', () => {
    const nothing = { commit: null, author: null, date: null, object: null }
    const exposure = {
      ...{ firstCommit: 'c'.repeat(40), firstAuthor: null, firstDate: null, lastDate: null },
      ...{ atHead: false, refs: [], refsComplete: true, unreachable: null },
      ...{ removedIn: 'd'.repeat(40), removedDate: null },
    }
    const sightings = [version(1, nothing), version(2, { author: null })]
    const text = write(format, report({ findings: [withSightings(1, sightings, { exposure })] }))
    expect(text).not.toMatch(/undefined|NaN|Invalid Date|\[object/)
    if (format !== 'json' && format !== 'jsonl' && format !== 'sarif')
      expect(text).not.toContain('null')
  })
})

describe('the encodings of a key, in words', () => {
  it.each([
    [[], ''],
    [['base64'], 'in base64'],
    [['gzip', 'base64'], 'in base64 in gzip'],
    [['literals'], 'in split string literals'],
    [['hex', 'utf-16le'], 'in utf-16le in hexadecimal'],
  ])('%j is %j', (decoded, words) => {
    expect(decodedText(sighting({ decoded }))).toBe(words)
  })
})
