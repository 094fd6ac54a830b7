import {
  counted,
  type ObjectHolder,
  objectHolders,
  type RemovalProof,
  type ScanReport,
} from '../model/index.ts'
import { elsewhereSteps, missingSteps, type Step } from './advice/index.ts'
import { visible, wrap } from './escape.ts'
import type { Fact } from './facts/fact.ts'
import { paint } from './paint.ts'
import { placesOf } from './places.ts'
import type { Style } from './style.ts'
import { findingLines } from './text-finding.ts'
import { numberedSteps } from './text-steps.ts'
import { failedLines, readLine } from './text-summary.ts'

const holderNames: Readonly<Record<ObjectHolder, string>> = {
  ref: 'branches, tags or other refs',
  stash: 'a stash',
  index: 'the index',
  reflog: 'a reflog',
  nothing: 'nothing, but git has not deleted it yet',
  'other repository': 'the repository of a submodule',
}

/** Objects of one key that are listed. */
const objectsShown = 10

/** The text report of `audit --expect-gone`: keys that are still here, then the verdict, then what to do. */
export function proofText(report: ScanReport, proof: RemovalProof, style: Style): string {
  const { findings } = report
  const blocks = [
    ...findings.map((finding) => [
      ...findingLines(finding, style),
      ...holderTexts(proof, objectsOf(finding)).map((text) => `         ${text}`),
    ]),
    [
      paint(style, proofVerdict(report, proof), 'bold', colorOf(report)),
      ...wrap(readLine(report), style.width),
      ...failedLines(report, style),
      ...scanNotices(report).flatMap((notice) => wrap(`note: ${visible(notice)}`, style.width)),
    ],
    ...(findings.length === 0
      ? []
      : [
          [
            paint(style, 'Still to do here', 'bold'),
            ...numberedSteps(stillToDo(report, proof), style),
          ],
        ]),
    [
      paint(style, 'What this cannot prove', 'bold'),
      ...numberedSteps(elsewhereSteps(findings), style),
    ],
  ]
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

/** The same in short sentences, for formats that have only notices. */
export function proofNotices(report: ScanReport, proof: RemovalProof): string[] {
  const still = stillToDo(report, proof).map(({ text, commands }) =>
    ['still to do:', text, ...commands].join(' '),
  )
  const elsewhere = elsewhereSteps(report.findings).map(({ text }) => `not proven: ${text}`)
  return [proofVerdict(report, proof), ...(report.findings.length > 0 ? still : []), ...elsewhere]
}

/** The notices of the scan itself, for formats that show a proof in sections of their own. */
export function scanNotices(report: ScanReport): readonly string[] {
  if (report.proof === undefined) return report.notices
  const own = new Set(proofNotices(report, report.proof))
  return report.notices.filter((notice) => !own.has(notice))
}

/** The proof in the JSON report. */
export function proofFields(report: ScanReport, proof: RemovalProof) {
  const { expected, holders } = proof
  const fields = ({ text, commands }: Step) => ({ text, commands })
  return {
    verdict: verdictWord(report),
    expected,
    holders: holders === null ? null : [...holders].map(([object, keptBy]) => ({ object, keptBy })),
    stillToDo: report.findings.length === 0 ? [] : stillToDo(report, proof).map(fields),
    notProven: elsewhereSteps(report.findings).map(fields),
  }
}

function verdictWord({ findings, complete }: ScanReport): 'remaining' | 'gone' | 'not-proven' {
  if (findings.length > 0) return 'remaining'
  return complete ? 'gone' : 'not-proven'
}

/** The steps that are missing here; empty if the keys are gone. */
export function stillToDo({ findings }: ScanReport, { holders }: RemovalProof) {
  const inObjects = findings.some((finding) => objectsOf(finding).length > 0)
  const unknown: readonly ObjectHolder[] = inObjects ? objectHolders : []
  return missingSteps(findings, new Set(holders === null ? unknown : [...holders.values()].flat()))
}

/** The result in one sentence. */
export function proofVerdict(
  { findings, complete }: ScanReport,
  { expected }: RemovalProof,
): string {
  const keys = counted(expected.length, 'key')
  if (findings.length > 0) {
    const places = findings.reduce((sum, finding) => sum + placesOf(finding).length, 0)
    return `NOT GONE: ${findings.length} of ${keys}, in ${counted(places, 'place')}.`
  }
  if (!complete) {
    return `NOT PROVEN: ${keys} found nowhere, but not everything could be read.`
  }
  return `GONE: ${keys} found in no object, ref, reflog, stash, index, work tree or other file of this repository.`
}

function colorOf({ findings, complete }: ScanReport): 'red' | 'yellow' | 'green' {
  if (findings.length > 0) return 'red'
  return complete ? 'green' : 'yellow'
}

function objectsOf({ sightings }: ScanReport['findings'][number]): string[] {
  return [...new Set(sightings.flatMap(({ object }) => object ?? []))]
}

/** What keeps each object that has a key, as facts of the key. */
export function holderFacts(proof: RemovalProof, finding: ScanReport['findings'][number]): Fact[] {
  const lines = holderTexts(proof, objectsOf(finding))
  return lines.map((value) => ({ name: 'Kept', value, own: true }))
}

/** `object 0123456789 is kept by a reflog`, one for each object. */
function holderTexts({ holders }: RemovalProof, oids: readonly string[]): string[] {
  const texts = oids.flatMap((oid) => {
    const names = (holders?.get(oid) ?? []).map((holder) => holderNames[holder])
    if (names.length === 0) return []
    return [`object ${oid.slice(0, 10)} is kept by ${names.join(', and by ')}`]
  })
  const more = texts.length - objectsShown
  return [
    ...texts.slice(0, objectsShown),
    ...(more > 0 ? [`and ${counted(more, 'more object')}`] : []),
  ]
}
