"use strict";
require("./main.js");
const {
  setImmediate
} = require("./main-search-searcher.js");
require("./hook-check.js");

// src/sources/file-blocks.ts
var blockFiles = 128;
var slots = 32;
var nameBytes = 64 * 1024;
var bytesPerUnit = 3;
var distance = 4;
var head = { position: 0, end: 1, changes: 2, ended: 3 };
var headWords = 16;
var slot = { state: 0, length: 1, files: 2, bytes: 3, regular: 4, left: 8 };
var slotWords = 16;
var namesStart = 4 * (headWords + slots * slotWords);
var state = { ready: 1, first: 2, second: 3, read: 4 };
var FileBlocks = class {
  memory;
  #words;
  #names;
  constructor(memory = new SharedArrayBuffer(namesStart + slots * nameBytes)) {
    this.memory = memory;
    this.#words = new Int32Array(memory, 0, namesStart / 4);
    this.#names = Array.from(
      { length: slots },
      (_, i) => Buffer.from(memory, namesStart + i * nameBytes, nameBytes)
    );
  }
  /** True if a block can be added. */
  get hasRoom() {
    const end = this.#load(head.end);
    if (end - this.#load(head.position) >= slots) return false;
    return this.#load(baseOf(end % slots) + slot.state) !== state.second;
  }
  /**
   * Adds a block. @param own files that only the first thread may read, among others.
   * @returns its number; blocks are numbered from 0 on.
   */
  add(files, own) {
    const number = this.#load(head.end);
    const base = baseOf(number % slots);
    const locations = files.map((file) => {
      const { location } = file;
      return typeof location !== "string" || file.named || own.has(file) ? "" : location;
    });
    locations.push("");
    this.#words[base + slot.length] = this.#names[number % slots]?.write(locations.join("\0")) ?? 0;
    this.#words.fill(0, base + slot.regular, base + slotWords);
    files.forEach((file, index) => {
      if (file.regular) this.#add(base + slot.regular, index);
    });
    Atomics.store(this.#words, base + slot.state, state.ready);
    Atomics.store(this.#words, head.end, number + 1);
    this.#change();
    return number;
  }
  /**
   * Goes on to a block; those before it are done.
   * @returns true if this thread must read it; false if the second one took it.
   */
  takeFirst(number) {
    Atomics.store(this.#words, head.position, number);
    return this.#exchange(number % slots, state.first);
  }
  /** The result of a block that the second thread took; null if that takes longer. */
  result(number, waitMs2) {
    const base = baseOf(number % slots);
    if (this.#load(base + slot.state) !== state.read) {
      Atomics.wait(this.#words, base + slot.state, state.second, waitMs2);
    }
    if (this.#load(base + slot.state) !== state.read) return null;
    return {
      files: this.#words[base + slot.files] ?? 0,
      bytes: this.#words[base + slot.bytes] ?? 0,
      isLeft: (index) => this.#has(base + slot.left, index)
    };
  }
  /** No block will be added. */
  end() {
    Atomics.store(this.#words, head.ended, 1);
    this.#change();
  }
  /**
   * For the second thread: waits for a block and takes it.
   * @returns null once no block will be added, or none was in that time.
   */
  takeSecond(waitMs2) {
    for (; ; ) {
      const seen = this.#load(head.changes);
      if (this.#load(head.ended) === 1) return null;
      const taken = this.#claim();
      if (taken !== null) return this.#taken(taken);
      if (Atomics.wait(this.#words, head.changes, seen, waitMs2) === "timed-out") return null;
    }
  }
  /** For the second thread: passes on what became of a block. */
  finish(taken, { files, bytes, left }) {
    const base = baseOf(taken.slot);
    this.#words[base + slot.files] = files;
    this.#words[base + slot.bytes] = bytes;
    for (const index of left) this.#add(base + slot.left, index);
    Atomics.store(this.#words, base + slot.state, state.read);
    Atomics.notify(this.#words, base + slot.state);
  }
  /** Every second block, so that the first thread finds about half of them read; the others from the last one on. */
  #claim() {
    const first = this.#load(head.position) + distance;
    const end = this.#load(head.end);
    for (let number = first + (first & 1); number < end; number += 2) {
      if (this.#exchange(number % slots, state.second)) return number % slots;
    }
    for (let number = end - 1; number >= first; number--) {
      if (this.#exchange(number % slots, state.second)) return number % slots;
    }
    return null;
  }
  #taken(index) {
    const base = baseOf(index);
    const length = this.#words[base + slot.length] ?? 0;
    const locations = this.#names[index]?.toString("utf8", 0, length).split("\0").slice(0, -1) ?? [];
    return {
      slot: index,
      locations,
      isRegular: (file) => this.#has(base + slot.regular, file)
    };
  }
  /** Takes a block that no thread has taken. */
  #exchange(index, by) {
    const at = baseOf(index) + slot.state;
    return Atomics.compareExchange(this.#words, at, state.ready, by) === state.ready;
  }
  #load(at) {
    return Atomics.load(this.#words, at);
  }
  #change() {
    Atomics.add(this.#words, head.changes, 1);
    Atomics.notify(this.#words, head.changes);
  }
  #add(set, index) {
    const at = set + (index >> 5);
    this.#words[at] = (this.#words[at] ?? 0) | 1 << (index & 31);
  }
  #has(set, index) {
    return ((this.#words[set + (index >> 5)] ?? 0) >> (index & 31) & 1) === 1;
  }
};
function baseOf(index) {
  return headWords + index * slotWords;
}
function* blocksOf(files) {
  let start = 0;
  let units = 0;
  for (let i = 0; i < files.length; i++) {
    const more = (files[i]?.location.length ?? 0) + 1;
    const isFull = i - start === blockFiles || (units + more) * bytesPerUnit > nameBytes;
    if (isFull && i > start) {
      yield files.slice(start, i);
      start = i;
      units = 0;
    }
    units += more;
  }
  if (start < files.length) yield files.slice(start);
}

// src/sources/shared-files.ts
var blocksAhead = 8;
var waitMs = 2;
async function shareFiles(listing, second, options) {
  const blocks = new FileBlocks();
  const thread = await second.start({ memory: blocks.memory, ...options.reading() });
  return thread === null ? null : new SharedFiles(listing, { blocks, thread }, options);
}
var SharedFiles = class {
  #options;
  #shared;
  #thread;
  /** Listings that were pulled and are not read yet. */
  #listings = /* @__PURE__ */ new Map();
  /** Blocks that are not in the shared memory yet. */
  #waiting = [];
  constructor(listing, { blocks, thread }, options) {
    this.#options = options;
    this.#shared = blocks;
    this.#thread = thread;
    const { queue } = options;
    for (const pulled of [listing, ...queue.ahead]) this.#add(pulled);
    queue.onListing = (pulled) => this.#add(pulled);
  }
  /** `FileParts.of` */
  async *parts(listing) {
    const blocks = this.#listings.get(listing) ?? [];
    this.#listings.delete(listing);
    for (const block of blocks) {
      if (this.#options.signal.aborted) return;
      await this.#fill();
      yield this.#take(block);
    }
  }
  stop() {
    this.#options.queue.onListing = null;
    this.#shared.end();
    this.#thread.stop();
  }
  #add(listing) {
    const own = this.#options.ownFiles(listing);
    const blocks = Array.from(blocksOf(listing.files), (files) => ({ files, own, number: null }));
    this.#listings.set(listing, blocks);
    for (const block of blocks) this.#waiting.push(block);
  }
  /** Puts blocks into the shared memory. */
  async #fill() {
    if (this.#thread.hasEnded) return;
    if (this.#waiting.length < blocksAhead && this.#options.queue.pullAhead()) await setImmediate();
    while (this.#shared.hasRoom) {
      const block = this.#waiting.shift();
      if (block === void 0) return;
      block.number = this.#shared.add(block.files, block.own);
    }
  }
  #take({ files, number }) {
    if (number === null) {
      this.#waiting.shift();
      return here(files);
    }
    if (this.#shared.takeFirst(number)) return here(files);
    const result = this.#shared.result(number, waitMs);
    if (result === null) return here(files);
    const left = files.filter((_, index) => result.isLeft(index));
    if (left.length + result.files !== files.length) return here(files);
    return { files: left, readFiles: result.files, readBytes: result.bytes };
  }
};
function here(files) {
  return { files, readFiles: 0, readBytes: 0 };
}
exports.SharedFiles = SharedFiles;
exports.shareFiles = shareFiles;
