import {
  counted,
  type Finding,
  type RemovalProof,
  type ScanReport,
  type Sighting,
} from '../../model/index.ts'
import { keyFacts } from '../facts/key-facts.ts'
import { type Place, placesOf } from '../places.ts'
import { holderFacts } from '../removal-proof.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { alsoText, decodedText, endText, introducedBy, placeName } from '../wording.ts'
import { Severity } from './keys.tsx'
import { ExcerptText, Fact, keyId, RuleLink } from './parts.tsx'
import { flat } from './render.ts'

/** Most of each that a key lists; the others are counted. */
const mostPlaces = 200
const mostVersions = 20
const nameLimits = { refs: 50, repositories: 200 }
/** Keys whose facts are a list. The facts of further keys are one paragraph, which a browser shows ten times as fast. */
const mostLists = 500

/** A section for each key: what it is, its history, and its places. */
export function KeyDetails({ report, style }: { report: ScanReport; style: Style }) {
  if (report.findings.length === 0) return null
  return (
    <section aria-labelledby="details">
      <h2 id="details">Details</h2>
      {flat(report.findings, (finding, index) => (
        <KeyArticle finding={finding} index={index} report={report} style={style} />
      ))}
    </section>
  )
}

interface ArticleProps {
  readonly finding: Finding
  readonly index: number
  readonly report: ScanReport
  readonly style: Style
}

function KeyArticle({ finding, index, report, style }: ArticleProps) {
  const places = placesOf(finding)
  const shown = places.slice(0, mostPlaces)
  const more = places.length - shown.length + finding.sightingsOmitted
  const id = keyId(index)
  return (
    <article id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <Severity finding={finding} /> <code>{shownKey(finding, style)}</code>
      </h3>
      <KeyFacts finding={finding} proof={report.proof} asList={index < mostLists} />
      <h4>{counted(places.length + finding.sightingsOmitted, 'place')}</h4>
      <ul>
        {shown.map((place) => (
          <PlaceItem place={place} />
        ))}
        {more > 0 && (
          <li>and {counted(more, 'more place')}, in the JSON report as far as listed</li>
        )}
      </ul>
    </article>
  )
}

interface FactsProps {
  readonly finding: Finding
  readonly proof: RemovalProof | undefined
  readonly asList: boolean
}

function KeyFacts({ finding, proof, asList }: FactsProps) {
  const kept = proof === undefined ? [] : holderFacts(proof, finding)
  const facts = [...keyFacts(finding, nameLimits), ...kept].filter(({ value }) => value !== '')
  if (!asList) {
    return <p class="wrap">{facts.map(({ name, value }) => `${name}: ${value}`).join(' · ')}</p>
  }
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <Fact name={name}>{value}</Fact>
      ))}
      <Fact name="Revoke">
        <RuleLink url={finding.rule.revokeUrl} />
      </Fact>
    </dl>
  )
}

function PlaceItem({ place: { sighting, others } }: { place: Place }) {
  const versions = [...new Set(others.map(introducedBy))].filter((text) => text !== '')
  const facts = [
    introducedBy(sighting),
    others.length === 0 ? '' : alsoText(others),
    decodedText(sighting),
    endText(sighting),
    objectText(sighting),
  ].filter((fact) => fact !== '')
  return (
    <li>
      <code class="wrap">{placeName(sighting)}</code>
      {facts.length > 0 && ` ${facts.join(', ')}`}
      {sighting.excerpt !== null && (
        <div>
          <ExcerptText excerpt={sighting.excerpt} />
        </div>
      )}
      {versions.length > 0 && (
        <ul>
          {versions.slice(0, mostVersions).map((text) => (
            <li>{text}</li>
          ))}
          {versions.length > mostVersions && (
            <li>and {counted(versions.length - mostVersions, 'more commit')}</li>
          )}
        </ul>
      )}
    </li>
  )
}

function objectText({ object }: Sighting): string {
  return object === null ? '' : `object ${object.slice(0, 10)}`
}
