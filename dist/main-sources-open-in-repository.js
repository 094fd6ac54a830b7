import {
  ObjectCount,
  RefNames,
  borrowedObjects,
  brotliAmong,
  changedItems,
  completeTraces,
  loadRefTargets,
  noRefs,
  objectPaths,
  objectProblem,
  occurrencesThroughGit,
  peelObjects,
  rangeSource,
  readCommitFacts,
  readThroughGit,
  repositoryFacts,
  repositorySource,
  stagedSource,
  withNestedTags
} from "./main-git-ref-names.js";
import {
  GroupWeigher,
  SweepFault,
  SweptHistory,
  groupSize,
  sweepHere,
  sweptFraction
} from "./main-git-group.js";
import {
  CommitGraph,
  dateOrder
} from "./main-git-commit-graph.js";
import "./main-git-ranges.js";
import {
  Git,
  openRepository
} from "./main-git.js";
import "./main-git-shadow.js";
import "./main-git-run.js";
import {
  LooseListBuilder,
  PackFault,
  addId,
  compareIds,
  createPackCache,
  emptyForest,
  findId,
  hasId,
  holdsName,
  isBuiltIn,
  isPlanned,
  lfsContent,
  lfsPath,
  limitItems,
  listLfs,
  listObjects,
  looseId,
  makeExpansion,
  makeIdSet,
  missingObjects,
  nameItems,
  otherObjects,
  planObjects,
  presentObjects,
  readPackIndex,
  referencesOf
} from "./main-git-read-pack.js";
import {
  brotliItems,
  brotliNames
} from "./main-sources-brotli-blobs.js";
import {
  catFile
} from "./main-git-cat-file.js";
import {
  indexEntries
} from "./main-git-changes.js";
import {
  gitDirectories,
  listRefs,
  readReflogs
} from "./main-git-refs.js";
import "./main-git-head.js";
import {
  BrleaksError,
  basename,
  closeSync,
  codeOf,
  constants,
  containerItem,
  countText,
  createHash,
  errorReason,
  fileInput,
  fstatSync,
  holdsNeedle,
  isSystemError,
  join,
  lstatSync,
  nameChunk,
  openRegular,
  openSync,
  pathFromBytes,
  plainSource,
  readRegular,
  readSync,
  readdirSync,
  readlinkSync,
  recogniseFile,
  windowBuffer,
  windowsOf
} from "./main.js";

