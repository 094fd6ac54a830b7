import { readFile } from 'node:fs/promises'
import { BrleaksError, type Rule, type RuleVerification } from '../model/index.ts'
import { parseJson } from '../parse/index.ts'
import { checkBodyPattern } from './body-pattern.ts'
import { builtInRules } from './built-in-rules.ts'
import { validateRuleFile } from './rule-schema.ts'

/**
 * Reads a rule file (rules/rule.schema.json). Rules are data: nothing in the file is executed.
 * @throws BrleaksError `config`: one line that says where the file is wrong and how to fix it.
 */
export async function loadRules(path: string): Promise<readonly Rule[]> {
  return parseRules(path, await readRuleFile(path))
}

/** @throws BrleaksError `config`, as `loadRules` does. */
export async function parseRules(path: string, text: string): Promise<readonly Rule[]> {
  const rules = await validateRuleFile(path, parseJson(text, path))
  for (const [index, rule] of rules.entries()) {
    const where = `${path}: /rules/${index}`
    if (builtInRules().some((builtIn) => builtIn.id === rule.id)) {
      throw new BrleaksError(
        'config',
        `${where}/id: "${rule.id}" is built in; give the rule another id`,
      )
    }
    if (rules.findIndex((other) => other.id === rule.id) !== index) {
      throw new BrleaksError(
        'config',
        `${where}/id: "${rule.id}" occurs twice; give each rule its own id`,
      )
    }
    if (rule.body.minLength > rule.body.maxLength) {
      throw new BrleaksError(
        'config',
        `${where}/body: minLength is greater than maxLength; swap them`,
      )
    }
    if (rule.filters.randomness === 'entropy' && rule.filters.minEntropy === undefined) {
      throw new BrleaksError(
        'config',
        `${where}/filters: randomness "entropy" needs a minEntropy, such as 3.5`,
      )
    }
    if (rule.verification !== undefined) checkHost(rule.verification, `${where}/verification`)
    if (rule.body.pattern !== undefined) {
      await checkBodyPattern(rule.body.pattern, rule.body.maxLength, `${where}/body/pattern`)
    }
  }
  return rules.map((rule) => ({
    ...rule,
    prefixes: [...rule.prefixes].sort((a, b) => b.text.length - a.text.length),
  }))
}

/** @throws BrleaksError `config` if a rule's allowedHosts does not contain the host of its baseUrl. */
function checkHost({ baseUrl, allowedHosts }: RuleVerification, where: string): void {
  const host = URL.canParse(baseUrl) ? new URL(baseUrl).host : null
  if (host === null) {
    throw new BrleaksError('config', `${where}/baseUrl: not a valid URL`)
  }
  if (allowedHosts.includes(host)) return
  throw new BrleaksError(
    'config',
    `${where}: allowedHosts does not contain ${host}, the host of baseUrl; add it`,
  )
}

/** Lists a rule's own examples that fail. The caller passes it, because this room may not use detection. */
type ExampleTest = (rule: Rule) => readonly string[]

/**
 * Checks all of a rule file: its schema, its patterns and its examples.
 * @throws BrleaksError `config` for the first mistake.
 */
export async function checkRules(path: string, test: ExampleTest): Promise<readonly Rule[]> {
  const rules = await loadRules(path)
  for (const rule of rules) {
    const [fault] = test(rule)
    if (fault !== undefined) throw new BrleaksError('config', `${path}: rule ${rule.id}: ${fault}`)
  }
  return rules
}

/** @throws BrleaksError `config` if the file does not exist or cannot be read. */
export async function readRuleFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`
    throw new BrleaksError(
      'config',
      `rule file ${path}: ${reason}; check the path given to --rules`,
      {
        cause: error,
      },
    )
  }
}
