import { parentPort } from 'node:worker_threads'
import { type ArchiveAnswer, type ArchiveRequest, archiveProtocol } from './archive-protocol.ts'
import { type ArchiveStep, openArchive, prepareLibrary } from './archive-steps.ts'

/** An answer is sent when it has this much, or this time has passed: the other thread applies the limits. */
const answerBytes = 1024 * 1024
const answerMs = 20

/** The thread in which libarchive runs. It can be ended in the middle of a call. */
let archive: Generator<ArchiveStep> | null = null

async function answer({ bytes }: ArchiveRequest): Promise<void> {
  if (bytes !== null) archive = await openArchive(new Uint8Array(bytes))
  const steps: ArchiveStep[] = []
  const began = performance.now()
  let held = 0
  while (held < answerBytes && performance.now() - began < answerMs) {
    const next = archive?.next()
    if (next === undefined || next.done === true) break
    steps.push(next.value)
    if (next.value.kind === 'piece') held += next.value.bytes.length
  }
  send({ kind: 'steps', steps })
}

/** Pieces are moved, not copied. */
function send(message: ArchiveAnswer): void {
  const steps = message.kind === 'steps' ? message.steps : []
  const moved = steps.flatMap((step) => (step.kind === 'piece' ? [step.bytes.buffer] : []))
  parentPort?.postMessage(message, moved)
}

parentPort?.on('message', (request: ArchiveRequest) => void answer(request))
// An error ends the thread.
void prepareLibrary().then(() => send({ kind: 'hello', protocol: archiveProtocol }))
