export { createDetector, type Detector } from './detect.ts';
export { type Recognised, recogniseKey } from './recognise.ts';
