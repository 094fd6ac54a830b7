import { type ArchiveStep, openArchive } from './archive-steps.ts'
import { ArchiveThread } from './archive-thread.ts'
import type { Budget } from './budget.ts'
import { giveOut, type ReadRange } from './byte-source.ts'
import type { ContainerFault, ContainerInput, ContainerReader, Part } from './format.ts'

type Steps = AsyncIterator<ArchiveStep>

/** Bytes that are copied at a time. */
const copyBytes = 1024 * 1024

/** Reads what libarchive in WebAssembly reads. */
export const libarchiveReader: ContainerReader = { parts }

async function* parts(
  { read, size }: ContainerInput,
  budget: Budget,
  signal: AbortSignal | null = null,
): AsyncGenerator<Part> {
  if (read === null || size === null || size > budget.limits.memory) {
    return yield unread(null, 'too-large')
  }
  const steps = await openSteps(sharedCopy(read, size), budget, signal)
  try {
    for (let next = await steps.next(); next.done !== true; next = await steps.next()) {
      const step = next.value
      if (step.kind === 'entry') yield* entry(step, steps, budget)
      if (step.kind === 'end' && step.fault !== null) yield unread(null, step.fault)
    }
  } finally {
    await steps.return?.()
  }
}

/** In a thread that can be ended; in this one where there is none. */
async function openSteps(
  bytes: SharedArrayBuffer,
  budget: Budget,
  signal: AbortSignal | null,
): Promise<Steps> {
  const began = performance.now()
  const thread = await ArchiveThread.start()
  budget.wait(performance.now() - began)
  return thread?.steps(bytes, budget, signal) ?? stepsHere(bytes)
}

async function* stepsHere(bytes: SharedArrayBuffer): AsyncGenerator<ArchiveStep> {
  yield* await openArchive(new Uint8Array(bytes))
}

function sharedCopy(read: ReadRange, size: number): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(size)
  const copy = new Uint8Array(shared)
  for (let at = 0; at < size; at += copyBytes) copy.set(read(at, copyBytes), at)
  return shared
}

async function* entry(
  { name, isEncrypted }: Extract<ArchiveStep, { kind: 'entry' }>,
  steps: Steps,
  budget: Budget,
): AsyncGenerator<Part> {
  budget.entry()
  budget.give(0)
  if (isEncrypted) return yield unread(name, 'encrypted')
  const faults: ContainerFault[] = []
  yield { kind: 'entry', name, content: content(steps, budget, faults) }
  for (const fault of faults) yield unread(name, fault)
}

async function* content(
  steps: Steps,
  budget: Budget,
  faults: ContainerFault[],
): AsyncGenerator<Buffer> {
  for (let next = await steps.next(); next.done !== true; next = await steps.next()) {
    const step = next.value
    if (step.kind === 'piece') {
      const { buffer, byteOffset, byteLength } = step.bytes
      yield* giveOut(Buffer.from(buffer, byteOffset, byteLength), budget)
      continue
    }
    if (step.kind !== 'entry' && step.fault !== null) faults.push(step.fault)
    return
  }
}

function unread(name: Uint8Array | null, fault: ContainerFault): Part {
  return { kind: 'unread', name, fault }
}
