import { type AuditedRepository, grouped, type ScanReport } from '../../model/index.ts'
import {
  canCharge,
  chargeWarning,
  elsewhereSteps,
  keySteps,
  rescanStep,
  type Step,
} from '../advice/index.ts'
import { codeSpan } from '../escape.ts'
import type { Fact } from '../facts/fact.ts'
import { countHolders } from '../facts/holders.ts'
import { configurationFacts, readFacts } from '../facts/report-facts.ts'
import { filteredNames, leftOut, unread } from '../omissions.ts'
import { openFindings } from '../places.ts'
import { scanNotices, stillToDo } from '../removal-proof.ts'
import type { Style } from '../style.ts'
import { countsText } from '../text-repositories.ts'
import { namesText } from '../wording.ts'

/** A part of the report after its keys. */
export interface Section {
  readonly title: string
  readonly text: string
}

const repositoriesShown = 200
const notesShown = 200
const failedShown = 50
/** In a report whose size is limited. */
const failedShownShort = 10

/** The sections that apply, in the order in which they matter. */
export function sectionsOf(report: ScanReport, style: Style): Section[] {
  return [
    ...stepSections(report),
    ...unreadSection(report, style.mostBytes === undefined ? failedShown : failedShownShort),
    ...repositorySection(report),
    ...holderSection(report),
    {
      title: 'What was read',
      text: factTable(readFacts(report).filter(({ value }) => value !== '0')),
    },
    ...noteSection(report),
    { title: 'Configuration', text: factTable(configurationFacts(report)) },
  ]
}

function stepSections(report: ScanReport): Section[] {
  const { proof } = report
  const open = openFindings(report)
  const sections: [string, readonly Step[]][] =
    proof === undefined
      ? [['What to do', open.length === 0 ? [] : [...keySteps(open), rescanStep(open)]]]
      : [
          ['Still to do here', open.length === 0 ? [] : stillToDo(report, proof)],
          ['What this cannot prove', elsewhereSteps(open)],
        ]
  const warning = proof === undefined && canCharge(open) ? ['', chargeWarning] : []
  return sections
    .filter(([, steps]) => steps.length > 0)
    .map(([title, steps]) => ({ title, text: [stepList(steps), ...warning].join('\n') }))
}

function stepList(steps: readonly Step[]): string {
  return steps.map((step, index) => `${index + 1}. ${stepText(step)}`).join('\n')
}

/** Only the commands contain scanned text. */
function stepText({ text, links, commands }: Step): string {
  const linked =
    links.length === 0 ? text : `**${text}**: ${links.map((url) => `<${url}>`).join(', ')}`
  return [linked, ...commands.map((command) => `   ${codeSpan(command)}`)].join('\n')
}

function unreadSection(report: ScanReport, limit: number): Section[] {
  if (report.complete) return []
  const items = unread(report).map(({ what, reason }) => `${codeSpan(what)}: ${codeSpan(reason)}`)
  const introduction = 'There may be more keys in the content that could not be read.'
  return [{ title: 'Not read', text: `${introduction}\n\n${list(items, limit)}` }]
}

/** The repositories with keys, and those that were not read completely. */
function repositorySection({ repositories = [] }: ScanReport): Section[] {
  if (repositories.length === 0) return []
  const title = `Repositories (${countsText(repositories)})`
  const wanted = repositories
    .filter(({ findings, status }) => findings > 0 || status !== 'read')
    .sort((a, b) => b.findings - a.findings)
  if (wanted.length === 0) return [{ title, text: 'None of them has keys.' }]
  const rows = wanted.slice(0, repositoriesShown).map(repositoryRow)
  const more = wanted.length - rows.length
  const text = [
    '| Repository | Keys | Read |',
    '| --- | ---: | --- |',
    ...rows,
    ...(more > 0 ? ['', `And ${grouped(more)} more with keys or unread content.`] : []),
  ].join('\n')
  return [{ title, text }]
}

function repositoryRow({ name, status, reason, findings }: AuditedRepository): string {
  const why = reason === null ? '' : `: ${tableCell(reason)}`
  return `| ${tableCell(name)} | ${grouped(findings)} | ${status.replace('-', ' ')}${why} |`
}

function holderSection(report: ScanReport): Section[] {
  const open = openFindings(report)
  if (open.length === 0 || report.kind === 'verification') return []
  const rows = [...countHolders(open)]
    .filter(([, { occurrences }]) => occurrences > 0)
    .map(
      ([name, { keys, occurrences }]) => `| ${name} | ${grouped(keys)} | ${grouped(occurrences)} |`,
    )
  const text = ['| Place | Keys | Occurrences |', '| --- | ---: | ---: |', ...rows].join('\n')
  return [{ title: 'Where the keys are', text }]
}

function noteSection(report: ScanReport): Section[] {
  const names = filteredNames(report)
  const items = [
    ...scanNotices(report).map((notice) => codeSpan(notice)),
    ...leftOut(report).map(({ text }) => `left out: ${codeSpan(text)}`),
    ...(names > 0 ? [`left out: ${namesText(names)}`] : []),
    ...report.stale.map(
      ({ state, entry }) => `${state} known entry: ${codeSpan(JSON.stringify(entry))}`,
    ),
  ]
  return items.length === 0 ? [] : [{ title: 'Notes', text: list(items, notesShown) }]
}

function list(items: readonly string[], limit: number): string {
  const shown = items.slice(0, limit).map((item) => `- ${item}`)
  const more = items.length - shown.length
  return [...shown, ...(more > 0 ? [`- and ${grouped(more)} more`] : [])].join('\n')
}

function factTable(facts: readonly Fact[]): string {
  const rows = facts.map(({ name, value, own }) =>
    own ? `| ${name} | ${value} |` : `| ${tableCell(name)} | ${tableCell(value)} |`,
  )
  return ['| Name | Value |', '| --- | --- |', ...rows].join('\n')
}

/** In a table, a vertical bar ends the cell even inside a code span. */
function tableCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|')
}
