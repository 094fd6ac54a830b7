import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/config/index.ts'
import { ruleExports, type ToolName } from '../../src/export/index.ts'
import { expandKey } from '../helpers/keys.ts'
import { testRule } from '../helpers/report.ts'
import { temporaryFolder } from '../helpers/repository.ts'

/** Paths of other scanners; CI installs what it can. */
const scanners = (process.env.BRLEAKS_TEST_SCANNERS ?? '').split(':').filter((line) => line !== '')
const which = (name: string) => scanners.find((scanner) => scanner.endsWith(`/${name}`)) ?? ''

const keys = testRule.examples.map((example, index) => expandKey(example, index + 1))
const names = [
  ...testRule.counterExamples,
  ...testRule.filters.documentationBodies.map((body) => `br_${body}`),
  'br_your_0123456789abcdef',
]

/** A folder with keys, with names that are not keys, and with the exported rules. */
function folderFor(tool: ToolName, file: string): string {
  const folder = temporaryFolder()
  const lines = (texts: readonly string[]) => texts.map((text, n) => `V${n}=${text}\n`).join('')
  writeFileSync(join(folder, 'keys.env'), lines(keys))
  writeFileSync(join(folder, 'names.env'), lines(names))
  writeFileSync(join(folder, file), ruleExports[tool].write(builtInRules(), ['head']))
  return folder
}

describe.skipIf(scanners.length === 0)('exported rules, run by the tool itself', () => {
  it.skipIf(which('gitleaks') === '')('gitleaks finds every key and no name', () => {
    const cwd = folderFor('gitleaks', 'rules.toml')
    const args = ['dir', '.', '-c', 'rules.toml', '-r', 'r.json', '--exit-code', '0']
    execFileSync(which('gitleaks'), args, { cwd, stdio: 'pipe' })
    const found = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as {
      RuleID: string
      Secret: string
      File: string
    }[]
    const own = found.filter(({ RuleID }) => RuleID === testRule.id)
    expect(own.filter(({ File }) => File === 'names.env')).toEqual([])
    expect(own.map(({ Secret }) => Secret).sort()).toEqual([...keys].sort())
  })

  it.skipIf(which('detect-secrets') === '')('detect-secrets finds every key and no name', () => {
    const cwd = folderFor('detect-secrets', 'plugin.py')
    const filter = 'detect_secrets.filters.heuristic.is_potential_uuid'
    const options = ['--plugin', 'plugin.py', '--disable-filter', filter, '--all-files']
    const args = ['scan', ...options, 'keys.env', 'names.env']
    const { results } = JSON.parse(
      execFileSync(which('detect-secrets'), args, { cwd, encoding: 'utf8' }),
    ) as { results: Record<string, { type: string; line_number: number }[]> }
    const linesOf = (file: string) =>
      (results[file] ?? [])
        .filter(({ type }) => type === 'Batch Relay API key')
        .map((entry) => entry.line_number)
    expect(linesOf('names.env')).toEqual([])
    expect(new Set(linesOf('keys.env')).size).toBe(keys.length)
  })

  it.skipIf(which('kingfisher') === '')('kingfisher finds every key and no name', () => {
    const cwd = folderFor('kingfisher', 'rules.yml')
    const args = ['scan', 'keys.env', 'names.env', '--rules-path', 'rules.yml', '--no-validate']
    const { stdout } = spawnSync(
      which('kingfisher'),
      [...args, '--load-builtins=false', '--format', 'json', '--no-update-check', '--no-dedup'],
      { cwd, encoding: 'utf8', timeout: 60_000, env: { ...process.env, HOME: cwd } },
    )
    const [line = ''] = stdout.split('\n')
    const { findings } = JSON.parse(line) as {
      findings: { finding: { snippet: string; path: string } }[]
    }
    expect(findings.map(({ finding }) => finding.snippet).sort()).toEqual([...keys].sort())
    for (const { finding } of findings) expect(finding.path).toMatch(/keys\.env$/)
  })

  it.skipIf(which('secretlint') === '')('secretlint finds every key and no name', () => {
    const cwd = folderFor('secretlint', '.secretlintrc.json')
    // The configuration names a package next to the program.
    symlinkSync(dirname(dirname(which('secretlint'))), join(cwd, 'node_modules'))
    const args = ['--format', 'json', '--no-color', 'keys.env', 'names.env']
    const { stdout } = spawnSync(which('secretlint'), args, { cwd, encoding: 'utf8' })
    const files = JSON.parse(stdout) as { filePath: string; messages: unknown[] }[]
    const counts = files.map(({ filePath, messages }) => [
      filePath.endsWith('keys.env'),
      messages.length,
    ])
    expect(counts.sort()).toEqual([
      [false, 0],
      [true, keys.length],
    ])
  })
})
