import { parentPort } from 'node:worker_threads'
import { createDetector } from '../detect/index.ts'
import { isUnread } from '../model/index.ts'
import { shareItems } from '../sources/index.ts'
import { toPlain } from './plain-detection.ts'
import {
  type ShareNews,
  type ShareTask,
  type WorkerMessage,
  workerProtocol,
} from './worker-protocol.ts'

/** Results are sent at this interval, or earlier if there are many, so that little is lost when a scan is stopped. */
const intervalMs = 100
const bundle = 500

function readShare({ plan, rules }: ShareTask, send: (message: WorkerMessage) => void): void {
  const detector = createDetector(rules)
  let news = noNews()
  let sentMs = performance.now()
  for (const item of shareItems(plan, detector.needles)) {
    if (item.kind === 'chunk') {
      for (const detection of detector.detect(item)) news.detections.push(toPlain(detection))
    } else if (isUnread(item)) news.unread.push(item)
    else if (item.kind === 'lfs-pointer') news.pointers.push(item)
    // Without memory this thread takes no objects; the main thread reads those that are left.
    else if (item.kind !== 'no-memory') news.items.push(item)
    if (countOf(news) < bundle && performance.now() - sentMs < intervalMs) continue
    send(news)
    news = noNews()
    sentMs = performance.now()
  }
  send(news)
  send({ kind: 'done' })
}

function noNews(): ShareNews {
  return { kind: 'news', detections: [], items: [], unread: [], pointers: [] }
}

function countOf({ kind: _, ...lists }: ShareNews): number {
  return Object.values(lists).reduce((count, list) => count + list.length, 0)
}

parentPort?.once('message', (task: ShareTask) => {
  readShare(task, (message) => parentPort?.postMessage(message))
})
parentPort?.postMessage({ kind: 'hello', protocol: workerProtocol } satisfies WorkerMessage)
