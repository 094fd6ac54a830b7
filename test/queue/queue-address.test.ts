import { describe, expect, it } from 'vitest'
import { parseQueueAddress } from '../../src/queue/queue-address.ts'

const parse = (text: string, onCommandLine = false) => parseQueueAddress(text, { onCommandLine })

describe('the URL of a queue', () => {
  it.each([
    ['redis://localhost', 'localhost:6379'],
    ['redis://10.0.0.5:7000/2', '10.0.0.5:7000/2'],
    ['rediss://user:secret@redis.example.test:6380', 'redis.example.test:6380'],
    ['redis://[::1]:6379', '[::1]:6379'],
  ])('%s is shown without its login', (text, name) => {
    expect(parse(text)).toEqual({ url: text, name })
  })

  it.each([
    'localhost:6379',
    'http://localhost',
    'redis://',
    'redis://localhost/queue',
    'redis://localhost?db=1',
    '',
  ])('refuses "%s"', (text) => {
    expect(() => parse(text)).toThrow(/^option --queue: /)
  })

  it('refuses a password on the command line without showing it', () => {
    const text = 'redis://:pa55word@localhost'
    expect(() => parse(text, true)).toThrow('BRLEAKS_QUEUE')
    expect(() => parse(text, true)).not.toThrow('pa55word')
    expect(parse(text).name).toBe('localhost:6379')
  })
})
