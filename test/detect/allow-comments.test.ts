import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import type { Candidate, Detection, Problem } from '../../src/model/index.ts'
import { wholeChunk } from '../../src/sources/text-chunks.ts'
import { windowBuffer, windowsOf } from '../../src/sources/windows.ts'
import { key } from '../helpers/keys.ts'

const detector = createDetector(builtInRules())
const secret = key('base62:32', 71)
const other = key('base62:32', 72)
const origin = { source: 'file', path: 'a.txt', object: null } as const

function allowComments(text: string | Buffer, which = secret) {
  const bytes = Buffer.from(text)
  const found = [...detector.detect(wholeChunk(origin, bytes))].filter(
    (detection): detection is Candidate =>
      detection.kind === 'candidate' && detection.secret.toString() === masked(which),
  )
  return found.map(({ sighting }) => sighting.allowComments)
}

function masked(text: string) {
  return `${text.slice(0, 7)}…${text.slice(-4)}`
}

const brleaks = (reason: string | null) => [[{ tool: 'brleaks', reason }]]

describe('an allow comment', () => {
  it.each([
    ['after //', `const a = "${secret}" // brleaks:allow made up`],
    ['after #', `a = ${secret}  # brleaks:allow made up`],
    ['after --', `select '${secret}' -- brleaks:allow made up`],
    ['in /* */', `a = "${secret}"; /* brleaks:allow made up */ b = 2`],
    ['in /* */ before the key', `/* brleaks:allow made up */ a = "${secret}"`],
    ['in <!-- -->', `<a>${secret}</a> <!-- brleaks:allow made up -->`],
    ['after ;', `a=${secret} ; brleaks:allow made up`],
    ['after %', `${secret} % brleaks:allow made up`],
    ['in {# #}', `${secret} {# brleaks:allow made up #}`],
    ['with a colon', `${secret} // brleaks:allow: made up`],
    ['in capitals', `${secret} // BRLEAKS:ALLOW made up`],
    ['by itself on the line before', `// brleaks:allow made up\n${secret}`],
    [
      'by itself on the line before, indented',
      `x\n    # brleaks:allow made up\n    a: ${secret}\n`,
    ],
    ['on the line before, after REM', `REM brleaks:allow made up\r\nset A=${secret}\r\n`],
    ['on the line before, in <!-- -->', `<!-- brleaks:allow made up -->\n<a>${secret}</a>`],
  ])('%s is found with its reason', (_, text) => {
    expect(allowComments(text)).toEqual(brleaks('made up'))
  })

  it.each([
    ['two lines before', `// brleaks:allow made up\n\n${secret}`],
    ['on the line after', `${secret}\n// brleaks:allow made up`],
    ['on the line before, after other text', `x = 1 // brleaks:allow made up\n${secret}`],
    ['in a longer word', `${secret} // brleaks:allowed`],
    ['at the end of a longer word', `${secret} // not-brleaks:allow`],
  ])('%s does not count', (_, text) => {
    expect(allowComments(text)).toEqual([[]])
  })

  it('after another key on the line before applies only to that key', () => {
    const text = `a=${other} # brleaks:allow made up\nb=${secret}\n`
    expect(allowComments(text, other)).toEqual(brleaks('made up'))
    expect(allowComments(text, secret)).toEqual([[]])
  })

  it('may have no reason', () => {
    for (const text of [
      `${secret} // brleaks:allow`,
      `${secret} /* brleaks:allow */`,
      `${secret} <!-- brleaks:allow -->`,
      `${secret} # brleaks:allow -`,
    ]) {
      expect(allowComments(text)).toEqual(brleaks(null))
    }
  })

  it('never shows a key in its reason', () => {
    const [[comment] = []] = allowComments(`a=${secret} # brleaks:allow like ${other}`)
    expect(comment?.reason).toBe(`like ${masked(other)}`)
    const cut = allowComments(`a=${secret} # brleaks:allow ${'x '.repeat(220)}${other}`)
    expect(JSON.stringify(cut)).not.toContain(other.slice(0, 12))
  })

  it('is found in UTF-16', () => {
    const text = `\uFEFFa = ${secret} # brleaks:allow made up\r\n`
    expect(allowComments(Buffer.from(text, 'utf16le'))).toEqual(brleaks('made up'))
  })

  it.each([
    ['gitleaks', `${secret} // gitleaks:allow`],
    ['betterleaks', `${secret} // betterleaks:allow`],
    ['trufflehog', `${secret} // trufflehog:ignore`],
    ['detect-secrets', `# pragma: allowlist nextline secret\n${secret}`],
    ['detect-secrets', `${secret} # pragma: whitelist secret`],
    ['ggshield', `${secret} # ggignore`],
  ])('of %s is found with the name of its tool', (tool, text) => {
    expect(allowComments(text)).toEqual([[{ tool, reason: null }]])
  })

  it('is the same for windows of any size', () => {
    const text = [
      `a = '${secret}' // brleaks:allow one`,
      `# brleaks:allow two ${'é'.repeat(30)}`,
      `b = '${other}'`,
      `${'x'.repeat(1000)} brleaks:allow three ${secret}`,
      `${secret} ${'y'.repeat(470)} brleaks:allow four`,
      `${secret} ${'y'.repeat(600)} brleaks:allow five`,
    ].join('\n')
    const bytes = Buffer.from(`${'filler\n'.repeat(900)}${text}\n${'filler\n'.repeat(900)}`)
    const whole = [...detector.detect(wholeChunk(origin, bytes))].flatMap(describeComments)
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 9000 }), (owned) => {
        let at = 0
        const read = (into: Buffer) => {
          const count = bytes.copy(into, 0, at)
          at += count
          return count
        }
        const found: string[] = []
        for (const chunk of windowsOf(read, origin, windowBuffer(owned))) {
          found.push(...[...detector.detect(chunk)].flatMap(describeComments))
        }
        expect(found.sort()).toEqual([...whole].sort())
      }),
      { numRuns: 40 },
    )
  })
})

function describeComments(detection: Detection | Problem): string[] {
  if (detection.kind !== 'candidate') return []
  const { sighting, secret: text } = detection
  return [`${sighting.line} ${text} ${JSON.stringify(sighting.allowComments)}`]
}
