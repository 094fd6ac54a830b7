// Audits many small repositories: throughput and memory as a curve.
//   node bench/fleet.mjs [REPOSITORIES] [--jobs N] [--output]
// Makes the repositories (a work tree with a few files, a history of a few commits; every tenth has a key, every hundredth
// a shared one) and audits them once. Each row of the curve is a point in time: repositories done, resident memory of the
// run, the largest and the total of its processes. Linux only, because it reads /proc.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { option, program } from './run.mjs'

const args = process.argv.slice(2)
const repositories = Number(/^\d+$/.test(args[0] ?? '') ? args[0] : 2000)
const jobs = option('--jobs')
const commits = 3
const files = 8
const rows = 10

const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))

/** A made-up key. */
function keyFor(seed) {
  const hash = createHash('sha256').update(`bench ${seed}`).digest('base64')
  return `br_${hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 36)}`
}

/** Writes a loose object. @returns its id, as bytes. */
function writeObject(gitDir, type, content) {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
  const id = createHash('sha1').update(bytes).digest()
  const hex = id.toString('hex')
  const path = join(gitDir, 'objects', hex.slice(0, 2))
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, hex.slice(2)), deflateSync(bytes, { level: 1 }))
  return id
}

function fileText(repository, file, commit) {
  const lines = Array.from(
    { length: 40 },
    (_, line) => `const value${line} = ${repository + file * line}`,
  )
  if (file === 0) lines.push(`// version ${commit} of repository ${repository}`)
  if (file === 1 && repository % 10 === 0) lines.push(`KEY = "${keyFor(repository)}"`)
  if (file === 2 && repository % 100 === 0) lines.push(`KEY = "${keyFor('shared')}"`)
  return Buffer.from(`${lines.join('\n')}\n`)
}

function makeRepository(number) {
  const tree = join(folder, 'repositories', `r${String(number).padStart(5, '0')}`)
  const gitDir = join(tree, '.git')
  mkdirSync(join(gitDir, 'objects'), { recursive: true })
  mkdirSync(join(gitDir, 'refs/heads'), { recursive: true })
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n')
  let parent = null
  for (let commit = 0; commit < commits; commit++) {
    const entries = Array.from({ length: files }, (_, file) => {
      const content = fileText(number, file, commit)
      const name = `file${file}.js`
      if (commit === commits - 1) writeFileSync(join(tree, name), content)
      return Buffer.concat([Buffer.from(`100644 ${name}\0`), writeObject(gitDir, 'blob', content)])
    })
    const root = writeObject(gitDir, 'tree', Buffer.concat(entries))
    const person = `Bench <bench@example.test> ${1_700_000_000 + commit} +0000`
    const header = [
      `tree ${root.toString('hex')}`,
      ...(parent === null ? [] : [`parent ${parent.toString('hex')}`]),
      `author ${person}`,
      `committer ${person}`,
    ]
    parent = writeObject(
      gitDir,
      'commit',
      Buffer.from(`${header.join('\n')}\n\ncommit ${commit}\n`),
    )
  }
  writeFileSync(join(gitDir, 'refs/heads/main'), `${parent.toString('hex')}\n`)
}

/** Resident memory in MB; 0 for a process that has ended. */
function residentMb(pid) {
  try {
    return (
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    )
  } catch {
    return 0
  }
}

function childrenOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    return text.split(' ').filter((word) => word !== '')
  } catch {
    return []
  }
}

/** User and system time of this process's children that have ended, in seconds (proc(5)). */
function childSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

async function audit() {
  const out = join(folder, 'out')
  const state = join(folder, 'state')
  const where = args.includes('--output') ? ['--output', out, '--state', state] : ['--state', state]
  const given = jobs === undefined ? [] : ['--jobs', jobs]
  const started = performance.now()
  const before = childSeconds()
  const child = spawn(
    process.execPath,
    [
      program,
      'audit',
      'repositories',
      '-q',
      ...where,
      ...given,
      '--report',
      `json=${join(folder, 'all.json')}`,
    ],
    { cwd: folder, stdio: 'ignore' },
  )
  const points = []
  const timer = setInterval(() => {
    const processes = childrenOf(child.pid).map(residentMb)
    points.push({
      seconds: (performance.now() - started) / 1000,
      done: countResults(state),
      run: residentMb(child.pid),
      largest: Math.max(0, ...processes),
      processes: processes.reduce((sum, mb) => sum + mb, 0),
    })
  }, 250)
  const status = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(timer)
  const seconds = (performance.now() - started) / 1000
  printCurve(points)
  const { summary } = JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8'))
  const processor = childSeconds() - before
  console.log(`status ${status}, ${summary.findings} keys in ${repositories} repositories`)
  console.log(
    `${seconds.toFixed(1)} s: ${(repositories / seconds).toFixed(0)} repositories a second; ` +
      `processor ${processor.toFixed(1)} s: ${((processor / repositories) * 1000).toFixed(1)} ms for each`,
  )
}

function countResults(state) {
  try {
    return readdirSync(join(state, 'results')).length
  } catch {
    return 0
  }
}

function printCurve(points) {
  console.log('   time  repositories  run MB  largest process MB  all processes MB')
  const step = Math.max(1, Math.floor(points.length / rows))
  for (const [index, point] of points.entries()) {
    if (index % step !== step - 1) continue
    const { seconds, done, run, largest, processes } = point
    console.log(
      `${seconds.toFixed(1).padStart(6)} s ${String(done).padStart(12)} ${run.toFixed(0).padStart(7)} ${largest.toFixed(0).padStart(19)} ${processes.toFixed(0).padStart(17)}`,
    )
  }
}

try {
  for (let number = 0; number < repositories; number++) makeRepository(number)
  await audit()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
