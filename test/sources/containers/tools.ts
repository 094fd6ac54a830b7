import { execFileSync } from 'node:child_process'

/** True if a program can be run. */
export function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a real tool. Returns its standard output. */
export function run(
  program: string,
  args: readonly string[],
  { input, cwd }: { input?: Buffer; cwd?: string } = {},
): Buffer {
  return execFileSync(program, args, {
    input: input ?? Buffer.alloc(0),
    cwd,
    maxBuffer: 1024 ** 3,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}
