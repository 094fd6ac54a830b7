import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { runBrleaks } from '../helpers/program.ts'
import { gitEnvironment, TestRepository } from '../helpers/repository.ts'

const scans = 10
const running: ChildProcess[] = []

afterEach(async () => {
  for (const child of running.splice(0)) {
    const ended = once(child, 'close')
    // The shell and the git that it runs.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await ended
  }
})

/** Commits, repacks and prunes without a pause: objects move from loose files to packs, between packs, and back. */
const neverResting = `
i=0
while :; do
  i=$((i + 1))
  echo $i > f; git add f; git commit -qm c$i
  [ $((i % 3)) = 0 ] && git reset -q --soft HEAD~1
  if [ $((i % 4)) = 0 ]; then git repack -Adq --unpack-unreachable=now; else git repack -adq; fi
  git prune-packed -q
done`

it('every scan of a repository that is repacked all the time finds the key or says that it is incomplete', async () => {
  const repository = new TestRepository()
  repository.write('s', `k=${key()}\n`).commit('first')
  const loop = spawn('sh', ['-c', neverResting], {
    cwd: repository.folder,
    env: gitEnvironment(),
    stdio: 'ignore',
    detached: true,
  })
  running.push(loop)
  for (let scan = 0; scan < scans; scan++) {
    const { status, err } = await runBrleaks(['git', '.'], { cwd: repository.folder })
    expect([1, 3], err).toContain(status)
  }
  expect(loop.exitCode).toBeNull()
}, 300_000)
