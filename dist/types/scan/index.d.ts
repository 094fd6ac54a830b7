export { commitReader, indexReader } from '../sources/index.ts';
export { checkKeys } from './check-keys.ts';
export { glanceAtStaged } from './glance.ts';
export { hasHistory, rootOf } from './root.ts';
export { testRuleExamples } from './rule-examples.ts';
export { redactText, scan } from './scan.ts';
