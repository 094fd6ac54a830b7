import { describe, expect, it } from 'vitest'
import { knownError } from '../../src/model/index.ts'

function placeIn(frame: string): string {
  const error = new TypeError('x')
  error.stack = `TypeError: x\n    at Array.map (<anonymous>)\n    ${frame}\n    at run (node:internal:1:1)`
  return /TypeError: x(.*); please report/.exec(knownError(error).message)?.[1] ?? ''
}

describe('the place in the message of a bug', () => {
  it.each([
    ['at read (/opt/brleaks/dist/main.js:10:2)', ', in read (main.js:10:2)'],
    ['at async read (file:///opt/brleaks/dist/index.mjs:3:4)', ', in read (index.mjs:3:4)'],
    [
      'at Reader.read [as next] (/home/a b/dist/main.js:1:2)',
      ', in Reader.read [as next] (main.js:1:2)',
    ],
    ['at read (/home/a (b)/dist/main.js:1:2)', ', in read (main.js:1:2)'],
    ['at read (C:\\Program Files (x86)\\dist\\main.js:1:2)', ', in read (main.js:1:2)'],
    ['at /home/a (b)/dist/main.js:1:2', ', in main.js:1:2'],
  ])('is the function and the file without its folder: %s', (frame, place) => {
    expect(placeIn(frame)).toBe(place)
  })
})
