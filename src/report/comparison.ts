import {
  type Comparison,
  counted,
  type Finding,
  type ScanReport,
  severityOf,
} from '../model/index.ts'
import {
  countsText,
  groupsOf,
  incompleteText,
  isComplete,
  placeText,
  scanText,
} from './comparison-words.ts'
import { findingFields, schemaVersion, wellFormedJson } from './document.ts'
import { codeSpan } from './escape.ts'
import { comparisonHtml } from './html/index.ts'
import { paint } from './paint.ts'
import { placesOf } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Style } from './style.ts'
import { modeName } from './wording.ts'

type ComparisonWriter = (comparison: Comparison, style: Style) => string

const text: ComparisonWriter = (comparison, style) => {
  const blocks = groupsOf(comparison).map(({ title, findings }) => [
    paint(style, `${title} (${counted(findings.length, 'key')})`, 'bold'),
    ...findings.map((finding) => `  ${keyLine(finding, style)}`),
  ])
  if (!style.quiet || !isComplete(comparison)) blocks.push(summary(comparison, style))
  return blocks.length === 0 ? '' : `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function keyLine(finding: Finding, style: Style): string {
  const { verification, fingerprint } = finding
  const facts = [
    `${modeName(finding)} key`,
    ...(verification.status === 'not-checked' ? [] : [verification.status]),
    `id ${fingerprint.slice(0, 12)}`,
  ]
  const severity = severityOf(finding).toUpperCase().padEnd(8)
  return `${severity} ${paint(style, shownKey(finding, style), 'bold')}  ${placeText(finding)}  ${paint(style, facts.join(' · '), 'dim')}`
}

function summary(comparison: Comparison, style: Style): string[] {
  const { before, after } = comparison
  return [
    paint(style, countsText(comparison), 'bold', comparison.added.length > 0 ? 'red' : 'green'),
    `Before: ${scanText(before)}`,
    `Now:    ${scanText(after)}`,
    ...(isComplete(comparison) ? [] : [incompleteText]),
  ]
}

const markdown: ComparisonWriter = (comparison, style) => {
  const { before, after, added } = comparison
  const blocks = [
    `## ${added.length > 0 ? '❌' : isComplete(comparison) ? '✅' : '⚠️'} ${countsText(comparison)}`,
    `Before: ${codeSpan(scanText(before))}  \nNow: ${codeSpan(scanText(after))}`,
    ...(isComplete(comparison) ? [] : [`**${incompleteText}**`]),
    ...groupsOf(comparison).map(({ title, findings }) =>
      [
        `### ${title} (${counted(findings.length, 'key')})`,
        '',
        ...findings.map((finding) => markdownLine(finding, style)),
      ].join('\n'),
    ),
  ]
  return `${blocks.join('\n\n')}\n`
}

function markdownLine(finding: Finding, style: Style): string {
  const { status } = finding.verification
  const checked = status === 'not-checked' ? '' : `, ${status}`
  const place = codeSpan(placeText(finding))
  const id = codeSpan(finding.fingerprint.slice(0, 12))
  return `- ${severityOf(finding)}: ${codeSpan(shownKey(finding, style))} in ${place} (${modeName(finding)}${checked}, id ${id})`
}

const json: ComparisonWriter = (comparison, style) => {
  const { before, after, added, remaining, fixed, accepted } = comparison
  const keys = (findings: readonly Finding[]) =>
    findings.map((finding) => ({
      ...findingFields(finding, style),
      places: placesOf(finding).length + finding.sightingsOmitted,
      firstPlace: placeText(finding),
    }))
  return `${wellFormedJson(
    {
      schemaVersion,
      tool: after.tool,
      complete: isComplete(comparison),
      before: scanFields(before),
      after: scanFields(after),
      summary: {
        new: added.length,
        remaining: remaining.length,
        fixed: fixed.length,
        accepted: accepted.length,
      },
      new: keys(added),
      remaining: keys(remaining),
      fixed: keys(fixed),
      accepted: keys(accepted),
    },
    2,
  )}\n`
}

function scanFields({ command, target, startedAt, complete }: ScanReport) {
  return { command, target, startedAt, complete }
}

/** The formats of a comparison. */
export const comparisonFormats = { text, html: comparisonHtml, markdown, json } satisfies Record<
  string,
  ComparisonWriter
>

export type ComparisonFormat = keyof typeof comparisonFormats
