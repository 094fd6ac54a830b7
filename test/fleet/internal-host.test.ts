import { describe, expect, it } from 'vitest'
import { isInternalHost } from '../../src/fleet/internal-host.ts'

const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses
const neverAsked = async () => {
  throw new Error('asked for a name')
}

describe('internal hosts', () => {
  it.each([
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '100.64.0.1', '169.254.169.254', '168.63.129.16', '255.255.255.255'],
    ...['::1', '::', 'fe80::1', 'fd00:ec2::254', 'fc00::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:169.254.169.254', '64:ff9b::a9fe:a9fe', '2002:7f00:1::'],
    ...['localhost', 'redis', 'git.localhost', 'printer.local', 'metadata.google.internal'],
    ...['metadata.google.internal.', '2130706433'],
  ])('include %s', async (host) => {
    expect(await isInternalHost(host, neverAsked)).toBe(true)
  })

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'do not include %s',
    async (host) => {
      expect(await isInternalHost(host, neverAsked)).toBe(false)
    },
  )

  it('include names of which any address is internal', async () => {
    expect(await isInternalHost('git.example.test', resolvesTo('8.8.8.8'))).toBe(false)
    expect(await isInternalHost('git.example.test', resolvesTo('8.8.8.8', '10.0.0.1'))).toBe(true)
    expect(await isInternalHost('git.example.test', resolvesTo('::ffff:7f00:1'))).toBe(true)
  })

  it('resolves a name that hides an address', async () => {
    // The system's resolver understands every spelling of an IPv4 address.
    expect(await isInternalHost('0x7f.1')).toBe(true)
  })

  it('are not guessed from a name that cannot be resolved', async () => {
    const failing = async () => {
      throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' })
    }
    for (const lookup of [failing, resolvesTo()]) {
      await expect(isInternalHost('git.example.test', lookup)).rejects.toThrow(
        'the name of the host git.example.test could not be resolved',
      )
    }
  })
})
