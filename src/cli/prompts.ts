import { posix } from 'node:path'
import type { Note } from '../known/index.ts'
import { type Finding, severityOf } from '../model/index.ts'
import { visible } from '../report/index.ts'

/** The user's decisions, by fingerprint; null if the user cancelled. */
type Answers = ReadonlyMap<string, Note> | null

/** Locations shown with a question. */
const placesShown = 3

/** True if the user can be asked: standard input and output are a terminal that has columns to draw in. */
export function canPrompt(): boolean {
  const { stdin, stdout } = process
  return stdin.isTTY === true && stdout.isTTY === true && stdout.columns > 0
}

/**
 * Asks about each key: real and known, made up for a test, or not to be added.
 * @param defaults values from the command line for every new entry.
 */
export async function promptForNotes(
  findings: readonly Finding[],
  defaults: {
    readonly reason: string | null
    readonly owner: string | null
    readonly expires: string | null
  },
  signal: AbortSignal,
): Promise<Answers> {
  const prompts = await import('@clack/prompts')
  const answers = new Map<string, Note>()
  for (const [index, finding] of findings.entries()) {
    if (answers.has(finding.fingerprint)) continue
    const rest = findings.slice(index + 1).filter((other) => !answers.has(other.fingerprint))
    const near = neighbours(finding, rest)
    prompts.note(describe(finding), `Key ${index + 1} of ${findings.length}`)
    const kind = await prompts.select({
      signal,
      message: `What is ${finding.secret}?`,
      options: choices(near),
    })
    if (prompts.isCancel(kind)) return null
    if (kind === 'stop') break
    if (kind === 'leave') continue
    const usual = kind === 'real' ? 'real, being revoked' : 'made up for a test'
    const reason = await prompts.text({
      signal,
      message: 'Why is it known?',
      defaultValue: defaults.reason ?? usual,
      placeholder: defaults.reason ?? usual,
    })
    if (prompts.isCancel(reason)) return null
    const answer = { ...defaults, reason: reason.trim() || usual }
    const accepted = kind === 'folder' ? [finding, ...(near?.findings ?? [])] : [finding]
    for (const { fingerprint } of accepted) answers.set(fingerprint, answer)
  }
  return answers
}

type Choice = 'leave' | 'test' | 'real' | 'folder' | 'stop'

function choices(near: Neighbours | null) {
  const options: { value: Choice; label: string; hint?: string }[] = [
    { value: 'leave', label: 'skip', hint: 'stays a finding' },
    { value: 'test', label: 'test', hint: 'made up for a test; added to the baseline' },
    { value: 'real', label: 'real', hint: 'revoked or being revoked; added to the baseline' },
  ]
  if (near !== null) {
    options.push({
      value: 'folder',
      label: `test, and all others in ${visible(near.folder)}/`,
      hint: `${near.findings.length} more that occur only there`,
    })
  }
  return [...options, { value: 'stop' as const, label: 'skip all others' }]
}

interface Neighbours {
  readonly folder: string
  readonly findings: readonly Finding[]
}

/** Other keys that occur only in the folder of this one or below it; null if there are no others. */
function neighbours(finding: Finding, rest: readonly Finding[]): Neighbours | null {
  const [folder] = foldersOf(finding)
  if (folder === undefined || folder === '.' || !isOnlyIn(folder, finding)) return null
  const findings = rest.filter((other) => isOnlyIn(folder, other))
  return findings.length === 0 ? null : { folder, findings }
}

function isOnlyIn(folder: string, finding: Finding): boolean {
  const folders = foldersOf(finding)
  return (
    finding.sightingsOmitted === 0 &&
    folders.length === finding.sightings.length &&
    folders.every((other) => other === folder || other.startsWith(`${folder}/`))
  )
}

function foldersOf({ sightings }: Finding): readonly string[] {
  return sightings.flatMap(({ path }) => (path === null ? [] : [posix.dirname(path)]))
}

function describe(finding: Finding): string {
  const { sightings, sightingsOmitted, mode, confidence } = finding
  const [first] = sightings
  const places = sightings
    .slice(0, placesShown)
    .map(({ path, source, line }) => visible(`${path ?? source}${line === null ? '' : `:${line}`}`))
  const more = sightings.length - places.length + sightingsOmitted
  return [
    `${finding.secret}  ${mode === 'live' ? 'live-mode key' : 'Test Mode key'}, ${severityOf(finding)}, ${confidence} confidence`,
    ...places,
    ...(more > 0 ? [`and ${more} more places`] : []),
    ...(first.excerpt === null ? [] : [visible(first.excerpt.text).trim().slice(0, 100)]),
  ].join('\n')
}
