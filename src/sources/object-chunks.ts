import { hexAt, treeEntries } from '../git/index.ts'
import {
  type Chunk,
  type Needles,
  type Origin,
  type Problem,
  pathFromBytes,
  type RepositoryObject,
} from '../model/index.ts'
import { holdsNeedle } from './needles.ts'
import { nameChunk, wholeChunk } from './text-chunks.ts'

/** Splits an object into chunks, each with its origin. */
export function objectChunks(
  object: RepositoryObject,
  needles: Needles,
): readonly (Chunk | Problem)[] {
  switch (object.type) {
    case 'blob':
      return [wholeChunk({ source: 'blob', path: null, object: object.oid }, object.bytes)]
    case 'commit':
      return commitChunks(object)
    case 'tag':
      return tagChunks(object)
    case 'tree':
      return treeChunks(object, needles)
  }
}

/** gitformat-commit: header lines, an empty line, the message. Line 1 of the message is its subject. */
function commitChunks(object: RepositoryObject): Chunk[] {
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes)
  const chunks: Chunk[] = []
  for (const { line, offset } of linesOf(header)) {
    const people = startsWith(line, 'author ') || startsWith(line, 'committer ')
    const source = people ? 'commit-author' : 'commit-message'
    chunks.push(nameChunk({ source, path: null, object: object.oid }, line, offset))
  }
  const origin: Origin = { source: 'commit-message', path: null, object: object.oid }
  chunks.push(wholeChunk(origin, message, messageOffset))
  return chunks
}

function tagChunks(object: RepositoryObject): Chunk[] {
  const { header, message, messageOffset } = splitAtEmptyLine(object.bytes)
  const origin: Origin = { source: 'tag-message', path: null, object: object.oid }
  return [nameChunk(origin, header), wholeChunk(origin, message, messageOffset)]
}

/**
 * Names in a tree (`mode SP name NUL id`). The sighting names the entry's object, not the tree,
 * because a tree changes with every change below it.
 */
function treeChunks(object: RepositoryObject, needles: Needles): (Chunk | Problem)[] {
  const { bytes, oid } = object
  const idBytes = oid.length / 2
  const chunks: (Chunk | Problem)[] = []
  for (const entry of treeEntries(bytes, idBytes)) {
    if (entry === null) {
      chunks.push({ kind: 'problem', what: `tree ${oid}`, reason: { code: 'damaged-tree' } })
      break
    }
    const name = bytes.subarray(entry.nameAt, entry.nameEnd)
    if (holdsNeedle(name, needles)) {
      const object = hexAt(bytes, entry.idAt, idBytes)
      chunks.push(nameChunk({ source: 'file-name', ...pathFromBytes(name), object }, name))
    }
  }
  return chunks
}

function splitAtEmptyLine(bytes: Buffer): {
  header: Buffer
  message: Buffer
  messageOffset: number
} {
  const end = bytes.indexOf('\n\n')
  const messageOffset = end === -1 ? bytes.length : end + 2
  return {
    header: bytes.subarray(0, end === -1 ? bytes.length : end),
    message: bytes.subarray(messageOffset),
    messageOffset,
  }
}

function* linesOf(bytes: Buffer): Generator<{ line: Buffer; offset: number }> {
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    yield { line: bytes.subarray(start, end), offset: start }
    start = end + 1
  }
}

function startsWith(bytes: Buffer, text: string): boolean {
  return bytes.toString('latin1', 0, text.length) === text
}
