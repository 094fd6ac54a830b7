import type { KnownEntry } from '../model/index.ts'
import { decodeText, fault } from '../parse/index.ts'
import {
  invalidDate,
  invalidFingerprint,
  isDate,
  isFingerprint,
  patternFault,
} from './entry-text.ts'

/** Patterns are far shorter; a line crafted to be long would take very long to match. */
const longestLine = 2_000

/**
 * Reads a `.brleaksignore`: one pattern or fingerprint per line, with a reason after ` # `, which may begin with
 * `until YYYY-MM-DD`. Lines that begin with `#` are comments. See docs/known-keys.md.
 * @throws BrleaksError `config` naming file, line and column.
 */
export function parseIgnoreFile(path: string, bytes: Uint8Array): readonly KnownEntry[] {
  const text = decodeText(bytes, path).replace(/^\uFEFF/, '')
  const entries: KnownEntry[] = []
  const fingerprints = new Map<string, number>()
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const at = { line: index + 1, column: line.length - line.trimStart().length + 1 }
    const content = line.trim()
    if (content === '' || content.startsWith('#')) continue
    if (content.length > longestLine) {
      throw fault(path, at, `the line is too long (limit: ${longestLine} characters)`)
    }
    const [, subject = '', comment] = /^(.*?)(?:\s+#\s*(.*))?$/.exec(content) ?? []
    const { reason, expires } = readComment(path, at, comment ?? '')
    const fingerprint = readFingerprint(path, at, subject)
    if (fingerprint !== null) {
      const before = fingerprints.get(fingerprint)
      if (before !== undefined) {
        throw fault(path, at, `this fingerprint is already in line ${before}; keep only one`)
      }
      fingerprints.set(fingerprint, at.line)
    } else {
      const wrong = patternFault(subject)
      if (wrong !== null) throw fault(path, at, wrong)
    }
    entries.push({
      by: 'ignore-file',
      file: path,
      line: at.line,
      fingerprint,
      pattern: fingerprint === null ? subject : null,
      redacted: null,
      reason,
      expires,
    })
  }
  return entries
}

function readComment(
  path: string,
  at: { line: number; column: number },
  comment: string,
): { reason: string | null; expires: string | null } {
  const match = /^until\s+(\S+?):?(?:\s+(.*))?$/.exec(comment)
  if (match === null) return { reason: comment === '' ? null : comment, expires: null }
  const [, date = '', reason] = match
  if (!/^\d/.test(date)) return { reason: comment, expires: null }
  if (!isDate(date)) throw fault(path, at, invalidDate(date))
  return { reason: reason ?? null, expires: date }
}

function readFingerprint(
  path: string,
  at: { line: number; column: number },
  subject: string,
): string | null {
  if (isFingerprint(subject)) return subject
  if (!/^[0-9a-f]{12,}$/i.test(subject)) return null
  throw fault(
    path,
    at,
    `${invalidFingerprint}; copy it in full from a JSON report, or write ./ before a file name`,
  )
}