// src/git/push.ts
async function newObjects(git, { updates, had, hadRefs }) {
  const tracked = await trackedBy(git, hadRefs);
  const { tips, missing, known } = await lookUp(git, updates, /* @__PURE__ */ new Set([...had, ...tracked]));
  const refs = hadRefs === "all" ? ["--not", "--all"] : [];
  const list = async (from, ...more) => {
    if (from.length === 0) return [];
    const stdin = [...from.map((tip) => tip.oid), ...known.map((oid) => `^${oid}`)];
    const args = ["rev-list", ...more, "--stdin", ...refs];
    return git.lines(args, { stdin: stdin.map((line) => `${line}
`) });
  };
  const toCommits = tips.filter((tip) => tip.peeled === "commit");
  const toOthers = tips.filter((tip) => tip.peeled !== "commit");
  return {
    commits: await list(toCommits, "--reverse", "--topo-order"),
    tags: toCommits.filter((tip) => tip.type === "tag").map((tip) => tip.oid),
    others: await list(toOthers, "--objects", "--no-object-names"),
    missing
  };
}
async function lookUp(git, updates, had) {
  const pushed = updates.flatMap(({ to }) => [to, `${to}^{}`]);
  const answers = await typesOf(git, [...pushed, ...Array.from(had, (oid) => `${oid}^{}`)]);
  const tips = [];
  const missing = [];
  for (const [number, update] of updates.entries()) {
    const own = answers[2 * number];
    const peeled = answers[2 * number + 1];
    if (own == null || peeled == null) missing.push(update);
    else tips.push({ update, oid: own.oid, type: own.type, peeled: peeled.type });
  }
  const others = answers.slice(pushed.length);
  const known = others.flatMap((answer) => answer?.type === "commit" ? [answer.oid] : []);
  return { tips, missing, known };
}
async function typesOf(git, revisions) {
  if (revisions.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}
`);
  const answers = await git.lines(args, { stdin });
  return revisions.map((_, number) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(answers[number] ?? "");
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function trackedBy(git, refs) {
  if (refs === "none" || refs === "all") return [];
  const prefix = `refs/remotes/${refs.remote}/`;
  const own = (await listRefs(git)).filter(({ name }) => name.startsWith(prefix));
  return own.flatMap(({ oid }) => oid ?? []);
}

// src/sources/push.ts
function pushSource(git, label, push, mostCommits = Number.POSITIVE_INFINITY) {
  const introduced = /* @__PURE__ */ new Map();
  const tracer = pushTracer(git, push, introduced);
  const count = new ObjectCount();
  return repositorySource(
    git,
    label,
    tracer,
    (request) => items(git, push, { introduced, count }, request, mostCommits),
    count
  );
}
async function* items(git, push, { introduced, count }, request, mostCommits) {
  const { needles } = request;
  yield* push.updates.flatMap((update) => refItem(update, needles));
  yield {
    kind: "tally",
    outcome: "read",
    unit: "ref",
    count: push.updates.length,
    bytes: 0
  };
  const { commits, tags, others, missing } = await newObjects(git, push);
  for (const { ref } of missing) {
    yield { kind: "problem", what: ref, reason: { code: "missing-target" } };
  }
  if (commits.length > mostCommits) {
    yield { kind: "problem", what: `${commits.length} commits`, reason: { code: "stopped" } };
    return;
  }
  yield* changedItems(git, commits, introduced, needles);
  const objects = /* @__PURE__ */ new Set([
    ...commits,
    ...await withNestedTags(git, tags),
    ...others,
    ...introduced.keys()
  ]);
  yield* count.count(objects.size, readThroughGit(git, objects, request));
  yield* brotliItems(git, brotliAmong(introduced), request);
}
function refItem({ ref }, needles) {
  const name = Buffer.from(ref);
  if (!holdsNeedle(name, needles)) return [];
  const origin = { source: "ref-name", path: null, object: null, ref };
  return [nameChunk(origin, name)];
}
function pushTracer(git, push, introduced) {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: async (keys) => {
      const oids = new Set(keys.flat());
      const commits = Array.from(oids, (oid) => introduced.get(oid)?.commit ?? oid);
      const facts = await readCommitFacts(git, commits);
      const tags = tagNames(push);
      const objects = /* @__PURE__ */ new Map();
      for (const oid of oids) {
        const own = introduced.get(oid);
        const commit = facts.get(own?.commit ?? oid);
        const history = {
          firstCommit: commit?.oid ?? null,
          firstAuthor: commit?.author ?? null,
          firstDate: commit?.date ?? null,
          lastDate: null,
          atHead: null,
          // Only tags are named: what a branch contains depends on the commits before its tip.
          refs: tags.get(oid) ?? [],
          refsComplete: true,
          removedIn: null,
          removedDate: null,
          unreachable: null
        };
        objects.set(oid, { history, paths: objectPaths(own?.paths ?? []) });
      }
      return { objects, keys: keys.map(() => null) };
    }
  };
}
function tagNames({ updates }) {
  const names = /* @__PURE__ */ new Map();
  for (const { ref, to } of updates) {
    if (!ref.startsWith("refs/tags/")) continue;
    const known = names.get(to);
    if (known === void 0) names.set(to, [ref]);
    else known.push(ref);
  }
  return names;
}

// src/git/modules.ts
var deepest = 32;
function listSubmodules({ gitDir, commonDir }) {
  const submodules = [];
  const failed = [];
  const walk2 = (folder, name, depth) => {
    for (const entry of entriesOf(folder, failed)) {
      const inner = join(folder, entry.name);
      const innerName = name === "" ? entry.name : `${name}/${entry.name}`;
      if (!entry.isDirectory()) continue;
      if (depth > deepest) failed.push({ what: inner, reason: { code: "deep-submodule" } });
      else if (isThere(join(inner, "HEAD")) || isThere(join(inner, "objects"))) {
        submodules.push({ name: innerName, folder: inner });
        walk2(join(inner, "modules"), innerName, depth + 1);
      } else walk2(inner, innerName, depth + 1);
    }
  };
  for (const [folder] of gitDirectories(gitDir, commonDir)) walk2(join(folder, "modules"), "", 0);
  return { submodules, failed };
}
function entriesOf(folder, failed) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      failed.push({ what: folder, reason: { code: "unlistable", detail: code } });
    }
    return [];
  }
}
function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}

// src/git/pack/known-objects.ts
var mostNew = 2e3;
var largestPart = 0.01;
function planKnownObjects(folders, idBytes, known) {
  if (known.idBytes !== idBytes) return null;
  const listing = listObjects(folders, idBytes);
  const packs = listing.packs.map((path) => indexedPack(path, idBytes));
  if (!packs.every((pack) => pack !== null)) return null;
  packs.sort((a, b) => b.index.count - a.index.count);
  const total = packs.reduce((sum2, { index }) => sum2 + index.count, listing.loose.length);
  const fresh = /* @__PURE__ */ new Set();
  const limit = Math.max(mostNew, total * largestPart);
  const isKnown = membership(known);
  for (const { index } of packs) {
    addUnknown(index, known, fresh);
    if (fresh.size > limit) return null;
  }
  for (let i = 0; i < listing.loose.length; i++) {
    const oid = looseId(listing.loose, i);
    if (!isKnown(oid)) fresh.add(oid);
  }
  if (fresh.size > limit || !holdsOthers(fresh, known)) return null;
  const others = otherObjects(packs, listing.loose, idBytes);
  const objects = (packs[0]?.index.count ?? 0) + others.count[0];
  const plan = {
    idBytes,
    folders,
    listing,
    packs,
    loose: new LooseListBuilder(idBytes).list(),
    looseCounter: new Int32Array(new SharedArrayBuffer(4)),
    others,
    unreadable: [],
    expansion: makeExpansion(0),
    looped: false,
    objects,
    repeated: total - objects
  };
  const goneCount = known.ids.length / idBytes - (objects - fresh.size);
  if (goneCount > limit) return null;
  return { plan, fresh, gone: goneCount === 0 ? [] : idsNotIn(plan, known.ids) };
}
function rememberedObjects(plan, left) {
  const again = new Set([...left].filter((oid) => isPlanned(plan, oid)));
  return {
    idBytes: plan.idBytes,
    ids: plannedIds(plan, again),
    others: [...again].map(hashOf)
  };
}
function hashOf(oid) {
  return createHash("sha256").update(oid).digest("hex");
}
function holdsOthers(fresh, { others }) {
  if (others.length > fresh.size) return false;
  const hashes = new Set([...fresh].map(hashOf));
  return others.every((hash) => hashes.has(hash));
}
function idsNotIn(plan, ids) {
  const bytes = bufferOf(ids);
  const absent = [];
  for (let at = 0; at < bytes.length; at += plan.idBytes) {
    const oid = bytes.toString("hex", at, at + plan.idBytes);
    if (!isPlanned(plan, oid)) absent.push(oid);
  }
  return absent;
}
function plannedIds({ packs, others, idBytes }, left) {
  const [first] = packs;
  const main = first?.index.ids ?? new Uint8Array();
  const count = others.count[0];
  const rest = sortedIds(others.ids.subarray(0, count * idBytes), idBytes);
  return without(merged(main, rest, idBytes), left, idBytes);
}
function indexedPack(path, idBytes) {
  try {
    const { file, size } = openRegular(path);
    closeSync(file);
    return {
      path,
      bytes: size,
      index: readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size),
      forest: { ...emptyForest(0), roots: new Int32Array() },
      cache: createPackCache(0, 0),
      groups: [0],
      counters: new Int32Array(new SharedArrayBuffer(8))
    };
  } catch (error) {
    if (error instanceof PackFault || error instanceof RangeError || codeOf(error) !== "an error") {
      return null;
    }
    throw error;
  }
}
function addUnknown({ ids, count, idBytes }, known, fresh) {
  const bytes = bufferOf(ids);
  const end = known.ids.length;
  let at = 0;
  for (let i = 0; i < count; i++) {
    const start = i * idBytes;
    let order = 1;
    while (at < end) {
      order = compareIds(known.ids, at, ids, start, idBytes);
      if (order >= 0) break;
      at += idBytes;
    }
    if (at >= end || order !== 0) fresh.add(bytes.toString("hex", start, start + idBytes));
  }
}
function membership({ ids, idBytes }) {
  const index = { ids, idBytes, count: ids.length / idBytes };
  return (oid) => findId(index, Buffer.from(oid, "hex")) !== -1;
}
function sortedIds(ids, idBytes) {
  const bytes = bufferOf(ids);
  const list = Array.from(
    { length: ids.length / idBytes },
    (_, i) => bytes.subarray(i * idBytes, (i + 1) * idBytes)
  );
  return Buffer.concat(list.sort(Buffer.compare));
}
function merged(a, b, idBytes) {
  const out = Buffer.allocUnsafe(a.length + b.length);
  let from = 0;
  let to = 0;
  for (let at = 0; at < b.length; at += idBytes) {
    const start = from;
    while (from < a.length && compareIds(a, from, b, at, idBytes) < 0) from += idBytes;
    out.set(a.subarray(start, from), to);
    to += from - start;
    out.set(b.subarray(at, at + idBytes), to);
    to += idBytes;
  }
  out.set(a.subarray(from), to);
  return out;
}
function without(ids, left, idBytes) {
  if (left.size === 0) return ids;
  const index = { ids, idBytes, count: ids.length / idBytes };
  const places = [...left].map((oid) => findId(index, Buffer.from(oid, "hex"))).filter((place) => place !== -1).sort((a, b) => a - b);
  const kept = [];
  let from = 0;
  for (const place of places) {
    kept.push(ids.subarray(from, place * idBytes));
    from = (place + 1) * idBytes;
  }
  return Buffer.concat([...kept, ids.subarray(from)]);
}
function bufferOf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

// src/sources/part-tracer.ts
function joinTracers(main, submodules) {
  if (submodules.length === 0 || main.source.tracer === null) return main.source.tracer;
  const { tracer } = main.source;
  const parts = [main, ...submodules];
  const holderOf = (oid) => parts.find((part) => part.holds(oid)) ?? main;
  return {
    facts: () => tracer.facts(),
    progress: () => parts.reduce(
      (found, part) => found ?? part.source.tracer?.progress() ?? null,
      null
    ),
    trace: async (keys) => {
      const objects = /* @__PURE__ */ new Map();
      const answers = [];
      for (const part of parts) {
        const own = keys.map((oids) => oids.filter((oid) => holderOf(oid) === part));
        if (own.every((oids) => oids.length === 0) || part.source.tracer === null) continue;
        const traces = await part.source.tracer.trace(own);
        for (const [oid, traced] of traces.objects) objects.set(oid, inPart(traced, part));
        answers.push(traces.keys);
      }
      return { objects, keys: keys.map((_, i) => onlyAnswer(answers, i)) };
    }
  };
}
function onlyAnswer(answers, key) {
  const known = answers.flatMap((answer) => answer[key] ?? []);
  return known.length === 1 ? known[0] ?? null : null;
}
function inPart(traced, { name }) {
  if (name === "") return traced;
  const paths = traced.paths.map((path) => ({
    ...path,
    path: `${name}/${path.path}`,
    ...path.rawPath === void 0 ? {} : { rawPath: `${name}/${path.rawPath}` }
  }));
  return { ...traced, paths };
}

// src/git/unreadable-packs.ts
async function objectsOfUnreadablePacks(git, plan) {
  const oids = [];
  const problems = [];
  for (const { path, isDenied } of plan.unreadable) {
    if (!exists(path)) continue;
    if (isDenied) {
      problems.push({ what: path, reason: { code: "no-permission" } });
      continue;
    }
    const listed = await listPackIds(git, path, plan.idBytes);
    if (!Array.isArray(listed)) {
      if (exists(path)) problems.push({ what: path, reason: listed });
      continue;
    }
    for (const oid of listed) if (!isPlanned(plan, oid)) oids.push(oid);
  }
  return { oids, problems };
}
function exists(path) {
  try {
    closeSync(openRegular(path).file);
    return true;
  } catch (error) {
    return codeOf(error) !== "ENOENT";
  }
}
async function listPackIds(git, path, idBytes) {
  let index;
  try {
    index = readRegular(path.replace(/\.pack$/, ".idx"));
  } catch (error) {
    const code = codeOf(error);
    return code === "ENOENT" ? { code: "no-index" } : { code: "unreadable-index", detail: code };
  }
  const args = ["show-index", `--object-format=${idBytes === 32 ? "sha256" : "sha1"}`];
  try {
    const output = await git.run(args, { stdin: [index] });
    const oids = [...output.toString("latin1").matchAll(/^\d+ ([0-9a-f]+)/gm)].map(
      (match) => match[1]
    );
    if (oids.length === packCount(path)) return oids;
    return { code: "foreign-index" };
  } catch (error) {
    if (git.signal.aborted) throw error;
    return { code: "damaged-index" };
  }
}
function packCount(path) {
  try {
    const { file } = openRegular(path);
    try {
      const header = Buffer.alloc(12);
      return readSync(file, header, 0, 12, 0) === 12 ? header.readUInt32BE(8) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

// src/git/added-objects.ts
var mostListings = 20;
var AddedObjects = class {
  #git;
  #plan;
  #seen;
  #last;
  #listings = 0;
  #settled = false;
  /** @param seen ids that are already read, in addition to those of the plan. */
  constructor(git, plan, seen) {
    this.#git = git;
    this.#plan = plan;
    this.#last = plan.listing;
    this.#seen = new Set(seen);
  }
  /** False if objects kept moving: some may have been missed. */
  get settled() {
    return this.#settled;
  }
  /** Ids that are new since the last listing; null once nothing moves any more, or after too many listings. */
  async next() {
    if (this.#settled || this.#listings >= mostListings) return null;
    this.#listings++;
    const { folders, idBytes } = this.#plan;
    const now = listObjects(folders, idBytes);
    const moved = movedBetween(this.#last, now);
    this.#settled = !moved.gone && moved.packs.length === 0 && moved.loose.length === 0;
    this.#last = now;
    const fresh = [];
    const add = (oid) => {
      if (this.#seen.has(oid) || isPlanned(this.#plan, oid)) return;
      this.#seen.add(oid);
      fresh.push(oid);
    };
    for (const oid of moved.loose) add(oid);
    for (const path of moved.packs) {
      for (const oid of await this.#idsOf(path)) add(oid);
    }
    return fresh;
  }
  /** Empty for a pack that has vanished, or that does not have an index yet. */
  async #idsOf(path) {
    const { idBytes } = this.#plan;
    try {
      const { file, size } = openRegular(path);
      closeSync(file);
      const { ids, count } = readPackIndex(path.replace(/\.pack$/, ".idx"), idBytes, size);
      const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength);
      return Array.from(
        { length: count },
        (_, i) => bytes.toString("hex", i * idBytes, (i + 1) * idBytes)
      );
    } catch (error) {
      if (!(error instanceof PackFault) && !isSystemError(error)) throw error;
      const listed = await listPackIds(this.#git, path, idBytes);
      return Array.isArray(listed) ? listed : [];
    }
  }
};
function movedBetween(before, now) {
  const packsBefore = new Set(before.packs);
  const packs = now.packs.filter((path) => !packsBefore.has(path));
  const looseBefore = makeIdSet(before.loose.length, before.loose.idBytes);
  addAll(looseBefore, before.loose);
  const looseNow = makeIdSet(now.loose.length, now.loose.idBytes);
  const loose = [];
  let kept = 0;
  addAll(looseNow, now.loose, (index) => {
    if (hasId(looseBefore, now.loose.ids, index * now.loose.idBytes)) kept++;
    else loose.push(looseId(now.loose, index));
  });
  const gone = now.packs.length - packs.length < packsBefore.size || kept < looseBefore.count[0];
  return { packs, loose, gone };
}
function addAll(set, { ids, idBytes, length }, onNew = () => {
}) {
  for (let i = 0; i < length; i++) if (addId(set, ids, i * idBytes)) onNew(i);
}

// src/sources/open-file-items.ts
function* openFileItems({ file, size }, origin, { needles, allowance }, buffer = windowBuffer()) {
  const input = fileInput(file, size);
  const format = allowance.isOn ? recogniseFile(input, origin.path) : null;
  if (format !== null) {
    yield containerItem(origin, format, input);
    return size;
  }
  let bytes = 0;
  const read = (into) => {
    const count = readSync(file, into, 0, Math.min(into.length, size - bytes), bytes);
    bytes += count;
    return count;
  };
  for (const chunk of windowsOf(read, origin, buffer, needles)) {
    if (holdsNeedle(chunk.bytes, needles)) yield chunk;
  }
  return bytes;
}

// src/sources/lfs.ts
var namedPointers = 5;
function* lfsItems({ layout, signal }, pointers, request) {
  const { contents, unlisted } = listLfs(layout);
  for (const { path, reason } of unlisted) {
    yield { kind: "problem", what: path, reason: { code: "unlistable", detail: reason } };
  }
  for (const content of contents) {
    if (signal.aborted) return;
    const path = lfsPath(layout, content);
    const pointer = pointers.get(content);
    const origin = pointer === void 0 ? {
      source: "file",
      ...pathFromBytes(Buffer.from(keptAt(content))),
      object: null
    } : { source: "blob", path: null, object: pointer };
    yield* fileItems(path, origin, request);
  }
  const here = new Set(contents);
  const missing = [...pointers].filter(([content]) => !here.has(content)).map(([, oid]) => oid);
  if (missing.length > 0) yield absentContents(missing);
}
function keptAt(content) {
  return `.git/lfs/objects/${content.slice(0, 2)}/${content.slice(2, 4)}/${content}`;
}
function* fileItems(path, origin, request) {
  let opened;
  try {
    opened = openRegular(path);
  } catch (error) {
    const reason = { code: "unreadable", detail: codeOf(error) };
    yield { kind: "problem", what: path, reason };
    return;
  }
  try {
    const bytes = yield* openFileItems(opened, origin, request);
    yield { kind: "tally", outcome: "read", unit: "file", count: 1, bytes };
  } catch (error) {
    yield {
      kind: "problem",
      what: path,
      reason: { code: "interrupted-read", detail: codeOf(error) }
    };
  } finally {
    closeSync(opened.file);
  }
}
function absentContents(oids) {
  const named2 = oids.slice(0, namedPointers).map((oid) => oid.slice(0, 10));
  const more = oids.length > named2.length ? ", …" : "";
  const what = `${oids.length} Git LFS ${oids.length === 1 ? "file" : "files"} (pointers ${named2.join(", ")}${more})`;
  return { kind: "problem", what, reason: { code: "lfs-content" } };
}

// src/sources/remaining-objects.ts
async function* remainingItems(history, remaining, request) {
  const { git, plan } = history;
  const { missing, namedAt, deferred, pointers, brotli, trees } = remaining;
  const whole = { ...request, isWholeHistory: true };
  const unreadable = await objectsOfUnreadablePacks(git, plan);
  for (const problem of unreadable.problems) yield { kind: "problem", ...problem };
  const read = /* @__PURE__ */ new Set([...deferred, ...unreadable.oids]);
  const isKnown = (oid) => read.has(oid) || isBuiltIn(oid) || isPlanned(plan, oid);
  const visit = (object) => {
    const { oid: own, type, bytes } = object;
    const content = lfsContent(object);
    if (content !== null) pointers.set(content, own);
    for (const oid of brotliNames(object)) brotli.add(oid);
    if (holdsName(object, request.needles)) trees.add(own);
    for (const oid of referencesOf(type, bytes, plan.idBytes)) if (!isKnown(oid)) missing.add(oid);
  };
  yield* readThroughGit(git, new Set(read), whole, visit);
  const added = new AddedObjects(git, plan, read);
  for (let oids = await added.next(); oids !== null; oids = await added.next()) {
    for (const oid of oids) read.add(oid);
    yield* readThroughGit(git, new Set(oids), whole, visit);
  }
  if (!added.settled) yield stillMoving;
  const removeFound = (oid) => {
    missing.delete(oid);
    namedAt.delete(oid);
  };
  for (const oid of [...missing, ...namedAt.keys()]) if (isKnown(oid)) removeFound(oid);
  for (let oids = await unlistedObjects(history, remaining); oids.length > 0; ) {
    for (const oid of oids) {
      read.add(oid);
      removeFound(oid);
    }
    yield* readThroughGit(git, new Set(oids), whole, visit);
    oids = await unlistedObjects(history, remaining);
  }
  yield* brotliItems(git, brotli, whole);
  yield* lfsItems(git, pointers, request);
  yield* await missingItems(history, remaining);
}
var stillMoving = {
  kind: "problem",
  what: "objects of this repository",
  reason: { code: "moving" }
};
async function unlistedObjects({ git, plan }, { missing, namedAt }) {
  if (plan.listing.special.length > 0) return [];
  return presentObjects(git, /* @__PURE__ */ new Set([...git.partial ? [] : missing, ...namedAt.keys()]));
}
async function missingItems({ git, plan }, { missing, namedAt }) {
  const problems = [...namedAt].map(([oid, place]) => missingProblem(oid, place));
  if (missing.size === 0) return problems;
  const isExplained = git.partial || plan.looped || plan.listing.special.length > 0;
  const oids = isExplained ? missing : await reachableOf(git, missing);
  for (const oid of oids) if (!namedAt.has(oid)) problems.push(missingProblem(oid));
  if (git.partial) {
    problems.push({ kind: "problem", what: "partial clone", reason: { code: "partial-clone" } });
  }
  return problems;
}
function missingProblem(oid, place) {
  return { kind: "problem", what: `object ${oid}`, reason: { code: "missing", detail: place } };
}
async function reachableOf(git, missing) {
  try {
    return await missingObjects(git);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return missing;
  }
}

// src/sources/side-paths.ts
var readElsewhere = [
  /^index$/,
  /^objects\/[0-9a-f]{2}\/(?:[0-9a-f]{38}|[0-9a-f]{62})$/,
  /^objects\/pack\/(?:[^/]*\.pack|pack-[0-9a-f]+\.(?:idx|rev|bitmap|mtimes)|multi-pack-index[^/]*)$/,
  // Ids and numbers only.
  /^objects\/info\/commit-graph(?:$|s\/)/,
  /^refs\/(?:.*\/)?[^/]+(?<!\.lock)$/,
  /^reftable\/(?:tables\.list|[^/]+\.ref)$/,
  /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/
];
var temporaryObject = /^objects\/(?:pack\/|[0-9a-f]{2}\/)?(?:tmp_|incoming-|\.tmp-)/;
var otherPrograms = /^(?:svn|annex)$/;
function kindOfSideFile(path) {
  if (readElsewhere.some((pattern) => pattern.test(path))) return "elsewhere";
  return temporaryObject.test(path) ? "temporary-object" : "side";
}
function isOtherProgram(path) {
  return otherPrograms.test(path);
}

// src/sources/side-files.ts
var usualLimits = { files: 5e4, bytes: 1024 * 1024 * 1024 };
var openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var lineFiles = /^(?:HEAD|packed-refs|logs\/.*)$/;
var readLine = /^(?:[0-9a-f]{40,64} [0-9a-f]{40,64} .*|[0-9a-f]{40,64}(?: refs\/.*)?|ref: refs\/.*|)$/;
function* sideFileItems({ layout }, request, limits = usualLimits) {
  const { commonDir, root } = layout;
  const prefix = root !== null || basename(commonDir) === ".git" ? ".git/" : "";
  const reader = new SideReader(prefix, request, limits);
  for (const found of walk(Buffer.from(commonDir), prefix)) {
    if (request.signal.aborted) return;
    if ("kind" in found) yield found;
    else yield* reader.read(found);
  }
  yield* reader.close();
}
function* walk(commonDir, prefix) {
  const folders = [
    { location: commonDir, path: Buffer.alloc(0) }
  ];
  for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
    let entries;
    try {
      entries = readdirSync(folder.location, { withFileTypes: true, encoding: "buffer" });
    } catch (error) {
      const { code = "an error" } = error;
      if (code !== "ENOENT") {
        const what = prefix + pathFromBytes(folder.path).path;
        yield { kind: "problem", what, reason: { code: "unlistable", detail: code } };
      }
      continue;
    }
    for (const entry of entries) {
      const path = folder.path.length === 0 ? entry.name : join2(folder.path, entry.name);
      const inGitDirectory = withinGitDirectory(path);
      const location = join2(folder.location, entry.name);
      if (!entry.isDirectory()) {
        const kind = kindOfSideFile(inGitDirectory);
        if (kind === "elsewhere") continue;
        yield { location, path, entry, isTemporary: kind === "temporary-object" };
      } else if (isOtherProgram(inGitDirectory))
        yield skippedPath("program-data", prefix + path.toString("utf8"));
      else if (!isSubmodule(inGitDirectory, location)) folders.push({ location, path });
    }
  }
}
function join2(folder, name) {
  return Buffer.concat([folder, Buffer.from("/"), name]);
}
function isSubmodule(path, location) {
  if (!path.startsWith("modules/")) return false;
  return ["HEAD", "objects"].some(
    (name) => lstatSync(join2(location, Buffer.from(name)), { throwIfNoEntry: false }) !== void 0
  );
}
function withinGitDirectory(path) {
  return path.toString("latin1").replace(/^worktrees\/[^/]+\//, "");
}
function skippedPath(code, path) {
  return { kind: "tally", outcome: "skipped", code, count: 1, path };
}
var SideReader = class {
  #prefix;
  #request;
  #limits;
  #buffer = null;
  #files = 0;
  #bytes = 0;
  #beyond = 0;
  constructor(prefix, request, limits) {
    this.#prefix = prefix;
    this.#request = request;
    this.#limits = limits;
  }
  *read(file) {
    const named2 = pathFromBytes(Buffer.concat([Buffer.from(this.#prefix), file.path]));
    const origin = { source: "file", ...named2, object: null };
    const ofRef = lineFiles.test(withinGitDirectory(file.path));
    if (!ofRef && holdsNeedle(file.path, this.#request.needles)) {
      yield nameChunk({ ...origin, source: "file-name" }, file.path);
    }
    try {
      if (file.entry.isSymbolicLink()) yield* this.#readLink(file, origin);
      else if (lstatSync(file.location).isFile()) yield* this.#readFile(file, origin, ofRef);
      else if (!file.entry.isSocket()) yield skippedPath("special-file", named2.path);
    } catch (error) {
      const { code = "an error" } = error;
      if (code === "ENOENT") return;
      yield { kind: "problem", what: named2.path, reason: { code: "unreadable", detail: code } };
    }
  }
  *close() {
    const [count, bytes] = [this.#files, this.#bytes];
    yield { kind: "tally", outcome: "read", unit: "file", count, bytes };
    if (this.#beyond === 0) return;
    const { files, bytes: mostBytes } = this.#limits;
    const detail = `${files} files and ${mostBytes} bytes beside objects and refs`;
    const reason = { code: "too-many-files", detail };
    yield {
      kind: "problem",
      what: `${countText(this.#beyond, "file")} in the git directory`,
      reason
    };
  }
  *#readLink(file, origin) {
    const target = readlinkSync(file.location, { encoding: "buffer" });
    if (holdsNeedle(target, this.#request.needles)) yield nameChunk(origin, target);
  }
  *#readFile(file, origin, ofRef) {
    const descriptor = openSync(file.location, openFlags);
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) {
        yield skippedPath("special-file", origin.path ?? "");
        return;
      }
      if (this.#files >= this.#limits.files || this.#bytes + stat.size > this.#limits.bytes) {
        this.#beyond++;
        return;
      }
      this.#files++;
      for (const item of this.#items(descriptor, stat.size, origin)) {
        if (ofRef && item.kind === "chunk") yield* otherLines(item, this.#request.needles);
        else if (file.isTemporary) yield unfinished(item, origin.path ?? "");
        else yield item;
      }
    } finally {
      closeSync(descriptor);
    }
  }
  *#items(file, size, origin) {
    this.#buffer ??= windowBuffer();
    this.#bytes += yield* openFileItems({ file, size }, origin, this.#request, this.#buffer);
  }
};
function unfinished(item, path) {
  if (item.kind === "problem") return skippedPath("temporary-objects", path);
  if (item.kind !== "container") return item;
  const open = (search) => {
    const emit = (inner) => search.emit(inner.kind === "problem" ? skippedPath("temporary-objects", path) : inner);
    return item.open({ ...search, emit });
  };
  return { ...item, open };
}
function* otherLines(chunk, needles) {
  for (const line of chunk.bytes.toString("latin1").split("\n")) {
    const bytes = Buffer.from(line, "latin1");
    if (!readLine.test(line) && holdsNeedle(bytes, needles)) {
      yield nameChunk(chunk.origin, bytes);
    }
  }
}

