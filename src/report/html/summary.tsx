import { counted, type Finding, grouped, type ScanReport } from '../../model/index.ts'
import {
  canCharge,
  chargeWarning,
  elsewhereSteps,
  keySteps,
  rescanStep,
  type Step,
} from '../advice/index.ts'
import { countHolders } from '../facts/holders.ts'
import { numbersOf } from '../facts/report-facts.ts'
import { knownText } from '../omissions.ts'
import { openFindings } from '../places.ts'
import { stillToDo } from '../removal-proof.ts'
import { Fact, RuleLink } from './parts.tsx'
import type { Children } from './render.ts'

/** The numbers of a report. */
export function Numbers({ report }: { report: ScanReport }) {
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">Numbers</h2>
      <dl class="numbers">
        {numbersOf(report).map(({ name, value }) => (
          <Fact name={name}>{value}</Fact>
        ))}
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

export function StepList({ id, title, steps, children }: StepListProps) {
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
