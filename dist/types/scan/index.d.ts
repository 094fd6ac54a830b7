export { checkKeys } from './check-keys.ts';
export { testRuleExamples } from './rule-examples.ts';
export { redactText, scan } from './scan.ts';
