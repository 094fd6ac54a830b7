// Compares `hook run` with Node's bare start, in a repository with many files and few staged ones.
//   node bench/hooks.mjs [FILES] [STAGED]
// Prints wall time and processor time (of brleaks and the git it starts) as ratios of medians; the commands take turns.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verdict } from './aim.mjs'
import { program } from './run.mjs'

const files = Number(process.argv[2] ?? 5000)
const staged = Number(process.argv[3] ?? 3)
const runs = 41
// Reading more certificates takes Node longer than its whole start, and hides what brleaks adds.
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env
const zero = '0'.repeat(40)
const folder = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))
const tree = join(folder, 'tree')

/** User and system time of children that have ended, in ms (proc(5), fields 16 and 17); null without /proc. */
function childTime() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
    return (Number(fields[13]) + Number(fields[14])) * 10
  } catch {
    return null
  }
}

function git(...args) {
  const people = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test']
  return execFileSync('git', [...people, ...args], { cwd: tree, encoding: 'utf8' }).trim()
}

function write(name, text) {
  mkdirSync(join(tree, name, '..'), { recursive: true })
  writeFileSync(join(tree, name), text)
}

/** Random, so that the repository of brleaks holds nothing like a key. */
function madeUpKey() {
  const characters = randomBytes(64)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
  return `br_${characters.slice(0, 32)}`
}

function stage(text) {
  for (let i = 0; i < staged; i++) write(`new/${i}.js`, `${text} ${i}\n`)
  git('add', '-A')
}

/** @returns processor time by name, as a ratio to that of the first case. */
function measure(cases) {
  const walls = cases.map(() => [])
  const times = cases.map(() => 0)
  for (let run = 0; run < runs; run++) {
    for (const [number, { args, input }] of cases.entries()) {
      const before = childTime()
      const started = performance.now()
      spawnSync(process.execPath, args, {
        cwd: tree,
        env,
        input: input ?? '',
        stdio: ['pipe', 'ignore', 'ignore'],
      })
      walls[number].push(performance.now() - started)
      times[number] += (childTime() ?? 0) - (before ?? 0)
    }
  }
  const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]
  const bare = { wall: middle(walls[0]), best: walls[0][0], time: times[0] }
  const ratios = {}
  for (const [number, { name, aim }] of cases.entries()) {
    const wall = middle(walls[number])
    const ratio = [wall / bare.wall, walls[number][0] / bare.best, times[number] / bare.time]
    ratios[name] = ratio[2]
    console.log(
      `${name.padEnd(44)} ${wall.toFixed(0).padStart(4)} ms   wall ${ratio[0].toFixed(2)}   best ${ratio[1].toFixed(2)}   processor ${ratio[2].toFixed(2)}${aim ? `  ${verdict(ratio[2], ...aim)}` : ''}`,
    )
  }
  return ratios
}

try {
  mkdirSync(tree)
  git('init', '-q', '-b', 'main')
  for (let i = 0; i < files; i++) write(`d${i % 50}/f${i}.js`, `export const x${i} = ${i}\n`)
  git('add', '-A')
  git('commit', '-q', '-m', 'files')
  const base = git('rev-parse', 'HEAD')
  write('d0/f0.js', 'changed\n')
  git('commit', '-q', '-a', '-m', 'change')
  const head = git('rev-parse', 'HEAD')
  const empty = join(folder, 'empty.mjs')
  const message = join(folder, 'message')
  writeFileSync(empty, '')
  writeFileSync(message, 'a subject\n')
  const hook = (name, ...args) => [program, 'hook', 'run', name, ...args]
  stage('export const plain =')
  console.log(`${files} files, ${staged} staged; ratios to Node's bare start, ${runs} runs`)
  const clean = measure([
    { name: 'node, an empty file', args: [empty] },
    {
      name: 'pre-commit, nothing like a key staged',
      args: hook('pre-commit'),
      aim: [1.3, 'Node parses the check, and loads zlib'],
    },
    { name: 'commit-msg', args: hook('commit-msg', message) },
    {
      name: 'pre-push, one commit',
      args: hook('pre-push', 'origin', 'url'),
      input: `refs/heads/main ${head} refs/heads/main ${base}\n`,
    },
    {
      name: 'pre-push, a branch is deleted',
      args: hook('pre-push', 'origin', 'url'),
      input: `(delete) ${zero} refs/heads/x ${base}\n`,
    },
  ])
  stage('const br_label =')
  measure([
    { name: 'node, an empty file', args: [empty] },
    { name: 'pre-commit, names that begin with br_ staged', args: hook('pre-commit') },
  ])
  const key = madeUpKey()
  stage(`const key = '${key}' //`)
  // The received commits are there, and no ref has them yet.
  const received = git('commit-tree', '-p', head, '-m', 'key', git('write-tree'))
  const found = measure([
    { name: 'node, an empty file', args: [empty] },
    { name: 'pre-commit, a key staged', args: hook('pre-commit') },
    {
      name: 'pre-push, a key',
      args: hook('pre-push', 'origin', 'url'),
      input: `refs/heads/main ${received} refs/heads/main ${head}\n`,
    },
    {
      name: 'pre-receive, a key',
      args: hook('pre-receive'),
      input: `${head} ${received} refs/heads/main\n`,
    },
  ])
  for (const [name, ratio] of [
    [
      'pre-commit',
      found['pre-commit, a key staged'] / clean['pre-commit, nothing like a key staged'],
    ],
    ['pre-push', found['pre-push, a key'] / clean['pre-push, one commit']],
  ]) {
    const judged = verdict(ratio, 1.5, 'Node parses the program that reports the key')
    console.log(
      `${`${name}, with / without a key`.padEnd(44)} processor ${ratio.toFixed(2)}  ${judged}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
