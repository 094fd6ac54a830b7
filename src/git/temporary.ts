import { mkdtempSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrleaksError } from '../model/index.ts'

const open = new Set<string>()
let listening = false

/**
 * A private folder (mode 0700) that is taken away when the process ends, if nobody did before.
 * @throws BrleaksError `output` where none can be made.
 */
export function temporaryFolder(): string {
  const folder = makeFolder()
  if (!listening) process.once('exit', removeTemporaryFolders)
  listening = true
  open.add(folder)
  return folder
}

function makeFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'brleaks-'))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'an error'
    throw new BrleaksError(
      'output',
      `no folder can be made in ${tmpdir()} (${code}); set TMPDIR to one that can be written to`,
      { cause },
    )
  }
}

/** Takes one away. */
export function removeFolder(folder: string): void {
  open.delete(folder)
  try {
    removeEntries(folder)
  } catch {
    // Somebody else's files in it, or junctions (Windows): the slow way, which takes a module more to load.
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is made in one: files and links, and folders of them. */
function removeEntries(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeEntries(path)
    else unlinkSync(path)
  }
  rmdirSync(folder)
}

/** Takes every one away; for doors that end the process themselves. */
export function removeTemporaryFolders(): void {
  for (const folder of [...open]) removeFolder(folder)
}
