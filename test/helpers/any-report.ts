import fc from 'fast-check'
import { builtInStamp } from '../../src/config/index.ts'
import type { Finding } from '../../src/model/index.ts'
import { finding, hostileTexts, report, sighting } from './report.ts'

const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const anyFinding = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  mode: fc.constantFrom('live' as const, 'test' as const),
  status: fc.constantFrom(
    'live',
    'revoked',
    'unknown',
    'not-checked',
    'inactive',
    'expired',
    'invalid' as const,
  ),
  path: fc.option(anyText),
  author: fc.option(anyText),
  line: fc.option(fc.integer({ min: 1, max: 1e6 })),
  excerpt: anyText,
  object: fc.option(fc.constant('0123456789abcdef0123456789abcdef01234567')),
  known: fc.boolean(),
})

/** Hostile, without characters that are escaped when a saved report is read. */
const printable = '=<b>`x`|@user [a](http://evil.test)'

type Parts = typeof anyFinding extends fc.Arbitrary<infer T> ? T : never

function build(parts: Parts): Finding {
  const { seed, mode, status, path, author, line, excerpt, object, known } = parts
  return finding(seed, {
    mode,
    verification: {
      status: status as Finding['verification']['status'],
      checkedAt: null,
      scopes: [],
      lacks: [],
      requestId: null,
      reason: status === 'unknown' ? excerpt : null,
    },
    exposure:
      object === null
        ? null
        : {
            firstCommit: object,
            firstAuthor: author,
            firstDate: '2026-01-05T00:00:00Z',
            lastDate: '2026-01-06T00:00:00Z',
            atHead: known,
            // As git allows them: without control characters.
            refs: ['refs/heads/<b>`x`|@user', 'refs/tags/日本😀'],
            refsComplete: known,
            removedIn: known ? null : object,
            removedDate: known ? null : '2026-01-06T00:00:00Z',
            unreachable: null,
          },
    suppressed: known ? { by: 'baseline', reason: excerpt, expires: null } : null,
    sightings: [
      sighting({
        source: object === null ? 'file' : 'blob',
        path,
        author,
        object,
        line,
        column: line === null ? null : 1,
        endLine: line,
        endColumn: line === null ? null : 36,
        excerpt: {
          text: `${excerpt}MASK${excerpt}`,
          start: excerpt.length,
          end: excerpt.length + 4,
        },
      }),
    ],
  })
}

/** Reports of whatever an attacker could name things. */
export const anyReport = fc
  .tuple(fc.array(anyFinding, { maxLength: 5 }), fc.boolean(), anyText)
  .map(([parts, complete, text]) =>
    report({
      complete,
      target: text,
      coverage: {
        ...report().coverage,
        failed: complete ? [] : [{ what: text, reason: { code: 'error', detail: text } }],
      },
      findings: parts.map(build),
      notices: [text],
      repository: { remoteUrl: text, head: text, branch: text },
      configuration: {
        files: [{ ...builtInStamp(), path: printable }],
        settings: [
          {
            name: printable,
            value: [text],
            origin: { kind: 'environment', variable: printable },
          },
        ],
      },
      filtered: { count: 1, byReason: { 'placeholder word': 1 }, list: [] },
    }),
  )
