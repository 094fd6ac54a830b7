"use strict";
// src/fleet/verdicts.ts
var undecided = /* @__PURE__ */ new Set(["unknown", "not-checked"]);
var VerdictCache = class {
  #known = /* @__PURE__ */ new Map();
  #requests = 0;
  #lastTurn = Promise.resolve();
  async begin(fingerprints) {
    const before = this.#lastTurn;
    let endTurn = () => {
    };
    this.#lastTurn = new Promise((resolve) => {
      endTurn = resolve;
    });
    await before;
    return {
      known: new Map(
        fingerprints.flatMap((fingerprint) => {
          const verdict = this.#known.get(fingerprint);
          return verdict === void 0 ? [] : [[fingerprint, verdict]];
        })
      ),
      requests: this.#requests,
      end: (verdicts, requests) => {
        this.#add(verdicts, requests);
        endTurn();
      }
    };
  }
  #add(verdicts, requests) {
    this.#requests += requests;
    for (const [fingerprint, verdict] of verdicts) {
      if (!undecided.has(verdict.status)) this.#known.set(fingerprint, verdict);
    }
  }
};
var VerdictServer = class {
  #cache;
  #send;
  #turn = null;
  #closed = false;
  constructor(cache, send) {
    this.#cache = cache;
    this.#send = send;
  }
  async begin(fingerprints) {
    this.#turn = await this.#cache.begin(fingerprints);
    const { known, requests } = this.#turn;
    if (this.#closed) this.end([], 0);
    else this.#send({ kind: "verify", known: [...known], requests });
  }
  end(verdicts, requests) {
    this.#turn?.end(new Map(verdicts), requests);
    this.#turn = null;
  }
  /** The child has ended: others get their turns. */
  close() {
    this.#closed = true;
    this.end([], 0);
  }
};
var VerdictClient = class {
  #send;
  #waiting = [];
  constructor(send) {
    this.#send = send;
  }
  begin(fingerprints) {
    this.#send({ kind: "verify", fingerprints });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
  /** Receives the turn that was asked for first. */
  receive({ known, requests }) {
    this.#waiting.shift()?.({
      known: new Map(known),
      requests,
      end: (verdicts, sent) => this.#send({ kind: "verified", verdicts: [...verdicts], requests: sent })
    });
  }
};

exports.VerdictCache = VerdictCache;
exports.VerdictServer = VerdictServer;
exports.VerdictClient = VerdictClient;
