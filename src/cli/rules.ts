import { builtInRules, checkRules, decideOptions, loadRules } from '../config/index.ts'
import { BrleaksError, counted, exitStatus } from '../model/index.ts'
import { printLine } from './messages.ts'
import type { ParsedArgs } from './parse.ts'
import { writeOut } from './standard-output.ts'

/** `rules list`, `rules check FILE` and `rules export --to TOOL`. */
export async function runRules(parsed: ParsedArgs): Promise<number> {
  const values = decideOptions('rules', parsed.values)
  const [action, ...files] = parsed.operands
  if (action === 'list') {
    const file = files[0] ?? values.text('rules')
    return listRules(values.text('format'), file)
  }
  if (action === 'check') return check(files, values.flag('quiet'))
  if (action === 'export') {
    const { exportRules } = await import('./rules-export.ts')
    return exportRules(files, values)
  }
  throw new BrleaksError(
    'usage',
    `"brleaks rules" needs an action: list, check FILE or export --to TOOL${action === undefined ? '' : ` (got "${action}")`}`,
  )
}

async function listRules(format: string, file: string | undefined): Promise<number> {
  const rules = [...builtInRules(), ...(file === undefined ? [] : await loadRules(file))]
  if (format === 'json') {
    await writeOut(`${JSON.stringify({ rules }, null, 2)}\n`)
    return exitStatus.clean
  }
  if (format !== 'text') {
    throw new BrleaksError(
      'usage',
      `"brleaks rules list" supports the formats text and json; got "${format}"`,
    )
  }
  const blocks = rules.map((rule) =>
    [
      `${rule.id}  ${rule.service}`,
      `  ${rule.description}`,
      `  prefixes  ${rule.prefixes.map((prefix) => `${prefix.text} (${prefix.mode})`).join(', ')}`,
      `  body      ${rule.body.pattern ?? `[${rule.body.alphabet}]`}, ${rule.body.minLength} to ${rule.body.maxLength} characters`,
      `  revoke    ${rule.revokeUrl}`,
      `  about     ${rule.docsUrl}`,
    ].join('\n'),
  )
  await writeOut(`${blocks.join('\n\n')}\n`)
  return exitStatus.clean
}

async function check(files: readonly string[], quiet: boolean): Promise<number> {
  if (files.length === 0) {
    throw new BrleaksError('usage', '"brleaks rules check" needs a file: brleaks rules check FILE')
  }
  const { testRuleExamples } = await import('../scan/index.ts')
  for (const file of files) {
    const rules = await checkRules(file, testRuleExamples)
    if (!quiet) await printLine(`${file}: valid (${counted(rules.length, 'rule')})`)
  }
  return exitStatus.clean
}
