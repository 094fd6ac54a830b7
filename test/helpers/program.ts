import { spawn, spawnSync } from 'node:child_process'
import { distFile } from './dist.ts'
import { warmProgram } from './warm/index.ts'

/** The bundle, as users run it. */
export const programPath = distFile('cli.js')

interface ProgramResult {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

interface ProgramOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly env?: NodeJS.ProcessEnv
  readonly uid?: number
  readonly nodeOptions?: readonly string[]
}

const environment = { PATH: process.env.PATH, HOME: '/nonexistent', TMPDIR: process.env.TMPDIR }

/** The program that may run this in a process with others. */
function sharedProgram(args: readonly string[], options: ProgramOptions) {
  const [command = '', action, hook = ''] = args
  if (options.nodeOptions !== undefined || options.uid !== undefined) return null
  // The other hooks read what git writes to them before the program is loaded.
  if (action === 'run' && !['pre-commit', 'commit-msg'].includes(hook)) return null
  // The default command, if it begins with a path.
  return warmProgram(/^(?:--)?[a-z]+$/.test(command) ? command : '', options.env)
}

function warmRun(args: readonly string[], { cwd, input = '', env }: ProgramOptions) {
  const all = { ...environment, ...env }
  return { entry: 'cli', args, cwd: cwd ?? process.cwd(), env: all, input } as const
}

/** Runs the program to its end. */
export function brleaks(args: readonly string[], options: ProgramOptions = {}): ProgramResult {
  const shared = sharedProgram(args, options)
  if (shared !== null) return shared.runSync(warmRun(args, options))
  const result = spawnSync(
    process.execPath,
    [...(options.nodeOptions ?? []), programPath, ...args],
    {
      cwd: options.cwd,
      input: options.input ?? '',
      env: { ...environment, ...options.env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 60_000,
      uid: options.uid,
    },
  )
  return { status: result.status, out: result.stdout, err: result.stderr }
}

/** Runs the program with `--format json` and parses its report. */
export function brleaksJson(args: readonly string[], options: ProgramOptions = {}) {
  const result = brleaks([...args, '--format', 'json'], options)
  if (result.out === '') throw new Error(`no report (status ${result.status}): ${result.err}`)
  return { ...result, report: JSON.parse(result.out) as JsonReport }
}

/** Starts the program and leaves it running. */
export function startBrleaks(args: readonly string[], options: ProgramOptions = {}) {
  return spawn(process.execPath, [...(options.nodeOptions ?? []), programPath, ...args], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

export interface JsonSuppression {
  by: string
  reason: string | null
  expires: string | null
}

export interface JsonSighting {
  source: string
  path: string | null
  rawPath?: string
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
  commit: string | null
  author: string | null
  date: string | null
  object: string | null
  ref?: string
  atHead?: boolean | null
  decoded: string[]
  suppressed: JsonSuppression | null
}

export interface JsonFinding {
  fingerprint: string
  ruleId: string
  mode: string
  severity: string
  redacted: string
  secret?: string
  length: number
  confidence: string
  verification: { status: string }
  exposure: {
    firstCommit: string | null
    firstAuthor: string | null
    firstDate: string | null
    lastDate: string | null
    atHead: boolean | null
    refs: string[]
    removedIn: string | null
    removedDate: string | null
    unreachable: string | null
  } | null
  suppressed: JsonSuppression | null
  sightings: JsonSighting[]
}

export interface JsonReport {
  schemaVersion: number
  scan: {
    target: string
    complete: boolean
    interrupted: boolean
    notices: string[]
    configuration: {
      files: { kind: string; path: string; sha256: string; from: string | null }[]
      settings: { name: string; value: unknown; origin: string }[]
      stale: {
        state: string
        by: string
        file: string
        line: number
        fingerprint: string | null
        pattern: string | null
        redacted: string | null
      }[]
    }
    coverage: {
      files: number
      entries: number
      objects: number
      commits: number
      refs: number
      bytes: number
      skipped: { what: string; reason: string; count: number }[]
      failed: { what: string; reason: string }[]
    }
  }
  findings: JsonFinding[]
  filtered?: { text: string; reason: string }[]
  summary: { findings: number; sightings: number; suppressed: number; filtered: number }
}

/** Runs the program without blocking this process, so that a server in it can answer. */
export function runBrleaks(
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramResult> {
  const shared = sharedProgram(args, options)
  if (shared !== null) return shared.run(warmRun(args, options))
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), programPath, ...args], {
    cwd: options.cwd,
    env: { ...environment, ...options.env },
    timeout: 60_000,
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(options.input ?? '')
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (status) => done({ status, out, err }))
  })
}
