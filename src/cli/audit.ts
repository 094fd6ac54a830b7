import {
  decideOptions,
  environmentLayer,
  type OptionValues,
  workingFolder,
} from '../config/index.ts'
import { listsOwners } from './forge-lists.ts'
import type { ParsedArgs } from './parse.ts'
import { runScan } from './scan.ts'

/** `brleaks audit`: one repository in this process, or several in processes of their own. */
export async function runAudit(parsed: ParsedArgs): Promise<number> {
  const { values: environment } = environmentLayer(process.env)
  const values = decideOptions('audit', parsed.values, { environment })
  if (await isSingle(parsed.operands, values)) return runScan('audit', parsed)
  const { auditSeveral } = await import('./audit-several.ts')
  return auditSeveral(parsed)
}

async function isSingle(operands: readonly string[], values: OptionValues): Promise<boolean> {
  // It explains itself that it takes one repository.
  if (values.given('expect-gone')) return true
  if (values.text('queue') !== undefined || values.flag('wait')) return false
  if (values.text('repos-file') !== undefined || operands.length > 1) return false
  if (listsOwners(values)) return false
  const { isOneRepository } = await import('../fleet/index.ts')
  return isOneRepository(operands[0] ?? '.', {
    cwd: workingFolder(process.cwd),
    http: values.flag('allow-http'),
  })
}
