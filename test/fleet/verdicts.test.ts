import { describe, expect, it } from 'vitest'
import { VerdictCache, VerdictClient, VerdictServer } from '../../src/fleet/verdicts.ts'
import { notChecked, type Verification } from '../../src/model/index.ts'

const verdict = (status: Verification['status']): Verification => ({ ...notChecked, status })

describe('verdicts that scans share', () => {
  it('are known to later scans, with the number of requests', async () => {
    const cache = new VerdictCache()
    const first = await cache.begin(['a', 'b'])
    expect([...first.known]).toEqual([])
    first.end(new Map([['a', verdict('live')]]), 3)
    const second = await cache.begin(['a', 'b'])
    expect([...second.known]).toEqual([['a', verdict('live')]])
    expect(second.requests).toBe(3)
  })

  it('do not keep what another attempt may decide', async () => {
    const cache = new VerdictCache()
    const turn = await cache.begin(['a', 'b'])
    turn.end(
      new Map([
        ['a', verdict('unknown')],
        ['b', verdict('not-checked')],
      ]),
      1,
    )
    expect((await cache.begin(['a', 'b'])).known.size).toBe(0)
  })

  it('are asked for by one scan at a time', async () => {
    const cache = new VerdictCache()
    const order: string[] = []
    const first = await cache.begin([])
    const second = cache.begin([]).then((turn) => {
      order.push('second begins')
      turn.end(new Map(), 0)
    })
    await new Promise((resolve) => setTimeout(resolve, 10))
    order.push('first ends')
    first.end(new Map(), 0)
    await second
    expect(order).toEqual(['first ends', 'second begins'])
  })

  it('pass between processes', async () => {
    const cache = new VerdictCache()
    const server = new VerdictServer(cache, (message) => {
      if (message.kind === 'verify') client.receive(message)
    })
    const client: VerdictClient = new VerdictClient((message) => {
      if (message.kind === 'verify') void server.begin(message.fingerprints)
      else if (message.kind === 'verified') server.end(message.verdicts, message.requests)
    })
    const turn = await client.begin(['a'])
    turn.end(new Map([['a', verdict('revoked')]]), 2)
    const next = await client.begin(['a'])
    expect(next.known.get('a')?.status).toBe('revoked')
    expect(next.requests).toBe(2)
  })

  it('give the turn to others if the process that has it ends', async () => {
    const cache = new VerdictCache()
    const lost = new VerdictServer(cache, () => {})
    await lost.begin(['a'])
    const waiting = new VerdictServer(cache, () => {})
    const begun = waiting.begin(['a'])
    lost.close()
    await begun
    waiting.close()
    expect((await cache.begin(['a'])).requests).toBe(0)
  })
})
