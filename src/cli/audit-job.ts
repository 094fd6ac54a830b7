import { serveJobs } from '../fleet/index.ts'
import { BrleaksError, exitStatus } from '../model/index.ts'

/**
 * Reads the repositories that the run which started this process sends. It ends with that run, and takes every process
 * that it started with it.
 */
export async function serveAuditJobs(): Promise<number> {
  if (process.send === undefined) {
    throw new BrleaksError('usage', 'this command is only for "brleaks audit"')
  }
  const ended = new Promise<void>((resolve) => process.once('disconnect', resolve))
  serveJobs({
    channel: {
      send: (message) => process.send?.(message, () => {}),
      onMessage: (listener) => process.on('message', listener),
    },
    environment: process.env,
    rssBytes: () => process.memoryUsage.rss(),
  })
  await ended
  // After the temporary folders are removed: what this process started is in its process group.
  process.once('exit', () => {
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL')
  })
  process.exit(exitStatus.clean)
}
