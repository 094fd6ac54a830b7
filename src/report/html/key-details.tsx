import type { Finding, ObjectHistory, ScanReport, Sighting } from '../../model/index.ts'
import { statusAdvice } from '../advice/index.ts'
import { grouped, visible } from '../escape.ts'
import { type Place, placesOf } from '../places.ts'
import { shownKey } from '../reveal.ts'
import type { Style } from '../style.ts'
import { unreachableText, untilText, verificationFacts } from '../text-finding.ts'
import {
  alsoText,
  counted,
  decodedText,
  endText,
  introducedBy,
  keyKind,
  placeName,
  repositoriesOf,
} from '../wording.ts'
import { Severity } from './keys.tsx'
import { day, ExcerptText, Fact, keyId, RuleLink } from './parts.tsx'

/** Most of each that a key lists; the others are counted. */
const mostPlaces = 200
const mostVersions = 20
const mostRefs = 50
const mostRepositories = 200
/** Keys whose facts are a list. The facts of further keys are one paragraph, which a browser shows ten times as fast. */
const mostLists = 500

/** A section for each key: what it is, its history, and its places. */
export function KeyDetails({ report, style }: { report: ScanReport; style: Style }) {
  if (report.findings.length === 0) return null
  return (
    <section aria-labelledby="details">
      <h2 id="details">Details</h2>
      {report.findings.map((finding, index) => (
        <KeyArticle finding={finding} index={index} style={style} />
      ))}
    </section>
  )
}

interface ArticleProps {
  readonly finding: Finding
  readonly index: number
  readonly style: Style
}

function KeyArticle({ finding, index, style }: ArticleProps) {
  const places = placesOf(finding)
  const shown = places.slice(0, mostPlaces)
  const more = places.length - shown.length + finding.sightingsOmitted
  const id = keyId(index)
  return (
    <article id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <Severity finding={finding} /> <code>{shownKey(finding, style)}</code>
      </h3>
      <KeyFacts finding={finding} asList={index < mostLists} />
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

type NamedFact = readonly [name: string, value: string]

function KeyFacts({ finding, asList }: { finding: Finding; asList: boolean }) {
  const facts = factsOf(finding).filter(([, value]) => value !== '')
  if (!asList) return <p class="wrap">{facts.map((fact) => fact.join(': ')).join(' · ')}</p>
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <Fact name={name}>{value}</Fact>
      ))}
      <Fact name="Revoke">
        <RuleLink url={finding.rule.revokeUrl} />
      </Fact>
    </dl>
  )
}

function factsOf(finding: Finding): NamedFact[] {
  const { exposure, suppressed, verification } = finding
  const { checkedAt, status } = verification
  const checked = checkedAt === null ? '' : ` (checked ${visible(checkedAt)})`
  return [
    ['Kind', keyKind(finding)],
    ['Status', `${verificationFacts(finding).join(' · ')}${checked}`],
    suppressed === null ? ['Advice', statusAdvice[status].text] : ['Known', untilText(suppressed)],
    ['Confidence', finding.confidence],
    ['Repositories', repositoriesText(finding)],
    ['Fingerprint', finding.fingerprint],
    ...(exposure === null ? [] : historyFacts(exposure)),
  ]
}

function repositoriesText(finding: Finding): string {
  const names = repositoriesOf(finding)
  const more = names.length - mostRepositories
  const named = names.slice(0, mostRepositories).map(visible).join(', ')
  return more > 0 ? `${named} and ${grouped(more)} more` : named
}

function historyFacts(history: ObjectHistory): NamedFact[] {
  const { firstCommit, firstAuthor, firstDate, lastDate, atHead, removedIn, unreachable } = history
  return [
    ['Introduced', commitText(firstCommit, firstAuthor, firstDate)],
    ['Removed', commitText(removedIn, null, history.removedDate)],
    ['Last change', day(lastDate)],
    ['At HEAD', atHead === null ? 'not known' : atHead ? 'yes' : 'no'],
    ['Refs', refsText(history)],
    ['Kept', unreachable === null ? '' : unreachableText(unreachable)],
  ]
}

function refsText({ refs, refsComplete }: ObjectHistory): string {
  const more = refs.length - mostRefs
  const parts = [
    refs.slice(0, mostRefs).map(visible).join(', '),
    ...(more > 0 ? [`and ${counted(more, 'more ref')}`] : []),
    ...(refsComplete ? [] : ['(there are too many refs to check all of them)']),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** `commit 1a2b3c…, author, 2026-01-31`; empty without a commit. */
function commitText(commit: string | null, author: string | null, date: string | null): string {
  return commit === null ? '' : introducedBy({ source: 'blob', commit, author, date })
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
