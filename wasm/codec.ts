// The module: scripts/wasm.mjs compiles it into src/git/pack/codec-wasm.ts.
export { applyDelta, listReferences, useAutomaton } from './delta'
export { inflate } from './inflate'
