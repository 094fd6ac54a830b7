import { resolve } from 'node:path'
import { BrleaksError, counted, exitStatus, type ScanReport, version } from '../model/index.ts'
import { outcome, writeReportFile } from '../output/index.ts'
import { failureText, formats, plainStyle, type Style } from '../report/index.ts'
import { commentOn, largestComment } from './comment.ts'
import type { EventPlan } from './event.ts'
import type { Inputs } from './inputs.ts'
import type { Environment } from './run.ts'
import type { ScannedEvent } from './scan-event.ts'
import type { Workflow } from './workflow.ts'

/** Number of unreadable files of the tree that the summary names. */
const treeFailuresShown = 20

interface Delivery {
  readonly plan: EventPlan
  readonly inputs: Inputs
  readonly scanned: ScannedEvent
  readonly environment: Environment
  readonly workspace: string
  readonly workflow: Workflow
  readonly signal: AbortSignal
}

/** Publishes the result: log, annotations, summary, files, outputs and comment. @returns the exit status. */
export async function deliver(delivery: Delivery): Promise<number> {
  const { inputs, scanned, environment, workflow } = delivery
  const { report } = scanned
  const style = styleFor(environment)
  workflow.log(`brleaks ${version}: ${report.target}`)
  for (const notice of scanned.notices) workflow.notice(notice)
  warnOfChangedSettings(delivery)
  warnOfAllowComments(delivery)
  noticeOlderKeys(delivery)
  if (inputs.annotations) workflow.commands(formats.github(report, style))
  const sarif = await writeSarif(delivery)
  const json =
    inputs.jsonFile !== null &&
    (await writeReport(delivery, inputs.jsonFile, formats.json(report, style)))
  const summary = formats.markdown(withNotices(delivery), style)
  if (inputs.summary && !workflow.addSummary(summary))
    workflow.log('This runner does not support job summaries.')
  const open = report.findings.filter((finding) => finding.suppressed === null)
  workflow.setOutputs({
    findings: open.length,
    live: open.filter((finding) => finding.verification.status === 'live').length,
    complete: isComplete(scanned),
    'sarif-file': sarif === true ? (inputs.sarifFile ?? '') : '',
    'json-file': json ? (inputs.jsonFile ?? '') : '',
    range: scanned.range ?? '',
    commits: scanned.commits ?? '',
  })
  await comment(delivery, open.length)
  const delivered = sarif !== 'failed' && (inputs.jsonFile === null || json)
  return conclude(delivery, delivered)
}

/** Writes a report file. On failure the step fails, but the other reports are still written. */
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

/** The summary of a step that failed before its scan finished. */
export function failedSummary(message: string): string {
  const text = message
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`)
  return `## ❌ brleaks failed\n\n${text}\n\nThe scan did not finish, so keys may be present.`
}

function styleFor({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name }: Environment): Style {
  return server && name && /^https?:\/\//.test(server)
    ? { ...plainStyle, blobUrl: `${server.replace(/\/$/, '')}/${name}/blob/` }
    : plainStyle
}

function isComplete({ report, tree }: ScannedEvent): boolean {
  return report.complete && tree?.complete !== false
}

/** A pull request cannot suppress its own keys: its changes to settings take no effect, and a warning says so. */
function warnOfChangedSettings({ scanned, workflow, plan }: Delivery): void {
  if (scanned.changedSettings.length === 0) return
  workflow.warning(
    `This ${plan.kind === 'range' ? plan.title : 'change'} changes which keys brleaks reports (${scanned.changedSettings.join(', ')}). Review it carefully: until it is merged, the version in the base commit is used.`,
  )
}

/** A pull request may add a key together with an allow comment. This is permitted, and a warning lists such keys. */
function warnOfAllowComments({ scanned, workflow, plan }: Delivery): void {
  if (plan.trusted === null) return
  const allowed = scanned.report.findings.filter((finding) => finding.suppressed?.by === 'inline')
  if (allowed.length === 0) return
  const keys = allowed.map((finding) => finding.secret.toString()).slice(0, 10)
  workflow.warning(
    `${allowed.length === 1 ? '1 key is' : `${allowed.length} keys are`} suppressed by an allow comment: ${keys.join(', ')}. Review ${allowed.length === 1 ? 'it' : 'them'} carefully.`,
  )
}

