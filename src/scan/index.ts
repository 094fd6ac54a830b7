// Joins the rooms: source, detection, tracing, verification. Prints nothing, never exits, reads no environment.
export { checkKeys } from './check-keys.ts'
export { testRuleExamples } from './rule-examples.ts'
export { redactText, scan } from './scan.ts'
