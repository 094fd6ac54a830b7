import { configPlaceText, type ScanReport, settingOriginText } from '../../model/index.ts'
import { grouped, visible } from '../escape.ts'
import { filteredNames, leftOut, unread } from '../omissions.ts'
import type { Style } from '../style.ts'
import { bytesText } from '../text-summary.ts'
import { namesText } from '../wording.ts'
import { Fact } from './parts.tsx'

/** Entries of one list; the others are counted. */
const mostEntries = 1000

/** What was read, what could not be read, and what was left out on purpose. */
export function CoverageSection({ report, style }: { report: ScanReport; style: Style }) {
  const { coverage } = report
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
        <Fact name="Complete">{report.complete ? 'yes' : 'no: there may be more keys'}</Fact>
        <Fact name="Files">{grouped(coverage.files)}</Fact>
        <Fact name="Archive entries">{grouped(coverage.entries)}</Fact>
        <Fact name="Objects">{grouped(coverage.objects)}</Fact>
        <Fact name="Commits">{grouped(coverage.commits)}</Fact>
        <Fact name="Refs">{grouped(coverage.refs)}</Fact>
        <Fact name="Data">{bytesText(coverage.bytes)}</Fact>
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
      <List title="Notes" items={report.notices.map(visible)} />
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
  const { configuration, stale, tool, command, repository } = report
  return (
    <section aria-labelledby="configuration">
      <h2 id="configuration">Configuration</h2>
      <dl class="facts">
        <Fact name="Program">{`${tool.name} ${tool.version}, ${visible(command)}`}</Fact>
        <Fact name="Started">{visible(report.startedAt)}</Fact>
        <Fact name="Repository">{visible(repository?.remoteUrl ?? '')}</Fact>
        <Fact name="HEAD">{visible(repository?.head ?? '')}</Fact>
        <Fact name="Branch">{visible(repository?.branch ?? '')}</Fact>
        {configuration.files.map(({ kind, path, sha256, from }) => (
          <Fact name={kind}>
            {visible(path)}
            {from === null ? '' : ` in ${configPlaceText(from)}`}, SHA-256{' '}
            <code class="wrap">{sha256}</code>
          </Fact>
        ))}
        {configuration.settings.map(({ name, value, origin }) => (
          <Fact name={name}>
            {visible(typeof value === 'object' ? value.join(' ') : String(value))} (
            {visible(settingOriginText(origin))})
          </Fact>
        ))}
      </dl>
      <List
        title="Known entries that are unused or expired"
        items={stale.map(({ state, entry }) => `${state}: ${visible(JSON.stringify(entry))}`)}
      />
    </section>
  )
}