// src/git/commit-holders.ts
var mostPoints = 1024;
function eachCommitHolders(graph, commits, points, visit) {
  const count = points.positions.length;
  if (count <= mostPoints && count < commits.length) fromPoints(graph, commits, points, visit);
  else fromCommits(graph, commits, points, visit);
}
function fromCommits(graph, commits, points, visit) {
  const all = Int32Array.from({ length: graph.size }, (_, position) => position);
  for (let first = 0; first < commits.length; first += groupSize) {
    const group = commits.slice(first, first + groupSize);
    const weigher = new GroupWeigher(graph.containingEach(group), all);
    for (const bit of group.keys()) {
      visit(first + bit, {
        weight: weigher.weightOf(bit, points),
        holders: () => weigher.holdersOf(bit, points)
      });
    }
  }
}
function fromPoints(graph, commits, { positions, weights }, visit) {
  const masks = [];
  for (let first = 0; first < positions.length; first += groupSize) {
    const reached = graph.reachedFromEach([...positions.subarray(first, first + groupSize)]);
    masks.push(Uint32Array.from(commits, (position) => reached[position]));
  }
  for (const index of commits.keys()) {
    const holders = masks.flatMap(
      (group, number) => bitsOf(group[index]).map((bit) => number * groupSize + bit)
    );
    const weight = holders.reduce((sum2, holder) => sum2 + weights[holder], 0);
    visit(index, { weight, holders: () => holders });
  }
}
function bitsOf(mask) {
  const found = [];
  for (let bits = mask; bits !== 0; bits &= bits - 1) found.push(31 - Math.clz32(bits & -bits));
  return found;
}

