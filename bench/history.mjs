// The whole history of a repository, read three ways, in one run.
//   node bench/history.mjs REPOSITORY
import { peakMemory, program, time } from './run.mjs'

const repository = process.argv[2] ?? '.'
const env = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' }
const git = (...args) => time('git', ['-C', repository, ...args], { runs: 1, env })
const brleaks = await time(process.execPath, [program, 'git', repository, '--quiet'], { runs: 3 })
const one = await time(process.execPath, [program, 'git', repository, '--quiet', '--jobs', '1'], {
  runs: 1,
})
const memory = await peakMemory(process.execPath, [program, 'git', repository, '--quiet'])
const cat = await git('cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer')
const log = await git('log', '-p', '-U0', '--all')
const line = (name, result, note = '') =>
  console.log(
    `${name.padEnd(36)} ${(result.middle / 1000).toFixed(1).padStart(6)} s  status ${result.status}  ${(result.middle / brleaks.middle).toFixed(1)} times brleaks ${note}`,
  )
line('brleaks git', brleaks, `peak ${memory.toFixed(0)} MB`)
line('brleaks git --jobs 1', one)
line('git cat-file --batch-all-objects', cat)
line('git log -p -U0 --all', log, log.status === 0 ? '' : '(died on the way: a missing object)')
