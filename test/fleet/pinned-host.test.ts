import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../src/fleet/address.ts'
import { pinnedHost } from '../../src/fleet/pinned-host.ts'

function pinned(text: string, ...addresses: string[]) {
  const address = parseAddress(text, { cwd: '/', http: false })
  if (address.kind === 'local') throw new Error('not on a server')
  return pinnedHost(address, async () => addresses)
}

describe('the addresses that git connects to', () => {
  it.each([
    ['https://git.example.test/a', 443],
    ['https://git.example.test:8443/a', 8443],
    ['ssh://git@git.example.test/a', 22],
    ['ssh://git@git.example.test:2222/a', 2222],
    ['git@git.example.test:a', 22],
  ])('of %s are those of its host', async (text, port) => {
    const addresses = ['8.8.8.8', '2606:4700::1111']
    expect(await pinned(text, ...addresses)).toEqual({ host: 'git.example.test', port, addresses })
  })

  it('are all public', async () => {
    await expect(pinned('https://git.example.test/a', '8.8.8.8', '10.0.0.1')).rejects.toThrow(
      'git.example.test is in a private network',
    )
    await expect(pinned('https://169.254.169.254/a')).rejects.toThrow('is in a private network')
  })

  it('are in the address itself, if it has no name', async () => {
    expect(await pinned('https://8.8.8.8/a')).toBeNull()
  })
})