// src/git/reachability.ts
function reachabilityIn(graph, { commits, head }, refs, reflog) {
  const heads = head == null ? [] : [head];
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD")).flatMap(({ oid }) => graph.positionOf(oid ?? "") ?? []);
  const stashed = reflog.filter(({ ref }) => ref.endsWith("refs/stash"));
  return {
    refs: graph.reachedFromPositions([
      ...commits.map(({ position }) => position),
      ...heads,
      ...otherHeads
    ]),
    stashes: graph.reachedFrom(stashed.map(({ newOid }) => newOid)),
    head: graph.reachedFromPositions(heads)
  };
}
function keeperOf({ introductions }, staged, reachable) {
  if (introductions.some((position) => reachable.refs[position] === 1)) return null;
  if (introductions.some((position) => reachable.stashes[position] === 1)) return "stash";
  if (introductions.length > 0) return "reflog";
  return staged ? "index" : "nothing";
}
function keeperOfCommit(position, reachable) {
  if (position === void 0) return "nothing";
  if (reachable.refs[position] === 1) return null;
  return reachable.stashes[position] === 1 ? "stash" : "reflog";
}

// src/git/range-state.ts
function parentsIn(commit) {
  const end = commit.indexOf("\n\n");
  const header = commit.toString("latin1", 0, end === -1 ? commit.length : end);
  return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), (match) => match[1] ?? "");
}

