import type { Argv } from 'yargs'
import { type CommandName, commandNames, type OptionSpec, optionsOf } from '../config/index.ts'
import { exitStatus } from '../model/index.ts'
import { type CommandHelp, commandHelp, exitStatuses, revokeHint } from './command-help.ts'
import { choicesOf } from './completion.ts'
import type { ParsedArgs } from './parse.ts'
import { writeOut } from './standard-output.ts'

/** Prints the help of the program or of one command, in brief (`-h`) or with each option's description (`--help`). */
export async function showHelp({ command, named, help }: ParsedArgs): Promise<number> {
  const program = await (named ? helpOfCommand(command, help === 'long') : helpOfProgram())
  await writeOut(`${await program.getHelp()}\n`)
  return exitStatus.clean
}

async function helpOfProgram(): Promise<Argv> {
  const program = await base()
  program.usage('Finds exposed Batch Relay API keys (br_…).\n\nUsage: brleaks [command] [options]')
  for (const name of commandNames) {
    const { usage, summary } = commandHelp[name]
    program.command(name === 'scan' ? ['$0 [paths...]', usage] : usage, summary)
  }
  program.command('help [command]', 'Show help for the program or a command')
  program.command('version', 'Show the version')
  addOptions(program, optionsOf('scan'), false)
  for (const name of ['scan', 'git', 'audit'] as const) addExamples(program, commandHelp[name])
  return program
}

async function helpOfCommand(name: CommandName, long: boolean): Promise<Argv> {
  const help = commandHelp[name]
  const actions = Object.entries(help.actions ?? {})
  const width = Math.max(...actions.map(([action]) => action.length))
  const paragraphs = [
    `${help.summary}.`,
    ...(long ? [help.details] : []),
    `Usage: brleaks ${help.usage} [options]`,
    actions
      .map(([action, about]) => `brleaks ${name} ${action.padEnd(width)}  ${about}`)
      .join('\n'),
  ]
  const program = (await base()).usage(paragraphs.filter(Boolean).join('\n\n'))
  addOptions(program, optionsOf(name), long)
  addExamples(program, help)
  return program
}

async function base(): Promise<Argv> {
  const { default: yargs } = await import('yargs')
  const statuses = exitStatuses.map(([status, meaning]) => `${status} ${meaning}`)
  return yargs([])
    .scriptName('brleaks')
    .wrap(Math.min(process.stdout.columns ?? 100, 110))
    .help(false)
    .exitProcess(false)
    .epilogue(
      [
        `Exit status:\n${statuses.map((line) => `  ${line}`).join('\n')}`,
        '"brleaks COMMAND --help" describes each option of a command.',
        revokeHint,
      ].join('\n\n'),
    )
}

function addOptions(program: Argv, specs: readonly OptionSpec[], long: boolean): void {
  program.version(false)
  for (const spec of specs) {
    program.option(spec.name, {
      alias: spec.alias,
      describe: long ? `${spec.help}. ${spec.details}` : spec.help,
      group: `${spec.group}:`,
      type: typeOf(spec),
      choices: choicesOf(spec),
      default: spec.default,
      defaultDescription: spec.defaultText,
    })
  }
}

/** The word in brackets that yargs prints after an option. */
function typeOf({ type }: OptionSpec): 'boolean' | 'array' | 'number' | 'string' {
  switch (type) {
    case 'flag':
      return 'boolean'
    case 'list':
      return 'array'
    case 'count':
    case 'seconds':
      return 'number'
    case 'bytes':
    case 'text':
      return 'string'
  }
}

function addExamples(program: Argv, { examples }: CommandHelp): void {
  for (const [command, explanation] of examples) program.example(command, explanation)
}
