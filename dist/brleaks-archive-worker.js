const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/sources/containers/archive-worker.ts
var import_node_worker_threads = require("node:worker_threads");

// src/model/version.ts
var version = true ? "0.1.0" : "0.0.0-unbundled";

// src/sources/containers/archive-protocol.ts
var archiveProtocol = `brleaks ${version} archive`;

// src/sources/containers/archive-steps.ts
var pieceBytes = 64 * 1024;
var mostIdleBytes = 64 * 1024 ** 2;
var regularFile = 32768;
var quiet = { print: () => {
}, printErr: () => {
} };
var utf8 = new TextEncoder();
var idle = [];
async function prepareLibrary() {
  idle.push(await newLibrary());
}
async function openArchive(bytes) {
  return steps(idle.pop() ?? await newLibrary(), bytes);
}
async function newLibrary() {
  const { libarchiveWasm } = await import("./parts/libarchive-wasm.js");
  return libarchiveWasm(quiet);
}
function* steps(library, bytes) {
  const archive2 = new Archive(library, bytes);
  try {
    yield* archive2.steps();
  } finally {
    archive2.close();
  }
  if (library.module.HEAPU8.length <= mostIdleBytes && !archive2.isBroken) idle.push(library);
}
var Archive = class {
  #library;
  #bytes;
  /** Addresses in the memory of the library. */
  #archive = 0;
  #input = 0;
  #buffer = 0;
  /** WebAssembly itself has failed: its memory may be damaged. */
  isBroken = false;
  constructor(library, bytes) {
    this.#library = library;
    this.#bytes = bytes.length;
    const { module: module2 } = library;
    this.#input = module2._malloc(bytes.length);
    this.#buffer = module2._malloc(pieceBytes);
    if (this.#input !== 0) module2.HEAPU8.set(bytes, this.#input);
  }
  *steps() {
    if (this.#input === 0 || this.#buffer === 0) return yield { kind: "end", fault: "too-large" };
    const fault = this.#try(() => this.#open());
    if (fault !== null) return yield { kind: "end", fault };
    let count = 0;
    for (let entry = this.#next(); entry !== 0; entry = this.#next()) {
      count++;
      yield* this.#entry(entry);
    }
    const last = this.#lastFault();
    yield { kind: "end", fault: last ?? (count === 0 ? "damaged" : null) };
  }
  close() {
    if (this.isBroken) return;
    const { module: module2 } = this.#library;
    this.#try(() => {
      if (this.#archive !== 0) this.#library.read_free(this.#archive);
      module2._free(this.#buffer);
      module2._free(this.#input);
    });
  }
  #open() {
    const library = this.#library;
    this.#archive = library.read_new();
    library.read_support_filter_all(this.#archive);
    library.read_support_format_all(this.#archive);
    library.read_open_memory(this.#archive, this.#input, this.#bytes);
  }
  /** 0 at the end, and for an error. */
  #next() {
    let entry = 0;
    if (!this.isBroken) {
      this.#try(() => {
        entry = this.#library.read_next_entry(this.#archive);
      });
    }
    return entry;
  }
  *#entry(entry) {
    if (this.#library.entry_filetype(entry) !== regularFile) return;
    const path = this.#library.entry_pathname(entry);
    const name = path === null ? null : utf8.encode(path);
    const isEncrypted = this.#library.entry_is_encrypted(entry) !== 0;
    yield { kind: "entry", name, isEncrypted };
    if (!isEncrypted) yield* this.#content();
  }
  *#content() {
    for (; ; ) {
      let length = 0;
      const fault = this.#try(() => {
        length = this.#library.read_data(this.#archive, this.#buffer, pieceBytes);
      });
      if (length === 0) return yield { kind: "entry-end", fault };
      const { HEAPU8 } = this.#library.module;
      yield { kind: "piece", bytes: HEAPU8.slice(this.#buffer, this.#buffer + length) };
    }
  }
  /** Why no more entries came; null at the end. */
  #lastFault() {
    if (this.isBroken) return "damaged";
    let message = null;
    let encrypted = 0;
    this.#try(() => {
      message = this.#library.error_string(this.#archive);
      encrypted = this.#library.read_has_encrypted_entries(this.#archive);
    });
    if (message === null || message === "") return null;
    return encrypted > 0 ? "encrypted" : faultIn(message);
  }
  #try(call) {
    try {
      call();
      return null;
    } catch (error) {
      if (error instanceof Error && error.name === "Error") return faultIn(error.message);
      this.isBroken = true;
      return "damaged";
    }
  }
};
function faultIn(message) {
  return /\bmemory\b/i.test(message) ? "too-large" : "damaged";
}

// src/sources/containers/archive-worker.ts
var answerBytes = 1024 * 1024;
var answerMs = 20;
var archive = null;
async function answer({ bytes }) {
  if (bytes !== null) archive = await openArchive(new Uint8Array(bytes));
  const steps2 = [];
  const began = performance.now();
  let held = 0;
  while (held < answerBytes && performance.now() - began < answerMs) {
    const next = archive?.next();
    if (next === void 0 || next.done === true) break;
    steps2.push(next.value);
    if (next.value.kind === "piece") held += next.value.bytes.length;
  }
  send({ kind: "steps", steps: steps2 });
}
function send(message) {
  const steps2 = message.kind === "steps" ? message.steps : [];
  const moved = steps2.flatMap((step) => step.kind === "piece" ? [step.bytes.buffer] : []);
  import_node_worker_threads.parentPort?.postMessage(message, moved);
}
import_node_worker_threads.parentPort?.on("message", (request) => void answer(request));
void prepareLibrary().then(() => send({ kind: "hello", protocol: archiveProtocol }));
