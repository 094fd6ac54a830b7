import { realpathSync } from 'node:fs'
import { workingFolder } from '../config/index.ts'
import { type HookStatus, hookStatus, type StatusReport } from '../hooks/index.ts'
import { BrleaksError, exitStatus, type HookName } from '../model/index.ts'
import { writeOut } from './output.ts'
import { withoutKeys } from './say.ts'

/** Prints which hooks are installed, what they run, and why one would not work. Status 2 unless all is well. */
export async function showHookStatus(
  hooks: readonly HookName[],
  global: boolean,
  format: string,
): Promise<number> {
  if (format !== 'text' && format !== 'json') {
    throw new BrleaksError('usage', `hook status: --format is text or json; not "${format}"`)
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
  await writeOut(await withoutKeys(text))
  return report.working ? exitStatus.clean : exitStatus.usage
}

function documentOf({ working, hooksPath, hooks }: StatusReport) {
  return { schemaVersion: 1, working, hooksPath, hooks }
}

function textOf({ hooks, working }: StatusReport): string {
  const width = Math.max(...hooks.map(({ name }) => name.length))
  const lines = hooks.flatMap((hook) => linesOf(hook, width))
  const isAnywhere = hooks.some(({ installed }) => installed)
  if (!isAnywhere) lines.push('Run "brleaks hook install" to install them.')
  else if (!working) lines.push('Run "brleaks hook install" again once the problems are fixed.')
  return `${lines.join('\n')}\n`
}

function linesOf(hook: HookStatus, width: number): string[] {
  const name = hook.name.padEnd(width)
  if (hook.where === null) return [`${name}  not installed`]
  const indent = ' '.repeat(width + 2)
  const programs = [
    ...(hook.brleaks === null
      ? []
      : [`brleaks ${versionOf(hook.brleaks.version)}: ${hook.brleaks.path}`]),
    ...(hook.node === null ? [] : [`Node ${versionOf(hook.node.version)}: ${hook.node.path}`]),
  ]
  return [
    `${name}  ${hook.problems.length > 0 ? 'does not work' : 'installed'}: ${hook.where}`,
    ...programs.map((program) => indent + program),
    ...hook.problems.map((problem) => `${indent}problem: ${problem}`),
  ]
}

function versionOf(version: string | null): string {
  return version ?? '(no version)'
}
