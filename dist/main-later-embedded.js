"use strict";
const {
  advance,
  containerItem,
  memoryInput
} = require("./main-sources-windows.js");
require("./main.js");
require("./main-search-searcher.js");
const {
  originText,
  recognise
} = require("./hook-check.js");

// src/sources/containers/unread-parts.ts
function faultReason(fault) {
  return { code: `container-${fault}` };
}

// src/sources/embedded.ts
var mostLevels = 3;
var shortestLine = 32;
function* embeddedContainers(chunk, starts, allowance) {
  if (!allowance.isOn || !chunk.hasLines || chunk.encoding !== "utf8") return;
  for (const found of embeddedIn(chunk, starts)) {
    const format = recognise(found.bytes);
    if (format === null) continue;
    const origin = originOf(chunk, found);
    const container = containerItem(origin, format, memoryInput(found.bytes));
    const heldBytes = found.bytes.length;
    yield { ...container, heldBytes, open: (search) => openEmbedded(container, search) };
  }
}
async function openEmbedded(container, search) {
  const { origin } = container;
  if ((origin.formats ?? []).length >= search.allowance.limits.depth) {
    const reason = faultReason("budget-depth");
    search.emit({ kind: "problem", what: originText(origin), reason });
    return;
  }
  let read = 0;
  const problems = [];
  await container.open({
    ...search,
    emit: (item) => {
      if (item.kind === "problem") {
        if (item.reason.code !== "container-truncated") problems.push(item);
      } else {
        if (item.kind === "tally" && item.outcome === "read") read += item.bytes;
        search.emit(item);
      }
    }
  });
  if (read > 0) for (const problem of problems) search.emit(problem);
}
function originOf(chunk, { at, end, levels }) {
  const { origin, bytes, encoding } = chunk;
  const from = advance(chunk.start, bytes.subarray(0, at), encoding);
  const to = advance(from, bytes.subarray(at, end), encoding);
  return {
    ...origin,
    formats: [...origin.formats ?? [], ...Array.from({ length: levels }, () => "base64")],
    textPlace: {
      offset: from.offset,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column
    }
  };
}
function* embeddedIn({ bytes, owned }, starts) {
  const present = starts.filter((start) => {
    const near = bytes.subarray(owned.start, owned.end + start.length);
    return near.includes(start, 0, "latin1");
  });
  if (present.length === 0) return;
  const text = bytes.toString("latin1");
  for (const start of present) {
    let at = text.indexOf(start, owned.start);
    while (at !== -1 && at < owned.end) {
      const end = runEnd(text, at);
      const decoded = isInRun(text, at) ? null : decode(text.slice(at, end), starts);
      if (decoded !== null) yield { at, end, ...decoded };
      at = text.indexOf(start, Math.max(end, at + 1));
    }
  }
}
function isInRun(text, at) {
  return /[A-Za-z0-9+/_-]$/.test(text.slice(Math.max(0, at - 2), at).replace(/^\\[nrt]/, ""));
}
var run = /[A-Za-z0-9+/_-]+/y;
var lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]*/y;
function runEnd(text, start) {
  let end = after(run, text, start);
  for (let line = end - start; line >= shortestLine; ) {
    const next = after(lineBreak, text, end);
    const nextEnd = after(run, text, next);
    if (next === end || nextEnd === next) break;
    line = nextEnd - next;
    end = nextEnd;
  }
  return end;
}
function after(pattern, text, at) {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
function decode(text, starts) {
  let encoded = text;
  for (let levels = 1; levels <= mostLevels; levels++) {
    const bytes = Buffer.from(encoded.replace(/\\[nr]/g, ""), "base64");
    const inner = bytes.toString("latin1", 0, 16);
    if (!starts.some((start) => inner.startsWith(start))) return { bytes, levels };
    encoded = bytes.toString("latin1");
  }
  return null;
}
exports.embeddedContainers = embeddedContainers;
