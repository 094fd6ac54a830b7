import { BrleaksError, exitStatus, version } from '../model/index.ts'
import { installOutputGuards, writeOut } from './output.ts'
import { type ParsedArgs, parseArgs } from './parse.ts'
import { sayError } from './say.ts'

/** Runs one command line and gives its exit status. Known errors are one line on standard error. */
export async function run(args: readonly string[]): Promise<number> {
  installOutputGuards()
  try {
    if (args.includes('--get-yargs-completions')) {
      const { answerCompletion } = await import('./help.ts')
      return await answerCompletion(args)
    }
    const parsed = parseArgs(args)
    if (parsed.version) {
      await writeOut(`${version}\n`)
      return exitStatus.clean
    }
    return await dispatch(parsed)
  } catch (error) {
    if (!(error instanceof BrleaksError)) throw error
    await sayError(error.message)
    return exitStatus.usage
  }
}

async function dispatch(parsed: ParsedArgs): Promise<number> {
  if (parsed.help || parsed.command === 'completion') {
    const { showHelp } = await import('./help.ts')
    return showHelp(parsed)
  }
  switch (parsed.command) {
    case 'scan':
    case 'git':
    case 'stdin':
    case 'audit': {
      const { runScan } = await import('./scan.ts')
      return runScan(parsed.command, parsed)
    }
    case 'verify': {
      const { runVerify } = await import('./verify.ts')
      return runVerify(parsed)
    }
    case 'baseline': {
      const { runBaseline } = await import('./baseline.ts')
      return runBaseline(parsed)
    }
    case 'config': {
      const { runConfig } = await import('./config.ts')
      return runConfig(parsed)
    }
    case 'hook': {
      const { runHookCommand } = await import('./hook.ts')
      return runHookCommand(parsed)
    }
    case 'rules': {
      const { runRules } = await import('./rules.ts')
      return runRules(parsed)
    }
  }
}
