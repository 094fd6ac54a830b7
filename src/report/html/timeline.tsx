import { utcTicks } from 'd3-time'
import { counted, type Finding, isDead, type ScanReport } from '../../model/index.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { day, keyId, ScrollRegion, statusText } from './parts.tsx'

/** Keys drawn, in the order of the report; the table has all of them. */
const mostRows = 100
/** Percent of the width that is left free at each side, for the marks. */
const margin = 3

interface Span {
  readonly finding: Finding
  readonly index: number
  /** Milliseconds. */
  readonly from: number
  /** Null if it was not removed. */
  readonly removed: number | null
}

type Scale = (time: number) => string

/** From the first commit of each key to its removal, or to the time of the scan. Null if no dates are known. */
export function Timeline({ report, style }: { report: ScanReport; style: Style }) {
  const now = Date.parse(report.startedAt)
  const spans = report.findings.flatMap((finding, index) => spanOf(finding, index, now))
  if (spans.length === 0) return null
  const shown = spans.slice(0, mostRows)
  const first = shown.reduce((least, { from }) => Math.min(least, from), now)
  const scale = scaleFrom(first, now)
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <p class="hint">
        A line begins when the key was committed. It is solid while HEAD had the key, and dashed
        while only history has it.
      </p>
      <ScrollRegion label="Timeline of keys">
        <table class="timeline">
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">Introduced</th>
              <th scope="col" class="chart">
                <span class="sr">Course</span>
                <Axis from={first} to={now} scale={scale} />
              </th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((span) => (
              <Row span={span} now={now} scale={scale} style={style} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {spans.length > shown.length && (
        <p>And {counted(spans.length - shown.length, 'more key')}, in the table below.</p>
      )}
    </section>
  )
}

function spanOf(finding: Finding, index: number, now: number): Span[] {
  const { exposure } = finding
  const from = Date.parse(exposure?.firstDate ?? '')
  // Dates of commits are whatever their author's clock said.
  if (Number.isNaN(from)) return []
  const removed = Date.parse(exposure?.removedDate ?? '')
  return [
    {
      finding,
      index,
      from: Math.min(from, now),
      removed: Number.isNaN(removed) ? null : Math.min(Math.max(removed, from), now),
    },
  ]
}

/** Positions in percent, rounded so that the same report has the same bytes everywhere. */
function scaleFrom(first: number, last: number): Scale {
  const length = Math.max(1, last - first)
  return (time) => `${(margin + ((100 - 2 * margin) * (time - first)) / length).toFixed(1)}%`
}

function Axis({ from, to, scale }: { from: number; to: number; scale: Scale }) {
  const ticks = utcTicks(new Date(from), new Date(Math.max(to, from + 1)), 4)
  const digits = to - from > 1000 * 86_400_000 ? 4 : to - from > 90 * 86_400_000 ? 7 : 10
  const labels = new Set<string>()
  return (
    <svg width="100%" height="16" aria-hidden="true">
      {ticks.map((tick) => {
        const label = day(tick.toISOString()).slice(0, digits)
        if (labels.has(label)) return null
        labels.add(label)
        const x = scale(tick.getTime())
        return (
          <text x={x} y="12" text-anchor={anchorAt(x)}>
            {label}
          </text>
        )
      })}
    </svg>
  )
}

/** Labels at the sides must not be cut. */
function anchorAt(x: string): string {
  const percent = Number.parseFloat(x)
  if (percent < 15) return 'start'
  return percent > 85 ? 'end' : 'middle'
}

interface RowProps {
  readonly span: Span
  readonly now: number
  readonly scale: Scale
  readonly style: Style
}

function Row({ span: { finding, index, from, removed }, now, scale, style }: RowProps) {
  const start = scale(from)
  const end = scale(removed ?? now)
  const last = scale(now)
  return (
    <tr>
      <th scope="row">
        <a href={`#${keyId(index)}`}>
          <code>{shownKey(finding, style)}</code>
        </a>
      </th>
      <td>{day(finding.exposure?.firstDate ?? null)}</td>
      <td class="chart">
        <svg width="100%" height="20" aria-hidden="true">
          <line class={headLine(finding)} x1={start} x2={end} y1="10" y2="10" />
          {removed !== null && <line class="history" x1={end} x2={last} y1="10" y2="10" />}
          <circle class="introduced" cx={start} cy="10" r="5" />
          {removed !== null && <Mark at={end} name="removed" d="M-4-4h8v8h-8z" />}
          {isDead(finding) ? (
            <Mark at={last} name="dead" d="M-4-4 4 4M4-4-4 4" />
          ) : (
            <Mark at={last} name="usable" d="M-4-6 6 0-4 6z" />
          )}
        </svg>
      </td>
      <td>{nowText(finding)}</td>
    </tr>
  )
}

function headLine({ exposure }: Finding): string {
  return exposure?.atHead === false && exposure.removedDate === null ? 'history' : 'head'
}

/** SVG has no lengths in percent inside a path, so each mark is a drawing of its own. */
function Mark({ at, name, d }: { at: string; name: string; d: string }) {
  return (
    <svg x={at} y="10" overflow="visible" aria-hidden="true">
      <path class={name} d={d} />
    </svg>
  )
}

/** `live, still at HEAD, in 3 refs` */
function nowText(finding: Finding): string {
  const { exposure } = finding
  const removed = day(exposure?.removedDate ?? null)
  const place =
    exposure?.atHead === true
      ? 'at HEAD'
      : removed === ''
        ? 'only in history'
        : `removed ${removed}, still in history`
  const refs = exposure?.refs.length ?? 0
  const status = finding.suppressed === null ? statusText(finding) : 'known'
  return [status, place, ...(refs > 0 ? [`in ${counted(refs, 'ref')}`] : [])].join(', ')
}
