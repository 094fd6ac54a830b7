import { describe, expect, it } from 'vitest'
import { runGit, sealedEnvironment } from '../../src/git/run.ts'
import { TestRepository } from '../helpers/repository.ts'

describe('a git that fails', () => {
  it('is quoted with its reason, not with a hint that stands before it', async () => {
    const repository = new TestRepository()
    repository.write('a', 'x').commit('a')
    const context = { cwd: repository.folder, environment: sealedEnvironment(), scanned: [] }
    const args = ['rev-list', 'HEAD', '--', '../outside']
    await expect(runGit(context, args)).rejects.toThrow(
      /^git rev-list failed \(status 128\): fatal: .*outside/,
    )
  })
})
