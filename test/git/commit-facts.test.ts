import { describe, expect, it } from 'vitest'
import { isoDate, parseCommit } from '../../src/git/commit-facts.ts'

describe('the date of a commit', () => {
  it.each([
    ['1313584730 +0200', '2011-08-17T14:38:50+02:00'],
    ['1313584730 -0930', '2011-08-17T03:08:50-09:30'],
    ['1313584730 +0000', '2011-08-17T12:38:50+00:00'],
    ['0 -0500', '1969-12-31T19:00:00-05:00'],
    ['-86400 +0000', '1969-12-31T00:00:00+00:00'],
    ['253370764800 +2359', '9999-01-01T23:59:00+23:59'],
  ])('keeps an offset that a clock can have: %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected)
    expect(Number.isNaN(Date.parse(expected))).toBe(false)
  })

  it.each(['+051800', '-9999', '-7 00', '+00:00', 'GMT', '', '+2400', '+0060'])(
    'is in UTC if the offset is %j',
    (offset) => {
      expect(isoDate(`1313584730 ${offset}`)).toBe('2011-08-17T12:38:50Z')
    },
  )

  it.each([
    ['no date', ''],
    ['words', 'Thu Aug 18 2011'],
    ['a fraction', '1313584730.5 +0000'],
    ['no seconds', '+0000'],
    ['more than the years can hold', '99999999999999 +0000'],
    ['far more', '99999999999999999999999 +0000'],
    ['a time before the first year', '-99999999999999 +0000'],
  ])('is null for %s', (_, text) => {
    expect(isoDate(text)).toBeNull()
  })
})

describe('the author of a commit', () => {
  const author = (header: string | Buffer) =>
    parseCommit('0', Buffer.concat([Buffer.from('tree 0\n'), Buffer.from(header), message])).author
  const message = Buffer.from('\n\nauthor of nothing <x@x.test> 1 +0000\n')

  it.each([
    ['author A <a@x.test> 1 +0000', 'A <a@x.test>'],
    ['author <a@x.test> 1 +0000', '<a@x.test>'],
    ['author A <a@x.test>', 'A <a@x.test>'],
    ['author A <<a@x.test>> 1 +0000', 'A <<a@x.test>>'],
    ['author A 1 +0000', 'A 1 +0000'],
    ['committer A <a@x.test> 1 +0000', null],
    ['author ', null],
    ['author é <a@x.test> 1 +0000\nencoding wtf-8', 'é <a@x.test>'],
  ])('of %j is %j', (header, expected) => {
    expect(author(header)).toBe(expected)
  })

  it('is read in the encoding that the commit names', () => {
    const latin1 = Buffer.from('author Ren\xe9 <r@x.test> 1 +0000\nencoding ISO-8859-1', 'latin1')
    expect(author(latin1)).toBe('René <r@x.test>')
  })
})
