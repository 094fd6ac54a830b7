import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { connect } from '../../src/queue/connection.ts'
import { parseQueueAddress } from '../../src/queue/queue-address.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A server that accepts connections and never answers. */
async function silentServer(): Promise<string> {
  const sockets: Socket[] = []
  const server = createServer((socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  ends.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `redis://127.0.0.1:${address.port}`
}

describe('a connection to the queue', () => {
  it.each([true, false])('fails if the server never answers (patient: %s)', async (patient) => {
    const address = parseQueueAddress(await silentServer(), { onCommandLine: true })
    await expect(connect(address, { patient, timeMs: 300 })).rejects.toThrow(
      `cannot use the queue at ${address.name}: no answer`,
    )
  })
})
