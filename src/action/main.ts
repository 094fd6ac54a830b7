import { runAction } from './run.ts'

// The door for GitHub Actions. A runner that cancels a job sends SIGINT, then SIGTERM: what was found by then is told.
const controller = new AbortController()
const stop = () => controller.abort()
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

process.exitCode = await runAction(process.env, controller.signal)
