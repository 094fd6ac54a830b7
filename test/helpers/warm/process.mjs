// A process that runs the program many times. Each run has its own arguments, input, environment and working folder.
import { Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const [, , programPath] = process.argv
const bundled = (name) => import(new URL(name, pathToFileURL(programPath)).href)
const { run } = await bundled('main.js')

process.on('message', (request) => {
  runOnce(request).then((result) => process.send(result))
})
process.send('ready')

async function runOnce({ args, cwd, env, input }) {
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
  const control = { controller: new AbortController(), faults: [], input: null, claim() {} }
  const status = await start(args, control)
  const spent = !(await returnsTo(idle))
  return { status, out: Buffer.concat(out), err: Buffer.concat(err), spent }
}

/** What src/cli/main.ts does, without its handling of signals. */
async function start(args, control) {
  if (args[0] === 'hook' && (await (await bundled('hook-check.js')).isClean(args, control)))
    return 0
  return run(args, control)
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
