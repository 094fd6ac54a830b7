import type { Severity } from '../model/index.ts'
import type { AnnotationLevel } from './workflow-command.ts'

interface Levels {
  readonly github: AnnotationLevel
  readonly gitlab: string
  readonly rdjson: string
  readonly sarif: 'error' | 'warning' | 'note'
  /** Code scanning reads 9.0 and above as critical, 7.0 high, 4.0 medium, below that low. */
  readonly securitySeverity: string
}

/** Names of the severities in each format that has its own. */
export const severityLevels: Readonly<Record<Severity, Levels>> = {
  critical: {
    github: 'error',
    gitlab: 'Critical',
    rdjson: 'ERROR',
    sarif: 'error',
    securitySeverity: '9.8',
  },
  high: {
    github: 'error',
    gitlab: 'High',
    rdjson: 'ERROR',
    sarif: 'error',
    securitySeverity: '8.5',
  },
  medium: {
    github: 'warning',
    gitlab: 'Medium',
    rdjson: 'WARNING',
    sarif: 'warning',
    securitySeverity: '5.5',
  },
  low: {
    github: 'notice',
    gitlab: 'Low',
    rdjson: 'INFO',
    sarif: 'note',
    securitySeverity: '2.0',
  },
}
