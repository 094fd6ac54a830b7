import type { Reporter } from './style.ts';
/**
 * JUnit XML, as CI systems read it: a failing test case for each place, an error for what was not read, and one passing
 * case where there is neither. (There is no standard; this is the part that Jenkins, GitLab and Azure agree on.)
 */
export declare const junit: Reporter;
