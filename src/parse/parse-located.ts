import { parseJsonText } from './jsonc-text.ts'
import type { Located } from './located.ts'
import { parseYaml } from './yaml-text.ts'

/**
 * Parses strict JSON, JSON with comments, or YAML, by the file's name.
 * @throws BrleaksError `config` naming file, line and column.
 */
export async function parseLocated(path: string, text: string): Promise<Located> {
  if (/\.ya?ml$/i.test(path)) {
    return parseYaml(path, text)
  }
  return parseJsonText(path, text, { comments: /\.jsonc$/i.test(path) })
}
