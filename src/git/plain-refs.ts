import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Repository } from './git.ts'
import { codeOf, readRegular } from './regular-file.ts'

/** A ref below `refs/` and the object that it points to. */
interface PlainRef {
  readonly name: string
  readonly oid: string
}

/** More refs are left to git. */
const mostLoose = 500
const mostPackedBytes = 1024 * 1024
/** A file of a ref is a line. Bytes. */
const mostRefBytes = 4096
/** Folders within each other. */
const deepest = 20
/** References from ref to ref. */
const mostSteps = 5

const packedLine = /^([0-9a-f]{40}|[0-9a-f]{64}) (refs\/\S+)$/
const peeledLine = /^\^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
/** Names that git refuses or skips (git-check-ref-format), and names that are not ASCII. */
const unusualName = /[^\x21-\x7e]|[~^:?*[\\]|\.\.|@\{|\/\.|\.lock(?:\/|$)|\.$/

/**
 * Reads the refs of a repository from its files, sorted by name, as `git for-each-ref` lists them.
 * @returns null if git must list them: there are many, they are in a reftable, or one has an unusual form.
 */
export function readPlainRefs({
  layout: { commonDir },
  idBytes,
}: Pick<Repository, 'layout' | 'idBytes'>): PlainRef[] | null {
  try {
    if (lstatSync(join(commonDir, 'reftable'), { throwIfNoEntry: false }) !== undefined) return null
    // Packing writes a ref to the list before it removes its file, so files are read first.
    const loose = looseTexts(commonDir)
    const refs = loose === null ? null : packedRefs(commonDir)
    if (loose === null || refs === null) return null
    const targets = new Map([...refs, ...loose])
    const list: PlainRef[] = []
    for (const name of targets.keys()) {
      const oid = idOf(name, targets)
      if (oid === null || oid.length !== 2 * idBytes || /^0+$/.test(oid)) return null
      list.push({ name, oid })
    }
    return list.sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    // git reports files that cannot be read.
    return null
  }
}

/** The id of a ref, through refs that name another one; null if it has none. */
function idOf(name: string, targets: ReadonlyMap<string, string>): string | null {
  let text = targets.get(name)
  for (let step = 0; text?.startsWith('refs/'); step++) {
    text = step === mostSteps ? undefined : targets.get(text)
  }
  return text ?? null
}

/** The id, or the name of another ref, in each file below `refs/`. */
function looseTexts(commonDir: string): Map<string, string> | null {
  const texts = new Map<string, string>()
  const folders: { readonly name: string; readonly depth: number }[] = [{ name: 'refs', depth: 0 }]
  for (const { name, depth } of folders) {
    if (depth > deepest) return null
    for (const entry of readdirSync(join(commonDir, name), { withFileTypes: true })) {
      const ref = `${name}/${entry.name}`
      if (entry.isDirectory()) folders.push({ name: ref, depth: depth + 1 })
      else if (!entry.isFile() || texts.size === mostLoose || unusualName.test(ref)) return null
      else {
        const text = textOf(readRegular(join(commonDir, ref), mostRefBytes).toString('latin1'))
        if (text === null) return null
        texts.set(ref, text)
      }
    }
  }
  return texts
}

function textOf(file: string): string | null {
  const [, name, oid] =
    /^(?:ref: (refs\/[\x21-\x7e]+)|([0-9a-f]{40}|[0-9a-f]{64}))\n?$/.exec(file) ?? []
  return name ?? oid ?? null
}

function packedRefs(commonDir: string): Map<string, string> | null {
  const refs = new Map<string, string>()
  const text = packedText(commonDir)
  // Cut off: git refuses it, because the last name may be incomplete.
  if (text !== '' && !text.endsWith('\n')) return null
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# pack-refs with:') || peeledLine.test(line)) continue
    const [, oid, name] = packedLine.exec(line) ?? []
    if (oid === undefined || name === undefined) return null
    if (refs.has(name) || unusualName.test(name)) return null
    refs.set(name, oid)
  }
  return refs
}

function packedText(commonDir: string): string {
  try {
    return readRegular(join(commonDir, 'packed-refs'), mostPackedBytes).toString('latin1')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw error
  }
}
