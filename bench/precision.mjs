// Scans files that hold no key: programs, packages, fonts, pictures, trees with many br_ names. Every finding is a false
// positive. Everything is opened: archives, compressed files, documents. Ignored files are read too.
//   node bench/precision.mjs PATH…
// For each path prints what was read and left unread, and each finding. Ends with 1 if there is one.
import { spawnSync } from 'node:child_process'
import { program } from './run.mjs'

const args = ['--no-gitignore', '--no-config', '--format', 'json', '--quiet']
const total = { files: 0, entries: 0, bytes: 0, findings: 0 }

function scan(path) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'scan', path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  try {
    return JSON.parse(stdout)
  } catch {
    throw new Error(`${path}: no report: ${stderr}`)
  }
}

/** Counts by reason. The part of a reason after a colon or in brackets may be a path or a number. */
function reasonsOf(failed) {
  const counts = new Map()
  for (const { reason } of failed) {
    const kind = reason.replace(/[:(].*$/s, '').trim()
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}

function summary({ files, entries, bytes, findings }) {
  return `${files} files, ${entries} entries, ${(bytes / 1e9).toFixed(2)} GB, ${findings} findings`
}

for (const path of process.argv.slice(2)) {
  const { summary: counts, scan: run, findings } = scan(path)
  const { coverage } = run
  const read = {
    files: coverage.files,
    entries: coverage.entries ?? 0,
    bytes: coverage.bytes,
    findings: findings.length,
  }
  for (const name of Object.keys(total)) total[name] += read[name]
  console.log(`${path}: ${summary(read)}, ${counts.filtered} names left out`)
  for (const [reason, count] of reasonsOf(coverage.failed)) {
    console.log(`  not read: ${count} × ${reason}`)
  }
  for (const { redacted, confidence, sightings } of findings) {
    const [{ path: place, line, offset, decoded }] = sightings
    const views = decoded === undefined ? '' : `, decoded ${JSON.stringify(decoded)}`
    console.log(`  finding: ${redacted} (${confidence}) ${place}:${line}, byte ${offset}${views}`)
  }
}
console.log(`total: ${summary(total)}`)
process.exitCode = total.findings === 0 ? 0 : 1
