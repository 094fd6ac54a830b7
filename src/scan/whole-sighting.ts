import type { Sighting } from '../model/index.ts'

/**
 * A sighting with all its fields, those that do not apply undefined. Later steps copy it with other values: for a copy with
 * further fields, V8 keeps a description of that one object, which is larger than the object.
 */
export function wholeSighting(sighting: Sighting): Sighting {
  return {
    source: sighting.source,
    path: sighting.path,
    shown: sighting.shown,
    rawPath: sighting.rawPath,
    object: sighting.object,
    ref: sighting.ref,
    inner: sighting.inner,
    leftOut: sighting.leftOut,
    textPlace: sighting.textPlace,
    formats: sighting.formats,
    container: sighting.container,
    line: sighting.line,
    column: sighting.column,
    endLine: sighting.endLine,
    endColumn: sighting.endColumn,
    offset: sighting.offset,
    commit: sighting.commit,
    author: sighting.author,
    date: sighting.date,
    atHead: sighting.atHead,
    lineHash: sighting.lineHash,
    suppressed: sighting.suppressed,
    decoded: sighting.decoded,
    endEstimated: sighting.endEstimated,
    confidence: sighting.confidence,
    excerpt: sighting.excerpt,
    allowComments: sighting.allowComments,
  }
}
