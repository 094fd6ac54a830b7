// Inputs of bench/growth.mjs. Each function makes one of a given size in an empty folder.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyNumber } from '../copy-with-keys.mjs'
import { commitOf, idOf, treeOf, writeIndex, writeLoose, writePack } from './pack-writer.mjs'

const line = (number) => `BATCH_RELAY_KEY=${keyNumber(number)}\n`
const person = 'Bench <bench@example.test> 1700000000 +0000'
const padded = (number) => String(number).padStart(7, '0')

function init(folder, ...words) {
  spawnSync('git', ['init', '-q', '-b', 'main', ...words, folder])
}

/** Writes a stream of fast-import. */
async function fastImport(folder, commands) {
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  for (const command of commands) {
    if (!child.stdin.write(command)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await once(child, 'close')
}

/** A repository with one commit of a tree. @param objects [type, data], added to the pack. */
function packWithCommit(folder, root, objects) {
  init(folder, '--bare')
  const commit = commitOf(idOf('tree', root))
  writePack(folder, [...objects, ['tree', root], ['commit', commit]])
  writeFileSync(join(folder, 'refs/heads/main'), `${idOf('commit', commit)}\n`)
}

/** Files with one hundred keys each. */
export function keysInFiles(folder, count) {
  for (let first = 0, file = 0; first < count; first += 100, file++) {
    const size = Math.min(100, count - first)
    const lines = Array.from({ length: size }, (_, i) => line(first + i))
    writeFileSync(join(folder, `f${padded(file)}.env`), lines.join(''))
  }
}

export function keysInOneFile(folder, count) {
  for (let first = 0; first < count; first += 1000) {
    const size = Math.min(1000, count - first)
    const lines = Array.from({ length: size }, (_, i) => line(first + i))
    appendFileSync(join(folder, 'all.env'), lines.join(''))
  }
}

/** A history in which each commit adds a file with a key. */
export async function keysInHistory(folder, count) {
  init(folder, '--bare')
  await fastImport(
    folder,
    (function* () {
      for (let i = 0; i < count; i++) {
        // Folders of a hundred: if they grew, so would each commit, and the history with the square of the number.
        const folder = `d${Math.floor(i / 10_000)}/d${Math.floor(i / 100) % 100}`
        yield `commit refs/heads/main\ncommitter ${person}\ndata 2\nm\nM 100644 inline ${folder}/f${i}.env\ndata ${line(i).length}\n${line(i)}\n`
      }
    })(),
  )
}

/** One file with some keys, at many paths. */
export function pathsOfOneObject(keys) {
  return (folder, count) => {
    const blob = Buffer.from(Array.from({ length: keys }, (_, i) => line(i)).join(''))
    const oid = idOf('blob', blob)
    const perFolder = 1000
    const folders = []
    for (let first = 0; first < count; first += perFolder) {
      const size = Math.min(perFolder, count - first)
      const entries = Array.from({ length: size }, (_, i) => [
        '100644',
        `f${padded(first + i)}.env`,
        oid,
      ])
      folders.push(treeOf(entries))
    }
    const root = treeOf(folders.map((tree, i) => ['40000', `d${padded(i)}`, idOf('tree', tree)]))
    packWithCommit(folder, root, [['blob', blob], ...folders.map((tree) => ['tree', tree])])
  }
}

export function looseObjects(folder, count) {
  init(folder, '--bare')
  const made = new Set()
  const write = (type, data) => writeLoose(join(folder, 'objects'), type, data, made)
  const blob = write('blob', Buffer.from(line(0)))
  const tree = write('tree', treeOf([['100644', 'a.env', blob]]))
  const commit = write('commit', commitOf(tree))
  writeFileSync(join(folder, 'refs/heads/main'), `${commit}\n`)
  for (let i = 3; i < count; i++) write('blob', Buffer.from(`text ${i}\n`.repeat(10)))
}

/** Packs of fifty objects each. */
export function packs(folder, count) {
  packWithCommit(folder, treeOf([['100644', 'a.env', idOf('blob', Buffer.from(line(0)))]]), [
    ['blob', Buffer.from(line(0))],
  ])
  for (let pack = 1; pack < count; pack++) {
    const objects = Array.from({ length: 50 }, (_, i) => [
      'blob',
      Buffer.from(`pack ${pack}, text ${i}\n`.repeat(10)),
    ])
    writePack(folder, objects)
  }
}

/** @param keys how many of 2,000 commits add a key. */
export function refs(keys) {
  return (folder, count) => {
    init(folder, '--bare')
    const objects = []
    const commits = []
    for (let i = 0; i < 2000; i++) {
      const blob = Buffer.from(i < keys ? line(i) : `text ${i}\n`)
      const tree = treeOf([['100644', 'a.env', idOf('blob', blob)]])
      const commit = commitOf(idOf('tree', tree), `${i}\n`, commits.slice(-1))
      commits.push(idOf('commit', commit))
      objects.push(['blob', blob], ['tree', tree], ['commit', commit])
    }
    writePack(folder, objects)
    const names = Array.from(
      { length: count },
      (_, i) => `${commits[i % 2000]} refs/heads/b${padded(i)}\n`,
    )
    writeFileSync(
      join(folder, 'packed-refs'),
      `# pack-refs with: peeled fully-peeled sorted \n${names.join('')}${commits.at(-1)} refs/heads/main\n`,
    )
  }
}

/** Commits with a key in each message. */
export function keysInMessages(folder, count) {
  init(folder, '--bare')
  const tree = treeOf([])
  const commits = []
  const objects = [['tree', tree]]
  for (let i = 0; i < count; i++) {
    const commit = commitOf(idOf('tree', tree), line(i), commits.slice(-1))
    commits.push(idOf('commit', commit))
    objects.push(['commit', commit])
  }
  writePack(folder, objects)
  writeFileSync(join(folder, 'refs/heads/main'), `${commits.at(-1)}\n`)
}

/** Tags with a key in each message. */
export function keysInTags(folder, count) {
  packWithCommit(folder, treeOf([]), [])
  const commit = idOf('commit', commitOf(idOf('tree', treeOf([]))))
  const tags = Array.from({ length: count }, (_, i) =>
    Buffer.from(`object ${commit}\ntype commit\ntag t${padded(i)}\ntagger ${person}\n\n${line(i)}`),
  )
  const ids = writePack(
    folder,
    tags.map((tag) => ['tag', tag]),
  )
  const names = ids.map((oid, i) => `${oid} refs/tags/t${padded(i)}\n^${commit}\n`)
  const header = '# pack-refs with: peeled fully-peeled sorted \n'
  writeFileSync(join(folder, 'packed-refs'), header + names.join(''))
}

/** One tree, whose last entry is a file with a key. */
export function treeEntries(folder, count) {
  const blob = Buffer.from('text\n')
  const withKey = Buffer.from(line(0))
  const entries = Array.from({ length: count }, (_, i) => [
    '100644',
    `f${padded(i)}.env`,
    idOf('blob', i === count - 1 ? withKey : blob),
  ])
  const objects = [['blob', withKey]]
  if (count > 1) objects.push(['blob', blob])
  packWithCommit(folder, treeOf(entries), objects)
}

/** Folders in folders, with a key in the innermost. */
export function treeDepth(folder, count) {
  const blob = Buffer.from(line(0))
  const objects = [['blob', blob]]
  let tree = treeOf([['100644', 'a.env', idOf('blob', blob)]])
  for (let i = 1; i < count; i++) {
    objects.push(['tree', tree])
    tree = treeOf([['40000', 'd', idOf('tree', tree)]])
  }
  packWithCommit(folder, tree, objects)
}

/** A work tree whose index names many files, one of them with a key. */
export function indexEntries(folder, count) {
  init(folder)
  const objects = join(folder, '.git/objects')
  const blob = writeLoose(objects, 'blob', Buffer.from('text\n'))
  const withKey = writeLoose(objects, 'blob', Buffer.from(line(0)))
  const entries = Array.from({ length: count }, (_, i) => [
    `d${padded(i - (i % 1000))}/f${padded(i)}.env`,
    i === count - 1 ? withKey : blob,
  ])
  writeIndex(join(folder, '.git'), entries)
}

export function reflogEntries(folder, count) {
  packWithCommit(folder, treeOf([]), [])
  mkdirSync(join(folder, 'logs/refs/heads'), { recursive: true })
  const commit = idOf('commit', commitOf(idOf('tree', treeOf([]))))
  const text = Array.from({ length: count }, (_, i) => {
    const message = i === count - 1 ? line(0) : `commit: ${i}\n`
    return `${commit} ${commit} ${person}\t${message}`
  })
  writeFileSync(join(folder, 'logs/refs/heads/main'), text.join(''))
}

/** A file that takes no room on the disk, with a key at its end. */
export function largeFile(folder, bytes) {
  const file = join(folder, 'large.log')
  writeFileSync(file, '')
  truncateSync(file, bytes)
  appendFileSync(file, `\n${line(0)}`)
}

export function files(folder, count) {
  for (let i = 0; i < count; i++) {
    const inner = join(folder, `d${padded(i - (i % 1000))}`)
    if (i % 1000 === 0) mkdirSync(inner)
    const text = i === count - 1 ? line(0) : `const x = ${i}\n`.repeat(10)
    writeFileSync(join(inner, `f${padded(i)}.js`), text)
  }
}

/** The same, in an index. */
export function trackedFiles(folder, count) {
  init(folder)
  files(folder, count)
  const oid = idOf('blob', Buffer.from('text\n'))
  const entries = Array.from({ length: count }, (_, i) => [
    `d${padded(i - (i % 1000))}/f${padded(i)}.js`,
    oid,
  ])
  writeIndex(join(folder, '.git'), entries)
}
