import { lstatSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtInRules } from '../config/index.ts'
import { BrleaksError, knownError } from '../model/index.ts'
import { checkReportFile } from '../output/index.ts'
import { redactText } from '../scan/index.ts'
import { deliver, failedSummary } from './deliver.ts'
import { type EventFacts, planEvent } from './event.ts'
import { readInputs } from './inputs.ts'
import { reportPath } from './places.ts'
import { readPlan } from './read.ts'
import { Workflow } from './workflow.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * One step of a workflow: decides from the event what to read, reads it, tells what was found. Gives the exit status: 0
 * or 1, for the runner knows no other. Whatever goes wrong fails the step; it never passes without having read.
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
      removeOld(path)
      checkReportFile(path)
      if (reports.has(path))
        throw new BrleaksError('usage', `inputs sarif-file and json-file both name ${file}`)
      reports.add(path)
    }
    const facts = readFacts(environment)
    const plan = planEvent(facts, inputs.scan)
    const reading = await readPlan({ plan, inputs, environment, workspace, signal })
    return await deliver({ plan, inputs, reading, environment, workspace, workflow, signal })
  } catch (error) {
    const message = explainFault(error)
    workflow.error(message)
    workflow.addSummary(failedSummary(message))
    workflow.setOutputs({
      ...{ findings: 0, live: 0, complete: false, range: '', commits: '' },
      ...{ 'sarif-file': '', 'json-file': '' },
    })
    return 1
  }
}

/** A report that an earlier run left must not be taken for this one's. Links, devices and pipes are left as they are. */
function removeOld(path: string): void {
  try {
    if (lstatSync(path).isFile()) rmSync(path)
  } catch {}
}

/** Describes a fault that no code caught, with keys masked. */
export function explainFault(fault: unknown): string {
  return redactText(explain(fault), builtInRules())
}

function explain(error: unknown): string {
  const { code, message } = knownError(error)
  return code === 'internal' ? `nothing is known of the keys here: ${message}` : message
}

/** @throws BrleaksError `usage` where this is no runner, or its payload cannot be read. */
function readFacts(environment: Environment): EventFacts {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment
  if (!name) {
    throw new BrleaksError(
      'usage',
      'GITHUB_EVENT_NAME is not set: this is made for a step of GitHub Actions; elsewhere use the command brleaks',
    )
  }
  const sha = environment.GITHUB_SHA ?? ''
  const ref = environment.GITHUB_REF ?? ''
  if (!path) return { name, sha, ref, payload: {} }
  try {
    return { name, sha, ref, payload: JSON.parse(readFileSync(path, 'utf8')) as unknown }
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be read'
    throw new BrleaksError('usage', `the payload of the event, ${path}: ${reason}`, {
      cause: error,
    })
  }
}