// src/git/unreachable-history.ts
async function unreachableThroughGit(git, reachable, oids) {
  const present = await presentCommits(git);
  const unreachable = [...present].filter((oid) => reachable.positionOf(oid) === void 0);
  if (unreachable.length === 0) return null;
  const graph = new CommitGraph(await orderedLines(git, unreachable, present));
  return occurrencesThroughGit(git, graph, oids);
}
async function presentCommits(git) {
  const list = ["cat-file", "--batch-all-objects", "--unordered"];
  list.push("--batch-check=%(objectname) %(objecttype)");
  const all = (await git.run(list)).toString("latin1");
  return new Set(Array.from(all.matchAll(/^([0-9a-f]+) commit$/gm), (match) => match[1] ?? ""));
}
async function orderedLines(git, oids, present) {
  const commits = [];
  const dates = [];
  for await (const answer of catFile(git, oids)) {
    if (answer.kind !== "object") continue;
    const parents2 = parentsIn(answer.bytes);
    if (!parents2.every((parent) => present.has(parent))) continue;
    commits.push({ oid: answer.oid, parents: parents2 });
    dates.push(committerDate(answer.bytes));
  }
  const indexes = new Map(commits.map(({ oid }, index) => [oid, index]));
  const starts = [0];
  const parents = [];
  for (const commit of commits) {
    for (const parent of commit.parents) parents.push(indexes.get(parent) ?? -1);
    starts.push(parents.length);
  }
  const order = dateOrder({ dates, starts, parents }, commits.keys(), () => true);
  return Array.from(order, (index) => {
    const { oid = "", parents: own = [] } = commits[index] ?? {};
    return [oid, ...own].join(" ");
  });
}
function committerDate(commit) {
  const [, seconds] = /^committer [^\n]*> (\d{1,15})/m.exec(commit.toString("latin1")) ?? [];
  return Number(seconds ?? 0);
}

