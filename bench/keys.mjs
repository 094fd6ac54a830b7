// Scans copies of a repository with keys in old commits, and one without.
//   node bench/keys.mjs REPOSITORY [--keys 1,100,1000,10000] [--runs N] [--keep FOLDER]
// In each copy, that many commits of the main line add a key to a file, each another key to another version. `--keep` keeps the
// copies, or uses those that are there. The commands take turns. Prints medians, and what keys add as a ratio to the scan
// without any. Needs GNU time.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { verdict } from './aim.mjs'
import { copyWithKeys } from './copy-with-keys.mjs'
import { measureInTurns, option, program } from './run.mjs'

const args = process.argv.slice(2)
const counts = [0, ...option('--keys', '1,100,1000,10000').split(',').map(Number)]
const runs = Number(option('--runs', '3'))
const folder = resolve(option('--keep', mkdtempSync(join(tmpdir(), 'brleaks-bench-'))))

/** Of rails/rails: 1.5 s and 3 s more than a scan of 3.7 s. */
const aimFor = (count) => (count > 1000 ? 0.81 : 0.41)
const whyTime = (count) =>
  count > 1000
    ? 'keys are recognised, placed and masked one by one, and trees are read again'
    : 'trees and commits are read again, since nothing of them is kept in a scan without keys'
const whyMemory = 'all keys are held until the report is written'

try {
  const commands = {}
  for (const count of counts) {
    const copy = join(folder, `keys-${count}.git`)
    if (!existsSync(copy)) await copyWithKeys(resolve(args[0] ?? '.'), copy, count)
    const words = ['git', '.', '--quiet', '--format', 'json', '--max-time', '100000']
    commands[count] = [process.execPath, [program, ...words], copy]
  }
  const results = await measureInTurns(commands, runs)
  if (results[0] === null) throw new Error('GNU time is not installed')
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`
  for (const count of counts) {
    const { wall, cpu, memory } = results[count]
    const name = `${count} keys`.padEnd(14)
    console.log(`${name}${seconds(wall)}, processor ${seconds(cpu)}, peak ${memory.toFixed(0)} MB`)
    if (count === 0) continue
    const more = (wall - results[0].wall) / results[0].wall
    console.log(
      `  more / without keys ${more.toFixed(2)}  ${verdict(more, aimFor(count), whyTime(count))}`,
    )
    console.log(`  peak memory, MB ${memory.toFixed(0)}  ${verdict(memory, 600, whyMemory)}`)
  }
} finally {
  if (!args.includes('--keep')) rmSync(folder, { recursive: true, force: true })
}
