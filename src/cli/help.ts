import type { Argv } from 'yargs'
import {
  type CommandName,
  commandNames,
  type OptionSpec,
  optionSpecs,
  optionsOf,
} from '../config/index.ts'
import { BrleaksError, exitStatus } from '../model/index.ts'
import { formatNames } from '../report/index.ts'
import { writeOut } from './output.ts'
import { helperNames, type ParsedArgs } from './parse.ts'

interface CommandHelp {
  readonly usage: string
  readonly about: string
  readonly examples: readonly (readonly [string, string])[]
}

const commands: Readonly<Record<CommandName, CommandHelp>> = {
  scan: {
    usage: 'scan [paths...]',
    about: 'Find keys in files (the default command)',
    examples: [
      ['brleaks', 'what git tracks or would add, below this folder'],
      ['brleaks scan src .env', 'a folder and a file'],
      ['brleaks scan --exclude "docs/**" --report sarif=brleaks.sarif', 'also write SARIF'],
    ],
  },
  git: {
    usage: 'git [repo]',
    about:
      'Find keys in everything a repository keeps: every object, reachable or not, and ref names',
    examples: [
      ['brleaks git', 'the whole history of the repository here'],
      ['brleaks git --range main..HEAD', 'what this branch brings'],
      ['brleaks git --staged', 'what is staged'],
    ],
  },
  stdin: {
    usage: 'stdin',
    about: 'Find keys in standard input, as a stream',
    examples: [['kubectl logs app | brleaks stdin --stdin-path app.log', 'search a log']],
  },
  audit: {
    usage: 'audit [repo]',
    about: 'Find keys in files and history together, with a summary for each key',
    examples: [
      ['brleaks audit .', 'the repository here'],
      ['brleaks audit . --output audit', 'with text, JSON and SARIF reports in a folder'],
    ],
  },
  verify: {
    usage: 'verify',
    about: 'Ask the API whether keys are live: keys on standard input, a line each',
    examples: [
      ['brleaks verify < keys.txt', 'status 1 if a key works, 0 if every key is dead'],
      ['pass show batch-relay | brleaks verify --format json', 'for machines'],
    ],
  },
  baseline: {
    usage: 'baseline [repo]',
    about: 'Write down which keys are known: makes, refreshes or prunes brleaks.baseline.json',
    examples: [
      ['brleaks baseline', 'scan files and history, and ask about each new key'],
      ['brleaks baseline --accept-all --reason "before brleaks"', 'take in all that is there'],
      ['brleaks baseline --prune', 'take out what is not found any more'],
      ['brleaks baseline --import .gitleaksignore', 'take in what another scanner ignored'],
    ],
  },
  config: {
    usage: 'config [init]',
    about: 'Show what is in force and where it comes from, or write a configuration to start from',
    examples: [
      ['brleaks config', 'every option with its value and origin'],
      ['brleaks config init', 'write brleaks.config.jsonc with comments'],
    ],
  },
  hook: {
    usage: 'hook <action> [names...]',
    about:
      'Stop keys before they are committed or pushed: git hooks (actions: install, uninstall, status, run)',
    examples: [
      ['brleaks hook install', 'from now on, in this repository'],
      ['brleaks hook install pre-push --global', 'one hook, in every repository of this user'],
      ['brleaks hook run pre-commit', 'what the hook does: for hook managers'],
    ],
  },
  rules: {
    usage: 'rules <action> [file]',
    about: 'List the rules in force, or check a rule file (actions: list, check)',
    examples: [
      ['brleaks rules list', 'the rules in force'],
      ['brleaks rules check my-rules.json', 'is this rule file right?'],
    ],
  },
  completion: {
    usage: 'completion',
    about: 'Print a completion script for bash or zsh',
    examples: [['source <(brleaks completion)', 'complete brleaks in this shell']],
  },
}

const epilogue = [
  'Exit status: 0 clean, 1 keys found, 2 wrong usage (nothing was scanned), 3 nothing found but not everything could be read.',
  'A leaked key is revoked at https://app.batchrelay.com/developers',
].join('\n')

/** Help for the program or one command, and shell completion: the paths that load yargs. */
export async function showHelp(parsed: ParsedArgs): Promise<number> {
  if (!parsed.help) return showCompletion(parsed)
  const named = commandNames.find((name) => name === parsed.command)
  const whole = named === undefined || (named === 'scan' && parsed.operands.length === 0)
  const program = await (whole ? programHelp() : commandHelp(named))
  await writeOut(`${await program.getHelp()}\n`)
  return exitStatus.clean
}

