import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const helper = fileURLToPath(new URL('terminal.py', import.meta.url))

/** False if there is no Python with pseudo-terminals. */
export const hasTerminal = spawnSync('python3', ['-c', 'import pty']).status === 0

/** Waits until a text was seen, or types keys. */
export type TerminalStep = { readonly wait: string } | { readonly send: string }

interface TerminalOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly steps?: readonly TerminalStep[]
  readonly columns?: number
}

/** Runs a command on a pseudo-terminal to its end. */
export function runOnTerminal(
  command: readonly string[],
  { cwd, env, steps = [], columns = 100 }: TerminalOptions = {},
) {
  const child = spawn('python3', [helper, String(columns), ...command], {
    cwd,
    timeout: 65_000,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', TERM: 'xterm-256color', ...env },
  })
  let seen = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    seen += text
  })
  child.stdin.end(JSON.stringify(steps))
  return new Promise<{ readonly status: number | null; readonly seen: string }>((done, fail) => {
    child.on('error', fail)
    child.on('close', (status) => done({ status, seen }))
  })
}
