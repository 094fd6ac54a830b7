import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { distFile } from '../helpers/dist.ts'

it('fails and ends if nothing reads its log any more', async () => {
  const step = spawn(process.execPath, [distFile('action.js')], {
    env: { PATH: process.env.PATH, GITHUB_WORKSPACE: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  step.stdout.destroy()
  step.stderr.destroy()
  const [status] = await once(step, 'exit')
  expect(status).toBe(1)
})
