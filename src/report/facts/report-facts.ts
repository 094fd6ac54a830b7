import { configPlaceText, grouped, type ScanReport, settingOriginText } from '../../model/index.ts'
import { visible } from '../escape.ts'
import { openFindings } from '../places.ts'
import { bytesText, seconds } from '../text-summary.ts'
import type { Fact } from './fact.ts'

/** The numbers of a report. */
export function numbersOf(report: ScanReport): Fact[] {
  const open = openFindings(report)
  const { coverage } = report
  const live = open.filter(({ verification }) => verification.status === 'live').length
  const occurrences = open.reduce(
    (sum, { sightings, sightingsOmitted }) => sum + sightings.length + sightingsOmitted,
    0,
  )
  const checked = open.some(({ verification }) => verification.status !== 'not-checked')
  return [
    { name: 'Exposed keys', value: grouped(open.length) },
    { name: 'Live', value: checked ? grouped(live) : 'not checked' },
    { name: 'Occurrences', value: grouped(occurrences) },
    { name: 'Known keys', value: grouped(report.findings.length - open.length) },
    { name: 'Files read', value: grouped(coverage.files) },
    { name: 'Objects read', value: grouped(coverage.objects) },
    { name: 'Data read', value: bytesText(coverage.bytes) },
    { name: 'Time', value: seconds(report.durationMs) },
  ]
}

/** What was read, and whether that is everything. */
export function readFacts({ complete, coverage }: ScanReport): Fact[] {
  const facts: [string, string][] = [
    ['Complete', complete ? 'yes' : 'no: there may be more keys'],
    ['Files', grouped(coverage.files)],
    ['Archive entries', grouped(coverage.entries)],
    ['Objects', grouped(coverage.objects)],
    ['Commits', grouped(coverage.commits)],
    ['Refs', grouped(coverage.refs)],
    ['Data', bytesText(coverage.bytes)],
  ]
  return facts.map(([name, value]) => ({ name, value, own: true }))
}

/** The program, the repository, and the files and options in force. */
export function configurationFacts(report: ScanReport): Fact[] {
  const { configuration, tool, command, repository, startedAt } = report
  return [
    { name: 'Program', value: `${tool.name} ${tool.version}, ${visible(command)}` },
    { name: 'Started', value: visible(startedAt) },
    { name: 'Repository', value: visible(repository?.remoteUrl ?? '') },
    { name: 'HEAD', value: visible(repository?.head ?? '') },
    { name: 'Branch', value: visible(repository?.branch ?? '') },
    ...configuration.files.map(({ kind, path, sha256, from }) => {
      const place = from === null ? '' : ` in ${configPlaceText(from)}`
      return { name: kind, value: `${visible(path)}${visible(place)}, SHA-256 ${sha256}` }
    }),
    ...configuration.settings.map(({ name, value, origin }) => {
      const text = typeof value === 'object' ? value.join(' ') : String(value)
      const shown = `${visible(text)} (${visible(settingOriginText(origin))})`
      // A saved report may have any name.
      return { name: visible(name), value: shown }
    }),
  ].filter(({ value }) => value !== '')
}
