import { Redis } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { newJob } from '../../src/fleet/index.ts'
import { activeHosts, HostQueues, mostHosts } from '../../src/queue/host-queues.ts'
import { hostsKey } from '../../src/queue/names.ts'
import { hasRedis, RedisServer } from '../helpers/redis.ts'

function queuedJob(host: number) {
  const address = `https://h${host}.example.test/a`
  const job = newJob({ address, name: address }, 'basis', { flags: {}, environment: {}, cwd: '/' })
  const data = { version: 1, run: '0123456789abcdef', results: 'redis', job } as const
  return { id: `0123456789abcdef-${job.id}`, data }
}

describe('the queues of hosts', () => {
  it('refuse more hosts than workers follow', async () => {
    const jobs = Array.from({ length: mostHosts + 1 }, (_, host) => queuedJob(host))
    const queues = new HostQueues(new Redis({ lazyConnect: true }))
    await expect(queues.add(jobs, { priority: 1, hostRate: null })).rejects.toThrow(
      'the repositories are on 501 hosts, and a queue takes 500 in one run: split the list',
    )
  })

  it.skipIf(!hasRedis)('are followed by workers from the latest job on', async () => {
    const client = (await RedisServer.start()).client()
    const now = Date.now()
    for (let host = 0; host <= mostHosts; host++) await client.zadd(hostsKey, now + host, `${host}`)
    const hosts = await activeHosts(client)
    client.disconnect()
    expect(hosts).toHaveLength(mostHosts)
    expect(hosts[0]).toBe(String(mostHosts))
    expect(hosts).not.toContain('0')
  })
})
