import type { Reporter } from './style.ts';
/**
 * GitLab's secret detection report (docs: "Security scanner integration"; the schema secret-detection-report-format).
 * Suppressed keys are left out: the format has no word for them. The extract of the source is left out too, for GitLab
 * keeps it as it stands.
 */
export declare const gitlab: Reporter;
