import {
  type Finding,
  filePath,
  isDead,
  type ScanReport,
  type Sighting,
  severityOf,
} from '../model/index.ts'
import { canCharge, chargeWarning, keySteps, type Step } from './advice/index.ts'
import { codeSpan, grouped } from './escape.ts'
import { filteredNames, knownCounts, leftOut, unread } from './omissions.ts'
import { knownFindings, openFindings, type Place, placesOf } from './places.ts'
import { shownKey } from './reveal.ts'
import type { Reporter, Style } from './style.ts'
import { countsText } from './text-repositories.ts'
import { segmentUri } from './uri.ts'
import {
  alsoText,
  counted,
  decodedText,
  endText,
  introducedBy,
  keyKind,
  namesText,
  placeName,
  repositoriesOf,
  repositoriesText,
} from './wording.ts'

/** Bytes. A job summary may have 1 MiB (docs: "Workflow commands", limits of job summaries), and other text shares it. */
const mostBytes = 900_000
const placesShown = 20
const failedShown = 50
const repositoriesShown = 200

/**
 * The report for Markdown readers, such as the job summary of a workflow: verdict, keys with their places, steps and
 * coverage. Scanned text is in code spans, where Markdown, HTML, mentions and links have no meaning. Known keys are
 * counted; `verbose` lists them.
 */
export const markdown: Reporter = (report, style) => {
  const open = openFindings(report)
  const shown = style.verbose ? [...open, ...knownFindings(report)] : open
  const tail = [
    ...(open.length > 0 ? [stepList(open)] : []),
    ...repositoryTable(report),
    readTable(report),
    ...unreadList(report),
    ...notes(report),
  ]
  const parts = [verdict(report, open)]
  let size = Buffer.byteLength([...parts, ...tail].join('\n\n'))
  for (const [index, finding] of shown.entries()) {
    const block = findingBlock(finding, style)
    size += Buffer.byteLength(block) + 2
    if (size > mostBytes) {
      parts.push(`And ${counted(shown.length - index, 'more key')}, left out to keep this short.`)
      break
    }
    parts.push(block)
  }
  return `${[...parts, ...tail].join('\n\n')}\n`
}

function verdict(report: ScanReport, open: readonly Finding[]): string {
  const live = open.some((finding) => finding.verification.status === 'live')
  const target = `Target: ${codeSpan(report.target)}${live ? ', at least one key is **live**' : ''}`
  const known = report.findings.length - open.length
  const blocks = [`## ${headline(report, open)}`, target]
  if (known > 0) {
    blocks.push(`${counted(known, 'more key')} marked as known (${knownCounts(report)}).`)
  }
  return blocks.join('\n\n')
}

function headline({ complete }: ScanReport, open: readonly Finding[]): string {
  if (open.length > 0) {
    return `❌ ${counted(open.length, 'exposed key')}${complete ? '' : ', and the scan is incomplete'}`
  }
  return complete
    ? '✅ No exposed keys'
    : '⚠️ Incomplete: no keys found, but not everything could be read'
}

function findingBlock(finding: Finding, style: Style): string {
  const { verification, exposure, rule, suppressed } = finding
  const facts = [
    keyKind(finding),
    `${finding.confidence} confidence`,
    ...(suppressed === null ? [] : [`known (${suppressed.by})`]),
    ...(verification.status === 'not-checked' ? [] : [`checked: **${verification.status}**`]),
    ...(exposure?.atHead === true ? ['still at HEAD'] : []),
    ...(exposure?.atHead === false ? ['not at HEAD, still in history'] : []),
    `id ${codeSpan(finding.fingerprint.slice(0, 12))}`,
  ]
  const repositories = repositoriesOf(finding)
  const places = placesOf(finding)
  const shown = places.slice(0, placesShown).map((place) => placeLines(place, style))
  const more = places.length + finding.sightingsOmitted - shown.length
  return [
    `### ${severityOf(finding).toUpperCase()} ${codeSpan(shownKey(finding, style))}`,
    [...facts, ...(isDead(finding) ? [] : [`[revoke it](${rule.revokeUrl})`])].join(' · '),
    ...(repositories.length > 1 ? [inRepositories(repositories)] : []),
    [...shown, ...(more > 0 ? [`- and ${counted(more, 'more place')}`] : [])].join('\n'),
  ].join('\n\n')
}

function inRepositories(names: readonly string[]): string {
  const more = names.length - placesShown
  const named = names.slice(0, placesShown).map(codeSpan).join(', ')
  return `In ${repositoriesText(names.length)}: ${named}${more > 0 ? ` and ${grouped(more)} more` : ''}`
}

