import type { ScanReport, Severity } from '../model/index.ts'
import { wellFormedJson } from './document.ts'
import { type Unread, unread } from './omissions.ts'
import { fileLine, placeMessage, unreadMessage } from './place-message.ts'
import { isInCheckout, openPlaces, type Place } from './places.ts'
import { sarifRuleId, severityRuleTitle } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'

const engineId = 'brleaks'

const notReadRule = {
  ...ruleFields('not-read', 'Content that brleaks could not read', 'medium'),
  description: 'The scan could not read everything, so there may be more keys.',
}

/**
 * SonarQube's generic issue format (docs: "Generic issue import format"), with a rule per severity, because issues have
 * none of their own: places, and content that was not read.
 */
export const sonarqube: Reporter = (report, style) => {
  const failed = unread(report)
  return `${wellFormedJson(
    {
      rules: [...usedRules(report), ...(failed.length > 0 ? [notReadRule] : [])],
      issues: [
        ...openPlaces(report).map((place) => issue(place, style)),
        ...failed.map(unreadIssue),
      ],
    },
    2,
  )}\n`
}

function usedRules(report: ScanReport) {
  const rules = new Map<string, ReturnType<typeof ruleOf>>()
  for (const place of openPlaces(report)) {
    const rule = ruleOf(place)
    rules.set(rule.id, rule)
  }
  return [...rules.values()]
}

function ruleOf({ finding: { rule }, severity }: Place) {
  const fields = ruleFields(
    sarifRuleId(rule, severity),
    severityRuleTitle(rule, severity),
    severity,
  )
  return { ...fields, description: rule.description }
}

/** SonarQube 10.3 and later read the impacts; SonarQube Cloud also needs the attribute, and others the type. */
function ruleFields(id: string, name: string, severity: Severity) {
  const { sonar, sonarImpact } = severityLevels[severity]
  return {
    id,
    name,
    engineId,
    cleanCodeAttribute: 'TRUSTWORTHY',
    type: 'VULNERABILITY',
    severity: sonar,
    impacts: [{ softwareQuality: 'SECURITY', severity: sonarImpact }],
  }
}

function issue(place: Place, style: Style) {
  const { finding, sighting, severity } = place
  const { path, line } = fileLine(sighting)
  return {
    ruleId: sarifRuleId(finding.rule, severity),
    primaryLocation: {
      message: placeMessage(place, style),
      filePath: path,
      // A line or column that the file does not have makes the analysis fail, so only lines of current files are named.
      textRange: line !== null && isInCheckout(sighting) ? { startLine: line } : undefined,
    },
  }
}

function unreadIssue(entry: Unread) {
  return {
    ruleId: notReadRule.id,
    primaryLocation: {
      message: unreadMessage(entry),
      filePath: entry.what === '' ? 'unnamed' : entry.what,
    },
  }
}