// src/git/trace.ts
async function traceObjects(git, keys, options = {}) {
  try {
    return await trace(git, keys, options);
  } catch (error) {
    if (!(error instanceof SweepFault)) throw error;
    return trace(git, keys, {});
  }
}
async function trace(git, keys, options) {
  const oids = [...new Set(keys.flat())];
  const types = await typesOf2(git, oids);
  const inTrees = oids.filter((oid) => /^(?:blob|tree)$/.test(types.get(oid) ?? ""));
  const { source, swept, history } = await loadHistory(git, inTrees, options);
  const found = [];
  const inCommits = /* @__PURE__ */ new Set();
  await source.each(
    inTrees.map((oid) => [oid]),
    (index, timeline, paths) => {
      const oid = inTrees[index];
      if (timeline.introductions.length > 0) inCommits.add(oid);
      found[index] = draftOf([oid], timeline, [...paths], history);
    }
  );
  const drafts = new Map(inTrees.map((oid, index) => [oid, found[index]]));
  const others = inTrees.filter((oid) => !inCommits.has(oid));
  await addUnreachable(git, others, swept, history, drafts);
  const ofType = (type) => oids.filter((oid) => types.get(oid) === type);
  addCommits(ofType("commit"), history, drafts);
  addTags(ofType("tag"), history, drafts);
  const joined2 = await joinKeys(keys, inCommits, source, history);
  history.names.settle();
  return completeTraces(git, drafts, joined2);
}
async function loadHistory(git, oids, { plan = null, sweep = sweepHere }) {
  const wanted = new Set(oids);
  const { shallow, signal } = git;
  const sweeping = plan === null ? null : SweptHistory.read({ plan, shallow }, oids, sweep, signal);
  sweeping?.catch(() => {
  });
  const refs = await listRefs(git);
  const { entries } = await readReflogs(git);
  const logged = new Set(entries.flatMap(({ oldOid, newOid }) => [oldOid, newOid]));
  const staged = wanted.size > 0 ? await stagedPaths(git) : /* @__PURE__ */ new Map();
  const swept = await sweeping;
  const { source, peeled } = await openSource(git, oids, refs, logged, swept);
  const { graph } = source;
  const targets = await loadRefTargets(git, graph, refs, peeled, wanted);
  const reachable = reachabilityIn(graph, targets, refs, entries);
  const history = { refs, graph, targets, reachable, staged, names: new RefNames(targets) };
  return { source, swept, history };
}
async function openSource(git, oids, refs, logged, swept) {
  const pointed = [...refs.flatMap(({ oid }) => oid ?? []), ...logged];
  if (swept !== null) {
    const peeled2 = await peelObjects(git, pointed, (oid) => swept.isCommit(oid));
    return { source: swept.reachableFrom(tipsOf(refs, peeled2, logged)), peeled: peeled2 };
  }
  const graph = await CommitGraph.load(git, logged);
  const peeled = await peelObjects(git, pointed, (oid) => graph.positionOf(oid) !== void 0);
  return { source: await occurrencesThroughGit(git, graph, oids), peeled };
}
function tipsOf(refs, { head, others }, logged) {
  const own = refs.filter(({ name }) => name.startsWith("refs/"));
  const otherHeads = refs.filter(({ name }) => name.endsWith("/HEAD") && !name.startsWith("refs/"));
  const oids = [...own.map(({ oid }) => oid), head, ...otherHeads.map(({ oid }) => oid), ...logged];
  return oids.flatMap((oid) => oid === null ? [] : [others.get(oid)?.oid ?? oid]);
}
async function stagedPaths(git) {
  const entries = await indexEntries(git).catch((error) => {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    return [];
  });
  return new Map(entries.map((entry) => [entry.oid, entry.path.toString("latin1")]));
}
async function typesOf2(git, oids) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = oids.map((oid) => `${oid}
`);
  const lines = await git.lines(args, { stdin });
  return new Map(lines.map((line) => line.split(" ")));
}
function draftOf(oids, timeline, paths, history) {
  const { graph, targets, reachable } = history;
  const direct = oids.flatMap((oid) => targets.direct.get(oid) ?? []);
  const refCount = direct.length + timeline.weightIn(targets.refCounts);
  const { complete } = targets;
  const refs = history.names.claim(
    { id: oids.join(), count: refCount, direct, complete },
    () => timeline.holdersIn(targets.refCounts)
  );
  const inRef = refCount > 0;
  const atHead = atHeadOf(timeline, history);
  const staged = oids.flatMap((oid) => history.staged.get(oid) ?? []);
  const oidAt = (position) => oidIn(graph, position);
  return {
    paths: paths.length === 0 ? staged.slice(0, 1) : paths,
    first: oidAt(timeline.introductions[0]),
    last: oidAt(timeline.newest),
    removedIn: atHead === false ? oidAt(removalIn(timeline, reachable, inRef)) : null,
    atHead,
    refs,
    unreachable: direct.length > 0 ? null : keeperOf(timeline, staged.length > 0, reachable)
  };
}
function atHeadOf(timeline, { targets }) {
  if (targets.head === void 0) return null;
  return targets.head !== null && timeline.has(targets.head);
}
function removalIn({ removals }, reachable, inRef) {
  const inHead = removals.findLast((position) => reachable.head[position] === 1);
  return inHead ?? (inRef ? void 0 : removals.at(-1));
}
async function addUnreachable(git, oids, swept, history, drafts) {
  if (oids.length === 0) return;
  const source = await unreachableSource(git, oids, swept, history);
  if (source === null) return;
  const oidAt = (position) => oidIn(source.graph, position);
  await source.each(
    oids.map((oid) => [oid]),
    (index, { introductions, newest, removals }, paths) => {
      const oid = oids[index];
      const draft = drafts.get(oid);
      if (draft === void 0 || introductions.length === 0) return;
      drafts.set(oid, {
        ...draft,
        paths: [...paths],
        first: oidAt(introductions[0]),
        last: oidAt(newest),
        removedIn: draft.refs.count === 0 ? oidAt(removals.at(-1)) : null,
        atHead: draft.atHead ?? false
      });
    }
  );
}
async function unreachableSource(git, oids, swept, { graph }) {
  try {
    return swept === null ? await unreachableThroughGit(git, graph, oids) : swept.unreachable();
  } catch (error) {
    const isUnreadable = error instanceof BrleaksError || error instanceof SweepFault;
    if (git.signal.aborted || !isUnreadable) throw error;
    return null;
  }
}
function oidIn(graph, position) {
  return position == null ? null : graph.oidAt(position);
}
function addCommits(oids, history, drafts) {
  const { graph, targets, names } = history;
  const positions = /* @__PURE__ */ new Map();
  for (const oid of oids) {
    const position = graph.positionOf(oid);
    if (position !== void 0) positions.set(oid, position);
    drafts.set(oid, draftOfCommit(oid, noRefs, history));
  }
  const listed = [...positions.keys()];
  const { refCounts } = targets;
  eachCommitHolders(graph, [...positions.values()], refCounts, (index, { weight, holders }) => {
    const id = listed[index];
    const refs = names.claim({ id, count: weight, direct: [], complete: true }, holders);
    drafts.set(id, draftOfCommit(id, refs, history));
  });
}
function draftOfCommit(oid, refs, { graph, reachable }) {
  const position = graph.positionOf(oid);
  return {
    paths: [],
    first: oid,
    last: oid,
    removedIn: null,
    atHead: position !== void 0 && reachable.head[position] === 1,
    refs,
    unreachable: keeperOfCommit(position, reachable)
  };
}
function addTags(oids, { refs }, drafts) {
  const names = new Map(oids.map((oid) => [oid, []]));
  for (const { oid, name } of refs) if (oid !== null) names.get(oid)?.push(name);
  for (const [oid, own] of names) drafts.set(oid, draftOfTag(own.sort()));
}
function draftOfTag(refs) {
  const isHeld = refs.length > 0;
  return {
    paths: [],
    first: null,
    last: null,
    removedIn: null,
    atHead: isHeld ? null : false,
    refs: { count: refs.length, names: refs, complete: true },
    unreachable: isHeld ? null : "nothing"
  };
}
async function joinKeys(keys, inCommits, source, history) {
  const subjects = keys.map((key) => [...new Set(key)].filter((oid) => inCommits.has(oid)).sort());
  const known = new Map(
    subjects.filter(({ length }) => length > 1).map((oids) => [oids.join(), oids])
  );
  const joined2 = /* @__PURE__ */ new Map();
  const waiting = [...known.values()];
  await source.each(waiting, (index, timeline) => {
    const oids = waiting[index] ?? [];
    joined2.set(oids.join(), { objects: new Set(oids), draft: draftOf(oids, timeline, [], history) });
  });
  return subjects.map((oids) => joined2.get(oids.join()) ?? null);
}

