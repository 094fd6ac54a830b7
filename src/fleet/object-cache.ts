import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { cacheSecretVariable, type Environment } from '../config/index.ts'
import {
  BrleaksError,
  type ReadBefore,
  type ReadObjects,
  type ScanRequest,
} from '../model/index.ts'
import { reasonOf } from '../output/index.ts'

/** Files that no audit has used for this time are removed, in ms; then the oldest, until all take fewer bytes. */
const longestUnusedMs = 90 * 24 * 3_600_000
const mostBytes = 4 * 2 ** 30

const magic = 'brleaks objects 2\n'
const suffix = '.objects'
const signatureBytes = 32
/** The header is a line of JSON. */
const largestHeader = 64 * 1024 * 1024

interface Header {
  readonly basis: string
  readonly name: string
  readonly idBytes: 20 | 32
  readonly count: number
  readonly brotli: readonly string[]
  readonly others: ReadObjects['others']
  readonly skipped: ReadObjects['skipped']
}

/**
 * Ids of objects that audits have read, by repository: 20 bytes each, and nothing of their content. Every file is signed with
 * a secret that is kept elsewhere, because adding an id hides the keys in that object.
 */
export class ObjectCache {
  readonly #folder: string
  readonly #secret: Buffer

  private constructor(folder: string, secret: Buffer) {
    this.#folder = folder
    this.#secret = secret
  }

  /**
   * @param folder absolute; undefined: the user's own.
   * @throws BrleaksError `output` if it cannot be used.
   */
  static open(folder: string | undefined, environment: Environment): ObjectCache {
    const own = folder ?? defaultFolder(environment)
    try {
      const secret = secretOf(environment)
      mkdirSync(own, { recursive: true, mode: 0o700 })
      const cache = new ObjectCache(own, secret)
      cache.#prune()
      return cache
    } catch (error) {
      if (error instanceof BrleaksError) throw error
      throw new BrleaksError('output', `cannot use the cache ${own}: ${reasonOf(error)}`, {
        cause: error,
      })
    }
  }

  /**
   * What is known of a repository.
   * @param name tells repositories apart: an address, or an absolute path.
   * @param isReading false to read everything again.
   * @param onFault is called with a line for the user if its file cannot be read, is damaged or not signed.
   */
  readBefore(
    name: string,
    request: ScanRequest,
    { isReading, onFault }: { readonly isReading: boolean; onFault(message: string): void },
  ): ReadBefore {
    const basis = basisOf(request)
    const file = this.#fileOf(name)
    return {
      known: isReading ? this.#load(file, { name, basis }, onFault) : null,
      save: (objects) => this.#save(file, { name, basis }, objects, onFault),
    }
  }

  #fileOf(name: string): string {
    return join(this.#folder, `${createHash('sha256').update(name).digest('hex')}${suffix}`)
  }

  #load(
    file: string,
    { name, basis }: Pick<Header, 'name' | 'basis'>,
    onFault: (message: string) => void,
  ): ReadObjects | null {
    let bytes: Buffer
    try {
      if (!lstatSync(file).isFile()) throw new Error('it is not a regular file')
      bytes = readFileSync(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        onFault(`ignored the cache ${file}: ${reasonOf(error)}`)
      }
      return null
    }
    const body = bytes.subarray(0, Math.max(0, bytes.length - signatureBytes))
    if (!this.#isSigned(body, bytes.subarray(body.length))) {
      onFault(
        `ignored the cache ${file}: it is damaged, was changed, or is signed with another secret`,
      )
      return null
    }
    // Another version of brleaks wrote it in another form.
    if (!body.subarray(0, magic.length).equals(Buffer.from(magic))) return null
    const { header, ids } = parse(body)
    if (header.name !== name || header.basis !== basis) return null
    touch(file)
    const { idBytes, others, brotli, skipped } = header
    return { idBytes, ids, others, brotli, skipped }
  }

  #save(
    file: string,
    { name, basis }: Pick<Header, 'name' | 'basis'>,
    { idBytes, ids, ...rest }: ReadObjects,
    onFault: (message: string) => void,
  ): void {
    const header: Header = { basis, name, idBytes, count: ids.length / idBytes, ...rest }
    const body = Buffer.concat([Buffer.from(`${magic}${JSON.stringify(header)}\n`), ids])
    const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
    try {
      writeFileSync(temporary, Buffer.concat([body, this.#sign(body)]), { flag: 'wx', mode: 0o600 })
      renameSync(temporary, file)
    } catch (error) {
      rmSync(temporary, { force: true })
      onFault(`could not write the cache ${file}: ${reasonOf(error)}`)
    }
  }

  #sign(body: Uint8Array): Buffer {
    return createHmac('sha256', this.#secret).update(body).digest()
  }

  #isSigned(body: Uint8Array, signature: Uint8Array): boolean {
    return signature.length === signatureBytes && timingSafeEqual(this.#sign(body), signature)
  }

  #prune(): void {
    const files = readdirSync(this.#folder)
      .filter((name) => name.includes(suffix))
      .flatMap((name) => {
        const path = join(this.#folder, name)
        const stat = statSync(path, { throwIfNoEntry: false })
        return stat?.isFile() ? [{ path, usedMs: stat.mtimeMs, bytes: stat.size }] : []
      })
      .sort((a, b) => b.usedMs - a.usedMs)
    let total = 0
    for (const { path, usedMs, bytes } of files) {
      total += bytes
      const isOld = Date.now() - usedMs > longestUnusedMs
      if (isOld || total > mostBytes) rmSync(path, { force: true })
    }
  }
}

/** Hash of everything that decides what is found in an object. */
function basisOf({ version, rules, decodeDepth, containers }: ScanRequest): string {
  const shown = (_: string, value: unknown) => (value instanceof RegExp ? String(value) : value)
  return createHash('sha256')
    .update(JSON.stringify([version, rules, decodeDepth, containers], shown))
    .digest('hex')
}

/** @param body is signed, so that it is what `save` wrote. */
function parse(body: Buffer): { header: Header; ids: Buffer } {
  const end = body.indexOf('\n', magic.length)
  const text = body.toString('utf8', magic.length, Math.min(end, largestHeader))
  const header = JSON.parse(text) as Header
  return { header, ids: body.subarray(end + 1) }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // It is then removed earlier than it could be.
  }
}

function defaultFolder({ XDG_CACHE_HOME }: Environment): string {
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'brleaks', 'objects')
}

/** Several processes may do so at once: all of them then read the same secret, and none half of it. */
function makeSecret(file: string): void {
  const temporary = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(temporary, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 })
  try {
    linkSync(temporary, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** The variable BRLEAKS_CACHE_SECRET, else a file in the user's configuration, which is made when it is first needed. */
function secretOf(environment: Environment): Buffer {
  const { [cacheSecretVariable]: given, XDG_CONFIG_HOME } = environment
  if (given !== undefined && given !== '') {
    if (given.length < 16) {
      throw new BrleaksError('usage', `${cacheSecretVariable}: expected at least 16 characters`)
    }
    return Buffer.from(given)
  }
  const file = join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'brleaks', 'cache-secret')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  if (!existsSync(file)) makeSecret(file)
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600)
  const secret = readFileSync(file)
  if (secret.length >= 32) return secret
  throw new BrleaksError('output', `the secret of the cache is damaged: remove ${file}`)
}
