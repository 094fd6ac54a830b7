import { builtInRules, loadRules, type OptionValues } from '../config/index.ts'
import { ruleExports, type ToolName } from '../export/index.ts'
import { BrleaksError, exitStatus, version } from '../model/index.ts'
import { printLine } from './messages.ts'
import { writeOut } from './standard-output.ts'

/** `rules export --to TOOL`: the rules in force as a configuration of another tool, with notes on standard error. */
export async function exportRules(
  operands: readonly string[],
  values: OptionValues,
): Promise<number> {
  const tool: ToolName | undefined = values.text('to')
  if (tool === undefined) {
    throw new BrleaksError(
      'usage',
      `"brleaks rules export" needs a tool: --to ${Object.keys(ruleExports).join(', ')}`,
    )
  }
  const file = operands[0] ?? values.text('rules')
  const rules = [...builtInRules(), ...(file === undefined ? [] : await loadRules(file))]
  const { usage, limits, write } = ruleExports[tool]
  const head = [
    `Written by brleaks ${version} (brleaks rules export --to ${tool}) from its own rules.`,
    `${usage}.`,
    ...limits,
  ]
  await writeOut(write(rules, head))
  if (!values.flag('quiet')) for (const line of head.slice(1)) await printLine(`note: ${line}`)
  return exitStatus.clean
}
