import { existsSync } from 'node:fs'
import type { FileTask, FileThread } from './file-parts.ts'
import { fileProtocol } from './file-protocol.ts'

/** The name includes ours because a program that bundles the library may have a file of the same name. */
const workerFile = './brleaks-file-worker.js'

/** It needs memory for the names of a block; its buffers are not part of the heap. */
const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

/**
 * Starts a second thread that reads files (file-worker.ts). Its errors lose nothing: what it does not read is left to this
 * thread. Null where its file is missing (unbundled sources, bundles of other programs).
 */
export async function startFileThread(
  task: FileTask,
  file = new URL(workerFile, import.meta.url),
): Promise<FileThread | null> {
  if (!existsSync(file)) return null
  const { Worker } = await import('node:worker_threads')
  const worker = new Worker(file, { resourceLimits, workerData: { protocol: fileProtocol, task } })
  let hasEnded = false
  const end = () => {
    hasEnded = true
  }
  worker.on('error', end).on('exit', end)
  // It must not keep the program running.
  worker.unref()
  return {
    get hasEnded() {
      return hasEnded
    },
    stop: () => void worker.terminate(),
  }
}
