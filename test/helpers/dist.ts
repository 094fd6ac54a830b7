import { join } from 'node:path'

/** A file of the bundle that test/global-setup.ts made of the sources as they are now. */
export function distFile(name: string): string {
  const { BRLEAKS_TEST_DIST: folder } = process.env
  if (folder === undefined) throw new Error('BRLEAKS_TEST_DIST is unset; run the tests with vitest')
  return join(folder, name)
}
