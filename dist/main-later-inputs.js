"use strict";
const {
  contentItem,
  streamItems
} = require("./main-sources-windows.js");
const {
  plainSource
} = require("./main.js");
const {
  holdsNeedle
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  errorReason,
  wholeChunk
} = require("./hook-check.js");

// src/sources/stdin.ts
var standardInput = "standard input";
function stdinSource({ stream, name, size }) {
  let done = 0;
  const counted = countBytes(stream, (bytes) => {
    done += bytes;
  });
  const source = plainSource(name ?? standardInput, (request) => items(counted, name, request));
  return {
    ...source,
    progress: () => size === null ? null : { unit: "byte", total: size, done }
  };
}
function countBytes(stream, add) {
  return {
    [Symbol.asyncIterator]: () => {
      const iterator = stream[Symbol.asyncIterator]();
      return {
        next: async () => {
          const next = await iterator.next();
          if (next.done !== true) add(next.value.length);
          return next;
        },
        return: async () => await iterator.return?.() ?? { done: true, value: void 0 }
      };
    }
  };
}
async function* items(stream, name, request) {
  const origin = { source: "stdin", path: name, object: null };
  let fault = null;
  const pieces = untilStopped(stream, request.signal, (error) => {
    fault = error;
  });
  const tally = (count, bytes2) => ({ kind: "tally", outcome: "read", unit: "file", count, bytes: bytes2 });
  const bytes = yield* streamItems(pieces, origin, request, (part) => tally(0, part));
  if (fault !== null) {
    yield { kind: "problem", what: name ?? standardInput, reason: reasonOf(fault) };
  }
  yield tally(1, bytes);
}
function reasonOf(fault) {
  if (fault instanceof BrleaksError) return errorReason(fault);
  return { code: "unreadable", detail: fault.code ?? "an error" };
}
async function* untilStopped(stream, signal, onFault) {
  const iterator = stream[Symbol.asyncIterator]();
  let resume = () => {
  };
  const stop = () => resume(null);
  signal.addEventListener("abort", stop, { once: true });
  try {
    while (!signal.aborted) {
      const next = await new Promise((resolve, reject) => {
        resume = resolve;
        iterator.next().then(resolve, reject);
      });
      if (next === null || next.done === true) break;
      yield next.value;
    }
  } catch (error) {
    onFault(error ?? new Error("broke off"));
  } finally {
    signal.removeEventListener("abort", stop);
    Promise.resolve(iterator.return?.()).catch(() => {
    });
  }
}

// src/sources/discussions.ts
function discussionSource(label, read) {
  return plainSource(label, (request) => items2(read, request));
}
async function* items2(read, request) {
  for await (const entry of read(request.signal)) {
    if ("reason" in entry) {
      yield {
        kind: "problem",
        what: entry.path,
        reason: { code: "error", detail: entry.reason }
      };
      continue;
    }
    if ("omitted" in entry) {
      const { omitted: code, path: path2 } = entry;
      yield { kind: "tally", outcome: "skipped", code, count: 1, names: [path2] };
      continue;
    }
    const { path, text } = entry;
    const origin = { source: "discussion", path, object: null };
    const bytes = typeof text === "string" ? Buffer.from(text) : asBuffer(text);
    const item = typeof text === "string" ? textItem(bytes, origin, request) : contentItem(bytes, origin, request);
    if (item !== null) yield item;
    yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes: bytes.length };
  }
}
function textItem(bytes, origin, { needles }) {
  return holdsNeedle(bytes, needles) ? wholeChunk(origin, bytes) : null;
}
function asBuffer({ buffer, byteOffset, byteLength }) {
  return Buffer.from(buffer, byteOffset, byteLength);
}
exports.discussionSource = discussionSource;
exports.stdinSource = stdinSource;
