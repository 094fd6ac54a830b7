// Bytes and rules to candidates. Synchronous and pure: no clock, no I/O, no module of Node's.
export {
  createDetector,
  type Detector,
  type DetectorOptions,
  defaultDecodeDepth,
  needlesFor,
  ownersFor,
} from './detect.ts'
export { embeddedStarts } from './embedded-starts.ts'
export { type Recognised, recogniseKey } from './recognise.ts'
export { plainText } from './spellings.ts'
