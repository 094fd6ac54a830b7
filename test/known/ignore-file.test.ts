import { describe, expect, it } from 'vitest'
import { parseIgnoreFile } from '../../src/known/index.ts'

const hash = 'ab'.repeat(32)
const parse = (text: string) => parseIgnoreFile('.brleaksignore', Buffer.from(text))

describe('.brleaksignore', () => {
  it('contains patterns and fingerprints, with a reason and a last day', () => {
    const entries = parse(
      [
        '# a comment',
        '',
        'test/fixtures/**',
        '  docs/*.md   # made-up keys  ',
        `${hash} # until 2030-01-31: being revoked`,
        'a#b.txt # until we have time',
        'old.txt\t# until 2020-01-01',
        './abcdefabcdef',
      ].join('\r\n'),
    )
    expect(
      entries.map(({ line, pattern, fingerprint, reason, expires }) => [
        line,
        pattern ?? fingerprint,
        reason,
        expires,
      ]),
    ).toEqual([
      [3, 'test/fixtures/**', null, null],
      [4, 'docs/*.md', 'made-up keys', null],
      [5, hash, 'being revoked', '2030-01-31'],
      [6, 'a#b.txt', 'until we have time', null],
      [7, 'old.txt', null, '2020-01-01'],
      [8, './abcdefabcdef', null, null],
    ])
  })

  it.each([
    ['a fingerprint twice', `${hash}\n${hash}`, /:2:1: .*is already in line 1; keep only one/],
    ['a short fingerprint', 'x\nabcdefabcdef', /:2:1: invalid fingerprint \(expected 64 digits/],
    [
      'a wrong day',
      `  a.txt # until 2026-13-01`,
      /:1:3: "2026-13-01" is not a valid date \(expected YYYY-MM-DD\)/,
    ],
    ['a pattern that leaves the tree', '../x', /:1:1: .*stay in the tree/],
    ['a negated pattern', '!x', /:1:1: negated patterns/],
    ['an extended pattern', 'x/+(a|b)', /:1:1: .*not supported/],
    ['a group that repeats', '(a+)+b', /:1:1: groups such as .* not supported/],
    ['a class that repeats', '[a]+[a]+b', /:1:1: repeats such as .* not supported/],
    ['too many {}', '{a,a}'.repeat(4), /:1:1: too many \{\} .*limit: 3/],
    ['* beside {}', '{a,a}{a,a}*a*b', /:1:1: too many \* or \{\} .*limit: 3/],
    ['too many commas', `{${'a,'.repeat(70)}}`, /:1:1: .*commas/],
    ['a line without end', `a${' '.repeat(300_000)}b`, /:1:1: the line is too long \(limit: 2000/],
    ['too many **', '**/a/**/b/**', /:1:1: too many \*\* .*limit: 2/],
    ['too many *', '*a*b*c*', /:1:1: too many \* or .*limit: 3/],
    ['not a pattern', './', /:1:1: not a file pattern/],
    ['merge marks', 'a\n>>>>>>> x', /:2:1: merge conflict marker/],
  ])('%s is reported with file, line and column', (_, text, expected) => {
    expect(() => parse(text)).toThrow(expected)
  })
})
