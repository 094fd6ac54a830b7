// Scans trees with many br_ names and no key: every finding is a false positive.
//   node bench/precision.mjs TREE [TREE…]
import { spawnSync } from 'node:child_process'
import { program } from './run.mjs'

for (const tree of process.argv.slice(2)) {
  const { stdout } = spawnSync(process.execPath, [program, 'scan', '.', '--format', 'json'], {
    cwd: tree,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  const { summary, scan, findings } = JSON.parse(stdout)
  console.log(
    `${tree}: ${scan.coverage.files} files, ${summary.filtered} names left out, ${summary.findings} findings`,
  )
  for (const finding of findings)
    console.log(`  ${finding.redacted} ${finding.sightings[0].path}:${finding.sightings[0].line}`)
}
