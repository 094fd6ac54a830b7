import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, parseAddress } from '../../src/fleet/index.ts'
import { BrleaksError } from '../../src/model/index.ts'

const cwd = resolve('/srv/area')
const parse = (text: string, http = false): Address => parseAddress(text, { cwd, http })

function refusal(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (error instanceof BrleaksError && error.code === 'usage') return error.message
    throw error
  }
  throw new Error(`accepted: ${text}`)
}

describe('the address of a repository', () => {
  it.each([
    ['.', cwd],
    ['sub/repo.git', resolve(cwd, 'sub/repo.git')],
    ['/srv/repo', resolve('/srv/repo')],
    ['./host:path', resolve(cwd, 'host:path')],
    ['a/b:c', resolve(cwd, 'a/b:c')],
  ])('reads %s as a path', (text, path) => {
    expect(parse(text)).toMatchObject({ kind: 'local', path, host: null })
  })

  it.skipIf(process.platform === 'win32').each([
    ['file:///srv/my%20repo', '/srv/my repo'],
    ['file://localhost/srv/repo.git', '/srv/repo.git'],
    ['FILE:///srv/repo', '/srv/repo'],
  ])('reads %s as a path', (text, path) => {
    expect(parse(text)).toMatchObject({ kind: 'local', path, name: path })
  })

  it.each([
    ['https://github.com/acme/app.git', 'https', 'github.com', 'github.com/acme/app'],
    ['HTTPS://GitHub.com/acme/app/', 'https', 'github.com', 'github.com/acme/app'],
    ['https://git.example.test:8443/a/b', 'https', 'git.example.test', 'git.example.test:8443/a/b'],
    ['https://[2001:db8::1]/a', 'https', '2001:db8::1', '[2001:db8::1]/a'],
    ['ssh://git@example.test:22/a.git', 'ssh', 'example.test', 'example.test/a'],
    ['ssh://git@EXAMPLE.test:2222/a', 'ssh', 'example.test', 'example.test:2222/a'],
    ['git@github.com:acme/app.git', 'ssh', 'github.com', 'github.com/acme/app'],
    ['build:repos/app', 'ssh', 'build', 'build/repos/app'],
  ])('reads %s with its host and name', (text, kind, host, name) => {
    expect(parse(text)).toMatchObject({ kind, host, name })
  })

  it('passes on what git clones from', () => {
    const url = (text: string) => (parse(text) as { url: string }).url
    expect(url('https://me@dev.example.test//a/%C3%A4.git/')).toBe(
      'https://me@dev.example.test/a/%C3%A4.git',
    )
    expect(url('https://h.test:443/a/../b')).toBe('https://h.test/b')
    expect(url('git@host:~/app.git')).toBe('git@host:~/app.git')
    expect(url('ssh://git@[::1]:2222/a')).toBe('ssh://git@[::1]:2222/a')
  })

  it.each([
    ['https://GitHub.com/acme/app.git', 'https://github.com:443/acme/app/'],
    ['https://someone@github.com/acme/app', 'https://github.com/acme//app.git'],
    ['git@github.com:acme/app.git', 'ssh://git@github.com/acme/app'],
    ['ssh://git@host.test./a', 'ssh://git@host.test/a'],
    ['me@host:/srv/a', 'ssh://me@host/srv/a.git'],
    ['/srv/app/', '/srv/app/.git'],
    ['app', './x/../app'],
  ])('knows that %s and %s are one repository', (first, second) => {
    expect(parse(first).identity).toBe(parse(second).identity)
  })

  it.each([
    ['https://h.test/a', 'https://h.test:8443/a'],
    ['https://h.test/a', 'ssh://h.test/a'],
    ['ssh://me@h.test/a', 'ssh://you@h.test/a'],
    ['me@h.test:a', 'ssh://me@h.test/a'],
    ['https://h.test/A', 'https://h.test/a'],
    ['/srv/a', '/srv/a.git'],
  ])('keeps %s and %s apart', (first, second) => {
    expect(parse(first).identity).not.toBe(parse(second).identity)
  })

  it.each([
    ['', 'it is empty'],
    ['  ', 'it is empty'],
    ['ext::sh -c id', 'git would start a program'],
    ['fd::7', 'git would start a program'],
    ['--upload-pack=id', 'it starts with "-"'],
    ['-c', 'it starts with "-"'],
    ['https://h.test/a\nhost=b', 'control characters'],
    ['https://h.test/a%0ahost=b', 'control characters'],
    ['file:///a%00b', 'control characters'],
    ['git://h.test/a', 'git: is not supported'],
    ['ftp://h.test/a', 'ftp: is not supported'],
    ['javascript://h.test/a', 'javascript: is not supported'],
    ['http://h.test/a', 'allow it with --allow-http'],
    ['https://h.test/a?token=1', 'a query or a fragment'],
    ['https://h.test/a#b', 'a query or a fragment'],
    ['https://h.test/', 'it names no repository'],
    ['https://h.test:99999/a', 'not a valid URL'],
    ['ssh://-oProxyCommand=id/a', 'valid'],
    ['ssh://%2doProxyCommand=id/a', 'its host is not valid'],
    ['ssh://-oProxyCommand=id@h.test/a', 'user name is not valid'],
    ['-oProxyCommand=id@h.test:a', 'it starts with "-"'],
    ['h.test:-a', 'its path is not valid'],
    ['me@ext::id', 'its path is not valid'],
    ['file://server/share', 'must not name a host'],
  ])('refuses %j', (text, reason) => {
    expect(refusal(text)).toMatch(new RegExp(reason))
  })

  it('accepts http: where it is allowed', () => {
    expect(parse('http://h.test:80/a', true)).toMatchObject({
      kind: 'http',
      identity: 'http://h.test/a',
    })
  })

  const token = `ghp_${'a1B2'.repeat(9)}`
  it.each([
    [`https://${token}@github.com/a/b`],
    [`https://x-access-token:${token}@github.com/a/b`],
    [`https://user:${token}/x@github.com/a/b`],
    [`https://u@x:${token}@github.com/a/b`],
    [`https://github.com/a/b?access_token=${token}`],
    [`${token}@github.com:a/b`],
    [`http://user:${token}@h.test/a`],
    [`nope://user:${token}@h.test/a`],
    [`https://${'0123456789abcdef'.repeat(3).slice(0, 40)}@gitea.test/a/b`],
    [`https://glpat-${'x9'.repeat(10)}@gitlab.test/a/b`],
  ])('refuses a password or token and does not repeat it', (text) => {
    const message = refusal(text)
    for (const secret of [token, '0123456789abcdef', 'x9x9']) expect(message).not.toContain(secret)
  })

  it('shows how to pass a token', () => {
    expect(refusal('https://me:pass@h.test/a')).toBe(
      `cannot audit "https://…@h.test/a": it contains a password or token (not shown); remove it and use git's credential helper or a token variable (docs/audits.md)`,
    )
  })

  it('accepts user names of people and organisations', () => {
    for (const user of ['git', 'glenn-smith-of-the-department', 'my-organisation-2024', 'a.b']) {
      expect(parse(`https://${user}@dev.test/a`)).toMatchObject({ name: 'dev.test/a' })
    }
  })

  it('gives git an argument without options, programs or control characters, whatever is asked for', () => {
    const piece = fc.constantFrom(
      ...['https://', 'ssh://', 'ext::', 'file://', '-', '--', '@', ':', '/', '.git', '%2d'],
      ...['host', 'h.test', 'a', '\n', '\0', '[', ']', '?', '#', '..', '\\', '%0a', 'ä', ' '],
    )
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (written) => {
        let address: Address
        try {
          address = parse(written)
        } catch (error) {
          expect(error).toMatchObject({ code: 'usage' })
          return
        }
        if (address.kind === 'local') {
          expect(resolve(address.path)).toBe(address.path)
          return
        }
        expect(address.url).toMatch(/^(?!-)(?:(?:https|ssh):\/\/|[^/]*:)/)
        expect(address.url).not.toMatch(
          /\p{Cc}|^\w+:\/\/.*%0a|^[\w+.-]*::|^(?:\w+:\/\/)?(?:[^/:]*@)?-|^[^/:[]*:-/iu,
        )
        expect(address.host).toMatch(/^[^-/]/)
      }),
    )
  })
})