// src/sources/tracer.ts
var objectsWorthASweep = 5e4;
var looseWeight = 10;
function repositoryTracer(git, plan, sweep) {
  let current = null;
  const observed = async (task, signal) => {
    current = task;
    return sweep(task, signal).finally(() => {
      current = null;
    });
  };
  const options = isWorthASweep(plan) ? { plan, sweep: observed } : {};
  return {
    trace: (keys) => traceObjects(git, keys, options),
    facts: () => repositoryFacts(git),
    progress: () => current === null ? null : sweptFraction(current)
  };
}
function isWorthASweep({ packs, loose }) {
  const packed = packs.reduce((sum2, { index }) => sum2 + index.count, 0);
  return packed >= objectsWorthASweep && packed >= loose.length * looseWeight;
}

// src/sources/whole-history.ts
function wholeHistorySource(history, { label, jobs, threads, before }) {
  const { git, plan } = history;
  const remaining = emptyRemaining(before);
  let isRead = false;
  const notices = borrowedObjects(git);
  const sweep = (task, signal) => threads.sweep(task, jobs, signal);
  return {
    label,
    notices,
    tracer: before === null ? tracerOf(git, plan, sweep) : lateTracer(git, sweep),
    items: async function* (request) {
      const shares = before === null ? threads.readPlan(plan, jobs) : knownItems(plan, before);
      yield* items2(history, { shares, remaining, notices, isKnown: before !== null }, request);
      isRead = !request.signal.aborted;
    },
    progress: () => ({
      unit: "object",
      total: plan.objects,
      done: objectsTaken(plan)
    }),
    readObjects: (found) => {
      if (!isRead) return null;
      const left = [...found, ...remaining.trees, ...remaining.pointers.values()];
      return { ...rememberedObjects(plan, left), brotli: [...remaining.brotli], skipped: [] };
    },
    close: () => git.close()
  };
}
function emptyRemaining(before) {
  return {
    deferred: /* @__PURE__ */ new Set(),
    // Other objects may still refer to one that is gone.
    missing: new Set(before?.gone),
    namedAt: /* @__PURE__ */ new Map(),
    pointers: /* @__PURE__ */ new Map(),
    brotli: new Set(before?.known.brotli),
    trees: /* @__PURE__ */ new Set()
  };
}
async function* knownItems(plan, { fresh, known }) {
  for (const oid of fresh) yield { kind: "deferred", oid };
  const count = plan.objects - fresh.size;
  yield { kind: "tally", outcome: "skipped", code: "read-before", count };
  for (const tally of known.skipped) yield { kind: "tally", outcome: "skipped", ...tally };
}
function tracerOf(git, plan, sweep) {
  return canWalk(plan) ? repositoryTracer(git, plan, sweep) : noTracer;
}
function lateTracer(git, sweep) {
  let tracer = null;
  return {
    trace: async (keys) => {
      tracer = tracerOf(git, await planObjects(git.objectFolders, git.idBytes), sweep);
      return tracer.trace(keys);
    },
    facts: () => repositoryFacts(git),
    progress: () => tracer?.progress() ?? null
  };
}
function objectsTaken({ packs, loose, looseCounter }) {
  const packed = packs.reduce((sum2, { counters }) => sum2 + Atomics.load(counters, 1), 0);
  return packed + Math.min(loose.length, Atomics.load(looseCounter, 0));
}
function canWalk({ looped, listing }) {
  return !looped && listing.special.length === 0;
}
var noTracer = {
  trace: () => {
    throw new BrleaksError(
      "git-failed",
      "git cannot walk this history: a pack has deltas that are their own base, or an object is a pipe or a device"
    );
  },
  facts: () => Promise.resolve({ remoteUrl: null, head: null, branch: null }),
  progress: () => null
};
async function* items2(history, { shares, remaining, notices, isKnown }, request) {
  const { objects, repeated } = history.plan;
  yield* limitItems(history);
  const names = collect(nameItems(history, request.needles, remaining.namedAt));
  names.catch(() => {
  });
  yield* sideFileItems(history.git, request);
  let accounted = 0;
  for await (const item of shares) {
    if (item.kind === "deferred") {
      remaining.deferred.add(item.oid);
      accounted += item.searched ? 0 : 1;
    } else if (item.kind === "missing") remaining.missing.add(item.oid);
    else if (item.kind === "unreadable") {
      accounted++;
      yield objectProblem(item);
    } else if (item.kind === "lfs-pointer") remaining.pointers.set(item.content, item.oid);
    else if (item.kind === "brotli-name") remaining.brotli.add(item.oid);
    else if (item.kind === "named-tree") remaining.trees.add(item.oid);
    else if (item.kind === "no-memory") notices.push(noMemory);
    else {
      accounted += countsObjects(item) ? item.count : 0;
      yield item;
    }
  }
  yield* await names;
  if (request.signal.aborted) return;
  if (!isKnown) yield* accountItems(objects + repeated - accounted, repeated);
  yield* remainingItems(history, remaining, request);
}
function* accountItems(missing, repeated) {
  if (missing > 0) yield unaccounted(missing);
  if (repeated > 0) {
    yield { kind: "tally", outcome: "read", unit: "object", count: -repeated, bytes: 0 };
  }
}
function countsObjects(item) {
  if (item.kind !== "tally" || item.outcome !== "read") return false;
  return item.unit === "object" || item.unit === "commit";
}
var noMemory = 'objects were read through git, which takes longer: the address space is too small for the memory of WebAssembly (see "ulimit -v")';
function unaccounted(count) {
  const what = count === 1 ? "1 object" : `${count} objects`;
  return { kind: "problem", what, reason: { code: "uncounted-objects" } };
}
async function collect(items3) {
  const collected = [];
  for await (const item of items3) collected.push(item);
  return collected;
}

