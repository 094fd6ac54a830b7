import { builtInRules } from '../../src/config/index.ts'
import { createDetector } from '../../src/detect/index.ts'
import { type Candidate, textStart } from '../../src/model/index.ts'

const detector = createDetector(builtInRules())

/** The candidates in a text or in bytes. */
export function candidatesIn(content: string | Buffer): Candidate[] {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const detections = detector.detect({
    kind: 'chunk',
    origin: { source: 'file', path: 'x', object: null },
    hasLines: true,
    bytes,
    owned: { start: 0, end: bytes.length },
    start: textStart,
    encoding: 'utf8',
  })
  return [...detections].filter((found): found is Candidate => found.kind === 'candidate')
}

/** The keys in a text or in bytes, unmasked. */
export function secretsIn(content: string | Buffer): string[] {
  return candidatesIn(content).map(({ secret }) => secret.reveal())
}
