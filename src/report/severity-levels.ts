import type { Severity } from '../model/index.ts'
import type { AnnotationLevel } from './workflow-command.ts'

interface Levels {
  readonly github: AnnotationLevel
  readonly gitlab: string
  /** GitLab Code Quality. */
  readonly codeQuality: 'blocker' | 'critical' | 'major' | 'minor'
  /** Severity of a rule since SonarQube 10.3, and before. */
  readonly sonarImpact: 'HIGH' | 'MEDIUM' | 'LOW'
  readonly sonar: 'BLOCKER' | 'CRITICAL' | 'MAJOR' | 'MINOR'
  readonly checkstyle: 'error' | 'warning' | 'info'
  readonly teamcity: 'ERROR' | 'WARNING' | 'WEAK WARNING'
  readonly azure: 'error' | 'warning'
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
    codeQuality: 'blocker',
    sonarImpact: 'HIGH',
    sonar: 'BLOCKER',
    checkstyle: 'error',
    teamcity: 'ERROR',
    azure: 'error',
    rdjson: 'ERROR',
    sarif: 'error',
    securitySeverity: '9.8',
  },
  high: {
    github: 'error',
    gitlab: 'High',
    codeQuality: 'critical',
    sonarImpact: 'HIGH',
    sonar: 'CRITICAL',
    checkstyle: 'error',
    teamcity: 'ERROR',
    azure: 'error',
    rdjson: 'ERROR',
    sarif: 'error',
    securitySeverity: '8.5',
  },
  medium: {
    github: 'warning',
    gitlab: 'Medium',
    codeQuality: 'major',
    sonarImpact: 'MEDIUM',
    sonar: 'MAJOR',
    checkstyle: 'warning',
    teamcity: 'WARNING',
    azure: 'warning',
    rdjson: 'WARNING',
    sarif: 'warning',
    securitySeverity: '5.5',
  },
  low: {
    github: 'notice',
    gitlab: 'Low',
    codeQuality: 'minor',
    sonarImpact: 'LOW',
    sonar: 'MINOR',
    checkstyle: 'info',
    teamcity: 'WEAK WARNING',
    azure: 'warning',
    rdjson: 'INFO',
    sarif: 'note',
    securitySeverity: '2.0',
  },
}
