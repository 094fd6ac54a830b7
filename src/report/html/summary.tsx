import type { Finding, ScanReport, Sighting } from '../../model/index.ts'
import {
  canCharge,
  chargeWarning,
  elsewhereSteps,
  keySteps,
  rescanStep,
  type Step,
} from '../advice/index.ts'
import { grouped } from '../escape.ts'
import { knownText } from '../omissions.ts'
import { openFindings } from '../places.ts'
import { stillToDo } from '../removal-proof.ts'
import { bytesText, seconds } from '../text-summary.ts'
import { counted } from '../wording.ts'
import { type Children, Fact, RuleLink } from './parts.tsx'

/** The numbers of a report. */
export function Numbers({ report }: { report: ScanReport }) {
  const open = openFindings(report)
  const { coverage } = report
  const live = open.filter(({ verification }) => verification.status === 'live').length
  const places = open.reduce(
    (sum, { sightings, sightingsOmitted }) => sum + sightings.length + sightingsOmitted,
    0,
  )
  const checked = open.some(({ verification }) => verification.status !== 'not-checked')
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">Numbers</h2>
      <dl class="numbers">
        <Fact name="Exposed keys">{grouped(open.length)}</Fact>
        <Fact name="Live">{checked ? grouped(live) : 'not checked'}</Fact>
        <Fact name="Occurrences">{grouped(places)}</Fact>
        <Fact name="Known keys">{grouped(report.findings.length - open.length)}</Fact>
        <Fact name="Files read">{grouped(coverage.files)}</Fact>
        <Fact name="Objects read">{grouped(coverage.objects)}</Fact>
        <Fact name="Data read">{bytesText(coverage.bytes)}</Fact>
        <Fact name="Time">{seconds(report.durationMs)}</Fact>
      </dl>
      {knownText(report) !== '' && <p>{knownText(report)}.</p>}
    </section>
  )
}

/** The steps to revoke keys and to clean up, in order; in a proof those that are missing, and what it cannot prove. */
export function Steps({ report }: { report: ScanReport }) {
  const { proof } = report
  const open = openFindings(report)
  if (proof !== undefined) {
    return (
      <>
        <StepList id="steps" title="Still to do here" steps={stillToDo(report, proof)} />
        <StepList id="elsewhere" title="What this cannot prove" steps={elsewhereSteps(open)} />
      </>
    )
  }
  if (open.length === 0) return null
  const steps = [...keySteps(open), rescanStep(open)]
  return (
    <StepList id="steps" title="What to do" steps={steps}>
      {canCharge(open) && <p class="callout">{chargeWarning}</p>}
    </StepList>
  )
}

interface StepListProps {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
  readonly children?: Children
}

function StepList({ id, title, steps, children }: StepListProps) {
  if (steps.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <ol>
        {steps.map((step) => (
          <StepItem step={step} />
        ))}
      </ol>
    </section>
  )
}

function StepItem({ step: { text, links, commands } }: { step: Step }) {
  return (
    <li>
      {links.length === 0 ? text : `${text}: `}
      {links.map((url, index) => (
        <span>
          {index === 0 ? '' : ', '}
          <RuleLink url={url} />
        </span>
      ))}
      {commands.map((command) => (
        <pre>
          <code>{command}</code>
        </pre>
      ))}
    </li>
  )
}

type Holder = 'Current files' | 'History' | 'Messages, names and logs of git' | 'Archives'

/** How many keys each kind of place has, as a chart and as numbers. */
export function Holders({ report }: { report: ScanReport }) {
  const open = openFindings(report)
  if (open.length === 0 || report.kind === 'verification') return null
  const holders = countHolders(open)
  const most = Math.max(1, ...[...holders.values()].map(({ occurrences }) => occurrences))
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">Where the keys are</h2>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" class="number">
              Keys
            </th>
            <th scope="col" class="number">
              Occurrences
            </th>
            <th scope="col" class="chart">
              <span class="sr">Share of the largest</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...holders].map(([name, { keys, occurrences }]) => (
            <tr>
              <th scope="row">{name}</th>
              <td class="number">{grouped(keys)}</td>
              <td class="number">{grouped(occurrences)}</td>
              <td class="chart">
                <svg width="100%" height="14" aria-hidden="true">
                  <rect
                    class="bar"
                    height="14"
                    width={`${((100 * occurrences) / most).toFixed(1)}%`}
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open.some(({ sightingsOmitted }) => sightingsOmitted > 0) && (
        <p>
          Not counted here: {counted(omitted(open), 'occurrence')} that the report does not list.
        </p>
      )}
    </section>
  )
}

function omitted(findings: readonly Finding[]): number {
  return findings.reduce((sum, { sightingsOmitted }) => sum + sightingsOmitted, 0)
}

function countHolders(findings: readonly Finding[]) {
  const holders = new Map<Holder, { keys: number; occurrences: number }>(
    (['Current files', 'History', 'Messages, names and logs of git', 'Archives'] as const).map(
      (holder) => [holder, { keys: 0, occurrences: 0 }],
    ),
  )
  for (const { sightings } of findings) {
    const seen = new Set<Holder>()
    for (const sighting of sightings) {
      const holder = holderOf(sighting)
      const counts = holders.get(holder)
      if (counts === undefined) continue
      counts.occurrences++
      if (!seen.has(holder)) counts.keys++
      seen.add(holder)
    }
  }
  return holders
}

function holderOf({ source, container, object, atHead }: Sighting): Holder {
  if (container !== undefined) return 'Archives'
  switch (source) {
    case 'file':
    case 'stdin':
    case 'index':
      return 'Current files'
    case 'blob':
    case 'file-name':
      return object === null || atHead === true ? 'Current files' : 'History'
    default:
      return 'Messages, names and logs of git'
  }
}
