// Compares start-up and scans of files with Node's bare start and with ripgrep searching for the same literal.
//   node bench/files.mjs TREE [--runs N] [--files N] [--bytes N] [--names REPOSITORY] [--before FILE] [--program FILE]
// --files scans a new repository of so many small files too (the aim is for 100000), --bytes one file of that size (the aim is
// for 1000000000), --names the history of a repository with many names like keys. --before is the program of another version,
// for the last two columns. The commands take turns, so that other load affects all of them. Prints medians, each aim as a
// ratio, and whether it is reached. Needs GNU time and ripgrep.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { verdict } from './aim.mjs'
import { program as built, measureInTurns, option } from './run.mjs'

const args = process.argv.slice(2)
const tree = resolve(
  args.find((arg, index) => !/^--/.test(arg) && !/^--/.test(args[index - 1] ?? '')) ?? '.',
)
const runs = Number(option('--runs', '9'))
const program = resolve(option('--program', built))
const before = option('--before', null)
// Reading more certificates takes Node longer than its whole start, and hides what brleaks adds.
delete process.env.NODE_EXTRA_CA_CERTS
const scratch = mkdtempSync(join(tmpdir(), 'brleaks-bench-'))

const node = (...words) => [process.execPath, words]
const scan = (folder, ...words) => [process.execPath, [program, ...words], folder]
const earlier = (folder, ...words) =>
  before === null ? {} : { before: [process.execPath, [resolve(before), ...words], folder] }
const ripgrep = (folder, ...words) => [
  'rg',
  ['-a', '--hidden', '--glob', '!.git', 'br_', ...words],
  folder,
]

/** A repository of small files, 25 in each folder. */
function smallFiles(count) {
  const folder = join(scratch, 'many')
  for (let i = 0; i < count; i++) {
    const parent = join(folder, `d${Math.floor(i / 500)}`, `e${Math.floor(i / 25) % 20}`)
    if (i % 25 === 0) mkdirSync(parent, { recursive: true })
    writeFileSync(
      join(parent, `file${i}.js`),
      `// file ${i}\nexport const value = ${i}\n`.repeat(1 + (i % 20)),
    )
  }
  const git = (...words) => execFileSync('git', ['-C', folder, ...words])
  git('init', '-q')
  git('add', '-A')
  return folder
}

/** A packed repository of about a thousand objects. */
function smallRepository() {
  const folder = join(scratch, 'repository')
  const people = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.test']
  const git = (...words) => execFileSync('git', ['-C', folder, ...people, ...words])
  mkdirSync(folder)
  git('init', '-q')
  for (let commit = 0; commit < 136; commit++) {
    for (let i = 0; i < 7; i++) {
      if (i > 1 && commit % 7 !== i) continue
      mkdirSync(join(folder, `d${i}`), { recursive: true })
      appendFileSync(join(folder, `d${i}`, 'file.js'), `export const x${commit} = ${i}\n`.repeat(3))
    }
    git('add', '-A')
    git('commit', '-q', '-m', `change ${commit}`)
  }
  git('repack', '-a', '-d', '-q')
  return folder
}

function largeFile(bytes) {
  const path = join(scratch, 'large.txt')
  const line =
    'const total = items.map((item) => item.price * 3).reduce((a, b) => a + b) // of 42\n'
  const text = line.repeat(Math.ceil((1 << 20) / line.length))
  const file = openSync(path, 'w')
  for (let left = bytes; left > 0; left -= text.length) writeSync(file, text.slice(0, left))
  closeSync(file)
}

const number = (value, digits = 0) => value.toFixed(digits).padStart(7)

/** Prints a row. @param aim the largest ratio, and why it is missed. */
function row(name, own, other, aim, earlierResult) {
  const ratio = own.cpu / other.cpu
  const walls = own.wall / other.wall
  const judged = aim === null ? '' : verdict(ratio, ...aim)
  const change =
    earlierResult == null ? '' : `  ${(own.cpu / earlierResult.cpu).toFixed(2)} times before`
  console.log(
    `${name.padEnd(34)}${number(own.cpu)} ms ${number(ratio, 2)} times (wall ${own.wall.toFixed(0)} ms, ${walls.toFixed(2)} times)  peak ${own.memory.toFixed(0)} MB${change}  ${judged}`,
  )
}

const without = (result, start) =>
  result && {
    ...result,
    cpu: Math.max(1, result.cpu - start.cpu),
    wall: Math.max(1, result.wall - start.wall),
  }

/** @param aim the largest ratio, and why it is missed. */
async function compare(name, folder, words, aim, { rg = true } = {}) {
  const commands = { node: node(empty), own: scan(folder, ...words), ...earlier(folder, ...words) }
  const target = words.at(-1) === '.' ? '.' : words.at(-1)
  const results = await measureInTurns(
    rg ? { ...commands, rg: ripgrep(folder, target) } : commands,
    runs,
  )
  const other = rg ? results.rg : results.node
  const start = rg ? results.node : { cpu: 0, wall: 0 }
  row(name, without(results.own, start), other, aim, without(results.before, start))
}

const parsing = 'Node parses the program, and compiles what runs once'
const encodings = 'about 650 patterns are searched for, and what they match is decoded'
const calls = 'Node takes as long to open and read the files as ripgrep for all'

const empty = join(scratch, 'empty.mjs')
writeFileSync(empty, '')
writeFileSync(join(scratch, 'small.txt'), 'hello\n')
try {
  console.log(
    "processor time, its ratio to bare Node or (without Node's start) to ripgrep, the same for wall time",
  )
  await compare('--version / bare Node', scratch, ['--version'], [1.5, parsing], { rg: false })
  await compare('one small file / bare Node', scratch, ['scan', 'small.txt'], [1.5, parsing], {
    rg: false,
  })
  await compare('1,000 objects / bare Node', smallRepository(), ['git', '.'], [2.5, parsing], {
    rg: false,
  })
  await compare('TREE / ripgrep', tree, ['scan', '.'], [1.2, encodings])
  const count = Number(option('--files', '0'))
  if (count > 0)
    await compare(`${count} files / ripgrep`, smallFiles(count), ['scan', '.'], [1.2, calls])
  const bytes = Number(option('--bytes', '0'))
  if (bytes > 0) {
    largeFile(bytes)
    await compare(
      `one file, ${bytes / 1e6} MB / ripgrep`,
      scratch,
      ['scan', 'large.txt'],
      [3, encodings],
    )
  }
  const names = option('--names', null)
  if (names !== null) {
    await compare('history of names / bare Node', resolve(names), ['git', '.'], null, {
      rg: false,
    })
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
