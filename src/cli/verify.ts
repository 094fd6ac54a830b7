import { BrleaksError } from '../model/index.ts'
import type { ParsedArgs } from './parse.ts'

export async function runVerify(_parsed: ParsedArgs): Promise<number> {
  throw new BrleaksError('usage', 'not built yet')
}
