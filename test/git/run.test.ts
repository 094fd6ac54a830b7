import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runGit, sealedEnvironment } from '../../src/git/run.ts'
import { startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

describe('a git that fails', () => {
  it('is quoted with its reason, not with a hint before it', async () => {
    const repository = new TestRepository()
    repository.write('a', 'x').commit('a')
    const context = { cwd: repository.folder, environment: sealedEnvironment(), scanned: [] }
    const args = ['rev-list', 'HEAD', '--', '../outside']
    await expect(runGit(context, args)).rejects.toThrow(
      /^git rev-list failed \(status 128\): fatal: .*outside/,
    )
  })
})

/** A git that never answers. It writes its process id to the file. */
function silentGit(): { path: string; pidFile: string } {
  const folder = temporaryFolder()
  const pidFile = join(folder, 'pid')
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\necho $$ > '${pidFile}.new'\nmv '${pidFile}.new' '${pidFile}'\nexec sleep 300\n`,
  )
  chmodSync(join(folder, 'git'), 0o755)
  return { path: `${folder}${delimiter}${process.env.PATH}`, pidFile }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe.runIf(process.platform !== 'win32')('a git that runs when the program is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends with it after %s', async (signal) => {
    const repository = new TestRepository()
    repository.write('a', 'x').commit('a')
    const { path, pidFile } = silentGit()
    const temporary = temporaryFolder()
    const child = startBrleaks(['git', '.', '--range', 'HEAD'], {
      cwd: repository.folder,
      env: { PATH: path, TMPDIR: temporary },
    })
    const closed = new Promise((resolve) => child.once('close', resolve))
    while (!existsSync(pidFile)) await new Promise((resolve) => setTimeout(resolve, 20))
    const pid = Number(readFileSync(pidFile, 'utf8'))
    expect(isRunning(pid)).toBe(true)
    child.kill(signal)
    // If the first signal waits for git, the second one ends the process at once.
    const again = setTimeout(() => child.kill(signal), 1000)
    await closed
    clearTimeout(again)
    while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(readdirSync(temporary)).toEqual([])
  })
})
