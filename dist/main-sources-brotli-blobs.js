import {
  catFile
} from "./main-git-cat-file.js";
import {
  BrleaksError,
  brotli,
  containerItem,
  errorReason,
  firstBytes,
  holdsNeedle,
  memoryContainer,
  memoryInput,
  objectChunks,
  originText,
  parsePattern
} from "./main.js";

// src/sources/brotli-blobs.ts
var brotliNeedle = parsePattern("\\.br\\x00[\\x00-\\xff]{20}");
var nameEnd = Buffer.from(".br\0");
var fileMode = /^(?:100|120)\d{3} /;
function brotliNames({ type, bytes, oid }) {
  if (type !== "tree" || !bytes.includes(nameEnd)) return [];
  const idBytes = oid.length / 2;
  const oids = [];
  for (let at = 0; at < bytes.length; ) {
    const nul = bytes.indexOf(0, at);
    if (nul === -1 || nul + 1 + idBytes > bytes.length) break;
    const entry = bytes.toString("latin1", at, nul);
    if (fileMode.test(entry) && entry.endsWith(".br")) {
      oids.push(bytes.toString("hex", nul + 1, nul + 1 + idBytes));
    }
    at = nul + 1 + idBytes;
  }
  return oids;
}
async function* brotliItems(git, oids, { allowance }) {
  if (!allowance.isOn) return;
  try {
    for await (const answer of catFile(git, oids)) {
      if (answer.kind === "missing") continue;
      const origin = { source: "blob", path: null, object: answer.oid };
      if (answer.kind === "large") {
        yield { kind: "problem", what: originText(origin), reason: { code: "container-too-large" } };
      } else if (brotli.recognises(answer.bytes.subarray(0, firstBytes), ".br")) {
        yield containerItem(origin, brotli, memoryInput(answer.bytes), { filter: onlyInside });
      }
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    yield { kind: "problem", what: "files named *.br", reason: errorReason(error) };
  }
}
var onlyInside = { searches: (inner) => inner !== null, opens: () => true };

// src/sources/object-items.ts
function* objectItems(object, request, isFound = false) {
  const { oid, type, bytes } = object;
  if (type === "blob") {
    const container = memoryContainer(bytes, { source: "blob", path: null, object: oid }, request);
    if (container !== null) {
      yield container;
      return;
    }
  }
  if (isFound && type === "blob" || holdsNeedle(bytes, request.needles))
    yield* objectChunks(object, request.needles);
}

export {
  brotliNeedle,
  brotliNames,
  brotliItems,
  objectItems
};
