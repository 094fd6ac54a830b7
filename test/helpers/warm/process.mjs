// A process that runs the program, or the action, many times. Each run has its own arguments, input, environment and working folder.
import { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const [, , programPath] = process.argv
const bundled = (name) => import(new URL(name, pathToFileURL(programPath)).href)

process.on('message', (request) => {
  runOnce(request).then((result) => process.send(result))
})
process.send('ready')

async function runOnce({ entry, args, cwd, env, input }) {
  const idle = resources()
  const out = []
  const err = []
  replace('stdout', collector(out))
  replace('stderr', collector(err))
  replace('stdin', Readable.from(input.length > 0 ? [Buffer.from(input)] : []))
  process.argv = [process.execPath, programPath, ...args]
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  const status = await entries[entry](args)
  const spent = !(await returnsTo(idle))
  return { status, out: Buffer.concat(out), err: Buffer.concat(err), spent }
}

/** What src/cli/main.ts and src/action/main.ts do, without their handling of signals and errors. */
const entries = {
  async cli(args) {
    const control = { controller: new AbortController(), faults: [], input: null, claim() {} }
    if (args[0] === 'hook') {
      const { isClean } = await bundled('hook-check.js')
      if (await isClean(args, control)) return 0
    }
    const { run } = await bundled('main.js')
    return run(args, control)
  },
  async action() {
    const { runAction } = await bundled('action-run.js')
    return runAction(process.env, new AbortController().signal)
  },
}

/** A process of its own ends when nothing is left to do. */
async function returnsTo(idle) {
  for (let tries = 0; tries < 200; tries++) {
    if (resources() === idle) return true
    await pause(tries < 20 ? 0 : 10)
  }
  return false
}

function resources() {
  return process
    .getActiveResourcesInfo()
    .filter((name) => name !== 'Immediate' && name !== 'Timeout')
    .sort()
    .join()
}

function collector(pieces) {
  return new Writable({
    write(piece, _encoding, done) {
      pieces.push(piece)
      done()
    },
  })
}

function replace(name, stream) {
  Object.defineProperty(process, name, { value: stream, configurable: true })
}
