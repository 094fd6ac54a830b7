import {
  counted,
  type Finding,
  grouped,
  type ScanReport,
  type Sighting,
  severityOf,
  severityOrder,
} from '../../model/index.ts'
import { visible } from '../escape.ts'
import { placesOf } from '../places.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { placeName } from '../wording.ts'
import { day, ExcerptText, keyId, ScrollRegion, statusText } from './parts.tsx'
import { flat } from './render.ts'

interface KeyProps {
  readonly finding: Finding
  readonly index: number
  readonly style: Style
}

/** Every key in one row. The script of the page adds sorting to the headings, and shows the filter. */
export function KeyTable({ report, style }: { report: ScanReport; style: Style }) {
  const { findings } = report
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <Filter findings={findings} />
      <ScrollRegion label="Table of keys">
        <table id="key-table">
          <thead>
            <tr>
              {['Severity', 'Key', 'Status', 'First place'].map((name) => (
                <th scope="col" data-sort>
                  {name}
                </th>
              ))}
              <th scope="col">Excerpt</th>
              <th scope="col" class="number" data-sort>
                Places
              </th>
              <th scope="col" data-sort>
                Introduced
              </th>
            </tr>
          </thead>
          <tbody>
            {flat(findings, (finding, index) => (
              <KeyRow finding={finding} index={index} style={style} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

/** Without the script it has no effect, so it is hidden. */
function Filter({ findings }: { findings: readonly Finding[] }) {
  const severities = [...new Set(findings.map(severityOf))]
  const statuses = [...new Set(findings.map(shownStatus))]
  return (
    <form id="filter" hidden>
      <label>
        Search
        <input type="search" id="search" autocomplete="off" />
      </label>
      <Choice name="severity" label="Severity" values={severities} />
      <Choice name="status" label="Status" values={statuses} />
      <p id="shown" role="status">
        {counted(findings.length, 'key')}
      </p>
      <button type="button" id="more" hidden>
        Show all
      </button>
    </form>
  )
}

function Choice({ name, label, values }: { name: string; label: string; values: string[] }) {
  return (
    <label>
      {label}
      <select id={name}>
        <option value="">all</option>
        {values.map((value) => (
          <option value={value}>{value}</option>
        ))}
      </select>
    </label>
  )
}

function KeyRow({ finding, index, style }: KeyProps) {
  const severity = severityOf(finding)
  const status = shownStatus(finding)
  const places = placesOf(finding)
  const [{ excerpt }] = finding.sightings
  const place = places[0]?.sighting ?? finding.sightings[0]
  const introduced = day(finding.exposure?.firstDate ?? place.date)
  const count = places.length + finding.sightingsOmitted
  return (
    <tr data-key={keyId(index)} data-severity={severity} data-status={status}>
      <td data-value={severityOrder[severity]}>
        <Severity finding={finding} />
      </td>
      <th scope="row">
        <a href={`#${keyId(index)}`}>
          <code>{shownKey(finding, style)}</code>
        </a>
      </th>
      <td>{status}</td>
      <td class="place">{nameOf(place)}</td>
      <td>{excerpt !== null && <ExcerptText excerpt={place.excerpt ?? excerpt} />}</td>
      <td class="number" data-value={count}>
        {grouped(count)}
      </td>
      <td class="date">{introduced}</td>
    </tr>
  )
}

/** Colour and word. */
export function Severity({ finding }: { finding: Finding }) {
  const severity = severityOf(finding)
  return <span class={`severity ${severity}`}>{severity}</span>
}

/** A known key needs no action, whatever its status. */
function shownStatus(finding: Finding): string {
  return finding.suppressed === null ? statusText(finding) : 'known'
}

/** Longest name of a place, in characters. */
const longestName = 300

function nameOf(sighting: Sighting): string {
  const name = placeName(sighting)
  return name.length > longestName ? `${visible(name.slice(0, longestName))}…` : name
}