/** Keys in the tree that were there before the event do not fail the step, but a notice mentions them. */
function noticeOlderKeys({ scanned, workflow }: Delivery): void {
  const { report, tree } = scanned
  if (tree === null) return
  const added = new Set(report.findings.map((finding) => finding.fingerprint))
  const older = tree.findings.filter(
    (finding) => finding.suppressed === null && !added.has(finding.fingerprint),
  )
  if (older.length > 0) {
    workflow.notice(
      `The files checked out contain ${counted(older.length, 'more key')} from earlier commits; see the SARIF file.`,
    )
  }
}

function withNotices({ scanned }: Delivery): ScanReport {
  const { report, tree, notices, changedSettings } = scanned
  const unread = (tree?.coverage.failed ?? [])
    .slice(0, treeFailuresShown)
    .map(
      ({ what, reason }) => `not read in the files checked out: ${what} (${failureText(reason)})`,
    )
  const changes = changedSettings.map(
    (path) => `changed by this event, but used as in the base commit: ${path}`,
  )
  return { ...report, notices: [...report.notices, ...notices, ...changes, ...unread] }
}

/**
 * Writes the SARIF file unless code scanning would draw a wrong conclusion from it. It treats an alert that is missing
 * from an upload as fixed, so the scan must not be interrupted, and an empty file needs a complete scan. Suppressed keys
 * are omitted, because code scanning would show them as open.
 */
async function writeSarif(delivery: Delivery): Promise<boolean | 'failed'> {
  const { inputs, scanned, workflow } = delivery
  if (inputs.sarifFile === null) return false
  const source = scanned.tree ?? scanned.report
  const findings = source.findings.filter((finding) => finding.suppressed === null)
  if (source.interrupted || (!source.complete && findings.length === 0)) {
    workflow.notice(
      `${inputs.sarifFile} was not written: the scan is incomplete and found no keys, and code scanning would close its alerts.`,
    )
    return false
  }
  if (scanned.missingFiles > 0) {
    const files =
      scanned.missingFiles === 1 ? '1 tracked file is' : `${scanned.missingFiles} tracked files are`
    workflow.notice(
      `${inputs.sarifFile} was not written: ${files} not checked out, and code scanning would close the alerts there.`,
    )
    return false
  }
  const text = formats.sarif({ ...source, findings }, plainStyle)
  return (await writeReport(delivery, inputs.sarifFile, text)) || 'failed'
}

async function comment(delivery: Delivery, keys: number): Promise<void> {
  const { inputs, plan, environment, workflow, signal } = delivery
  if (!inputs.comment || plan.kind !== 'range') return
  if (plan.pullRequest === null) return
  const style = { ...styleFor(environment), mostBytes: largestComment }
  const skipped = await commentOn(
    {
      api: environment.GITHUB_API_URL ?? '',
      repository: environment.GITHUB_REPOSITORY ?? '',
      pullRequest: plan.pullRequest,
      token: inputs.token ?? '',
    },
    { markdown: formats.markdown(withNotices(delivery), style), keys },
    signal,
  )
  if (skipped !== null) workflow.notice(`No comment was written: ${skipped}.`)
}

/** Logs why the step fails or passes, and returns its exit status: 0 or 1. */
function conclude({ inputs, scanned, workflow }: Delivery, delivered: boolean): number {
  const complete = isComplete(scanned)
  const report = { ...scanned.report, complete }
  const { failOn } = inputs
  const open = report.findings.filter((finding) => finding.suppressed === null)
  const unknown = open.filter((finding) => finding.verification.status === 'unknown').length
  const exposed = counted(open.length, 'exposed key')
  switch (outcome(report, { failOn, delivered })) {
    case exitStatus.found:
      workflow.log(`Failed: ${exposed}${complete ? '' : ', and the scan is incomplete'}.`)
      return 1
    case exitStatus.clean:
      workflow.log(open.length === 0 ? 'No exposed keys.' : `${exposed}; fail-on is ${failOn}.`)
      return 0
    default:
      if (!complete) {
        workflow.error(
          'Incomplete scan: not everything could be read, so there may be more keys. See the summary for what is missing.',
        )
      } else if (unknown > 0) {
        workflow.error(
          `Could not determine the status of ${unknown} of ${exposed}; fail-on: live treats the scan as incomplete.`,
        )
      }
      return 1
  }
}
