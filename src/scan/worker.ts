import { parentPort } from 'node:worker_threads'
import { SweepFault, type SweptShare, sweepShare } from '../git/index.ts'
import {
  type Chunk,
  ContainerAllowance,
  type Item,
  isUnread,
  type RejectionCount,
} from '../model/index.ts'
import { shareItems } from '../sources/index.ts'
import { detectionsIn } from './detections.ts'
import { detectorFor } from './detector-for.ts'
import { PendingContainers } from './pending-containers.ts'
import { toPlain } from './plain-detection.ts'
import {
  type ShareResults,
  type ShareTask,
  type SweepResult,
  type WorkerMessage,
  type WorkerTask,
  workerProtocol,
} from './worker-protocol.ts'

/** Results are sent at this interval, or earlier if there are many, so that little is lost when a scan is stopped. */
const intervalMs = 100
const bundle = 500

async function searchShare(
  { plan, rules, decodeDepth, keepFiltered, containers }: ShareTask,
  send: (message: WorkerMessage) => void,
): Promise<void> {
  const detector = detectorFor(rules, { decodeDepth, countRejections: !keepFiltered })
  let results = noResults()
  let sentMs = performance.now()
  const sendMany = () => {
    if (countOf(results) < bundle && performance.now() - sentMs < intervalMs) return
    send(results)
    results = noResults()
    sentMs = performance.now()
  }
  const allowance = new ContainerAllowance(containers)
  const embedded = new PendingContainers(containers.memory)
  const addChunk = (chunk: Chunk) => {
    for (const found of detectionsIn(chunk, detector, allowance)) {
      const item = found.kind === 'container' ? embedded.add(found) : found
      if (item?.kind === 'problem') results.items.push(item)
      else if (item?.kind === 'rejections') addRejections(results, item)
      else if (item !== null) results.detections.push(toPlain(item))
    }
  }
  const emit = (item: Item) => {
    if (item.kind === 'chunk') addChunk(item)
    else results.items.push(item)
    sendMany()
  }
  const { needles } = detector
  const { signal } = new AbortController()
  const search = { needles, allowance, signal, emit }
  for (const item of shareItems(plan, { needles, allowance }, detector.rulesOut)) {
    if (item.kind === 'container') await item.open(search)
    else if (isUnread(item)) results.unread.push(item)
    else if (item.kind === 'lfs-pointer') results.pointers.push(item)
    else if (item.kind === 'brotli-name') results.brotli.push(item.oid)
    else if (item.kind === 'named-tree') results.trees.push(item.oid)
    // Without memory this thread takes no objects; the main thread reads those that are left.
    else if (item.kind !== 'no-memory') emit(item)
    await embedded.open(search)
    sendMany()
  }
  send(results)
  send({ kind: 'done' })
}

function noResults(): ShareResults {
  const lists = { detections: [], items: [], unread: [], pointers: [], brotli: [], trees: [] }
  return { kind: 'results', ...lists, rejections: new Map() }
}

function addRejections({ rejections }: ShareResults, { reason, count }: RejectionCount): void {
  rejections.set(reason, (rejections.get(reason) ?? 0) + count)
}

function countOf({ kind: _, rejections: __, ...lists }: ShareResults): number {
  return Object.values(lists).reduce((count, list) => count + list.length, 0)
}

function sweep(task: Extract<WorkerTask, { kind: 'sweep' }>['task']): void {
  const share = shareOf(task)
  sendLists({ kind: 'swept', share }, share?.trees ?? [])
  parentPort?.postMessage({ kind: 'done' } satisfies WorkerMessage)
}

/** @param lists of the message, which are moved, not copied. */
function sendLists(message: SweepResult, lists: readonly Int32Array<ArrayBuffer>[]): void {
  parentPort?.postMessage(message, [...new Set(lists.map(({ buffer }) => buffer))])
}

function shareOf(task: Extract<WorkerTask, { kind: 'sweep' }>['task']): SweptShare | null {
  const steps = sweepShare(task)
  try {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value
      const commits = step.value
      if (commits !== undefined) sendLists({ kind: 'commits', commits }, commits)
    }
  } catch (error) {
    if (error instanceof SweepFault) return null
    throw error
  }
}

parentPort?.once('message', (task: WorkerTask) => {
  if (task.kind === 'sweep') sweep(task.task)
  // A rejection ends the thread with its error.
  else void searchShare(task, (message) => parentPort?.postMessage(message))
})
parentPort?.postMessage({ kind: 'hello', protocol: workerProtocol } satisfies WorkerMessage)
