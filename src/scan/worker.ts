import { parentPort } from 'node:worker_threads'
import { createDetector } from '../detect/index.ts'
import { ContainerAllowance, type Item, isUnread } from '../model/index.ts'
import { shareItems } from '../sources/index.ts'
import { toPlain } from './plain-detection.ts'
import {
  type ShareResults,
  type ShareTask,
  type WorkerMessage,
  workerProtocol,
} from './worker-protocol.ts'

/** Results are sent at this interval, or earlier if there are many, so that little is lost when a scan is stopped. */
const intervalMs = 100
const bundle = 500

async function searchShare(
  { plan, rules, decodeDepth, containers }: ShareTask,
  send: (message: WorkerMessage) => void,
): Promise<void> {
  const detector = createDetector(rules, { decodeDepth })
  let results = noResults()
  let sentMs = performance.now()
  const emit = (item: Item) => {
    if (item.kind !== 'chunk') {
      results.items.push(item)
      return
    }
    for (const found of detector.detect(item)) {
      if (found.kind === 'problem') results.items.push(found)
      else results.detections.push(toPlain(found))
    }
  }
  const { needles } = detector
  const { signal } = new AbortController()
  const allowance = new ContainerAllowance(containers)
  for (const item of shareItems(plan, { needles, allowance })) {
    if (item.kind === 'container') await item.open({ needles, allowance, signal, emit })
    else if (isUnread(item)) results.unread.push(item)
    else if (item.kind === 'lfs-pointer') results.pointers.push(item)
    // Without memory this thread takes no objects; the main thread reads those that are left.
    else if (item.kind !== 'no-memory') emit(item)
    if (countOf(results) < bundle && performance.now() - sentMs < intervalMs) continue
    send(results)
    results = noResults()
    sentMs = performance.now()
  }
  send(results)
  send({ kind: 'done' })
}

function noResults(): ShareResults {
  return { kind: 'results', detections: [], items: [], unread: [], pointers: [] }
}

function countOf({ kind: _, ...lists }: ShareResults): number {
  return Object.values(lists).reduce((count, list) => count + list.length, 0)
}

parentPort?.once('message', (task: ShareTask) => {
  // A rejection ends the thread with its error.
  void searchShare(task, (message) => parentPort?.postMessage(message))
})
parentPort?.postMessage({ kind: 'hello', protocol: workerProtocol } satisfies WorkerMessage)
