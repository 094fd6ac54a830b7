import type { ScanReport } from '../model/index.ts'
import { firstAction } from './advice/index.ts'
import { visible } from './escape.ts'
import { knownText, leftOut, unread } from './omissions.ts'
import { openPlaces, type Place } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { exposedKey, placeFacts, placeName } from './wording.ts'
import { xml } from './xml.ts'

/**
 * JUnit XML as CI systems read it: a failing test case for each place, an error for content that was not read, a
 * skipped case for content that was left out, and a passing case if nothing failed. The format has no standard; this is
 * the part that Jenkins, GitLab and Azure agree on.
 */
export const junit: Reporter = (report, style) => {
  const places = openPlaces(report)
  const failed = unread(report)
  const skipped = leftOut(report)
  const cases = [
    ...places.map((place) => failureCase(place, style)),
    ...failed.map(({ what, reason }) => errorCase(what, reason)),
  ]
  if (cases.length === 0) cases.push('    <testcase classname="brleaks" name="no exposed keys"/>')
  for (const { text } of skipped) cases.push(skippedCase(text))
  const counts = `tests="${cases.length}" failures="${places.length}" errors="${failed.length}"`
  const time = (report.durationMs / 1000).toFixed(3)
  const stamp = report.startedAt.replace(/\.\d+Z$/, '')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts} time="${time}">`,
    `  <testsuite name="brleaks" ${counts} skipped="${skipped.length}" time="${time}" timestamp="${stamp}">`,
    `    <properties>${properties(report)}</properties>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function properties(report: ScanReport): string {
  const { files, entries, objects, commits, bytes } = report.coverage
  const known = knownText(report)
  const values = { complete: report.complete, files, entries, objects, commits, bytes }
  return Object.entries(known === '' ? values : { ...values, known })
    .map(([name, value]) => `<property name="${name}" value="${xml(String(value))}"/>`)
    .join('')
}

function failureCase({ finding, sighting }: Place, style: Style): string {
  const where = placeName(sighting)
  const key = shownKey(finding, style)
  const text = [`${key} in ${where}`, ...placeFacts(finding, sighting), firstAction(finding)]
  const name = `${where} ${key}`
  const file =
    sighting.path === null || sighting.source === 'note'
      ? ''
      : ` file="${xml(visible(sighting.path))}"`
  const line = sighting.line === null ? '' : ` line="${sighting.line}"`
  return [
    `    <testcase classname="brleaks.${xml(finding.rule.id)}" name="${xml(name)}"${file}${line}>`,
    `      <failure type="${xml(finding.rule.id)}" message="${xml(`${exposedKey(finding)} ${key}`)}">${xml(text.join('\n'))}</failure>`,
    '    </testcase>',
  ].join('\n')
}

function errorCase(what: string, reason: string): string {
  return [
    `    <testcase classname="brleaks.not-read" name="${xml(what)}">`,
    `      <error type="not-read" message="${xml(reason)}"/>`,
    '    </testcase>',
  ].join('\n')
}

function skippedCase(text: string): string {
  return [
    `    <testcase classname="brleaks.left-out" name="${xml(text)}">`,
    `      <skipped message="left out: ${xml(text)}"/>`,
    '    </testcase>',
  ].join('\n')
}
