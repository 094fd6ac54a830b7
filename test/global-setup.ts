import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Bundles the sources as they are now into a temporary folder, so that tests never run a stale dist/.
 * Test processes read the folder from `BRLEAKS_TEST_DIST`.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-test-'))
  // Some tests run the program as another user.
  chmodSync(folder, 0o755)
  const dist = join(folder, 'dist')
  mkdirSync(dist)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  const script = join(import.meta.dirname, '../scripts/bundle.mjs')
  execFileSync(process.execPath, [script, '--to', dist], { stdio: 'inherit' })
  process.env.BRLEAKS_TEST_DIST = dist
  return () => rmSync(folder, { recursive: true, force: true })
}
