import type { Note } from '../config/index.ts'
import { type Finding, severityOf } from '../model/index.ts'
import { visible } from '../report/index.ts'

/** What a person said of the keys, by fingerprint; null where they left without an answer. */
export type Answers = ReadonlyMap<string, Note> | null

/** Places shown with a question. */
const placesShown = 3

/** True where somebody can be asked: a terminal at both ends, and one that has columns to draw in. */
export function canAsk(): boolean {
  const { stdin, stdout } = process
  return stdin.isTTY === true && stdout.isTTY === true && stdout.columns > 0
}

/**
 * Asks about each key: real and known, made up for a test, or left as it is.
 * @param defaults what the command line gave for every new entry.
 */
export async function askAbout(
  findings: readonly Finding[],
  defaults: {
    readonly reason: string | null
    readonly owner: string | null
    readonly expires: string | null
  },
  signal: AbortSignal,
): Promise<Answers> {
  const { isCancel, note, select, text } = await import('@clack/prompts')
  const answers = new Map<string, Note>()
  for (const [index, finding] of findings.entries()) {
    note(describe(finding), `Key ${index + 1} of ${findings.length}`)
    const kind = await select({
      signal,
      message: `What is ${finding.secret}?`,
      options: [
        { value: 'leave', label: 'leave it', hint: 'it stays a finding' },
        { value: 'test', label: 'test', hint: 'made up; take it into the baseline' },
        {
          value: 'real',
          label: 'real',
          hint: 'revoked, or being revoked; take it into the baseline',
        },
        { value: 'stop', label: 'leave all others' },
      ],
    })
    if (isCancel(kind)) return null
    if (kind === 'stop') break
    if (kind === 'leave') continue
    const usual = kind === 'test' ? 'made up for a test' : 'real, being revoked'
    const reason = await text({
      signal,
      message: 'Why is it known?',
      defaultValue: defaults.reason ?? usual,
      placeholder: defaults.reason ?? usual,
    })
    if (isCancel(reason)) return null
    const { owner, expires } = defaults
    answers.set(finding.fingerprint, { reason: reason.trim() || usual, owner, expires })
  }
  return answers
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
