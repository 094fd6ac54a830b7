"use strict";
const {
  ObjectCount,
  brotliItems,
  catFile,
  changesOf,
  commitFormat,
  isZero,
  listCommits,
  objectPaths,
  parseChanges,
  readCommitFacts,
  readThroughGit,
  records,
  repositoryFacts,
  repositorySource
} = require("./main-git-shadow.js");
const {
  availableParallelism,
  holdsNeedle,
  resolveRanges
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  hexAt,
  join,
  nameChunk,
  pathFromBytes,
  treeEntries
} = require("./hook-check.js");

// src/git/commit-graph.ts
var CommitGraph = class _CommitGraph {
  #data;
  /** @param source lines of `rev-list --parents`: a commit and its parents, children before their parents; or the data. */
  constructor(source) {
    this.#data = "oidAt" in source ? source : dataOf(source);
  }
  /**
   * Loads every commit that is reachable from refs and other commits.
   * @param others ids of objects, which may be missing.
   */
  static async load(git, others) {
    const args = ["rev-list", "--parents", "--date-order", "--ignore-missing", "--all", "--stdin"];
    const stdin = Array.from(others, (oid) => `${oid}
`);
    return new _CommitGraph(await git.lines(args, { stdin, accept: [128, 129] }));
  }
  get size() {
    return this.#data.size;
  }
  /** The ids of all commits. */
  get order() {
    return Array.from({ length: this.size }, (_, position) => this.oidAt(position));
  }
  oidAt(position) {
    return this.#data.oidAt(position);
  }
  /** Position of a commit; undefined for one that is not in the graph. */
  positionOf(oid) {
    return this.#data.positionOf(oid);
  }
  /** Every parent that the commit at a position names, in the graph or not. */
  namedParentsOf(position) {
    return this.#data.namedParentsOf(position);
  }
  /** Positions of the parents that are in the graph. */
  parentsOf(position) {
    const { starts, parents } = this.#data;
    return parents.subarray(starts[position], starts[position + 1]);
  }
  /** Position of the first parent; -1 if it is not in the graph. */
  firstParentOf(position) {
    return this.#data.first[position] ?? -1;
  }
  /** Marks (1) the commits reachable from some commits, these included. Unknown ids are ignored. */
  reachedFrom(oids) {
    const positions = Array.from(oids, (oid) => this.positionOf(oid));
    return this.reachedFromPositions(positions.filter((position) => position !== void 0));
  }
  /** Marks (1) the commits reachable from some commits, these included. */
  reachedFromPositions(from) {
    const { starts, parents } = this.#data;
    const marks = new Uint8Array(this.size);
    for (const position of from) marks[position] = 1;
    for (let position = 0; position < marks.length; position++) {
      if (marks[position] !== 1) continue;
      const end = starts[position + 1];
      for (let i = starts[position]; i < end; i++) marks[parents[i]] = 1;
    }
    return marks;
  }
  /** By position, one bit for each of up to 32 commits from which the commit at the position is reachable. */
  reachedFromEach(commits) {
    const { starts, parents } = this.#data;
    const masks = new Uint32Array(this.size);
    for (const [bit, position] of commits.entries()) {
      masks[position] = masks[position] | 1 << bit;
    }
    for (let child = 0; child < masks.length; child++) {
      const mask = masks[child];
      if (mask === 0) continue;
      const end = starts[child + 1];
      for (let i = starts[child]; i < end; i++) {
        const parent = parents[i];
        masks[parent] = masks[parent] | mask;
      }
    }
    return masks;
  }
  /** Marks (1) a commit and all its descendants. */
  containing(position) {
    return Uint8Array.from(this.containingEach([position]));
  }
  /** By position, one bit for each of up to 32 commits that is the commit at the position or an ancestor of it. */
  containingEach(commits) {
    const { starts, parents } = this.#data;
    const masks = new Uint32Array(this.size);
    for (const [bit, position] of commits.entries()) {
      masks[position] = masks[position] | 1 << bit;
    }
    for (let child = Math.max(0, ...commits) - 1; child >= 0; child--) {
      let mask = masks[child];
      const end = starts[child + 1];
      for (let i = starts[child]; i < end; i++)
        mask |= masks[parents[i]];
      masks[child] = mask;
    }
    return masks;
  }
};
function dataOf(lines) {
  const commits = lines.map((line) => line.split(" "));
  const order = commits.map(([oid = ""]) => oid);
  const positions = new Map(order.map((oid, position) => [oid, position]));
  const named = commits.map(([, ...oids]) => oids);
  const starts = new Uint32Array(commits.length + 1);
  const parents = [];
  for (const [position, oids] of named.entries()) {
    for (const oid of oids) {
      const parent = positions.get(oid);
      if (parent !== void 0) parents.push(parent);
    }
    starts[position + 1] = parents.length;
  }
  return {
    size: order.length,
    oidAt: (position) => order[position] ?? "",
    positionOf: (oid) => positions.get(oid),
    namedParentsOf: (position) => named[position] ?? [],
    starts,
    parents: Uint32Array.from(parents),
    first: Int32Array.from(named, ([first = ""]) => positions.get(first) ?? -1)
  };
}

