import { wellFormedJson } from './document.ts'
import { type Unread, unread } from './omissions.ts'
import { placeHash, textHash } from './place-hash.ts'
import { fileLine, placeMessage, unreadMessage } from './place-message.ts'
import { openPlaces, type Place } from './places.ts'
import { sarifRuleId } from './sarif-rules.ts'
import { severityLevels } from './severity-levels.ts'
import type { Reporter, Style } from './style.ts'

/**
 * GitLab's Code Quality report, which merge requests of every tier show (docs: "Code Quality report format"): places, and
 * content that was not read.
 */
export const gitlabCodequality: Reporter = (report, style) =>
  `${wellFormedJson([...openPlaces(report).map((place) => issue(place, style)), ...unread(report).map(unreadIssue)], 2)}\n`

function issue(place: Place, style: Style) {
  const { finding, sighting, severity } = place
  const { path, line } = fileLine(sighting)
  return {
    description: placeMessage(place, style),
    check_name: sarifRuleId(finding.rule, severity),
    // GitLab shows one issue for equal fingerprints.
    fingerprint: placeHash(finding, sighting),
    severity: severityLevels[severity].codeQuality,
    // A line is required.
    location: { path, lines: { begin: line ?? 1 } },
  }
}

function unreadIssue(entry: Unread) {
  return {
    description: unreadMessage(entry),
    check_name: 'brleaks/not-read',
    fingerprint: textHash(JSON.stringify(['not-read', entry.what, entry.reason])),
    severity: 'major',
    location: { path: entry.what === '' ? 'unnamed' : entry.what, lines: { begin: 1 } },
  }
}
