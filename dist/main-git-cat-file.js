import {
  BrleaksError
} from "./main.js";

// src/git/cat-file.ts
var answerMs = 12e4;
var largeObjectBytes = 64 * 1024 * 1024;
async function* catFile(git, oids) {
  const requested = [...oids];
  if (requested.length === 0) return;
  const parser = new BatchParser();
  let answers = 0;
  for await (const piece of git.stream(["cat-file", "--batch", "--buffer"], {
    stdin: requested.map((oid) => `${oid}
`),
    idleMs: answerMs
  })) {
    for (const answer of parser.push(piece)) {
      answers++;
      yield answer;
    }
  }
  if (answers !== requested.length) {
    throw new BrleaksError(
      "git-failed",
      `git cat-file answered for ${answers} of ${requested.length} objects`
    );
  }
}
async function* streamObject(git, { oid, type, size }) {
  const call = { idleMs: answerMs };
  let bytes = 0;
  for await (const piece of git.stream(["cat-file", type, oid], call)) {
    bytes += piece.length;
    yield piece;
  }
  if (bytes !== size) {
    throw new BrleaksError(
      "git-failed",
      `git returned ${bytes} of the ${size} bytes of object ${oid}`
    );
  }
}
var BatchParser = class {
  #pieces = [];
  #held = 0;
  #header = null;
  /** Bytes of a large object that are still to be skipped. */
  #passing = 0;
  *push(piece) {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (; ; ) {
      if (this.#passing > 0 && !this.#passOver()) return;
      if (this.#header === null) {
        const line = this.#takeLine();
        if (line === null) return;
        const answer = this.#begin(line);
        if (answer !== null) yield answer;
        continue;
      }
      if (this.#held < this.#header.size + 1) return;
      const { oid, type, size } = this.#header;
      const bytes = this.#take(size + 1).subarray(0, size);
      this.#header = null;
      yield { kind: "object", oid, type, bytes };
    }
  }
  #begin(line) {
    const [oid = "", type = "", size = ""] = line.split(" ");
    if (type === "missing" || type === "ambiguous") return { kind: "missing", oid };
    if (!/^(?:blob|commit|tag|tree)$/.test(type) || !/^\d+$/.test(size)) {
      throw new BrleaksError("git-failed", "git cat-file wrote output that cannot be parsed");
    }
    const header = { oid, type, size: Number(size) };
    if (header.size <= largeObjectBytes) {
      this.#header = header;
      return null;
    }
    this.#passing = header.size + 1;
    return { kind: "large", ...header };
  }
  #passOver() {
    const count = Math.min(this.#passing, this.#held);
    this.#take(count);
    this.#passing -= count;
    return this.#passing === 0;
  }
  #takeLine() {
    const [first] = this.#pieces;
    if (first === void 0) return null;
    let end = first.indexOf(10);
    if (end === -1) {
      this.#pieces = [Buffer.concat(this.#pieces)];
      end = this.#pieces[0]?.indexOf(10) ?? -1;
    }
    return end === -1 ? null : this.#take(end + 1).toString("latin1", 0, end);
  }
  #take(count) {
    this.#held -= count;
    const [first] = this.#pieces;
    if (first !== void 0 && first.length >= count) {
      if (first.length === count) this.#pieces.shift();
      else this.#pieces[0] = first.subarray(count);
      return first.subarray(0, count);
    }
    const whole = Buffer.concat(this.#pieces);
    const rest = whole.subarray(count);
    this.#pieces = rest.length === 0 ? [] : [rest];
    return whole.subarray(0, count);
  }
};

export {
  largeObjectBytes,
  catFile,
  streamObject
};
