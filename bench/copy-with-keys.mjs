// Copies a repository with git fast-export and fast-import, and lets commits of its main line add keys to files.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A made-up key; every number has its own. */
export function keyNumber(number) {
  const bytes = createHash('sha512').update(`bench key ${number}`).digest().subarray(0, 32)
  return `br_${Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')}`
}

function git(folder, ...words) {
  const { stdout, stderr, status } = spawnSync('git', ['-C', folder, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`)
  return stdout.trim()
}

/** Reads blobs, one question at a time. */
class Blobs {
  #child
  #pieces
  #bytes = Buffer.alloc(0)

  constructor(folder) {
    this.#child = spawn('git', ['-C', folder, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    this.#pieces = this.#child.stdout[Symbol.asyncIterator]()
  }

  async read(oid) {
    this.#child.stdin.write(`${oid}\n`)
    while (!this.#bytes.includes(0x0a)) await this.#more()
    const feed = this.#bytes.indexOf(0x0a)
    const [, type, size] = this.#bytes.toString('latin1', 0, feed).split(' ')
    const end = type === 'missing' ? feed : feed + 1 + Number(size)
    while (this.#bytes.length < end + 1) await this.#more()
    const content = type === 'missing' ? null : Buffer.from(this.#bytes.subarray(feed + 1, end))
    this.#bytes = this.#bytes.subarray(end + 1)
    return content
  }

  close() {
    this.#child.stdin.end()
  }

  async #more() {
    const { value, done } = await this.#pieces.next()
    if (done) throw new Error('git cat-file ended early')
    this.#bytes = Buffer.concat([this.#bytes, value])
  }
}

/** Lines of a fast-export stream; the bytes of `data` commands come as they are. */
async function* commands(stream) {
  let rest = Buffer.alloc(0)
  let raw = 0
  for await (const piece of stream) {
    const bytes = Buffer.concat([rest, piece])
    let at = 0
    while (at < bytes.length) {
      const feed = raw > 0 ? -1 : bytes.indexOf(0x0a, at)
      if (raw === 0 && feed === -1) break
      const end = raw > 0 ? Math.min(bytes.length, at + raw) : feed + 1
      const part = bytes.subarray(at, end)
      const isRaw = raw > 0
      if (isRaw) raw -= part.length
      else raw = Number(/^data (\d+)\n/.exec(part.toString('latin1', 0, 30))?.[1] ?? 0)
      yield { part, text: isRaw ? '' : part.toString('latin1') }
      at = end
    }
    rest = bytes.subarray(at)
  }
}

/**
 * @param count how many commits add a key: as many as there are, if there are fewer.
 * @returns the ids of the files with a key.
 */
export async function copyWithKeys(source, copy, count) {
  const common = git(source, 'rev-parse', '--path-format=absolute', '--git-common-dir')
  spawnSync('git', ['init', '-q', '--bare', copy])
  writeFileSync(join(copy, 'objects/info/alternates'), `${join(common, 'objects')}\n`)
  const line = git(source, 'rev-list', '--first-parent', 'HEAD').split('\n')
  const order = (oid) => createHash('sha1').update(oid).digest('hex')
  const byOrder = [...line].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const chosen = new Set(byOrder.slice(0, Math.floor(count * 1.6)))
  const missing = new Set(
    git(source, 'rev-list', '--objects', '--all', '--missing=print')
      .split('\n')
      .filter((oid) => oid.startsWith('?'))
      .map((oid) => oid.slice(1)),
  )
  const words = ['--all', '--no-data', '--show-original-ids', '--signed-tags=strip']
  words.push('--tag-of-filtered-object=drop', '--reencode=no')
  const out = spawn('git', ['-C', source, 'fast-export', ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const into = spawn(
    'git',
    ['-C', copy, 'fast-import', '--date-format=raw-permissive', '--force', '--quiet'],
    { stdio: ['pipe', 'ignore', 'inherit'] },
  )
  const blobs = new Blobs(source)
  const hits = []
  let isChosen = false
  const write = async (bytes) => {
    if (!into.stdin.write(bytes)) await once(into.stdin, 'drain')
  }
  for await (const { part, text } of commands(out.stdout)) {
    if (text.startsWith('original-oid ')) isChosen = chosen.has(text.slice(13, -1))
    const [, mode, oid, path] = /^M (\d+) ([0-9a-f]{40,64}) (.+)\n$/s.exec(text) ?? []
    if (missing.has(oid)) continue
    if (isChosen && mode === '100644' && hits.length < count) {
      const content = await blobs.read(oid)
      if (content !== null && content.length > 200 && content.length < 200_000) {
        const key = `\n# BATCH_RELAY_KEY = "${keyNumber(hits.length)}"\n`
        const bytes = Buffer.concat([content, Buffer.from(key)])
        const header = `blob ${bytes.length}\0`
        hits.push(createHash('sha1').update(header).update(bytes).digest('hex'))
        isChosen = false
        await write(`M 100644 inline ${path}\ndata ${bytes.length}\n`)
        await write(bytes)
        await write('\n')
        continue
      }
    }
    await write(Buffer.from(part))
  }
  blobs.close()
  into.stdin.end()
  await once(into, 'close')
  git(copy, 'symbolic-ref', 'HEAD', git(source, 'symbolic-ref', 'HEAD'))
  git(copy, 'pack-refs', '--all')
  packAll(copy)
  return hits
}

/** Puts everything into one pack. `git repack` makes several if the source is a partial clone. */
function packAll(copy) {
  const packs = join(copy, 'objects/pack')
  const old = readdirSync(packs)
  const list = 'git rev-list --objects --all --missing=allow-any'
  const pack =
    'git -c pack.writeReverseIndex=true pack-objects --window=0 --delta-base-offset -q objects/pack/pack'
  const { status } = spawnSync('sh', ['-c', `${list} | ${pack}`], { cwd: copy, stdio: 'ignore' })
  if (status !== 0) throw new Error('git pack-objects failed')
  for (const name of old) rmSync(join(packs, name))
  rmSync(join(copy, 'objects/info/alternates'))
}
