import {
  SweepFault,
  isSwept,
  sweepHere
} from "./main-git-group.js";
import "./main-git-commit-graph.js";
import {
  WorkerPool,
  threadsFor,
  workerFile,
  workerProtocol
} from "./main-scan-threads-2.js";
import "./main-git-read-pack.js";
import "./main-sources-brotli-blobs.js";
import "./main-git-cat-file.js";
import "./main-git-changes.js";
import "./main-git-refs.js";
import "./main-git-head.js";
import {
  existsSync
} from "./main.js";

// src/scan/sweep-threads.ts
async function sweepShared({
  task,
  jobs,
  cores,
  signal
}) {
  const threads = threadsFor(task.plan.objects, jobs, cores);
  const worker = new URL(workerFile, import.meta.url);
  const shares = threads > 1 && existsSync(worker) ? await sweepInThreads(task, threads, worker, signal) : [];
  signal.throwIfAborted();
  if (!isSwept(task)) for (const share of await sweepHere(task, signal)) shares.push(share);
  return shares;
}
async function sweepInThreads(task, threads, file, signal) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return [];
  const pool = new WorkerPool({ kind: "sweep", task }, workerProtocol);
  const stop = () => void pool.terminate();
  signal.addEventListener("abort", stop);
  const shares = [];
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file));
    for (let result = await pool.next(); result !== null; result = await pool.next()) {
      if (result.share === null) throw new SweepFault("a thread met an object that it cannot read");
      shares.push(result.share);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.terminate();
  }
  if (pool.faults.length > 0) throw new SweepFault("a thread ended early");
  return shares;
}
export {
  sweepShared
};
