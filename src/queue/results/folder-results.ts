import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeReportFile } from '../../output/index.ts'
import { parseResult, type ResultStore, resultPath } from './store.ts'

/**
 * Results in a folder that all machines share.
 * @param folder absolute.
 */
export function folderResults(folder: string): ResultStore {
  const fileOf = (run: string, id: string) => join(folder, resultPath(run, id))
  return {
    name: 'folder',
    put: async (run, result) => {
      const file = fileOf(run, result.id)
      await mkdir(dirname(file), { recursive: true, mode: 0o700 })
      // Written to a temporary name and renamed: a reader sees the whole of it, or the one before.
      await writeReportFile(file, JSON.stringify(result), 0o600)
    },
    get: async (run, id) => {
      try {
        return parseResult(await readFile(fileOf(run, id), 'utf8'), id)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
        throw error
      }
    },
    // The folder is the user's: results stay there.
    drop: async () => {},
  }
}
