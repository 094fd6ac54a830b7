// Writes docs/brleaks.1, the man page, from the tables of commands and options.
// `--check` compares instead: the page is committed and must match the tables.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/brleaks.1')

const tables = `
  export { commandNames, optionSpecs } from './src/config/options.ts'
  export { variableName } from './src/config/config-file.ts'
  export { commandHelp, exitStatuses, revokeHint } from './src/cli/command-help.ts'
  export { choicesOf } from './src/cli/completion.ts'`

const { outputFiles } = await build({
  stdin: { contents: tables, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
})
const [{ contents }] = outputFiles
const {
  commandNames,
  optionSpecs,
  variableName,
  commandHelp,
  exitStatuses,
  revokeHint,
  choicesOf,
} = await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)

/** Text for troff: no control lines, and hyphens that can be copied. */
function troff(text) {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^([.'])/gm, '\\&$1')
}

const bold = (text) => `\\fB${troff(text)}\\fR`
const italic = (text) => `\\fI${troff(text)}\\fR`
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
const exampleLines = ([line, explanation]) => ['.TP', bold(line), troff(sentence(explanation))]

function optionLines(spec) {
  const value = spec.type === 'flag' ? '' : ` ${italic(spec.value ?? 'VALUE')}`
  const alias = spec.alias === undefined ? '' : `${bold(`-${spec.alias}`)}, `
  const choices = choicesOf(spec)
  const fallback = spec.defaultText ?? spec.default
  const facts = [
    spec.help,
    spec.details.replace(/\.$/, ''),
    ...(choices === undefined ? [] : [`Choices: ${choices.join(', ')}`]),
    ...(fallback === undefined ? [] : [`Default: ${fallback}`]),
    ...(spec.commands.length === commandNames.length
      ? []
      : [`Commands: ${spec.commands.join(', ')}`]),
  ]
  return ['.TP', `${alias}${bold(`--${spec.name}`)}${value}`, troff(`${facts.join('. ')}.`)]
}

function commandLines(name) {
  const { usage, summary, details, actions = {}, examples } = commandHelp[name]
  return [
    `.SS ${bold(`brleaks ${usage}`)}`,
    troff(`${summary}. ${details}`),
    ...Object.entries(actions).flatMap(([action, about]) => [
      '.TP',
      bold(`${name} ${action}`),
      troff(sentence(about)),
    ]),
    '.PP',
    'Examples:',
    ...examples.flatMap(exampleLines),
  ]
}

const groups = [...new Set(optionSpecs.map(({ group }) => group))]
const text = [
  '.\\" Written by scripts/man.mjs from the tables of commands and options; do not edit.',
  '.TH BRLEAKS 1',
  '.SH NAME',
  'brleaks \\- find exposed Batch Relay API keys in files and git histories',
  '.SH SYNOPSIS',
  `${bold('brleaks')} [${italic('command')}] [${italic('options')}] [${italic('arguments')}]`,
  '.SH DESCRIPTION',
  troff(
    'brleaks searches files, standard input and whole git histories for Batch Relay API keys (br_...), and reports what was read and what was not. Without a command it scans files.',
  ),
  '.SH COMMANDS',
  ...commandNames.flatMap(commandLines),
  '.SH OPTIONS',
  ...groups.flatMap((group) => [
    `.SS ${troff(group)}`,
    ...optionSpecs.filter((spec) => spec.group === group).flatMap(optionLines),
  ]),
  '.SH ENVIRONMENT',
  troff(
    `Each option except --help and --version can be set by a variable: BRLEAKS_ and the name in capitals, such as ${variableName({ name: 'min-confidence' })}=high. Flags are 1 or 0; lists have one item per line. The command line overrides variables, and variables override the configuration file.`,
  ),
  '.SH FILES',
  ...[
    ['brleaks.config.json', 'The configuration, at the root of the scanned tree'],
    ['brleaks.baseline.json', 'Known keys'],
    ['.brleaksignore', 'Paths and fingerprints of known keys'],
  ].flatMap(exampleLines),
  '.SH EXIT STATUS',
  ...exitStatuses.flatMap(exampleLines),
  '.PP',
  troff(`${revokeHint}.`),
  '',
].join('\n')

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) {
    console.error('docs/brleaks.1 does not match the option table; run "npm run man" and commit it')
    process.exitCode = 1
  }
} else writeFileSync(page, text)
