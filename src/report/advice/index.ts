// The steps that readers can take. All their sentences and commands are in this folder; reporters only lay them out.
export {
  bypassText,
  hookKnownText,
  hookRevokeStep,
  hookSteps,
  type RefusalFacts,
  type RefusalSubject,
} from './hook-steps.ts'
export {
  canCharge,
  chargeWarning,
  cleanupAction,
  deadKeySteps,
  firstAction,
  keySteps,
  rescanStep,
  revokeStep,
  ruleSteps,
  statusAdvice,
} from './key-steps.ts'
export { elsewhereSteps, missingSteps } from './proof-steps.ts'
export type { Step } from './step.ts'
