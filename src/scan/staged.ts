import { openRepository } from '../git/index.ts'
import { unstagedNames } from '../sources/index.ts'

/**
 * Returns the named files that are not staged, which a staged scan does not read.
 * @param folder where the hook runs; names are relative to it.
 * @throws BrleaksError if the repository cannot be opened or git fails.
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
