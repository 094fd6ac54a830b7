"use strict";
const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
const {
  VerdictCache,
  VerdictServer
} = require("./main-fleet-verdicts.js");
const {
  failedResult
} = require("./main-fleet-job.js");
const {
  jobCommand
} = require("./main.js");
const {
  availableParallelism,
  removeFoldersOf
} = require("./main-search-searcher.js");

// src/fleet/child-process.ts
var silentMs = 6e5;
var graceMs = 1e4;
var megabyte = 1 << 20;
var heapShare = 0.75;
var JobChild = class _JobChild {
  #child;
  #memoryBytes;
  #ready;
  #verdicts;
  #ended = false;
  #spent = false;
  #killedFor = null;
  #rssBytes = 0;
  #stopTimer;
  constructor(child, memoryBytes, verdicts) {
    this.#child = child;
    this.#verdicts = new VerdictServer(verdicts, (message) => this.#send(message));
    child.on("message", (message) => {
      if (message.kind === "verify") void this.#verdicts.begin(message.fingerprints);
      else if (message.kind === "verified") {
        this.#verdicts.end(message.verdicts, message.requests);
      }
    });
    this.#memoryBytes = memoryBytes;
    this.#ready = new Promise((resolve) => {
      this.#child.once("message", () => resolve());
      this.#child.once("exit", () => resolve());
      this.#child.once("error", () => resolve());
    });
    this.#child.on("error", () => {
      if (this.#child.pid === void 0) this.#ended = true;
    });
    this.#child.on("exit", () => {
      this.#killGroup();
      this.#ended = true;
      this.#verdicts.close();
      if (this.#child.pid !== void 0) removeFoldersOf(this.#child.pid);
    });
  }
  static async start({ program, memoryBytes, verdicts }) {
    const { fork } = await import("node:child_process");
    const heapMb = Math.floor(memoryBytes * heapShare / megabyte);
    const child = fork(program.file, program.args, {
      detached: process.platform !== "win32",
      execArgv: [`--max-old-space-size=${heapMb}`],
      serialization: "advanced",
      // A crash of Node may print scanned text.
      stdio: ["ignore", "ignore", "ignore", "ipc"]
    });
    return new _JobChild(child, memoryBytes, verdicts);
  }
  /** True once it cannot run another job. */
  get isEnded() {
    return this.#ended || this.#spent;
  }
  /** Resident memory after its last job, in bytes. */
  get rssBytes() {
    return this.#rssBytes;
  }
  /** Runs a job. Does not throw. */
  async run(job, { threads, signal, onProgress }) {
    await this.#ready;
    if (this.#ended) return lost("the process that reads repositories could not be started");
    const end = this.#endOf(onProgress);
    const stop = () => this.#stop();
    this.#send({ kind: "run", job, threads });
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    try {
      return await end;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
  /** Waits for the result of the job in progress, or for the end of the process. */
  #endOf(onProgress) {
    return new Promise((resolve) => {
      const silence = setTimeout(() => {
        this.#kill(lost(`it did not answer for ${silentMs / 6e4} minutes`));
      }, silentMs);
      const finish = (end) => {
        clearTimeout(silence);
        clearTimeout(this.#stopTimer);
        this.#child.off("message", hear);
        this.#child.off("exit", exit);
        resolve(end);
      };
      const hear = (message) => {
        silence.refresh();
        if (!("rssBytes" in message)) return;
        this.#rssBytes = message.rssBytes;
        if (message.kind === "result") this.#spent = message.spent;
        if (message.kind === "result") finish({ kind: "result", result: message.result });
        else if (message.rssBytes > this.#memoryBytes) this.#kill(outOfMemory(this.#memoryBytes));
        else if (message.progress !== null) onProgress(message.progress);
      };
      const exit = (status, signal) => finish(this.#killedFor ?? exitReason(status, signal, this.#memoryBytes));
      this.#child.on("message", hear);
      this.#child.on("exit", exit);
    });
  }
  /** Asks the job in progress for what it has, and ends the process if it does not answer. */
  #stop() {
    this.#send({ kind: "stop" });
    clearTimeout(this.#stopTimer);
    this.#stopTimer = setTimeout(() => this.#kill(lost("it was stopped")), graceMs);
  }
  #send(message) {
    if (this.#child.connected) this.#child.send(message, () => {
    });
  }
  #kill(reason) {
    this.#killedFor ??= reason;
    this.endNow();
  }
  /** Ends an idle process, and waits until it has removed its temporary files. */
  async end() {
    if (this.#ended) return;
    const exit = new Promise((resolve) => this.#child.once("exit", () => resolve()));
    const timer = setTimeout(() => this.endNow(), graceMs);
    if (this.#child.connected) this.#child.disconnect();
    await exit;
    clearTimeout(timer);
  }
  /** Ends the process and everything that it started. */
  endNow() {
    if (!this.#ended) this.#killGroup();
  }
  #killGroup() {
    const { pid } = this.#child;
    if (pid === void 0) return;
    try {
      process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    } catch {
    }
  }
};
function exitReason(status, signal, memoryBytes) {
  if (signal === "SIGABRT" || signal === "SIGKILL" || status === 134)
    return outOfMemory(memoryBytes);
  return lost(`the process that read it ended early (${signal ?? `status ${status}`})`);
}
function outOfMemory(memoryBytes) {
  const reason = `it needs more than ${Math.round(memoryBytes / megabyte)} MB of memory; raise --memory`;
  return { kind: "lost", outOfMemory: true, reason };
}
function lost(reason) {
  return { kind: "lost", outOfMemory: false, reason };
}

// src/fleet/pool.ts
var usualBytes = 512 * 1024 * 1024;
var memoryShare = 0.7;
var jobsPerChild = 200;
function poolSize(wanted) {
  const cores = availableParallelism();
  const memoryBytes = wanted.memoryBytes ?? Math.floor(process.availableMemory() * memoryShare);
  const fitting = Math.max(1, Math.min(cores, Math.floor(memoryBytes / usualBytes)));
  return { children: wanted.children ?? fitting, memoryBytes, cores };
}
var JobPool = class {
  #program;
  #size;
  #children = /* @__PURE__ */ new Set();
  #idle = [];
  #waiting = [];
  #verdicts = new VerdictCache();
  #endAll = () => {
    for (const child of this.#children) child.endNow();
  };
  #running = 0;
  /** Jobs that need the memory of all run after each other. */
  #alone = Promise.resolve();
  constructor(program, size) {
    this.#program = program;
    this.#size = size;
    process.once("exit", this.#endAll);
  }
  get children() {
    return this.#size.children;
  }
  /**
   * Runs a job once a process is free. A job that runs out of memory is tried once more, without others beside it and with
   * the memory of all. Does not throw.
   */
  async run(job, options) {
    const { children } = this.#size;
    const first = await this.#inSlot(() => this.#attempt(job, options));
    if (first.kind === "result") return first.result;
    if (!first.outOfMemory || children === 1 || options.signal.aborted) {
      return failedResult(job, first.reason);
    }
    const second = await this.#byItself(() => this.#attemptAlone(job, options));
    const result = second.kind === "result" ? second.result : failedResult(job, second.reason);
    return { ...result, attempts: 2 };
  }
  /** Ends all processes. */
  async close() {
    await Promise.all([...this.#children].map((child) => child.end()));
    process.off("exit", this.#endAll);
  }
  async #attempt(job, options) {
    const used = this.#idle.pop() ?? { child: await this.#start(this.#shareBytes), jobs: 0 };
    const { child } = used;
    const end = await this.#runIn(child, job, options);
    used.jobs++;
    const isReusable = used.jobs < jobsPerChild && child.rssBytes < this.#shareBytes / 2;
    if (isReusable && !child.isEnded) this.#idle.push(used);
    else this.#retire(child);
    return end;
  }
  async #attemptAlone(job, options) {
    for (const { child: child2 } of this.#idle.splice(0)) this.#retire(child2);
    const child = await this.#start(this.#size.memoryBytes);
    const end = await this.#runIn(child, job, options);
    this.#retire(child);
    return end;
  }
  #runIn(child, job, { signal, onProgress }) {
    return child.run(job, {
      threads: this.#threads(),
      signal,
      onProgress: onProgress ?? (() => {
      })
    });
  }
  get #shareBytes() {
    return Math.floor(this.#size.memoryBytes / this.#size.children);
  }
  async #start(memoryBytes) {
    const child = await JobChild.start({
      program: this.#program,
      memoryBytes,
      verdicts: this.#verdicts
    });
    this.#children.add(child);
    return child;
  }
  #retire(child) {
    void child.end().then(() => this.#children.delete(child));
  }
  /** Threads for a job that starts now: all cores are used, also by the last few jobs. */
  #threads() {
    const active = Math.min(this.#size.children, this.#running + this.#waiting.length);
    return Math.max(1, Math.floor(this.#size.cores / Math.max(1, active)));
  }
  /** Waits until fewer jobs run than there may be. */
  async #inSlot(action) {
    if (this.#running >= this.#size.children) {
      await new Promise((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return await action();
    } finally {
      const next = this.#waiting.shift();
      if (next === void 0) this.#running--;
      else next();
    }
  }
  /** Takes every slot, so that nothing else runs meanwhile. */
  #byItself(action) {
    const turn = this.#alone.then(() => this.#inAllSlots(this.#size.children, action));
    this.#alone = turn.catch(() => {
    });
    return turn;
  }
  #inAllSlots(slots, action) {
    return slots === 0 ? action() : this.#inSlot(() => this.#inAllSlots(slots - 1, action));
  }
};

// src/cli/job-pool.ts
function jobPool(values) {
  const program = {
    // Bundled next to this file.
    file: new URL("./cli.js", __file.url),
    args: [jobCommand]
  };
  const children = values.number("jobs") || void 0;
  return new JobPool(program, poolSize({ children, memoryBytes: values.number("memory") }));
}

exports.jobPool = jobPool;
