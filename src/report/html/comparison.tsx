import { type Comparison, type Finding, grouped } from '../../model/index.ts'
import { keySteps, type Step } from '../advice/index.ts'
import {
  countsText,
  type Group,
  groupsOf,
  incompleteText,
  isComplete,
  placeText,
  scanText,
} from '../comparison-words.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { modeName } from '../wording.ts'
import { Severity } from './keys.tsx'
import { page } from './page.tsx'
import { day, ExcerptText, Fact, Footer, ScrollRegion, statusText } from './parts.tsx'
import { StepList } from './summary.tsx'

/** A comparison of two reports as a page: the counts in a sentence, then the keys of each group in a table. */
export function comparisonHtml(comparison: Comparison, style: Style): string {
  return page('brleaks comparison', <Body comparison={comparison} style={style} />)
}

interface ComparisonProps {
  readonly comparison: Comparison
  readonly style: Style
}

function Body({ comparison, style }: ComparisonProps) {
  const { added, after, before } = comparison
  const level = added.length > 0 ? 'bad' : isComplete(comparison) ? 'good' : 'warning'
  return (
    <>
      <header class={level}>
        <p class="brand">brleaks comparison</p>
        <h1>{countsText(comparison)}</h1>
        {!isComplete(comparison) && <p>{incompleteText}</p>}
      </header>
      <main>
        <section aria-labelledby="scans">
          <h2 id="scans">Reports</h2>
          <dl class="facts">
            <Fact name="Before">{scanText(before)}</Fact>
            <Fact name="Now">{scanText(after)}</Fact>
          </dl>
        </section>
        <StepList id="steps" title="What to do" steps={stepsFor(comparison)} />
        {groupsOf(comparison).map((group, index) => (
          <GroupTable group={group} id={`group-${index + 1}`} style={style} />
        ))}
      </main>
      <Footer style={style} />
    </>
  )
}

/** Steps for the keys that are open now. */
function stepsFor({ added, remaining }: Comparison): Step[] {
  const open = [...added, ...remaining]
  return open.length === 0 ? [] : keySteps(open)
}

function GroupTable({ group, id, style }: { group: Group; id: string; style: Style }) {
  const { title, findings } = group
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({grouped(findings.length)})
      </h2>
      <ScrollRegion label={`Table: ${title}`}>
        <table>
          <thead>
            <tr>
              {[
                'Severity',
                'Key',
                'Kind',
                'Status',
                'First place',
                'Excerpt',
                'Introduced',
                'Id',
              ].map((name) => (
                <th scope="col">{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <KeyRow finding={finding} style={style} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}

function KeyRow({ finding, style }: { finding: Finding; style: Style }) {
  const [{ excerpt, date }] = finding.sightings
  return (
    <tr>
      <td>
        <Severity finding={finding} />
      </td>
      <th scope="row">
        <code>{shownKey(finding, style)}</code>
      </th>
      <td>{modeName(finding)}</td>
      <td>{finding.suppressed === null ? statusText(finding) : 'known'}</td>
      <td class="place">{placeText(finding)}</td>
      <td>{excerpt !== null && <ExcerptText excerpt={excerpt} />}</td>
      <td class="date">{day(finding.exposure?.firstDate ?? date)}</td>
      <td>
        <code>{finding.fingerprint.slice(0, 12)}</code>
      </td>
    </tr>
  )
}
