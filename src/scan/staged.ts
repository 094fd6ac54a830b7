import { openRepository } from '../git/index.ts'
import { unstagedNames } from '../sources/index.ts'

/**
 * Those of the named files that a scan of what is staged does not read.
 * @param folder where the hook runs; relative names start there.
 * @throws BrleaksError where the repository cannot be opened or git fails.
 */
export async function unstagedFiles(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Promise<readonly string[]> {
  const git = await openRepository(folder, { hook: environment })
  try {
    return await unstagedNames(git, folder, names)
  } finally {
    git.close()
  }
}