function placeLines({ sighting, others }: Place, style: Style): string {
  const where = codeSpan(placeName(sighting))
  const linked = linkOf(sighting, style)
  const by = introducedBy(sighting)
  const { excerpt } = sighting
  const also = [
    others.length === 0 ? '' : alsoText(others),
    decodedText(sighting),
    endText(sighting),
  ]
    .filter((fact) => fact !== '')
    .map((fact) => `, ${fact}`)
    .join('')
  const lines = [
    `- ${linked === null ? where : `[${where}](${linked})`}${by === '' ? '' : ` ${codeSpan(by)}`}${also}`,
  ]
  if (excerpt !== null && excerpt.text.trim() !== '')
    lines.push(`  ${codeSpan(excerpt.text.trim())}`)
  return lines.join('  \n')
}

/** A link to the file at its commit, on the server that the caller trusts; never to an address that was scanned. */
function linkOf(sighting: Sighting, style: Style): string | null {
  const { rawPath, commit, source, container } = sighting
  const path = filePath(sighting)
  const line = container === undefined ? sighting.line : null
  if (style.blobUrl === undefined || commit === null || path === null || path === '') return null
  if (source !== 'blob' || rawPath !== undefined) return null
  const segments = path.toWellFormed().split('/')
  // A browser would resolve these segments.
  if (segments.includes('..') || segments.includes('.')) return null
  const encoded = segments.map(segmentUri).join('/')
  return `${style.blobUrl}${commit}/${encoded}${line === null ? '' : `#L${line}`}`
}

function stepList(open: readonly Finding[]): string {
  const items = keySteps(open).map((step, index) => `${index + 1}. ${stepText(step)}`)
  const warning = canCharge(open) ? ['', chargeWarning] : []
  return ['### What to do', '', ...items, ...warning].join('\n')
}

/** Only the commands contain scanned text. */
function stepText({ text, links, commands }: Step): string {
  const linked =
    links.length === 0 ? text : `**${text}**: ${links.map((url) => `<${url}>`).join(', ')}`
  return [linked, ...commands.map((command) => `   ${codeSpan(command)}`)].join('\n')
}

/** The repositories with keys, and those that were not read completely. */
function repositoryTable({ repositories = [] }: ScanReport): string[] {
  if (repositories.length === 0) return []
  const wanted = repositories
    .filter(({ findings, status }) => findings > 0 || status !== 'read')
    .sort((a, b) => b.findings - a.findings)
  const rows = wanted.slice(0, repositoriesShown).map(({ name, status, reason, findings }) => {
    const cells = [tableCell(name), grouped(findings), status.replace('-', ' ')]
    return `| ${cells.join(' | ')}${reason === null ? '' : `: ${tableCell(reason)}`} |`
  })
  const more = wanted.length - rows.length
  return [
    [
      `### Repositories (${countsText(repositories)})`,
      ...(rows.length === 0 ? [] : ['', '| Repository | Keys | Read |', '| --- | ---: | --- |']),
      ...rows,
      ...(more > 0 ? ['', `And ${grouped(more)} more with keys or unread content.`] : []),
    ].join('\n'),
  ]
}

/** In a table, a vertical bar ends the cell even inside a code span. */
function tableCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|')
}

function readTable({ coverage, durationMs, complete }: ScanReport): string {
  const rows = [
    ['Commits', coverage.commits],
    ['Objects', coverage.objects],
    ['Files', coverage.files],
    ['Archive entries', coverage.entries],
    ['Refs', coverage.refs],
    ['Bytes', coverage.bytes],
  ] as const
  const shown = rows.filter(([, value]) => value > 0)
  return [
    '### What was read',
    '',
    '| Content | Amount |',
    '| --- | ---: |',
    ...shown.map(([name, value]) => `| ${name} | ${grouped(value)} |`),
    `| Complete | ${complete ? 'yes' : '**no**'} |`,
    `| Time | ${(durationMs / 1000).toFixed(1)} s |`,
  ].join('\n')
}

function unreadList(report: ScanReport): string[] {
  if (report.complete) return []
  const failed = unread(report)
  const shown = failed
    .slice(0, failedShown)
    .map(({ what, reason }) => `- ${codeSpan(what)}: ${codeSpan(reason)}`)
  const more = failed.length - shown.length
  return [
    [
      '### Not read',
      '',
      'There may be more keys in the content that could not be read.',
      '',
      ...shown,
      ...(more > 0 ? [`- and ${grouped(more)} more`] : []),
    ].join('\n'),
  ]
}

function notes(report: ScanReport): string[] {
  const names = filteredNames(report)
  const lines = [
    ...report.notices.map((notice) => `- ${codeSpan(notice)}`),
    ...leftOut(report).map(({ text }) => `- left out: ${codeSpan(text)}`),
    ...(names > 0 ? [`- left out: ${namesText(names)}`] : []),
  ]
  return lines.length === 0 ? [] : [['### Notes', '', ...lines].join('\n')]
}
