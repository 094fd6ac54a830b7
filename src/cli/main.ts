import { refuseOldNode } from '../model/node-version.ts'
import { version } from '../model/version.ts'
import { controlProcess, type ProcessControl } from './process-control.ts'

// Entry of the command line. It loads only what the command needs, because starting takes longer than most scans. Old
// versions of Node parse this file and its static imports, so they use no syntax newer than Node 12.
function start(args: readonly string[]): void {
  const refusal = refuseOldNode(process)
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`)
    process.exitCode = 2
    return
  }
  const control = controlProcess(reportFault)
  main(args, control).then(
    (status) => control.finish(status),
    (fault) => reportFault(fault).then(control.finish),
  )
}

async function main(args: readonly string[], control: ProcessControl): Promise<number> {
  if (args[0] === 'hook') {
    const { isClean } = await import('./hook-check.ts')
    if (await isClean(args, control)) return 0
  }
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
    process.stdout.write(`${version}\n`)
    return 0
  }
  const { run } = await import('./run.ts')
  return run(args, control)
}

async function reportFault(fault: unknown): Promise<number> {
  try {
    const { printFault } = await import('./run.ts')
    await printFault(fault)
  } catch {
    // The rest of the program cannot be loaded, so keys cannot be masked: print only the error code.
    const code = (fault as NodeJS.ErrnoException | null)?.code ?? 'an unknown error'
    process.stderr.write(`brleaks: stopped by a system error: ${code}\n`)
  }
  return 3
}

start(process.argv.slice(2))
