import {
  deferUntaken,
  shareItems
} from "./main-git-read-pack.js";
import {
  BrleaksError,
  Secret,
  errorReason,
  existsSync,
  knownError,
  setImmediate,
  version
} from "./main.js";

// src/scan/plain-detection.ts
function fromPlain(plain, rules) {
  if (plain.kind === "rejection" || plain.kind === "rejections") return plain;
  const { ruleId, secret, ...others } = plain;
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === void 0) throw new TypeError(`no rule ${ruleId}`);
  return { ...others, rule, secret: Secret.fromPlain(secret) };
}

// src/scan/worker-pool.ts
var helloMs = 3e4;
var WorkerPool = class {
  #task;
  #protocol;
  #workers = /* @__PURE__ */ new Set();
  #results = [];
  #faults = [];
  #wake = null;
  constructor(task, protocol) {
    this.#task = task;
    this.#protocol = protocol;
  }
  /** Errors that ended threads after they had begun. Their share of the objects is lost. */
  get faults() {
    return this.#faults;
  }
  add(worker) {
    this.#workers.add(worker);
    let state = "new";
    let fault = new BrleaksError("internal", "it ended early");
    const patience = setTimeout(() => {
      if (state === "new") void worker.terminate();
    }, helloMs);
    worker.on("message", (message) => {
      if (state === "new") {
        if (message?.kind !== "hello" || message.protocol !== this.#protocol) {
          void worker.terminate();
          return;
        }
        state = "working";
        worker.postMessage(this.#task);
      } else if (message.kind === "done") state = "done";
      else this.#results.push(message);
      this.#wake?.();
    });
    worker.on("error", (error) => {
      fault = knownError(error);
    });
    worker.on("exit", () => {
      clearTimeout(patience);
      if (state === "working") this.#faults.push(fault);
      this.#workers.delete(worker);
      this.#wake?.();
    });
  }
  /** The next results; null once all threads have ended. */
  async next() {
    for (; ; ) {
      const results = this.#results.shift();
      if (results !== void 0) return results;
      if (this.#workers.size === 0) return null;
      await new Promise((resolve) => {
        this.#wake = resolve;
      });
    }
  }
  /** Ends all threads. */
  async terminate() {
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }
};

// src/scan/worker-protocol.ts
var workerProtocol = `brleaks ${version} worker`;

// src/scan/threads.ts
var objectsWorthAThread = 4e4;
var mostThreads = 8;
var turnMs = 50;
function threadsFor(objects, jobs, cores) {
  if (jobs !== null && jobs > 0) return jobs;
  const paying = Math.floor(objects / objectsWorthAThread);
  return Math.max(1, Math.min(paying, cores, mostThreads));
}
var workerFile = "./brleaks-worker.js";
async function* readShared(reading) {
  const { plan, signal } = reading;
  const threads = threadsFor(plan.objects, reading.jobs, reading.cores);
  const worker = new URL(workerFile, import.meta.url);
  if (threads > 1 && existsSync(worker)) yield* readInThreads(reading, threads, worker);
  if (!signal.aborted && !isTaken(plan)) yield* readInThisThread(reading);
}
function isTaken({ packs, loose, looseCounter }) {
  const packed = packs.every((pack) => Atomics.load(pack.counters, 0) >= pack.groups.length - 1);
  return packed && Atomics.load(looseCounter, 0) >= loose.length;
}
async function* readInThisThread({
  plan,
  needles,
  allowance,
  signal
}) {
  let turn = performance.now();
  for (const item of sharesOf(plan, { needles, allowance })) {
    if (signal.aborted) return;
    yield item;
    if (performance.now() - turn < turnMs) continue;
    await setImmediate();
    turn = performance.now();
  }
}
function* sharesOf(plan, request) {
  for (const item of shareItems(plan, request)) {
    yield item;
    if (item.kind === "no-memory") yield* deferUntaken(plan);
  }
}
async function* readInThreads({ plan, rules, decodeDepth, keepFiltered, allowance, signal }, threads, file) {
  const { Worker } = await import("node:worker_threads");
  if (signal.aborted) return;
  const pool = new WorkerPool(
    { kind: "search", plan, rules, decodeDepth, keepFiltered, containers: allowance.limits },
    workerProtocol
  );
  const stop = () => void pool.terminate();
  signal.addEventListener("abort", stop);
  try {
    for (let i = 0; i < threads; i++) pool.add(new Worker(file));
    for (let results = await pool.next(); results !== null; results = await pool.next()) {
      if (signal.aborted) return;
      yield* itemsOf(results, rules);
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await pool.terminate();
  }
  for (const fault of pool.faults) {
    const reason = errorReason(fault);
    yield { kind: "problem", what: "a thread that reads objects", reason, isBug: fault.isBug };
  }
}
function* itemsOf(results, rules) {
  yield* results.items;
  for (const detection of results.detections) yield fromPlain(detection, rules);
  for (const [reason, count] of results.rejections) yield { kind: "rejections", reason, count };
  yield* results.unread;
  for (const pointer of results.pointers) yield { kind: "lfs-pointer", ...pointer };
  for (const oid of results.brotli) yield { kind: "brotli-name", oid };
  for (const oid of results.trees) yield { kind: "named-tree", oid };
}

export {
  WorkerPool,
  workerProtocol,
  threadsFor,
  workerFile,
  readShared
};