// src/git/date-queue.ts
var wordBits = 32;
var DateQueue = class {
  /** By commit, the rank of its date: the newest has rank 0. */
  #ranks;
  /** By rank, the first and the last commit in line; by commit, the next one of its date. -1: none. */
  #first;
  #last;
  #next;
  /** Bits of the ranks with a commit in line, then bits of the words of the list before, down to a list of one word. */
  #levels;
  /** @param dates by commit, in seconds. */
  constructor(dates) {
    const { ranks, count } = rankDates(dates);
    this.#ranks = ranks;
    this.#first = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(count);
    this.#next = new Int32Array(dates.length);
    this.#levels = levelsFor(count);
  }
  add(commit) {
    const rank = this.#ranks[commit];
    this.#next[commit] = -1;
    if (this.#first[rank] === -1) {
      this.#first[rank] = commit;
      this.#mark(rank);
    } else this.#next[this.#last[rank]] = commit;
    this.#last[rank] = commit;
  }
  /** -1 if there is none. */
  take() {
    const rank = this.#lowest();
    if (rank === -1) return -1;
    const commit = this.#first[rank];
    const next = this.#next[commit];
    this.#first[rank] = next;
    if (next === -1) this.#unmark(rank);
    return commit;
  }
  #lowest() {
    let at = 0;
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const word = this.#levels[level]?.[at];
      if (word === 0) return -1;
      at = at * wordBits + lowestBit(word);
    }
    return at;
  }
  #mark(rank) {
    let at = rank;
    for (const words of this.#levels) {
      const word = at >>> 5;
      words[word] = words[word] | 1 << (at & 31);
      at = word;
    }
  }
  #unmark(rank) {
    let at = rank;
    for (const words of this.#levels) {
      const word = at >>> 5;
      words[word] = words[word] & ~(1 << (at & 31));
      if (words[word] !== 0) return;
      at = word;
    }
  }
};
function lowestBit(word) {
  return 31 - Math.clz32(word & -word);
}
function levelsFor(count) {
  const levels = [];
  for (let bits = count; levels.length === 0 || bits > 1; ) {
    bits = Math.ceil(bits / wordBits);
    levels.push(new Uint32Array(Math.max(1, bits)));
  }
  return levels;
}
function rankDates(dates) {
  const sorted = Float64Array.from(dates).sort();
  let count = 0;
  for (const date of sorted) {
    if (count === 0 || date !== sorted[count - 1]) sorted[count++] = date;
  }
  const ranks = new Int32Array(dates.length);
  for (let commit = 0; commit < ranks.length; commit++) {
    const date = dates[commit];
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = low + high >>> 1;
      if (sorted[middle] < date) low = middle + 1;
      else high = middle;
    }
    ranks[commit] = count - 1 - low;
  }
  return { ranks, count };
}

