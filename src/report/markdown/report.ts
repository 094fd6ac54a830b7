import { counted, type ScanReport } from '../../model/index.ts'
import { codeSpan } from '../escape.ts'
import { numbersOf } from '../facts/report-facts.ts'
import { verdictOf } from '../facts/verdict.ts'
import { knownCounts } from '../omissions.ts'
import { knownFindings, openFindings } from '../places.ts'
import type { Reporter, Style } from '../style.ts'
import { findingBlock } from './finding.ts'
import { type Section, sectionsOf } from './sections.ts'

/** Bytes. A job summary may have 1 MiB (docs: "Workflow commands", limits of job summaries), and other text shares it. */
const usualBytes = 900_000
/** Room for the sentences that say what was left out. Bytes. */
const spareBytes = 500

/**
 * The report for Markdown readers, such as a ticket or the job summary of a workflow, with the content of the HTML report.
 * Scanned text is in code spans, where Markdown, HTML, mentions and links have no meaning. Known keys are counted;
 * `verbose` lists them. To stay within `style.mostBytes`, it leaves out the least severe keys and the last sections, and
 * says so.
 */
export const markdown: Reporter = (report, style) => {
  const room = (style.mostBytes ?? usualBytes) - spareBytes
  const head = headOf(report)
  const tail = fitSections(sectionsOf(report, style), room / 2)
  const keys = fitKeys(report, style, room - bytesOf([head, ...tail]))
  return `${[head, ...keys, ...tail].join('\n\n')}\n`
}

const icons = { bad: '❌', warning: '⚠️', good: '✅' } as const

function headOf(report: ScanReport): string {
  const { level, sentence } = verdictOf(report)
  const known = knownFindings(report).length
  const numbers = numbersOf(report).map(({ name, value }) => `${name}: ${value}`)
  return [
    `## ${icons[level]} ${sentence}`,
    `Target: ${codeSpan(report.target)}`,
    numbers.join(' · '),
    ...(known > 0
      ? [`${counted(known, 'more key')} marked as known (${knownCounts(report)}).`]
      : []),
  ].join('\n\n')
}

/** As many keys as there is room for, the most severe first. @param room bytes. */
function fitKeys(report: ScanReport, style: Style, room: number): string[] {
  const open = openFindings(report)
  const shown = style.verbose ? [...open, ...knownFindings(report)] : open
  const blocks: string[] = []
  let size = 0
  for (const [index, finding] of shown.entries()) {
    const block = findingBlock(finding, report, style)
    size += bytesOf([block])
    if (size > room) {
      const omitted = counted(shown.length - index, 'more key')
      return [...blocks, `And ${omitted}, left out to keep this short.`]
    }
    blocks.push(block)
  }
  return blocks
}

/** The first sections that there is room for, and the titles of the others. @param room bytes. */
function fitSections(sections: readonly Section[], room: number): string[] {
  let kept = sections.length
  while (kept > 0 && bytesOf(sections.slice(0, kept).map(({ text }) => text)) > room) kept--
  const texts = sections.slice(0, kept).map(({ title, text }) => `### ${title}\n\n${text}`)
  const omitted = sections.slice(kept).map(({ title }) => title)
  if (omitted.length > 0) texts.push(`Left out to keep this short: ${omitted.join(', ')}.`)
  return texts
}

/** With the blank lines between. */
function bytesOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0)
}
