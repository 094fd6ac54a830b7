import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { IgnoredEntry } from '../git/index.ts'
import type { Tally } from '../model/index.ts'
import { skipped } from './left-out.ts'

/** Maximum number of entries of ignored folders to look at. */
const mostEntries = 4000

/** Folders of installed packages: large, and unlikely to contain keys of the user. */
const packageFolders = new Set([
  ...['node_modules', 'bower_components', 'site-packages', '__pycache__', '.tox', '.venv', 'venv'],
])

const secretNames = [
  /^\.env(?:rc|[.-].+)?$/,
  /\.env$/,
  /^\.(?:netrc|npmrc|pypirc|htpasswd|git-credentials|dev\.vars)$/,
  /^(?:credentials?|secrets?)(?:[.-].*)?$/,
  /\.(?:secrets?|tfvars|tfstate|pem|key|p12|pfx|jks|keystore)$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /^(?:local\.settings|appsettings\..+|service[-_]?account.*)\.json$/,
]

/** True for a name that is common for files with secrets, unless it is an example or template. */
export function isSecretFileName(name: string): boolean {
  const lower = name.toLowerCase()
  if (/[.-](?:example|sample|template|dist)(?:\.|$)/.test(lower)) return false
  return secretNames.some((pattern) => pattern.test(lower))
}

/** Counts ignored files and folders, and names files that may hold secrets. */
export class IgnoredFiles {
  #files = 0
  readonly #folders: string[] = []
  readonly #secrets: string[] = []

  add(entries: readonly IgnoredEntry[]): void {
    for (const { path, folder } of entries) {
      if (folder) this.#folders.push(path)
      else if (isSecretFileName(nameOf(path))) this.#secrets.push(path)
      else this.#files++
    }
  }

  /** @param root folder that the paths are relative to. @param nameInReports a path's name in reports. */
  tallies(root: string, nameInReports: (path: string) => string): Tally[] {
    const folders = this.#folders.sort()
    const secrets = [...new Set([...this.#secrets, ...secretsWithin(root, folders)])].sort()
    return [
      skipped('ignored-files', this.#files),
      skipped(
        'ignored-folders',
        folders.length,
        folders.map((path) => `${nameInReports(path)}/`),
      ),
      skipped('ignored-secret-files', secrets.length, secrets.map(nameInReports)),
    ].filter((tally) => tally.count > 0)
  }
}

/** Searches ignored folders for files that may hold secrets, level by level, up to `mostEntries` entries. */
function secretsWithin(root: string, folders: readonly string[]): string[] {
  const found: string[] = []
  let looked = 0
  let level = folders.filter(isWorthALook)
  while (level.length > 0 && looked < mostEntries) {
    const below: string[] = []
    for (const folder of level) {
      if (looked >= mostEntries) break
      for (const entry of entriesOf(join(root, folder))) {
        looked++
        const path = `${folder}/${entry.name}`
        if (entry.isDirectory()) below.push(path)
        else if (isSecretFileName(entry.name)) found.push(path)
      }
    }
    level = below.filter(isWorthALook)
  }
  return found
}

function isWorthALook(folder: string): boolean {
  const name = nameOf(folder)
  return name !== '.git' && !packageFolders.has(name)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // It is left out anyway; its files cannot be named.
    return []
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
