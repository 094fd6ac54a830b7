import type { CommandName } from '../config/index.ts'
import { exitStatus, knownError, version } from '../model/index.ts'
import { outcomeAfterError } from '../output/index.ts'
import { completeCommand, jobCommand } from './inner-commands.ts'
import { maskKeysOfNamedRules, printMessage } from './messages.ts'
import { type ParsedArgs, parseArgs, refuseMistyped } from './parse.ts'
import type { RunControl } from './process-control.ts'
import { uncaughtFaults, useControl } from './run-control.ts'
import { runScan } from './scan.ts'
import { installOutputGuards, outputFailure, writeOut } from './standard-output.ts'

/** Runs one command line and returns its exit status. An error is printed as one line on standard error. */
export async function run(args: readonly string[], control: RunControl): Promise<number> {
  installOutputGuards()
  useControl(control)
  let status = await attempt(args)
  const faults = uncaughtFaults()
  for (const fault of faults) await printMessage(fault.message)
  if (faults.length > 0) status = outcomeAfterError(status)
  const unwritten = outputFailure()
  if (unwritten !== null) {
    await printMessage(unwritten)
    status = outcomeAfterError(status)
  }
  return status
}

/** Prints an error that ends the process before a command finished. */
export async function printFault(fault: unknown): Promise<void> {
  await printMessage(knownError(fault).message)
}

async function attempt(args: readonly string[]): Promise<number> {
  try {
    if (args[0] === jobCommand) return await (await import('./audit-job.ts')).serveAuditJobs()
    if (args[0] === completeCommand) {
      return await (await import('./completion.ts')).answerCompletion(args.slice(1))
    }
    const parsed = await parseArgs(args)
    if (parsed.version) {
      await writeOut(`${version}\n`)
      return exitStatus.clean
    }
    return await dispatch(parsed)
  } catch (error) {
    const { code, message } = knownError(error)
    await maskKeysOfNamedRules(args)
    await printMessage(message)
    return code === 'internal' ? exitStatus.incomplete : exitStatus.usage
  }
}

/** The function that runs each command. Only what a scan needs is loaded at once. */
const commands: Readonly<Record<CommandName, (parsed: ParsedArgs) => Promise<number>>> = {
  scan: (parsed) => runScan('scan', parsed),
  git: (parsed) => runScan('git', parsed),
  stdin: (parsed) => runScan('stdin', parsed),
  audit: async (parsed) => (await import('./audit.ts')).runAudit(parsed),
  worker: async (parsed) => (await import('./worker.ts')).runWorker(parsed),
  verify: async (parsed) => (await import('./verify.ts')).runVerify(parsed),
  report: async (parsed) => (await import('./report.ts')).runReport(parsed),
  baseline: async (parsed) => (await import('./baseline.ts')).runBaseline(parsed),
  config: async (parsed) => (await import('./config.ts')).runConfig(parsed),
  hook: async (parsed) => (await import('./hook.ts')).runHookCommand(parsed),
  rules: async (parsed) => (await import('./rules.ts')).runRules(parsed),
  completion: async (parsed) => (await import('./completion.ts')).printCompletionScript(parsed),
}

async function dispatch(parsed: ParsedArgs): Promise<number> {
  refuseMistyped(parsed)
  if (parsed.help !== null) return (await import('./help.ts')).showHelp(parsed)
  return commands[parsed.command](parsed)
}
