export { createDetector, type Detector, needlesFor } from './detect.ts';
export { type Recognised, recogniseKey } from './recognise.ts';
