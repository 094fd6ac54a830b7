import { lstatSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtInRules } from '../config/index.ts'
import { BrleaksError, knownError } from '../model/index.ts'
import { checkReportFile } from '../output/index.ts'
import { redactText } from '../scan/index.ts'
import { deliver, failedSummary } from './deliver.ts'
import { type EventFacts, planEvent } from './event.ts'
import { readInputs } from './inputs.ts'
import { reportPath } from './paths.ts'
import { scanEvent } from './scan-event.ts'
import { Workflow } from './workflow.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Runs one step of a workflow: decides from the event what to scan, scans it and reports the result. Every failure fails
 * the step; a step that scanned nothing never passes.
 * @returns the exit status, 0 or 1: the runner distinguishes no others.
 */
export async function runAction(environment: Environment, signal: AbortSignal): Promise<number> {
  const workflow = new Workflow(environment)
  try {
    const inputs = readInputs(environment)
    const workspace = resolve(environment.GITHUB_WORKSPACE || '.')
    const reports = new Set<string>()
    for (const file of [inputs.sarifFile, inputs.jsonFile]) {
      if (file === null) continue
      const path = reportPath(workspace, file)
      removeStaleReport(path)
      checkReportFile(path)
      if (reports.has(path))
        throw new BrleaksError('usage', `inputs sarif-file and json-file both name ${file}`)
      reports.add(path)
    }
    const facts = readFacts(environment)
    const plan = planEvent(facts, inputs.scan)
    const log = (line: string) => workflow.log(line)
    const scanned = await scanEvent({ plan, inputs, environment, workspace, signal, log })
    return await deliver({ plan, inputs, scanned, environment, workspace, workflow, signal })
  } catch (error) {
    const message = explainFault(error)
    workflow.error(message)
    workflow.addSummary(failedSummary(message))
    workflow.setOutputs({
      findings: 0,
      live: 0,
      complete: false,
      'sarif-file': '',
      'json-file': '',
      range: '',
      commits: '',
    })
    return 1
  }
}

/** Deletes the report of an earlier run, so that it is not mistaken for this run's. Links, devices and pipes stay. */
function removeStaleReport(path: string): void {
  try {
    if (lstatSync(path).isFile()) rmSync(path)
  } catch {
    // It does not exist, or cannot be deleted: then writing the new report fails with a message.
  }
}

/** Describes an uncaught error, with keys masked. */
export function explainFault(fault: unknown): string {
  return redactText(explain(fault), builtInRules())
}

function explain(error: unknown): string {
  const { code, message } = knownError(error)
  return code === 'internal'
    ? `the scan did not finish, so keys may be present: ${message}`
    : message
}

/** @throws BrleaksError `usage` if this is not a runner, or the payload is unreadable. */
function readFacts(environment: Environment): EventFacts {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment
  if (!name) {
    throw new BrleaksError(
      'usage',
      'GITHUB_EVENT_NAME is not set: this program runs as a step of GitHub Actions; elsewhere use the command brleaks',
    )
  }
  const sha = environment.GITHUB_SHA ?? ''
  const ref = environment.GITHUB_REF ?? ''
  if (!path) return { name, sha, ref, payload: {} }
  try {
    return { name, sha, ref, payload: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'contains invalid JSON' : 'cannot be read'
    throw new BrleaksError('usage', `the event payload ${path} ${reason} (GITHUB_EVENT_PATH)`, {
      cause: error,
    })
  }
}
