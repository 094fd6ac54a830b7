import {
  CommitGraph,
  dateOrder
} from "./main-git-commit-graph.js";
import {
  resolveRanges
} from "./main-git-ranges.js";
import {
  configContext
} from "./main-git-shadow.js";
import {
  runGit
} from "./main-git-run.js";
import {
  brotliItems,
  objectItems
} from "./main-sources-brotli-blobs.js";
import {
  catFile,
  streamObject
} from "./main-git-cat-file.js";
import {
  changesOf,
  commitFormat,
  isZero,
  listCommits,
  parseChanges,
  stagedEntries
} from "./main-git-changes.js";
import {
  records
} from "./main-git-refs.js";
import {
  headRef
} from "./main-git-head.js";
import {
  BrleaksError,
  availableParallelism,
  contentItem,
  holdsNeedle,
  join,
  nameChunk,
  pathFromBytes,
  readSmall,
  relative,
  resolve,
  sep,
  streamItems
} from "./main.js";

// src/git/facts.ts
async function repositoryFacts(git) {
  const { uninterrupted } = git;
  const answerTo = async (args) => {
    const output = await uninterrupted.run(args, { accept: [1, 128] });
    return output.toString("utf8").trim() || null;
  };
  const ref = headRef(git.layout);
  return {
    remoteUrl: await remoteUrl(git),
    head: await answerTo(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
    // With reftables the file HEAD is a placeholder.
    branch: ref === "refs/heads/.invalid" ? await answerTo(["symbolic-ref", "--quiet", "--short", "HEAD"]) : ref?.replace(/^refs\/(?:heads\/)?/, "") ?? null
  };
}
async function remoteUrl({ layout }) {
  if (!/remote/i.test(readSmall(join(layout.commonDir, "config")) ?? "")) return null;
  const args = ["config", "--file", "config", "--get", "remote.origin.url"];
  try {
    const output = await runGit(configContext(layout), args, { accept: [1] });
    return withoutCredentials(output.toString("utf8").trim());
  } catch {
    return null;
  }
}
function withoutCredentials(url) {
  if (url === "") return null;
  try {
    const parsed = new URL(url);
    parsed.username = "";
    parsed.password = "";
    parsed.search = "";
    parsed.hash = "";
    return parsed.href;
  } catch {
    return url.replace(/^[^@/]*@/, "");
  }
}

// src/git/commit-facts.ts
async function readCommitFacts(git, oids) {
  const facts = /* @__PURE__ */ new Map();
  try {
    for await (const answer of catFile(git, new Set(oids))) {
      if (answer.kind !== "object" || answer.type !== "commit") continue;
      facts.set(answer.oid, parseCommit(answer.oid, answer.bytes));
    }
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
  }
  return facts;
}
function parseCommit(oid, bytes) {
  const end = bytes.indexOf("\n\n");
  const header = bytes.subarray(0, end === -1 ? bytes.length : end);
  const lines = header.toString("latin1").split("\n");
  const encoding = fieldOf(lines, "encoding");
  const line = fieldOf(lines, "author");
  if (line === null) return { oid, author: null, date: null };
  const close = line.lastIndexOf(">");
  const person = decodeText(Buffer.from(line.slice(0, close + 1) || line, "latin1"), encoding);
  return {
    oid,
    author: person.trim() || null,
    date: close === -1 ? null : isoDate(line.slice(close + 1))
  };
}
function fieldOf(lines, name) {
  const line = lines.find((text) => text.startsWith(`${name} `));
  return line === void 0 ? null : line.slice(name.length + 1);
}
function decodeText(bytes, encoding) {
  if (encoding === null) return bytes.toString("utf8");
  try {
    return new TextDecoder(encoding.trim()).decode(bytes);
  } catch {
    return bytes.toString("utf8");
  }
}
var minuteMs = 6e4;
var firstMs = Date.parse("0000-01-02T00:00:00Z");
var lastMs = Date.parse("9999-12-31T00:00:00Z");
function isoDate(text) {
  const match = /^\s*(-?\d{1,15})(?=\s|$)\s*(\S*)/.exec(text);
  if (match === null) return null;
  const ms = Number(match[1]) * 1e3;
  if (ms < firstMs || ms > lastMs) return null;
  const [, sign = "", hours = "", minutes = ""] = /^([+-])(\d\d)(\d\d)$/.exec(match[2] ?? "") ?? [];
  const known = sign !== "" && Number(hours) < 24 && Number(minutes) < 60;
  if (!known) return new Date(ms).toISOString().replace(".000Z", "Z");
  const offset = (sign === "-" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
  const local = new Date(ms + offset * minuteMs).toISOString().slice(0, 19);
  return `${local}${sign}${hours}:${minutes}`;
}

// src/git/paths-in-tree.ts
var deepest = 100;
async function presentPaths(git, tree, requests) {
  if (requests.some(({ path }) => path.split("/", deepest + 1).length > deepest)) return null;
  const present = [];
  let level = /* @__PURE__ */ new Map([[tree, [foldersOf(requests)]]]);
  while (level.size > 0) {
    const next = /* @__PURE__ */ new Map();
    const waiting = level.values();
    for await (const answer of catFile(git, level.keys())) {
      const folders = waiting.next().value ?? [];
      if (answer.kind === "large") return null;
      if (answer.kind === "missing" || answer.type !== "tree") continue;
      const entries = entriesOf(answer.bytes, git.idBytes);
      for (const folder of folders) lookIn(folder, entries, present, next);
    }
    level = next;
  }
  return present;
}
function foldersOf(requests) {
  const root = emptyFolder();
  for (const request of requests) {
    const names = request.path.split("/");
    const last = names.pop() ?? "";
    const folder = names.reduce((outer, name) => ensure(outer.folders, name, emptyFolder), root);
    ensure(folder.requests, last, () => []).push(request);
  }
  return root;
}
function emptyFolder() {
  return { folders: /* @__PURE__ */ new Map(), requests: /* @__PURE__ */ new Map() };
}
function ensure(map, key, make) {
  const known = map.get(key);
  if (known !== void 0) return known;
  const made = make();
  map.set(key, made);
  return made;
}
function entriesOf(tree, idBytes) {
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < tree.length; ) {
    const nameAt = tree.indexOf(32, at) + 1;
    const end = tree.indexOf(0, nameAt);
    if (nameAt === 0 || end === -1) break;
    at = end + 1 + idBytes;
    const name = tree.toString("latin1", nameAt, end);
    if (!entries.has(name)) entries.set(name, tree.toString("hex", end + 1, at));
  }
  return entries;
}
function lookIn({ folders, requests }, entries, present, inner) {
  for (const [name, own] of requests) {
    const oid = entries.get(name);
    for (const request of own) if (request.oid === oid) present.push(request);
  }
  for (const [name, folder] of folders) {
    const oid = entries.get(name);
    if (oid !== void 0) ensure(inner, oid, () => []).push(folder);
  }
}

// src/git/head-paths.ts
var fewPaths = 100;
async function pathsAtHead(git, objects) {
  const known = objects.filter(({ paths }) => !paths.some((path) => path.includes("\n")));
  const requests = known.flatMap(({ oid, paths }) => paths.map((path) => ({ oid, path })));
  const present = await (requests.length <= fewPaths ? eachAtHead : manyAtHead)(git, requests);
  if (present === null) return /* @__PURE__ */ new Map();
  const found = new Map(known.map(({ oid }) => [oid, /* @__PURE__ */ new Set()]));
  for (const { oid, path } of present) found.get(oid)?.add(path);
  return found;
}
async function eachAtHead(git, requests) {
  if (requests.length === 0) return [];
  const args = ["cat-file", "--batch-check=%(objectname)", "--buffer"];
  const stdin = requests.map(({ path }) => Buffer.from(`HEAD:${path}
`, "latin1"));
  const answers = await git.lines(args, { stdin });
  return requests.filter(({ oid }, index) => oid === answers[index]);
}
async function manyAtHead(git, requests) {
  try {
    return await presentPaths(git, "HEAD^{tree}", requests);
  } catch (error) {
    if (git.signal.aborted || !(error instanceof BrleaksError)) throw error;
    return null;
  }
}

// src/git/object-paths.ts
function objectPaths(paths) {
  return Array.from(paths, (path) => objectPath(Buffer.from(path, "latin1")));
}
function objectPath(bytes) {
  const named = pathFromBytes(bytes);
  const note = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(named.path.replaceAll("/", ""));
  return { ...named, note };
}

// src/git/drafts.ts
async function completeTraces(git, drafts, joined) {
  const all = [...drafts.values(), ...joined.flatMap((key) => key?.draft ?? [])];
  const oids = all.flatMap(({ first, last, removedIn }) => [first, last, removedIn]);
  const facts = await readCommitFacts(
    git,
    oids.filter((oid) => oid !== null)
  );
  const moved = [...drafts].filter(([, { atHead: atHead2, paths }]) => atHead2 === true && paths.length > 1);
  const atHead = await pathsAtHead(
    git,
    moved.map(([oid, { paths }]) => ({ oid, paths }))
  );
  return {
    objects: new Map(
      Array.from(drafts, ([oid, draft]) => [oid, tracedObject(draft, facts, atHead.get(oid))])
    ),
    keys: joined.map(
      (key) => key === null ? null : { objects: key.objects, history: historyOf(key.draft, facts) }
    )
  };
}
function tracedObject(draft, facts, atHead) {
  const paths = objectPaths(draft.paths);
  return {
    history: historyOf(draft, facts),
    paths: atHead === void 0 ? paths : paths.map((path, i) => ({ ...path, atHead: atHead.has(draft.paths[i] ?? "") }))
  };
}
function historyOf(draft, facts) {
  const { first, last, atHead, refs, removedIn, unreachable } = draft;
  return {
    firstCommit: first,
    firstAuthor: facts.get(first ?? "")?.author ?? null,
    firstDate: facts.get(first ?? "")?.date ?? null,
    lastDate: facts.get(last ?? "")?.date ?? null,
    atHead,
    refs: refs.names,
    refsComplete: refs.complete,
    removedIn,
    removedDate: facts.get(removedIn ?? "")?.date ?? null,
    unreachable
  };
}

// src/git/occurrences.ts
function noOccurrences() {
  return { changes: /* @__PURE__ */ new Map(), paths: /* @__PURE__ */ new Set() };
}
var idsPerPass = 8e3;
var mostBatches = 32;
var commitsPerBatch = 2e3;
async function addOccurrences(git, graph, found) {
  const oids = [...found.keys()];
  const comparisons = graph.order.map((oid, position) => {
    const [parent] = graph.namedParentsOf(position);
    return parent === void 0 ? `${oid}
` : `${oid} ${parent}
`;
  });
  for (let i = 0; i < oids.length; i += idsPerPass) {
    await compareInBatches(git, comparisons, oids.slice(i, i + idsPerPass), (change) => {
      const position = graph.positionOf(change.commit);
      if (position !== void 0) addChange(found, position, change);
    });
  }
}
function addChange(found, position, change) {
  const [oldOid = ""] = change.oldOids;
  const { newOid, path } = change;
  if (oldOid === newOid) return;
  const gained = found.get(newOid);
  if (gained !== void 0 && !isZero(newOid)) {
    gained.changes.set(position, (gained.changes.get(position) ?? 0) + 1);
    gained.paths.add(path.toString("latin1"));
  }
  const lost = found.get(oldOid);
  if (lost !== void 0) lost.changes.set(position, (lost.changes.get(position) ?? 0) - 1);
}
async function compareInBatches(git, comparisons, oids, onChange) {
  const size = Math.max(commitsPerBatch, Math.ceil(comparisons.length / mostBatches));
  const batches = [];
  for (let i = 0; i < comparisons.length; i += size) batches.push(comparisons.slice(i, i + size));
  const queue = batches.values();
  const worker = async () => {
    for (const batch of queue) {
      for await (const change of changesOfObjects(git, batch, oids)) onChange(change);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
function changesOfObjects(git, comparisons, oids) {
  const args = ["diff-tree", "--stdin", "-t", "-r", "--root", "--raw", "-z", "--no-abbrev"];
  args.push("--no-renames", commitFormat, ...oids.map((oid) => `--find-object=${oid}`));
  const withoutIndex = git.withEnvironment({ GIT_INDEX_FILE: join(git.shadow.folder, "no-index") });
  return parseChanges(withoutIndex.stream(args, { stdin: comparisons }));
}

// src/git/timeline.ts
function timelineOf(graph, objects) {
  const changes = sumOfChanges(objects);
  const counts = countOccurrences(graph, changes);
  const has = (position) => counts[position] > 0;
  const introductions = [];
  const removals = [];
  let newest = null;
  for (const position of [...changes.keys()].sort((a, b) => b - a)) {
    const parents = graph.parentsOf(position);
    const introduced = has(position) && !parents.some(has);
    const known = parents.length === graph.namedParentsOf(position).length;
    const removed = !has(position) && known && parents.length > 0 && parents.every(has);
    if (introduced) introductions.push(position);
    if (removed) removals.push(position);
    if (introduced || removed || parents.length < 2) newest = position;
  }
  const holdersIn = ({ positions }) => [...positions.keys()].filter((i) => has(positions[i]));
  const weightIn = (points) => holdersIn(points).reduce((sum, i) => sum + points.weights[i], 0);
  return { introductions, removals, newest, has, weightIn, holdersIn };
}
function sumOfChanges(objects) {
  const [first, ...others] = objects;
  if (first === void 0) return /* @__PURE__ */ new Map();
  if (others.length === 0) return first.changes;
  const sums = new Map(first.changes);
  for (const { changes } of others) {
    for (const [position, change] of changes) sums.set(position, (sums.get(position) ?? 0) + change);
  }
  return sums;
}
function countOccurrences(graph, changes) {
  const counts = new Int32Array(graph.size);
  let oldest = -1;
  for (const [position, change] of changes) {
    counts[position] = change;
    if (position > oldest) oldest = position;
  }
  for (let position = oldest; position >= 0; position--) {
    const parent = graph.firstParentOf(position);
    if (parent !== -1) counts[position] = counts[position] + counts[parent];
  }
  return counts;
}

// src/git/git-occurrences.ts
async function occurrencesThroughGit(git, graph, oids) {
  const found = new Map(oids.map((oid) => [oid, noOccurrences()]));
  if (found.size > 0) await addOccurrences(git, graph, found);
  return {
    graph,
    each: async (subjects, visit) => {
      for (const [index, subject] of subjects.entries()) {
        const occurrences = subject.flatMap((oid) => found.get(oid) ?? []);
        visit(
          index,
          timelineOf(graph, occurrences),
          subject.length === 1 ? occurrences[0]?.paths ?? [] : []
        );
      }
    }
  };
}

// src/git/ref-names.ts
var mostNames = 1e6;
var manyClaims = 8;
var noRefs = { count: 0, names: [], complete: true };
var unknownRefs = { ...noRefs, complete: false };
var RefNames = class {
  #targets;
  #most;
  #claims = [];
  #claimed = 0;
  /** The first claim that was too much: those after it are too. */
  #bound = null;
  constructor(targets, most = mostNames) {
    this.#targets = targets;
    this.#most = most;
  }
  /** @param holders returns indexes in `targets.commits`; called at once, or not at all. */
  claim(claim, holders) {
    const { count } = claim;
    if (count === 0) return { ...noRefs, complete: claim.complete };
    const refs = { ...unknownRefs, count };
    const isTooMuch = this.#bound !== null && compareClaims(claim, this.#bound) >= 0;
    if (count > this.#most || isTooMuch) return refs;
    this.#claims.push({ ...claim, holders: Int32Array.from(holders()), refs });
    this.#claimed += count;
    if (this.#claimed > 2 * this.#most) this.#limit();
    return refs;
  }
  /** Fills in the names. */
  settle() {
    this.#limit();
    const sorter = this.#claims.length < manyClaims ? null : new Ranks(this.#targets, this.#claims);
    for (const { direct, holders, complete, refs } of this.#claims) {
      refs.names = sorter?.sorted(direct, holders) ?? sortedNames(this.#targets, direct, holders);
      refs.complete = complete;
    }
    this.#claims = [];
    this.#claimed = 0;
  }
  /** Keeps the smallest claims that are not too much together. */
  #limit() {
    this.#claims.sort(compareClaims);
    let sum = 0;
    const end = this.#claims.findIndex(({ count }) => {
      sum += count;
      return sum > this.#most;
    });
    const bound = this.#claims[end];
    if (bound === void 0) return;
    this.#bound = bound;
    this.#claims = this.#claims.slice(0, end);
    this.#claimed = sum - bound.count;
  }
};
function compareClaims(a, b) {
  return a.count - b.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
function sortedNames({ commits }, direct, holders) {
  const names = new Set(direct);
  for (const index of holders) for (const name of commits[index]?.refs ?? []) names.add(name);
  return [...names].sort();
}
var Ranks = class {
  #names;
  #ranks;
  /** By index of a commit, the ranks of its refs. */
  #held = /* @__PURE__ */ new Map();
  constructor({ commits }, claims) {
    const used = /* @__PURE__ */ new Set();
    const names = /* @__PURE__ */ new Set();
    for (const { direct, holders } of claims) {
      for (const name of direct) names.add(name);
      for (const index of holders) used.add(index);
    }
    for (const index of used) for (const name of commits[index]?.refs ?? []) names.add(name);
    this.#names = [...names].sort();
    this.#ranks = new Map(this.#names.map((name, rank) => [name, rank]));
    for (const index of used) this.#held.set(index, this.#ranksOf(commits[index]?.refs ?? []));
  }
  /** The names, sorted, each once. */
  sorted(direct, holders) {
    const ranks = new Set(this.#ranksOf(direct));
    for (const index of holders) for (const rank of this.#held.get(index) ?? []) ranks.add(rank);
    return Array.from(Int32Array.from(ranks).sort(), (rank) => this.#names[rank]);
  }
  #ranksOf(names) {
    return names.map((name) => this.#ranks.get(name));
  }
};

// src/git/ref-targets.ts
var mostTrees = 1e3;
async function peelObjects(git, oids, isCommit) {
  const unknown2 = [...new Set(oids)].filter((oid) => !isCommit(oid));
  const [head, ...peeled] = await peel(git, ["HEAD", ...unknown2]);
  return {
    head: head?.oid ?? null,
    others: new Map(unknown2.map((oid, number) => [oid, peeled[number] ?? null]))
  };
}
async function loadRefTargets(git, graph, refs, { head, others }, wanted) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const { name, oid } of refs) {
    if (oid !== null && name.startsWith("refs/")) append(byTarget, oid, [name]);
  }
  const commits = /* @__PURE__ */ new Map();
  const direct = /* @__PURE__ */ new Map();
  let trees = 0;
  for (const [oid, names] of byTarget) {
    const target = others.get(oid);
    const position = graph.positionOf(target?.oid ?? oid);
    if (position !== void 0) append(commits, position, names);
    else if (target?.type === "blob") append(direct, target.oid, names);
    else if (target?.type === "tree" && trees++ < mostTrees) {
      for (const oid2 of await objectsIn(git, target.oid, wanted)) append(direct, oid2, names);
    }
  }
  return {
    head: head === null ? null : graph.positionOf(head),
    commits: [...commits].map(([position, names]) => ({ position, refs: names })),
    refCounts: weightedPositions(graph, commits),
    direct,
    complete: trees <= mostTrees
  };
}
function weightedPositions(graph, commits) {
  const indexes = new Int32Array(graph.size).fill(-1);
  for (const [index, position] of [...commits.keys()].entries()) indexes[position] = index;
  return {
    positions: Int32Array.from(commits.keys()),
    weights: Int32Array.from(commits.values(), (names) => names.length),
    indexes
  };
}
function append(map, name, values) {
  const known = map.get(name);
  if (known === void 0) map.set(name, [...values]);
  else for (const value of values) known.push(value);
}
async function peel(git, revisions) {
  const args = ["cat-file", "--batch-check=%(objectname) %(objecttype)", "--buffer"];
  const stdin = revisions.map((revision) => `${revision}^{}
`);
  return (await git.lines(args, { stdin })).map((line) => {
    const match = /^([0-9a-f]{40,64}) (commit|tag|tree|blob)$/.exec(line);
    return match === null ? null : { oid: match[1] ?? "", type: match[2] ?? "" };
  });
}
async function objectsIn(git, tree, wanted) {
  const args = ["ls-tree", "-r", "-t", "-z", "--full-tree", tree];
  const held = new Set(wanted.has(tree) ? [tree] : []);
  const output = await git.run(args, { accept: [128] });
  for (const record of records(output)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2] ?? "";
    if (wanted.has(oid)) held.add(oid);
  }
  return held;
}

// src/git/trace-range.ts
async function traceRange(git, keys, { commits, introduced }) {
  const oids = [...new Set(keys.flat())];
  const inTrees = oids.filter((oid) => introduced.has(oid));
  const graph = await graphOf(git, commits);
  const head = graph.positionOf((await peelObjects(git, [], () => true)).head ?? "");
  const inHead = graph.reachedFromPositions(head === void 0 ? [] : [head]);
  const drafts = /* @__PURE__ */ new Map();
  for (const oid of oids) {
    const position = graph.positionOf(oid);
    const atHead = position === void 0 || head === void 0 ? null : inHead[position] === 1;
    drafts.set(oid, { ...unknown, first: position === void 0 ? null : oid, last: oid, atHead });
  }
  const held = await heldAtHead(git, inTrees, introduced);
  const source = await occurrencesThroughGit(git, graph, inTrees);
  await source.each(
    inTrees.map((oid) => [oid]),
    (index, timeline) => {
      const oid = inTrees[index];
      const own = introduced.get(oid);
      drafts.set(oid, {
        ...unknown,
        paths: [...own?.paths ?? []],
        first: own?.commit ?? null,
        last: timeline.newest === null ? null : graph.oidAt(timeline.newest),
        atHead: held.has(oid),
        removedIn: held.has(oid) ? null : removalIn(timeline, graph, inHead)
      });
    }
  );
  return completeTraces(
    git,
    drafts,
    keys.map(() => null)
  );
}
var unknown = {
  paths: [],
  refs: unknownRefs,
  removedIn: null,
  unreachable: null
};
function removalIn({ removals }, graph, inHead) {
  const newest = removals.findLast((position) => inHead[position] === 1);
  return newest === void 0 ? null : graph.oidAt(newest);
}
async function graphOf(git, oids) {
  if (oids.length === 0) return new CommitGraph([]);
  const args = ["rev-list", "--no-walk=unsorted", "--parents", "--timestamp", "--stdin"];
  const lines = await git.lines(args, { stdin: oids.map((oid) => `${oid}
`) });
  const commits = lines.map((line) => line.split(" ").slice(1));
  const indexes = new Map(commits.map(([oid = ""], index) => [oid, index]));
  const starts = [0];
  const parents = [];
  for (const [, ...named] of commits) {
    for (const parent of named) parents.push(indexes.get(parent) ?? -1);
    starts.push(parents.length);
  }
  const dates = lines.map((line) => Number.parseInt(line, 10));
  const order = dateOrder({ dates, starts, parents }, commits.keys(), () => true);
  return new CommitGraph(Array.from(order, (index) => commits[index]?.join(" ") ?? ""));
}
async function heldAtHead(git, oids, introduced) {
  const objects = oids.map((oid) => ({ oid, paths: [...introduced.get(oid)?.paths ?? []] }));
  const found = await pathsAtHead(git, objects);
  const held = new Set(oids.filter((oid) => (found.get(oid)?.size ?? 0) > 0));
  const others = new Set(oids.filter((oid) => !held.has(oid)));
  if (others.size === 0) return held;
  const tree = await git.run(["ls-tree", "-r", "-z", "--full-tree", "HEAD"], { accept: [128] });
  for (const record of records(tree)) {
    const oid = record.toString("latin1", 0, record.indexOf(9)).split(" ")[2] ?? "";
    if (others.has(oid)) held.add(oid);
  }
  return held;
}

// src/sources/object-count.ts
var ObjectCount = class {
  #total = null;
  #done = 0;
  get progress() {
    return this.#total === null ? null : { unit: "object", total: this.#total, done: this.#done };
  }
  /** Passes on the items of this number of objects. */
  async *count(total, items3) {
    this.#total = total;
    for await (const item of items3) {
      const isObject = item.kind === "tally" && item.outcome === "read" && item.unit !== "entry";
      if (isObject) this.#done += item.count;
      yield item;
    }
  }
};

// src/sources/repository-source.ts
function repositorySource(git, label, tracer, items3, count = null) {
  return {
    label,
    notices: borrowedObjects(git),
    tracer,
    items: items3,
    progress: () => count?.progress ?? null,
    close: () => git.close()
  };
}
function borrowedObjects({ objectFolders }) {
  return objectFolders.slice(1).map((folder) => `objects are also read from ${folder}`);
}

// src/git/read-costs.ts
var largestWhole = 512 * 1024 * 1024;
function exceedsMemory({ type, size, largestDelta }) {
  return largestDelta > largestWhole || type !== "blob" && size > largestWhole;
}
async function readCosts(git, oids) {
  const requested = [...oids];
  const headers = await headersOf(git, requested);
  const known = /* @__PURE__ */ new Map();
  const costs = /* @__PURE__ */ new Map();
  for (const oid of requested) {
    const header = headers.get(oid);
    if (header === void 0) continue;
    const { type, size } = header;
    costs.set(oid, { type, size, largestDelta: largestDeltaOf(oid, headers, known) });
  }
  return costs;
}
function largestDeltaOf(oid, headers, known) {
  const chain = [];
  const seen = /* @__PURE__ */ new Set();
  let at = oid;
  while (at !== null && !known.has(at) && !seen.has(at)) {
    seen.add(at);
    chain.push(at);
    at = headers.get(at)?.base ?? null;
  }
  let largestDelta = at === null ? 0 : known.get(at) ?? 0;
  let baseSize = at === null ? 0 : headers.get(at)?.size ?? 0;
  for (const link of chain.reverse()) {
    const header = headers.get(link);
    const { size = 0, base = null } = header ?? {};
    largestDelta = base === null ? 0 : Math.max(largestDelta, size, baseSize);
    baseSize = size;
    known.set(link, largestDelta);
  }
  return largestDelta;
}
async function headersOf(git, oids) {
  const headers = /* @__PURE__ */ new Map();
  if (oids.length === 0) return headers;
  const requests = new RequestQueue(oids);
  const args = ["cat-file", `--batch-check=${format}`];
  let rest = "";
  for await (const piece of git.stream(args, { stdin: requests.lines() })) {
    const lines = (rest + piece.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) requests.answered(addHeader(line, headers));
  }
  return headers;
}
var format = "%(objectname) %(objecttype) %(objectsize) %(deltabase)";
function addHeader(line, headers) {
  const match = /^([0-9a-f]+) (blob|commit|tag|tree) (\d+) ([0-9a-f]+)$/.exec(line);
  if (match === null) return null;
  const [, oid = "", type, size, delta = ""] = match;
  const base = /^0+$/.test(delta) ? null : delta;
  headers.set(oid, { type, size: Number(size), base });
  return base;
}
var RequestQueue = class {
  #requested;
  #waiting;
  #open;
  #wake = null;
  constructor(oids) {
    this.#requested = new Set(oids);
    this.#waiting = [...this.#requested];
    this.#open = this.#waiting.length;
  }
  /** @param base another id to look up; null if there is none. */
  answered(base) {
    this.#open--;
    if (base !== null && !this.#requested.has(base)) {
      this.#requested.add(base);
      this.#waiting.push(base);
      this.#open++;
    }
    if (this.#open === 0 || this.#waiting.length > 0) this.#wake?.();
  }
  async *lines() {
    while (this.#open > 0) {
      const next = this.#waiting;
      this.#waiting = [];
      if (next.length > 0) yield `${next.join("\n")}
`;
      if (this.#open === 0 || this.#waiting.length > 0) continue;
      await new Promise((resolve2) => {
        this.#wake = resolve2;
      });
    }
  }
};

// src/sources/object-problem.ts
function objectProblem(outcome) {
  const expanded = outcome.kind === "unreadable" && outcome.reason === "expansion";
  const code = expanded ? "expansion" : "missing-or-damaged";
  return { kind: "problem", what: `object ${outcome.oid}`, reason: { code } };
}

// src/sources/through-git.ts
var largeBytes = 64 * 1024 * 1024;
var mostExpanded = 32 * 1024 * 1024 * 1024;
async function* readThroughGit(git, oids, request, visit = () => void 0) {
  const { small, large, refused } = bySize(oids, await costsOf(git, oids));
  for (const oid of refused) yield objectProblem({ kind: "unreadable", oid, reason: "expansion" });
  const left = new Set(small);
  try {
    for await (const answer of catFile(git, small)) {
      left.delete(answer.oid);
      if (answer.kind === "missing") yield objectProblem(answer);
      else if (answer.kind === "large") large.push(answer);
      else yield* readObject(answer, request, visit);
    }
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield* readOneByOne(git, left, request, visit);
  }
  for (const object of large) yield* readLarge(git, object, request);
}
async function costsOf(git, oids) {
  try {
    return await readCosts(git, oids);
  } catch (error) {
    if (git.signal.aborted) throw error;
    return /* @__PURE__ */ new Map();
  }
}
function bySize(oids, costs) {
  const small = [];
  const large = [];
  const refused = [];
  let expanded = 0;
  for (const oid of oids) {
    const cost = costs.get(oid);
    if (cost !== void 0 && cost.largestDelta > largeBytes) expanded += cost.largestDelta;
    if (cost === void 0) small.push(oid);
    else if (exceedsMemory(cost) || cost.largestDelta > largeBytes && expanded > mostExpanded) {
      refused.push(oid);
    } else if (cost.size > largeBytes) large.push({ oid, type: cost.type, size: cost.size });
    else small.push(oid);
  }
  return { small, large, refused };
}
function* readObject(object, request, visit) {
  visit(object);
  yield readTally(object.type, object.bytes.length);
  yield* objectItems(object, request);
}
async function* readOneByOne(git, oids, request, visit) {
  for (const oid of oids) {
    try {
      for await (const answer of catFile(git, [oid])) {
        if (answer.kind === "object") yield* readObject(answer, request, visit);
        else if (answer.kind === "large") yield* readLarge(git, answer, request);
        else yield objectProblem(answer);
      }
    } catch (error) {
      if (git.signal.aborted) throw error;
      yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
    }
  }
}
function readTally(type, bytes) {
  const unit = type === "commit" ? "commit" : "object";
  return { kind: "tally", outcome: "read", unit, count: 1, bytes };
}
async function* readLarge(git, { oid, type, size }, request) {
  const source = type === "blob" ? "blob" : type === "tag" ? "tag-message" : "commit-message";
  if (type === "tree") {
    yield { kind: "problem", what: `tree ${oid}`, reason: { code: "large-tree" } };
    return;
  }
  try {
    const stream = streamObject(git, { oid, type, size });
    const origin = { source, path: null, object: oid };
    const bytes = yield* streamItems(stream, origin, request);
    yield readTally(type, bytes);
  } catch (error) {
    if (git.signal.aborted) throw error;
    yield objectProblem({ kind: "unreadable", oid, reason: "damaged" });
  }
}

// src/sources/range.ts
async function rangeSource(git, label, ranges, since) {
  const resolved = await resolveRanges(git, ranges, since);
  const contents = { commits: [], introduced: /* @__PURE__ */ new Map() };
  const count = new ObjectCount();
  return repositorySource(
    git,
    label,
    rangeTracer(git, contents),
    (request) => items(git, resolved, { ...contents, count }, request),
    count
  );
}
async function* items(git, { revisions, commits: listed, tags, failed }, contents, request) {
  const { count, introduced } = contents;
  for (const problem of failed) yield { kind: "problem", ...problem };
  const lists = await Promise.all(revisions.map((range) => listCommits(git, range)));
  const commits = [.../* @__PURE__ */ new Set([...listed, ...lists.flat()])];
  for (const oid of commits) contents.commits.push(oid);
  const shallow = new Set(git.shallow);
  const cut = commits.filter((oid) => shallow.has(oid));
  if (cut.length > 0) {
    yield {
      kind: "problem",
      what: `range, cut off at ${cut[0]?.slice(0, 10)} by a shallow clone`,
      reason: { code: "shallow-range" }
    };
  }
  yield* changedItems(git, commits, introduced, request.needles);
  const objects = /* @__PURE__ */ new Set([...commits, ...await withNestedTags(git, tags), ...introduced.keys()]);
  yield* count.count(objects.size, readThroughGit(git, objects, request));
  yield* brotliItems(git, brotliAmong(introduced), request);
}
function* brotliAmong(introduced) {
  for (const [oid, { paths }] of introduced) {
    for (const path of paths) {
      if (!path.endsWith(".br")) continue;
      yield oid;
      break;
    }
  }
}
async function* changedItems(git, commits, introduced, needles) {
  let submodules = 0;
  for await (const { commit, path, mode, newOid } of changesOf(git, commits)) {
    if (isZero(newOid)) continue;
    if (holdsNeedle(path, needles)) {
      yield nameChunk({ source: "file-name", ...pathFromBytes(path), object: newOid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const known = introduced.get(newOid);
    const text = path.toString("latin1");
    if (known === void 0) introduced.set(newOid, { commit, paths: /* @__PURE__ */ new Set([text]) });
    else known.paths.add(text);
  }
  if (submodules > 0) yield submoduleTally(submodules);
}
function submoduleTally(count) {
  return { kind: "tally", outcome: "skipped", code: "submodule-commits", count };
}
async function withNestedTags(git, tags) {
  const found = new Set(tags);
  let next = [...found];
  while (next.length > 0) {
    const inner = [];
    for await (const answer of catFile(git, next)) {
      if (answer.kind !== "object" || answer.type !== "tag") continue;
      const match = /^object ([0-9a-f]+)\ntype tag\n/.exec(answer.bytes.toString("latin1", 0, 200));
      const oid = match?.[1];
      if (oid === void 0 || found.has(oid)) continue;
      found.add(oid);
      inner.push(oid);
    }
    next = inner;
  }
  return [...found];
}
function rangeTracer(git, contents) {
  return {
    facts: () => repositoryFacts(git),
    progress: () => null,
    trace: (keys) => traceRange(git, keys, contents)
  };
}

// src/sources/staged.ts
function stagedSource(git, label) {
  return repositorySource(git, label, null, (request) => items2(git, request));
}
async function* items2(git, request) {
  const origins = /* @__PURE__ */ new Map();
  let submodules = 0;
  for (const { path, mode, oid } of await stagedEntries(git)) {
    const named = pathFromBytes(path);
    if (holdsNeedle(path, request.needles)) {
      yield nameChunk({ source: "file-name", ...named, object: oid }, path);
    }
    if (mode === "160000") {
      submodules++;
      continue;
    }
    const origin = { source: "index", ...named, object: oid };
    const known = origins.get(oid);
    if (known === void 0) origins.set(oid, [origin]);
    else known.push(origin);
  }
  if (submodules > 0) yield submoduleTally(submodules);
  for await (const answer of catFile(git, origins.keys())) {
    const own = origins.get(answer.oid) ?? [];
    if (answer.kind === "missing") {
      yield {
        kind: "problem",
        what: own[0]?.path ?? answer.oid,
        reason: { code: "missing-staged" }
      };
      continue;
    }
    const size = answer.kind === "large" ? answer.size : answer.bytes.length;
    yield { kind: "tally", outcome: "read", unit: "file", count: own.length, bytes: size };
    for (const origin of own) {
      if (answer.kind === "object") {
        const item = contentItem(answer.bytes, origin, request);
        if (item !== null) yield item;
      } else yield* streamItems(streamObject(git, answer), origin, request);
    }
  }
}
async function unstagedNames(git, folder, names) {
  return namesBeyond(await stagedEntries(git), git.layout, folder, names);
}
function namesBeyond(entries, layout, folder, names) {
  const staged = new Set(entries.map(({ path }) => path.toString("utf8")));
  const root = layout.root ?? resolve(folder);
  return names.filter((name) => {
    const path = relative(root, resolve(folder, name)).split(sep).join("/");
    return !staged.has(path);
  });
}

export {
  objectPaths,
  readCommitFacts,
  repositoryFacts,
  ObjectCount,
  completeTraces,
  occurrencesThroughGit,
  noRefs,
  RefNames,
  peelObjects,
  loadRefTargets,
  repositorySource,
  borrowedObjects,
  objectProblem,
  readThroughGit,
  rangeSource,
  brotliAmong,
  changedItems,
  withNestedTags,
  stagedSource,
  unstagedNames
};