/** Answers a completion script: one word a line. */
export async function answerCompletion(args: readonly string[]): Promise<number> {
  const words = args.filter((arg) => arg !== '--get-yargs-completions').slice(1)
  const current = words.at(-1) ?? ''
  const command = commandNames.find((name) => name === words[0]) ?? 'scan'
  const options = optionsOf(command).map((spec) => `--${spec.name}`)
  const before = optionSpecs.find((spec) => `--${spec.name}` === words.at(-2))
  const choices = before === undefined ? undefined : choicesOf(before)
  const operands =
    words.length <= 1 ? [...commandNames, ...helperNames] : operandsOf(command, words.length - 1)
  const candidates = choices ?? (current.startsWith('-') ? options : operands)
  const fitting = candidates.filter((word) => word.startsWith(current))
  await writeOut(fitting.map((word) => `${word}\n`).join(''))
  return exitStatus.clean
}

/** What can be told of a command's own words; file names are the shell's to complete. */
function operandsOf(command: CommandName, place: number): readonly string[] {
  if (place !== 1) return []
  if (command === 'rules') return ['list', 'check']
  return command === 'completion' ? ['bash', 'zsh'] : []
}

function choicesOf(spec: OptionSpec): readonly string[] | undefined {
  return spec.name === 'format' ? formatNames : spec.choices
}

async function showCompletion(parsed: ParsedArgs): Promise<number> {
  const [shell, ...more] = parsed.operands
  if (more.length > 0 || (shell !== undefined && shell !== 'bash' && shell !== 'zsh')) {
    throw new BrleaksError(
      'usage',
      'completion scripts are made for bash and zsh: brleaks completion',
    )
  }
  const { default: yargs } = await import('yargs')
  // It takes the shell from the environment, and asks for it when it is made.
  if (shell === 'zsh') process.env.ZSH_NAME = 'zsh'
  if (shell === 'bash') {
    delete process.env.ZSH_NAME
    process.env.SHELL = '/bin/bash'
  }
  const program = yargs([]).scriptName('brleaks').completion('completion', false)
  const log = console.log
  const lines: string[] = []
  console.log = (line: string) => lines.push(line)
  try {
    program.showCompletionScript()
  } finally {
    console.log = log
  }
  await writeOut(`${lines.join('\n')}\n`)
  return exitStatus.clean
}

async function base(columns: number): Promise<Argv> {
  const { default: yargs } = await import('yargs')
  return yargs([])
    .scriptName('brleaks')
    .wrap(columns)
    .help(false)
    .exitProcess(false)
    .epilogue(epilogue)
}

async function programHelp(): Promise<Argv> {
  const program = (await base(width())).usage(
    'Finds exposed Batch Relay API keys (br_…).\n\nUsage: brleaks [command] [options]',
  )
  for (const name of commandNames) {
    const { usage, about } = commands[name]
    program.command(name === 'scan' ? ['$0 [paths...]', usage] : usage, about)
  }
  program.command('help [command]', 'Show help for the program or a command')
  program.command('version', 'Show the version')
  addOptions(program, optionsOf('scan'))
  for (const name of ['scan', 'git', 'audit'] as const) {
    for (const [line, about] of commands[name].examples) program.example(line, about)
  }
  return program
}

async function commandHelp(name: CommandName): Promise<Argv> {
  const { usage, about, examples } = commands[name]
  const program = (await base(width())).usage(`${about}.\n\nUsage: brleaks ${usage} [options]`)
  addOptions(program, optionsOf(name))
  for (const [line, explanation] of examples) program.example(line, explanation)
  return program
}

function addOptions(program: Argv, specs: readonly OptionSpec[]): void {
  for (const spec of specs) {
    const choices = choicesOf(spec)
    if (spec.name === 'version') program.version(false)
    program.option(spec.name, {
      ...(spec.alias === undefined ? {} : { alias: spec.alias }),
      describe: spec.help,
      group: `${spec.group}:`,
      type: spec.type === 'flag' ? 'boolean' : 'string',
      ...(choices === undefined ? {} : { choices }),
      ...(spec.default === undefined ? {} : { default: spec.default }),
    })
  }
}

function width(): number {
  return Math.min(process.stdout.columns ?? 100, 110)
}
