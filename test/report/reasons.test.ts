import { describe, expect, it } from 'vitest'
import type { FailureReason, Skipped } from '../../src/model/index.ts'
import { failureText } from '../../src/report/index.ts'
import { skippedName, skippedNameFor, skipReasonText } from '../../src/report/reasons.ts'

describe('the reason of content that could not be read', () => {
  it.each<[FailureReason, string]>([
    [{ code: 'shrank' }, 'it shrank while it was read'],
    [{ code: 'unreadable', detail: 'EIO' }, 'it cannot be read (EIO)'],
    [{ code: 'missing' }, 'it is missing'],
    [{ code: 'missing', detail: 'refs/heads/main' }, 'it is missing (refs/heads/main)'],
    [
      { code: 'nothing-wanted', detail: '1' },
      '--include and --exclude, or the configuration, leave out the only file',
    ],
    [{ code: 'error', detail: 'git ended with status 128' }, 'git ended with status 128'],
  ])('%j', (reason, text) => {
    expect(failureText(reason)).toBe(text)
  })
})

describe('content that was left out', () => {
  const some: Skipped = {
    code: 'git-directories',
    count: 2,
    path: null,
    names: ['a', 'b'],
    unnamed: 3,
  }
  const one: Skipped = {
    code: 'program-data',
    count: 1,
    path: '.git/annex',
    names: [],
    unnamed: 0,
  }

  it('is named by its kind, in the plural or for a number of them', () => {
    expect(skippedName(some)).toBe('git directories')
    expect(skippedNameFor(1, some)).toBe('git directory')
    expect(skippedNameFor(2, some)).toBe('git directories')
  })

  it('is named by its path if there is only one', () => {
    expect(skippedName(one)).toBe('.git/annex')
    expect(skippedNameFor(1, one)).toBe('.git/annex')
  })

  it('has a reason that names the first paths and counts the others', () => {
    expect(skipReasonText(some)).toMatch(/: a, b and 3 more$/)
    expect(skipReasonText(one)).toBe('data of another program in the git directory')
  })
})
