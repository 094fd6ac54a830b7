import { BrleaksError } from '../model/index.ts'
import { reasonIn } from './run.ts'

/** What kept a repository from being cloned. */
type CloneFault =
  | 'unreachable'
  | 'untrusted'
  | 'refused'
  | 'not-found'
  | 'moved'
  | 'server'
  | 'protocol'
  | 'disk'
  | 'corrupt'
  | 'stopped'
  | 'limit'
  | 'other'

export class CloneError extends BrleaksError {
  readonly fault: CloneFault
  /** True if git was killed: a program that it started may still run in the process group. */
  readonly killed: boolean

  constructor(fault: CloneFault, message: string, options: CloneErrorOptions = {}) {
    super(fault === 'stopped' ? 'interrupted' : 'git-failed', message, options)
    this.fault = fault
    this.killed = options.killed ?? false
  }
}

interface CloneErrorOptions extends ErrorOptions {
  readonly killed?: boolean
}

interface KnownFault {
  readonly fault: CloneFault
  /** What git, curl or ssh writes. */
  readonly pattern: RegExp
  /** What is wrong, and what to do. */
  readonly advice: string
}

/** In this order: one failure writes several lines, of which the cause comes first here. */
const knownFaults: readonly KnownFault[] = [
  {
    fault: 'disk',
    pattern: /No space left on device|Disk quota exceeded|There is not enough space/i,
    advice: 'the disk is full; free some space, or set TMPDIR to a folder with more',
  },
  {
    fault: 'disk',
    pattern: /Read-only file system|could not create (?:work tree|leading directories|directory)/i,
    advice: 'the folder for clones cannot be written; set TMPDIR to another folder',
  },
  {
    fault: 'untrusted',
    pattern: /SSL certificate problem|certificate verif|SSL peer certificate|self[- ]signed cert/i,
    advice: 'its certificate is not trusted; set GIT_SSL_CAINFO to a file with its authority',
  },
  {
    fault: 'untrusted',
    pattern: /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
    advice: 'ssh does not know its host key; connect to it once with ssh, or add it to known_hosts',
  },
  {
    fault: 'unreachable',
    pattern:
      /Could not resolve (?:host|proxy)|Name or service not known|Temporary failure in name resolution/i,
    advice: 'the name of its host cannot be resolved; check the address, DNS and proxy',
  },
  {
    fault: 'refused',
    pattern:
      /could not read (?:Username|Password)|Authentication failed|returned error: 40[137]|HTTP 40[137]|Permission denied/i,
    advice:
      'access was refused: it is private, or the token or key may not read it; see "Credentials" in docs/audits.md',
  },
  {
    fault: 'not-found',
    pattern:
      /returned error: (?:404|410)|repository .{0,300}not found|not appear to be a git repo|no such (?:repository|project)/i,
    advice: 'it was not found: it does not exist, or it is private and needs a token or key',
  },
  {
    fault: 'moved',
    pattern:
      /returned error: 30\d|unable to update url base from redirection|Maximum.{0,30}redirect/i,
    advice: 'it has moved, and the redirection was not followed; use its new address',
  },
  {
    fault: 'protocol',
    pattern:
      /transport '[^']{1,40}' not allowed|Protocol "[^"]{1,40}".{0,40}(?:disabled|not supported)/i,
    advice: 'it leads to another protocol than https: and ssh:, which is refused',
  },
  {
    fault: 'server',
    pattern: /returned error: (?:429|5\d\d)|HTTP (?:429|5\d\d)/i,
    advice: 'the server failed or is busy; try again later',
  },
  {
    fault: 'unreachable',
    pattern:
      /Operation too slow|timed? ?out|Timeout was reached|Failed to connect|Could ?n.t connect|Connection (?:refused|reset|closed)|No route to host|Network is unreachable|Empty reply/i,
    advice: 'the server did not answer in time, or the connection failed',
  },
  {
    fault: 'unreachable',
    pattern:
      /early EOF|unexpected disconnect|hung up unexpectedly|transfer closed|RPC failed|unexpected EOF|expected flush|TLS connection|SSL_|gnutls|schannel/i,
    advice: 'the connection ended before everything was received',
  },
  {
    fault: 'corrupt',
    pattern:
      /index-pack|expected 'packfile'|invalid ls-refs|bad (?:pack|object|line|tree)|inflate|corrupt|missing (?:blob|tree|commit|object)|did not (?:receive|send) (?:expected|all)|invalid (?:object|pack|sha1|index-pack)|SHA-?1|protocol error|not valid: /i,
    advice: 'what the server sent is not a valid repository',
  },
]

const longestReason = 200

/** Makes an error of what git wrote to standard error. SECURITY: the text comes from the server. */
export function cloneFailure(complaint: string, cause?: unknown): CloneError {
  const known = knownFaults.find(({ pattern }) => pattern.test(complaint))
  const reason = plainReason(complaint)
  if (known === undefined) return new CloneError('other', `git failed: ${reason}`, { cause })
  return new CloneError(known.fault, `${known.advice} (${reason})`, { cause })
}

/** The line with git's reason, in one line without credentials, tokens and control characters. */
function plainReason(complaint: string): string {
  const line = reasonIn(complaint.replace(/\r/g, '\n')) ?? 'git reported no reason'
  const shown = line
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/:\/\/[^/\s@]*@/g, '://')
    .replace(/\?[^\s'"]*/g, '?…')
    // Whatever a server writes: a long run with a digit may be a token.
    .replace(/[A-Za-z0-9_-]{20,}/g, (run) => (/\d/.test(run) ? `${run.slice(0, 4)}…` : run))
  return shown.length > longestReason ? `${shown.slice(0, longestReason)}…` : shown
}
