// What readers can do about keys. Every sentence and command of it is in this folder; reporters only lay it out.
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
export type { Step } from './step.ts'
