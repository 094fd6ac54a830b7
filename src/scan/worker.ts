import { parentPort, workerData } from 'node:worker_threads'
import { createDetector } from '../detect/index.ts'
import type { Item, Rule } from '../model/index.ts'
import { type ObjectPlan, shareItems } from '../sources/index.ts'
import { type DetectionWire, toWire } from './wire.ts'

/** What a thread is given. */
export interface ShareTask {
  readonly plan: ObjectPlan
  readonly rules: readonly Rule[]
}

/** What it tells, in bundles: detections, tallies and problems, objects for git. */
export interface ShareNews {
  readonly detections: DetectionWire[]
  readonly items: Item[]
  readonly fallbacks: string[]
  /** Objects that others refer to and that are not here. */
  readonly absent: string[]
}

/** A thread tells its news this often, so that little is lost where a scan is stopped; or when there is much of it. */
const intervalMs = 100
const bundle = 500

function readShare({ plan, rules }: ShareTask, tell: (news: ShareNews) => void): void {
  const detector = createDetector(rules)
  let news = noNews()
  let toldMs = performance.now()
  for (const item of shareItems(plan, detector.needles)) {
    if (item.kind === 'chunk') {
      for (const detection of detector.detect(item)) news.detections.push(toWire(detection))
    } else if (item.kind === 'fallback') news.fallbacks.push(item.oid)
    else if (item.kind === 'absent') news.absent.push(item.oid)
    else news.items.push(item)
    if (countOf(news) < bundle && performance.now() - toldMs < intervalMs) continue
    tell(news)
    news = noNews()
    toldMs = performance.now()
  }
  tell(news)
}

function noNews(): ShareNews {
  return { detections: [], items: [], fallbacks: [], absent: [] }
}

function countOf({ detections, items, fallbacks, absent }: ShareNews): number {
  return detections.length + items.length + fallbacks.length + absent.length
}

readShare(workerData as ShareTask, (news) => parentPort?.postMessage(news))
