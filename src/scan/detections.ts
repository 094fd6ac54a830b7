import { type Detector, embeddedStarts } from '../detect/index.ts'
import type { Chunk, Container, ContainerAllowance, Detection, Problem } from '../model/index.ts'
import { embeddedContainers } from '../sources/index.ts'

/** Finds the keys in a chunk, and the containers that are embedded in it as text. */
export function* detectionsIn(
  chunk: Chunk,
  detector: Detector,
  allowance: ContainerAllowance,
): Generator<Detection | Problem | Container> {
  const { leftOut, textPlace } = chunk.origin
  for (const found of detector.detect(chunk)) {
    if (leftOut === true && (found.kind === 'rejection' || found.kind === 'rejections')) continue
    if (found.kind !== 'candidate' || textPlace === undefined) yield found
    else yield { ...found, sighting: { ...found.sighting, ...textPlace } }
  }
  if (detector.decodes) yield* embeddedContainers(chunk, embeddedStarts, allowance)
}
