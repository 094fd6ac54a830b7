import { realpathSync } from 'node:fs'
import { workingFolder } from '../config/index.ts'
import {
  type FoundProgram,
  type HookStatus,
  hookStatus,
  type StatusReport,
} from '../hooks/index.ts'
import { BrleaksError, exitStatus, type HookName } from '../model/index.ts'
import { maskKeys } from './messages.ts'
import { writeOut } from './standard-output.ts'

/** Prints which hooks are installed, what they run and their problems. @returns status 2 if one does not work. */
export async function showHookStatus(
  hooks: readonly HookName[],
  global: boolean,
  format: string,
): Promise<number> {
  if (format !== 'text' && format !== 'json') {
    throw new BrleaksError('usage', `hook status: --format must be text or json; got "${format}"`)
  }
  const report = await hookStatus({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? 'global' : 'local',
    hooks,
    program: { node: process.execPath, script: realpathSync(process.argv[1] ?? '') },
  })
  const text =
    format === 'json' ? `${JSON.stringify(documentOf(report), null, 2)}\n` : textOf(report)
  await writeOut(await maskKeys(text))
  return report.working ? exitStatus.clean : exitStatus.usage
}

function documentOf({ working, hooksPath, hooks }: StatusReport) {
  return { schemaVersion: 1, working, hooksPath, hooks }
}

function textOf({ hooks, working }: StatusReport): string {
  const width = Math.max(...hooks.map(({ name }) => name.length))
  const lines = hooks.flatMap((hook) => linesOf(hook, width))
  const anyInstalled = hooks.some(({ installed }) => installed)
  if (!anyInstalled) lines.push('Run "brleaks hook install" to install them.')
  else if (!working) lines.push('Fix the problems, then run "brleaks hook install" again.')
  return `${lines.join('\n')}\n`
}

function linesOf(hook: HookStatus, width: number): string[] {
  const name = hook.name.padEnd(width)
  if (hook.where === null) return [`${name}  not installed`]
  const indent = ' '.repeat(width + 2)
  const state = hook.problems.length > 0 ? 'does not work' : 'installed'
  const details = [
    programLine('brleaks', hook.brleaks),
    programLine('Node', hook.node),
    ...hook.problems.map((problem) => `problem: ${problem}`),
  ].filter((line) => line !== null)
  return [`${name}  ${state}: ${hook.where}`, ...details.map((line) => indent + line)]
}

function programLine(name: string, program: FoundProgram | null): string | null {
  return program === null ? null : `${name} ${program.version ?? '(no version)'}: ${program.path}`
}
