// Start-up and the scan of a tree, beside Node's bare start and ripgrep searching the same literal.
//   node bench/files.mjs TREE
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { peakMemory, program, time } from './run.mjs'

const tree = process.argv[2] ?? '.'
const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const empty = join(folder, 'empty.mjs')
const small = join(folder, 'small.txt')
writeFileSync(empty, '')
writeFileSync(small, 'hello\n')
const runs = 15
try {
  const node = await time(process.execPath, [empty], { runs })
  const version = await time(process.execPath, [program, '--version'], { runs })
  const one = await time(process.execPath, [program, 'scan', small], { runs })
  const scan = await time(process.execPath, [program, 'scan', '.'], { runs, cwd: tree })
  console.log(`node, an empty file      ${node.middle.toFixed(0)} ms`)
  console.log(
    `brleaks --version        ${version.middle.toFixed(0)} ms   ${(version.middle / node.middle).toFixed(2)} times`,
  )
  console.log(
    `brleaks scan, small file ${one.middle.toFixed(0)} ms   ${(one.middle / node.middle).toFixed(2)} times`,
  )
  console.log(
    `brleaks scan TREE        ${scan.middle.toFixed(0)} ms   ${(await peakMemory(process.execPath, [program, 'scan', '.'], { cwd: tree })).toFixed(0)} MB`,
  )
  try {
    const rg = await time('rg', ['-a', '--hidden', '--glob', '!.git', 'br_', '.'], {
      runs,
      cwd: tree,
    })
    const beyond = scan.middle - node.middle
    console.log(
      `ripgrep TREE             ${rg.middle.toFixed(0)} ms   brleaks beyond Node's start: ${(beyond / rg.middle).toFixed(2)} times`,
    )
  } catch {
    console.log('ripgrep is not installed')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
