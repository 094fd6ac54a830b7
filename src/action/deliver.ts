import { resolve } from 'node:path'
import { BrleaksError, exitStatus, type ScanReport, version } from '../model/index.ts'
import { outcome, writeReportFile } from '../output/index.ts'
import { formats, plainStyle, type Style } from '../report/index.ts'
import { commentOn } from './comment.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Reading } from './read.ts'
import type { Environment } from './run.ts'
import type { Workflow } from './workflow.ts'

/** Files of the tree that could not be read, named in the summary. */
const treeFailuresShown = 20

export interface Delivery {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly reading: Reading
  readonly environment: Environment
  readonly workspace: string
  readonly workflow: Workflow
  readonly signal: AbortSignal
}

/** Tells what was found: log, annotations, summary, files, outputs, comment. Gives the exit status. */
export async function deliver(delivery: Delivery): Promise<number> {
  const { inputs, reading, environment, workflow } = delivery
  const { report } = reading
  const style = styleFor(environment)
  workflow.log(`brleaks ${version}: ${report.target}`)
  for (const notice of reading.notices) workflow.notice(notice)
  warnOfChanges(delivery)
  warnOfMarks(delivery)
  tellOfTree(delivery)
  if (inputs.annotations) workflow.commands(formats.github(report, style))
  const sarif = await writeSarif(delivery)
  const json =
    inputs.jsonFile !== null &&
    (await writeReport(delivery, inputs.jsonFile, formats.json(report, style)))
  const summary = formats.markdown(withNotices(delivery), style)
  if (inputs.summary && !workflow.addSummary(summary)) workflow.log('This runner has no summaries.')
  const open = report.findings.filter((finding) => finding.suppressed === null)
  workflow.setOutputs({
    findings: open.length,
    live: open.filter((finding) => finding.verification.status === 'live').length,
    complete: isComplete(reading),
    'sarif-file': sarif === true ? (inputs.sarifFile ?? '') : '',
    'json-file': json ? (inputs.jsonFile ?? '') : '',
    range: reading.range ?? '',
    commits: reading.commits ?? '',
  })
  await comment(delivery, summary, open.length)
  const failed = sarif === 'failed' || (inputs.jsonFile !== null && !json)
  return failed ? Math.max(1, conclude(delivery)) : conclude(delivery)
}

/** Writes a report file. One that cannot be written fails the step, and loses none of the other reports. */
async function writeReport(
  { workspace, workflow }: Delivery,
  file: string,
  text: string,
): Promise<boolean> {
  try {
    await writeReportFile(resolve(workspace, file), text, 0o644)
    return true
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error
    workflow.error(error.message)
    return false
  }
}

/** A summary for a step that failed before it could read. */
export function failedSummary(message: string): string {
  const text = message
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`)
  return `## ❌ brleaks failed\n\n${text}\n\nNothing is known of the keys here.`
}

