// Writes git objects, packs and indexes directly: much faster than git does, and in any shape.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'

const types = { commit: 1, tree: 2, blob: 3, tag: 4 }
const sha1 = (...parts) => {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** @returns the id of an object as hexadecimal digits. */
export function idOf(type, data) {
  return sha1(`${type} ${data.length}\0`, data).toString('hex')
}

/** @param entries [mode, name, id as hexadecimal digits], sorted as git sorts them. */
export function treeOf(entries) {
  const parts = []
  for (const [mode, name, oid] of entries) {
    parts.push(Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex'))
  }
  return Buffer.concat(parts)
}

export function commitOf(tree, message = 'bench\n', parents = []) {
  const person = 'Bench <bench@example.test> 1700000000 +0000'
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
  return Buffer.from(`${lines.join('\n')}\nauthor ${person}\ncommitter ${person}\n\n${message}`)
}

/** Writes one loose object. @returns its id. */
export function writeLoose(objects, type, data, made = new Set()) {
  const oid = idOf(type, data)
  const folder = join(objects, oid.slice(0, 2))
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  const bytes = Buffer.concat([Buffer.from(`${type} ${data.length}\0`), data])
  writeFileSync(join(folder, oid.slice(2)), deflateSync(bytes, { level: 1 }))
  return oid
}

function entryHeader(type, size) {
  const bytes = [(types[type] << 4) | (size & 15)]
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] |= 0x80
    bytes.push(rest % 128)
  }
  return Buffer.from(bytes)
}

/** Writes a pack and its index. @param objects [type, data] without repetitions. @returns the ids. */
export function writePack(gitDir, objects) {
  const parts = [Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')]
  let offset = 12
  const placed = []
  for (const [type, data] of objects) {
    const bytes = Buffer.concat([entryHeader(type, data.length), deflateSync(data, { level: 1 })])
    placed.push({ oid: idOf(type, data), offset, check: crc32(bytes) })
    parts.push(bytes)
    offset += bytes.length
  }
  parts[0].writeUInt32BE(placed.length, 8)
  const body = Buffer.concat(parts)
  const sum = sha1(body)
  const folder = join(gitDir, 'objects/pack')
  const name = join(folder, `pack-${sum.toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${name}.pack`, Buffer.concat([body, sum]))
  writeFileSync(`${name}.idx`, packIndex([...placed], sum))
  return placed.map(({ oid }) => oid)
}

function packIndex(placed, packSum) {
  placed.sort((a, b) => (a.oid < b.oid ? -1 : 1))
  const table = (values) => {
    const bytes = Buffer.alloc(values.length * 4)
    for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4)
    return bytes
  }
  const fanout = new Array(256).fill(0)
  for (const { oid } of placed) fanout[Number.parseInt(oid.slice(0, 2), 16)]++
  for (let i = 1; i < 256; i++) fanout[i] += fanout[i - 1]
  const body = Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    table(fanout),
    Buffer.from(placed.map(({ oid }) => oid).join(''), 'hex'),
    table(placed.map(({ check }) => check)),
    table(placed.map(({ offset: at }) => at)),
    packSum,
  ])
  return Buffer.concat([body, sha1(body)])
}

/** Writes an index of version 2. @param entries [path, id as hexadecimal digits], sorted by path. */
export function writeIndex(gitDir, entries) {
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(entries.length, 8)
  const parts = [header]
  for (const [path, oid] of entries) {
    const length = 62 + path.length
    const bytes = Buffer.alloc(length + 8 - (length % 8))
    bytes.writeUInt32BE(0o100644, 24)
    bytes.write(oid, 40, 'hex')
    bytes.writeUInt16BE(Math.min(path.length, 0xfff), 60)
    bytes.write(path, 62, 'latin1')
    parts.push(bytes)
  }
  const body = Buffer.concat(parts)
  writeFileSync(join(gitDir, 'index'), Buffer.concat([body, sha1(body)]))
}
