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
var DateQueue = class {
  #dates;
  #commits = [];
  /** When each commit was added. */
  #turns = [];
  #turn = 0;
  constructor(dates) {
    this.#dates = dates;
  }
  add(commit) {
    let place = this.#commits.length;
    this.#commits.push(commit);
    this.#turns.push(this.#turn++);
    while (place > 0) {
      const above = place - 1 >> 1;
      if (!this.#isBefore(place, above)) return;
      this.#swap(place, above);
      place = above;
    }
  }
  /** -1 if there is none. */
  take() {
    const first = this.#commits[0];
    if (first === void 0) return -1;
    const last = this.#commits.length - 1;
    this.#swap(0, last);
    this.#commits.pop();
    this.#turns.pop();
    for (let place = 0; ; ) {
      let next = 2 * place + 1;
      if (next >= last) return first;
      if (next + 1 < last && this.#isBefore(next + 1, next)) next++;
      if (!this.#isBefore(next, place)) return first;
      this.#swap(place, next);
      place = next;
    }
  }
  #isBefore(a, b) {
    const newer = this.#dates[this.#commits[a]] - this.#dates[this.#commits[b]];
    return newer !== 0 ? newer > 0 : this.#turns[a] < this.#turns[b];
  }
  #swap(a, b) {
    const commits = this.#commits;
    const turns = this.#turns;
    [commits[a], commits[b]] = [commits[b], commits[a]];
    [turns[a], turns[b]] = [turns[b], turns[a]];
  }
};

export {
  CommitGraph,
  dateOrder
};