// src/sources/submodules.ts
async function repositoryAndSubmodules(git, options) {
  const { known } = options;
  const open = async (opened, name) => {
    const { objectFolders, idBytes } = opened;
    const remembered = name === "" ? known : null;
    const old = remembered === null ? null : planKnownObjects(objectFolders, idBytes, remembered);
    const plan = old?.plan ?? await planObjects(objectFolders, idBytes);
    const before = old === null || remembered === null ? null : { ...old, known: remembered };
    const source = wholeHistorySource({ git: opened, plan }, { ...options, before });
    return { name, source, holds: (oid) => isPlanned(plan, oid) };
  };
  const main = await open(git, "");
  const { submodules, failed } = listSubmodules(git.layout);
  const problems = failed.map((unread) => ({ kind: "problem", ...unread }));
  const others = [];
  for (const { name, folder } of submodules) {
    let inner = null;
    try {
      inner = await openRepository(folder, { signal: git.signal });
      others.push(await open(inner, name));
    } catch (error) {
      inner?.close();
      if (!(error instanceof BrleaksError)) {
        for (const { source } of others) source.close();
        throw error;
      }
      problems.push({ kind: "problem", what: `submodule ${name}`, reason: errorReason(error) });
    }
  }
  return joined(main, others, problems);
}
function joined(main, submodules, problems) {
  const parts = [main, ...submodules];
  return {
    label: main.source.label,
    tracer: joinTracers(main, submodules),
    // More notices may be added while it is read.
    get notices() {
      const read = submodules.map(
        ({ name }) => `the repository of submodule ${name} is read as well`
      );
      return [...read, ...new Set(parts.flatMap(({ source }) => source.notices))];
    },
    items: async function* (request) {
      yield* problems;
      for (const part of parts) yield* itemsOf(part, request);
    },
    progress: () => ({
      unit: "object",
      total: sum(parts, ({ total }) => total),
      done: sum(parts, ({ done }) => done)
    }),
    // Submodules are read again each time: they are rarely large.
    readObjects: (found) => main.source.readObjects?.(found) ?? null,
    close: () => {
      for (const { source } of parts) source.close();
    }
  };
}
function sum(parts, count) {
  const progress = parts.flatMap(({ source }) => source.progress() ?? []);
  return progress.reduce((all, part) => all + count(part), 0);
}
function named(item, name) {
  return item.kind === "problem" ? { ...item, what: `submodule ${name}: ${item.what}` } : item;
}
function openNamed(container, name) {
  return (search) => container.open({ ...search, emit: (item) => search.emit(named(item, name)) });
}
async function* itemsOf({ name, source }, request) {
  if (request.signal.aborted) return;
  for await (const item of source.items(request)) {
    if (name === "") yield item;
    else if (item.kind === "container") yield { ...item, open: openNamed(item, name) };
    else yield named(item, name);
  }
}

// src/sources/open-in-repository.ts
async function openInRepository(target, { threads, known = null, signal }) {
  const hook = target.kind === "history" ? {} : target.environment;
  let git;
  try {
    git = openedIn(target) ?? await openRepository(target.repository, { hook, signal });
  } catch (error) {
    if (!(error instanceof BrleaksError) || error.code !== "git-failed") throw error;
    return unreadableSource(target.repository, errorReason(error));
  }
  try {
    return await sourceOf(git, target, { threads, known });
  } catch (error) {
    git.close();
    throw error;
  }
}
async function sourceOf(git, target, { threads, known }) {
  const label = target.repository;
  if (target.kind === "staged") return stagedSource(git, label);
  if (target.kind === "push") return pushSource(git, label, target.push);
  const { ranges, since, jobs } = target;
  if (ranges.length > 0 || since !== null) return rangeSource(git, label, ranges, since);
  return repositoryAndSubmodules(git, { label, jobs, threads, known });
}
function openedIn(target) {
  const opened = target.kind === "history" ? target.opened : void 0;
  return opened instanceof Git ? opened.shared : null;
}
function unreadableSource(label, reason) {
  return plainSource(label, async function* () {
    yield { kind: "problem", what: label, reason };
  });
}
export {
  openInRepository
};
