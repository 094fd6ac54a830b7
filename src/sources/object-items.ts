import type { Container, Item, RepositoryObject } from '../model/index.ts'
import { type ContentRequest, memoryContainer } from './content-items.ts'
import { holdsNeedle } from './needles.ts'
import { objectChunks } from './object-chunks.ts'

/**
 * A blob that is a container; else the chunks of an object that holds a needle.
 * @param isFound true if a search for needles found it: for blobs, only the detector searches again.
 */
export function* objectItems(
  object: RepositoryObject,
  request: ContentRequest,
  isFound = false,
): Generator<Item | Container> {
  const { oid, type, bytes } = object
  if (type === 'blob') {
    const container = memoryContainer(bytes, { source: 'blob', path: null, object: oid }, request)
    if (container !== null) {
      yield container
      return
    }
  }
  if ((isFound && type === 'blob') || holdsNeedle(bytes, request.needles))
    yield* objectChunks(object, request.needles)
}
