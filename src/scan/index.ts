// Joins the rooms: sources, detection, tracing, verification. Does not print, exit or read the environment.

export { commitReader, expandOperands, indexReader } from '../sources/index.ts'
export { checkKeys } from './check-keys.ts'
export { indexMayConfigure } from './index-check.ts'
export { messageMayHoldKeys } from './message-check.ts'
export { pushMayHoldKeys } from './push-check.ts'
export { redactFailed } from './redact.ts'
export { fingerprintsOf, objectHoldersIn, workTreesAt } from './removal.ts'
export { hasHistory, isBare, rootOf } from './root.ts'
export { testRuleExamples } from './rule-examples.ts'
export { redactText, scan, textRedactor } from './scan.ts'
export { unstagedFiles } from './staged.ts'
export { stagedMayHoldKeys } from './staged-check.ts'
