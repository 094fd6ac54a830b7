import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRepository, planObjects, traceObjects } from '../../../src/git/index.ts'
import type { Traces } from '../../../src/model/index.ts'
import type { TestRepository } from '../../helpers/repository.ts'
import { histories, oidOfContent, wantedContents, writeHistory } from './histories.ts'

/** The order of paths is not defined. */
function comparable({ objects, keys }: Traces) {
  const sorted = [...objects].map(([oid, { history, paths }]) => {
    const byPath = [...paths].sort((a, b) => (a.path < b.path ? -1 : 1))
    return [oid, history, byPath] as const
  })
  return { objects: sorted, keys }
}

/** Traces the same objects by reading the trees and by asking git. */
async function traceBoth(repository: TestRepository, keys: readonly (readonly string[])[]) {
  const git = await openRepository(repository.folder)
  try {
    const plan = await planObjects(git.objectFolders, git.idBytes)
    let sweeps = 0
    const { sweepHere } = await import('../../../src/git/attribution/swept-history.ts')
    const swept = await traceObjects(git, keys, {
      plan,
      sweep: async (task, signal) => {
        const shares = await sweepHere(task, signal)
        sweeps++
        return shares
      },
    })
    return { sweeps, swept: comparable(swept), asked: comparable(await traceObjects(git, keys)) }
  } finally {
    git.close()
  }
}

describe('the history of objects, read from packs', () => {
  it('is the one that git finds, in any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(fc.nat(17), { maxLength: 4 }),
        async (commits, draws) => {
          const branches = [...new Set(draws.map((draw) => draw % commits.length))]
          const { repository } = writeHistory(commits, { branches })
          const [k, l, m] = wantedContents.map((content) => oidOfContent(repository, content))
          const keys = [[k], [l], [k, l], [k, l, m], [m]] as string[][]
          const { sweeps, swept, asked } = await traceBoth(repository, keys)
          expect(sweeps).toBe(1)
          expect(swept).toEqual(asked)
        },
      ),
      { numRuns: 40, seed: 16 },
    )
  }, 180_000)
})
