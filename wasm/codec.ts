// The module: scripts/wasm.mjs compiles it into src/git/pack/codec-wasm.ts.
export { crc32, useCrcTables } from './crc32'
export {
  applyDelta,
  listHeaders,
  listReferences,
  skeletonsEnd,
  useListed,
  useSkeletons,
} from './delta'
export { inflate } from './inflate'
