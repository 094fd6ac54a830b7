import { grouped, type ScanReport } from '../../model/index.ts'
import { visible } from '../escape.ts'
import { configurationFacts, readFacts } from '../facts/report-facts.ts'
import { filteredNames, leftOut, unread } from '../omissions.ts'
import { scanNotices } from '../removal-proof.ts'
import type { Style } from '../style.ts'
import { namesText } from '../wording.ts'
import { Fact } from './parts.tsx'

/** Entries of one list; the others are counted. */
const mostEntries = 1000

/** What was read, what could not be read, and what was left out on purpose. */
export function CoverageSection({ report, style }: { report: ScanReport; style: Style }) {
  const failed = unread(report)
  const names = filteredNames(report)
  const omitted = [
    ...leftOut(report).map(({ text }) => text),
    ...(names > 0 ? [namesText(names)] : []),
  ]
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">What was read</h2>
      <dl class="facts">
        {readFacts(report).map(({ name, value }) => (
          <Fact name={name}>{value}</Fact>
        ))}
      </dl>
      <List title="Not read" items={failed.map(({ what, reason }) => `${what}: ${reason}`)} />
      <List title="Left out" items={omitted} />
      {style.showFiltered && (
        <List
          title="Matches that are not keys"
          items={report.filtered.list.map(
            ({ path, object, source, line, text, reason }) =>
              `${visible(path ?? object ?? source)}${line === null ? '' : `:${line}`} ${visible(text)} (${reason})`,
          )}
        />
      )}
      <List title="Notes" items={scanNotices(report).map(visible)} />
    </section>
  )
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null
  const shown = items.slice(0, mostEntries)
  return (
    <>
      <h3>{title}</h3>
      <ul class="wrap">
        {shown.map((item) => (
          <li>{item}</li>
        ))}
        {items.length > shown.length && <li>and {grouped(items.length - shown.length)} more</li>}
      </ul>
    </>
  )
}

/** The files and options in force, and known entries that no longer matter. */
export function ConfigurationSection({ report }: { report: ScanReport }) {
  return (
    <section aria-labelledby="configuration">
      <h2 id="configuration">Configuration</h2>
      <dl class="facts">
        {configurationFacts(report).map(({ name, value }) => (
          <Fact name={name}>{value}</Fact>
        ))}
      </dl>
      <List
        title="Known entries that are unused or expired"
        items={report.stale.map(
          ({ state, entry }) => `${state}: ${visible(JSON.stringify(entry))}`,
        )}
      />
    </section>
  )
}