function styleFor({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: Environment): Style {
  return server && name && /^https?:\/\//.test(server)
    ? { ...plainStyle, blobUrl: `${server.replace(/\/$/, '')}/${name}/blob/` }
    : plainStyle
}

function isComplete({ report, tree }: Reading): boolean {
  return report.complete && tree?.complete !== false
}

/** A pull request can't excuse itself: what it changes here is not used, and said. */
function warnOfChanges({ reading, workflow, plan }: Delivery): void {
  if (reading.changed.length === 0) return
  workflow.warning(
    `This ${plan.kind === 'range' ? plan.title : 'change'} alters ${reading.changed.join(', ')}, which tell brleaks what to leave out. Review that with care: until it is merged they are taken from the base commit.`,
  )
}

/** A comment beside a key marks it as known, and a pull request may bring both: allowed, but not in silence. */
function warnOfMarks({ reading, workflow, plan }: Delivery): void {
  if (plan.trusted === null) return
  const marked = reading.report.findings.filter((one) => one.suppressed?.by === 'inline')
  if (marked.length === 0) return
  const keys = marked.map((one) => one.secret.toString()).slice(0, 10)
  workflow.warning(
    `${marked.length === 1 ? '1 key is' : `${marked.length} keys are`} marked as known by a comment beside ${marked.length === 1 ? 'it' : 'them'}: ${keys.join(', ')}. Review that with care.`,
  )
}

/** Keys that stand in the tree and that the event did not bring are no fault of this event, but must not go unsaid. */
function tellOfTree({ reading, workflow }: Delivery): void {
  const { report, tree } = reading
  if (tree === null) return
  const brought = new Set(report.findings.map((finding) => finding.fingerprint))
  const older = tree.findings.filter(
    (finding) => finding.suppressed === null && !brought.has(finding.fingerprint),
  )
  if (older.length > 0) {
    workflow.notice(
      `The files checked out hold ${older.length} more ${older.length === 1 ? 'key' : 'keys'} that came earlier; the SARIF file lists them.`,
    )
  }
}

function withNotices({ reading }: Delivery): ScanReport {
  const { report, tree, notices, changed } = reading
  const unread = (tree?.coverage.failed ?? [])
    .slice(0, treeFailuresShown)
    .map(({ what, reason }) => `of the files checked out, not read: ${what} (${reason})`)
  const altered = changed.map((path) => `changed here, and taken from the base commit: ${path}`)
  return { ...report, notices: [...report.notices, ...notices, ...altered, ...unread] }
}

/**
 * Code scanning takes an alert that is missing from an upload for fixed: a file is written only for a scan that was not
 * cut short, and an empty one only for a complete one. Suppressed keys are left out, for it would show them as open.
 */
async function writeSarif(delivery: Delivery): Promise<boolean | 'failed'> {
  const { inputs, reading, workflow } = delivery
  if (inputs.sarifFile === null) return false
  const source = reading.tree ?? reading.report
  const findings = source.findings.filter((finding) => finding.suppressed === null)
  if (source.interrupted || (!source.complete && findings.length === 0)) {
    workflow.notice(
      `${inputs.sarifFile} was not written: the scan is incomplete and found nothing.`,
    )
    return false
  }
  if (reading.absent > 0) {
    const files = reading.absent === 1 ? '1 tracked file is' : `${reading.absent} tracked files are`
    workflow.notice(
      `${inputs.sarifFile} was not written: ${files} not checked out, and code scanning would take the alerts there for fixed.`,
    )
    return false
  }
  const text = formats.sarif({ ...source, findings }, plainStyle)
  return (await writeReport(delivery, inputs.sarifFile, text)) || 'failed'
}

async function comment(delivery: Delivery, summary: string, keys: number): Promise<void> {
  const { inputs, plan, environment, workflow, signal } = delivery
  if (!inputs.comment || plan.kind !== 'range') return
  if (plan.pullRequest === null) return
  const skipped = await commentOn(
    {
      api: environment.GITHUB_API_URL ?? '',
      repository: environment.GITHUB_REPOSITORY ?? '',
      pullRequest: plan.pullRequest,
      token: inputs.token ?? '',
    },
    { markdown: summary, keys },
    signal,
  )
  if (skipped !== null) workflow.notice(`No comment was made: ${skipped}.`)
}

function conclude({ inputs, reading, workflow }: Delivery): number {
  const { report } = reading
  const complete = isComplete(reading)
  const status = inputs.failOn === 'none' ? exitStatus.clean : outcome(report, inputs.failOn)
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const counted = open.length === 1 ? '1 exposed key' : `${open.length} exposed keys`
  if (status === exitStatus.found) {
    workflow.log(`Failed: ${counted}${complete ? '' : ', and not everything could be read'}.`)
    return 1
  }
  if (!complete) {
    workflow.error(
      'Incomplete: not everything could be read, so more keys may be there. The summary names it.',
    )
    return 1
  }
  if (status === exitStatus.incomplete) {
    const unknown = open.filter((finding) => finding.verification.status === 'unknown').length
    workflow.error(
      `Of ${unknown} of ${counted} it could not be found out whether they are live, so fail-on: live cannot call this clean.`,
    )
    return 1
  }
  workflow.log(open.length === 0 ? 'No exposed keys.' : `${counted}; fail-on is ${inputs.failOn}.`)
  return 0
}