// src/git/date-order.ts
function dateOrder({ dates, starts, parents }, tips, isIncluded) {
  const children = new Int32Array(dates.length);
  const order = new Int32Array(dates.length);
  for (let commit = 0; commit < dates.length; commit++) {
    if (!isIncluded(commit)) continue;
    for (let i = starts[commit]; i < starts[commit + 1]; i++) {
      const parent = parents[i];
      if (parent >= 0) children[parent] = children[parent] + 1;
    }
  }
  const queue = new DateQueue(dates);
  for (const tip of new Set(tips)) {
    if (isIncluded(tip) && children[tip] === 0) queue.add(tip);
  }
  let count = 0;
  for (let commit = queue.take(); commit !== -1; commit = queue.take()) {
    order[count++] = commit;
    for (let i = starts[commit]; i < starts[commit + 1]; i++) {
      const parent = parents[i];
      if (parent < 0 || !isIncluded(parent)) continue;
      const left = children[parent] - 1;
      children[parent] = left;
      if (left === 0) queue.add(parent);
    }
  }
  return order.subarray(0, count);
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
  for (const entry of treeEntries(tree, idBytes)) {
    if (entry === null) break;
    const name = tree.toString("latin1", entry.nameAt, entry.nameEnd);
    if (!entries.has(name)) entries.set(name, hexAt(tree, entry.idAt, idBytes));
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
  const holdersIn = ({ positions }) => Int32Array.from(positions.keys()).filter((i) => has(positions[i]));
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

// src/git/attribution/doubled.ts
function doubled(numbers) {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
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
    this.#claims.push({ ...claim, holders: holders(), refs });
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
    if (this.#claimed <= this.#most) return;
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
  /** The ranks of the refs of a commit: from `starts[index]` to `starts[index + 1]`. */
  #starts;
  #held;
  /** The ranks of one claim. */
  #found = new Int32Array(1024);
  constructor({ commits }, claims) {
    const isUsed = new Uint8Array(commits.length);
    for (const { holders } of claims) for (const index of holders) isUsed[index] = 1;
    const names = /* @__PURE__ */ new Set();
    const used = commits.map(({ refs }, index) => isUsed[index] === 1 ? refs : []);
    for (const refs of used) for (const name of refs) names.add(name);
    for (const { direct } of claims) for (const name of direct) names.add(name);
    this.#names = [...names].sort();
    this.#ranks = new Map(this.#names.map((name, rank) => [name, rank]));
    this.#starts = new Int32Array(commits.length + 1);
    for (const [index, refs] of used.entries()) {
      this.#starts[index + 1] = this.#starts[index] + refs.length;
    }
    this.#held = new Int32Array(this.#starts.at(-1) ?? 0);
    let end = 0;
    for (const refs of used) for (const name of refs) this.#held[end++] = this.#rankOf(name);
  }
  /** The names, sorted, each once. */
  sorted(direct, holders) {
    let count = 0;
    const add = (rank) => {
      if (count === this.#found.length) this.#found = doubled(this.#found);
      this.#found[count++] = rank;
    };
    for (const name of direct) add(this.#rankOf(name));
    for (const index of holders) {
      const end = this.#starts[index + 1];
      for (let i = this.#starts[index]; i < end; i++) add(this.#held[i]);
    }
    const ranks = this.#found.subarray(0, count).sort();
    const names = [];
    for (let i = 0; i < count; i++) {
      if (i === 0 || ranks[i] !== ranks[i - 1])
        names.push(this.#names[ranks[i]]);
    }
    return names;
  }
  #rankOf(name) {
    return this.#ranks.get(name);
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
  yield* changedItems(changesOf(git, commits), introduced, request.needles);
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
async function* changedItems(changes, introduced, needles) {
  let submodules = 0;
  for await (const { commit, path, mode, newOid } of changes) {
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

exports.CommitGraph = CommitGraph;
exports.dateOrder = dateOrder;
exports.completeTraces = completeTraces;
exports.occurrencesThroughGit = occurrencesThroughGit;
exports.noRefs = noRefs;
exports.RefNames = RefNames;
exports.peelObjects = peelObjects;
exports.loadRefTargets = loadRefTargets;
exports.rangeSource = rangeSource;
exports.brotliAmong = brotliAmong;
exports.changedItems = changedItems;
exports.submoduleTally = submoduleTally;
exports.withNestedTags = withNestedTags;
