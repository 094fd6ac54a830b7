// Compares start-up time and the scan of a tree with Node's bare start and with ripgrep searching the same literal.
//   node bench/files.mjs TREE [RUNS]
// The commands take turns, so that other load affects all of them. Prints medians.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peakMemory, program, timeInTurns } from './run.mjs'

const tree = process.argv[2] ?? '.'
const runs = Number(process.argv[3]) || 15
const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const empty = join(folder, 'empty.mjs')
const small = join(folder, 'small.txt')
writeFileSync(empty, '')
writeFileSync(small, 'hello\n')
try {
  const { node, version, one, scan, rg } = await timeInTurns(
    {
      node: [process.execPath, [empty]],
      version: [process.execPath, [program, '--version']],
      one: [process.execPath, [program, 'scan', small]],
      scan: [process.execPath, [program, 'scan', '.'], tree],
      rg: ['rg', ['-a', '--hidden', '--glob', '!.git', 'br_', '.'], tree],
    },
    runs,
  )
  const beside = (name, ms, other, what) =>
    console.log(
      `${name.padEnd(26)}${ms.toFixed(0).padStart(6)} ms   ${(ms / other).toFixed(2)} times ${what}`,
    )
  console.log(`${'node, an empty file'.padEnd(26)}${node.toFixed(0).padStart(6)} ms`)
  beside('brleaks --version', version, node, 'bare Node')
  beside('brleaks scan, small file', one, node, 'bare Node')
  if (rg === null) console.log('ripgrep is not installed: no comparison for the tree')
  else console.log(`${'ripgrep TREE'.padEnd(26)}${rg.toFixed(0).padStart(6)} ms`)
  beside(
    "scan TREE, without Node's",
    scan - node,
    rg ?? node,
    rg === null ? 'bare Node' : 'ripgrep',
  )
  const peak = await peakMemory(process.execPath, [program, 'scan', '.'], { cwd: tree })
  console.log(`${'scan TREE, peak memory'.padEnd(26)}${peak.toFixed(0).padStart(6)} MB`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
