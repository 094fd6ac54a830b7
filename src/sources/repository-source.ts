import type { Git } from '../git/index.ts'
import type { Container, Item, ItemsRequest, Source, Tracer } from '../model/index.ts'
import type { ObjectCount } from './object-count.ts'

/** A source that reads an open repository, and closes it. */
export function repositorySource(
  git: Git,
  label: string,
  tracer: Tracer | null,
  items: (request: ItemsRequest) => AsyncIterable<Item | Container>,
  count: ObjectCount | null = null,
): Source {
  return {
    label,
    notices: borrowedObjects(git),
    tracer,
    items,
    progress: () => count?.progress ?? null,
    close: () => git.close(),
  }
}

/** Notices about objects in folders of other repositories, which git allows. */
export function borrowedObjects({ objectFolders }: Git): string[] {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`)
}
