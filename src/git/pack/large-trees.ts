import { packTypes } from './forest.ts'
import type { ObjectPlan } from './plan.ts'

/** True if a pack has a complete tree of more than `bytes` bytes. */
export function hasTreeAbove({ packs }: Pick<ObjectPlan, 'packs'>, bytes: number): boolean {
  return packs.some(({ forest: { roots, sizes, types } }) =>
    roots.some((root) => types[root] === packTypes.tree && (sizes[root] as number) > bytes),
  )
}
