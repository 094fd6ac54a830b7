import { configVersion, fileName } from './config-file.ts'
import { type OptionSpec, optionSpecs } from './options.ts'

/** Sample values for the template. */
const samples: Readonly<Record<string, string>> = {
  include: '["src/**"]',
  exclude: '["vendor/**"]',
  'max-size': '"100M"',
  rules: '"config/rules.json"',
  baseline: '"brleaks.baseline.json"',
  'ignore-file': '".brleaksignore"',
  'foreign-marks': '["gitleaks"]',
  format: '"text"',
}

/** A configuration file to start from: every option of the table, commented out. */
export function configTemplate(): string {
  const options = optionSpecs.filter((spec) => spec.inFile).map(optionLines)
  return [
    '{',
    '  // brleaks.config.jsonc: see docs/configuration.md. The command line and BRLEAKS_… variables override this file.',
    '  // For completion in an editor:',
    '  // "$schema": "./node_modules/brleaks/schema/config.schema.json",',
    `  "version": ${configVersion},`,
    '',
    ...options.flatMap((lines) => [...lines, '']),
    '  // Known keys, by file or by fingerprint. Reports still list them, marked as suppressed.',
    '  "known": [',
    '    // { "path": "test/fixtures/**", "reason": "made-up keys" }',
    '  ]',
    '}',
    '',
  ].join('\n')
}

function optionLines(spec: OptionSpec): string[] {
  const negative = spec.name.startsWith('no-')
  const sample =
    samples[spec.name] ??
    (spec.type === 'flag' ? String(negative) : JSON.stringify(spec.default ?? ''))
  const choices = spec.choices === undefined ? '' : ` (${spec.choices.join(', ')})`
  const help = negative ? `false: ${lowerFirst(spec.help)}` : spec.help
  return [`  // ${help}${choices}`, `  // "${fileName(spec)}": ${sample},`]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
