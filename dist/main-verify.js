"use strict";
const {
  counted,
  grouped
} = require("./main.js");
const {
  Secret,
  notChecked,
  randomInt,
  randomUUID,
  setTimeout: setTimeout2
} = require("./main-search-searcher.js");
require("./hook-check.js");

// src/verify/pace.ts
var Budget = class {
  #whole;
  #left;
  /** @param spent requests that were sent before this run. */
  constructor(requests, spent = 0) {
    this.#whole = requests;
    this.#left = requests - spent;
  }
  get left() {
    return this.#left;
  }
  spend() {
    this.#left--;
  }
  refusal() {
    if (this.#left > 0) return null;
    return `the budget of ${counted(this.#whole, "request")} is used up; raise it with --verify-budget`;
  }
};
var Pace = class {
  #intervalMs;
  #signal;
  #budget;
  #nextMs = 0;
  #pausedUntilMs = 0;
  #halted = null;
  #lastTurn = Promise.resolve();
  constructor(limits, budget, signal) {
    this.#intervalMs = 1e3 / limits.requestsPerSecond;
    this.#budget = budget;
    this.#signal = signal;
  }
  /** Waits for a turn, in order of the calls. Returns null to send, or why no further request may be sent. */
  turn() {
    const turn = this.#lastTurn.then(() => this.#take());
    this.#lastTurn = turn.catch(() => null);
    return turn;
  }
  async #take() {
    for (; ; ) {
      const refusal = this.#refusal();
      if (refusal !== null) return refusal;
      const now = performance.now();
      const waitMs = Math.max(this.#nextMs, this.#pausedUntilMs) - now;
      if (waitMs <= 0) {
        this.#nextMs = Math.max(this.#nextMs, now - this.#intervalMs) + this.#intervalMs;
        this.#budget.spend();
        return null;
      }
      await this.wait(waitMs);
    }
  }
  /** Holds all requests back for `ms` milliseconds. */
  pause(ms) {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + ms);
  }
  /** Stops all further requests. */
  halt(reason) {
    this.#halted ??= reason;
  }
  /** Sleeps for `ms` milliseconds, or until the run ends. */
  async wait(ms) {
    try {
      await setTimeout2(ms, void 0, { signal: this.#signal });
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }
  #refusal() {
    if (this.#signal.aborted) return stopReason(this.#signal);
    return this.#halted ?? this.#budget.refusal();
  }
};
function stopReason(signal) {
  return signal.reason instanceof RunTimeout ? signal.reason.message : "the run was stopped";
}
var RunTimeout = class extends Error {
};

// src/verify/faults.ts
var known = {
  ENOTFOUND: { reason: "the host name cannot be resolved", transient: false },
  EAI_AGAIN: { reason: "the host name could not be resolved at the moment", transient: true },
  ECONNREFUSED: { reason: "the connection was refused", transient: true },
  ECONNRESET: { reason: "the connection broke off", transient: true },
  EPIPE: { reason: "the connection broke off", transient: true },
  UND_ERR_SOCKET: { reason: "the connection broke off", transient: true },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: { reason: "the answer was cut off", transient: true },
  ETIMEDOUT: { reason: "the connection timed out", transient: true },
  UND_ERR_CONNECT_TIMEOUT: { reason: "the connection timed out", transient: true },
  UND_ERR_HEADERS_TIMEOUT: { reason: "the answer timed out", transient: true },
  UND_ERR_BODY_TIMEOUT: { reason: "the answer was not complete in time", transient: true },
  EHOSTUNREACH: { reason: "the host cannot be reached", transient: true },
  ENETUNREACH: { reason: "the network cannot be reached", transient: true },
  UND_ERR_HEADERS_OVERFLOW: { reason: "the headers of the answer are too long", transient: false },
  UND_ERR_PRX_TLS: { reason: "the proxy's certificate is not trusted", transient: false }
};
function faultOf(error) {
  const code = codeOf(error);
  const fault = known[code];
  if (fault !== void 0) return fault;
  if (/^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_)/.test(code)) {
    return { reason: `the certificate of the server is not trusted (${code})`, transient: false };
  }
  if (/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/.test(code)) {
    return { reason: `no encrypted connection could be established (${code})`, transient: false };
  }
  if (nameOf(error) === "HTTPParserError")
    return { reason: "the answer is not HTTP", transient: false };
  const proxyStatus = /^Proxy response \((\d{3})\)/.exec(messageOf(error))?.[1];
  if (proxyStatus !== void 0) {
    const reason = `the proxy refused the connection (HTTP ${proxyStatus})`;
    return { reason, transient: proxyStatus.startsWith("5") };
  }
  return {
    reason: code === "" ? "the request failed" : `the request failed (${code})`,
    transient: false
  };
}
function codeOf(error) {
  const code = error instanceof Error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z0-9_]{1,60}$/.test(code) ? code : "";
}
function nameOf(error) {
  return error instanceof Error ? error.name : "";
}
function messageOf(error) {
  return error instanceof Error ? error.message : "";
}

// src/verify/request.ts
function probeUrl(service, probe, id) {
  return new URL(`${service.baseUrl}${(probe.path ?? "/").replaceAll("{uuid}", id)}`);
}
async function send(request, connection) {
  const { service, probe, secret } = request;
  const url = probeUrl(service, probe, randomUUID());
  const { transport, limits, signal } = connection;
  const timeout = new Timeout(limits.requestMs, signal);
  try {
    const dispatcher = url.protocol === "https:" ? transport.secure : transport.plain;
    const answer = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: probe.method,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${secret.reveal()}`,
        "user-agent": connection.userAgent
      },
      signal: timeout.signal
    });
    const body = await readBody(answer.body, limits.bodyBytes);
    if (body === null) {
      const reason = `the answer (HTTP ${answer.statusCode}) is longer than ${limits.bodyBytes} bytes`;
      return { kind: "fault", reason, transient: false };
    }
    const after = answer.headers["retry-after"];
    const retryAfter2 = typeof after === "string" ? after : null;
    return { kind: "reply", status: answer.statusCode, body, retryAfter: retryAfter2 };
  } catch (error) {
    if (signal.aborted) return { kind: "fault", reason: stopReason(signal), transient: false };
    if (timeout.over) return { kind: "fault", reason: timeout.reason, transient: true };
    return { kind: "fault", ...faultOf(error) };
  } finally {
    timeout.clear();
  }
}
async function readBody(body, limit) {
  const parts = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > limit) {
      body.destroy();
      return null;
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
var Timeout = class {
  reason;
  #controller = new AbortController();
  #timer;
  #run;
  #stop = () => this.#controller.abort();
  over = false;
  constructor(ms, run) {
    this.reason = `no complete answer within ${ms >= 1e3 ? `${ms / 1e3} s` : `${ms} ms`}`;
    this.#run = run;
    if (run.aborted) this.#stop();
    run.addEventListener("abort", this.#stop);
    this.#timer = setTimeout(() => {
      this.over = true;
      this.#controller.abort();
    }, ms);
  }
  get signal() {
    return this.#controller.signal;
  }
  clear() {
    clearTimeout(this.#timer);
    this.#run.removeEventListener("abort", this.#stop);
  }
};

// src/verify/envelope.ts
function readEnvelope(body) {
  const value = parse(body);
  if (!isRecord(value)) return null;
  const requestId = value.request_id;
  if (!isWord(requestId)) return null;
  const code = errorCode(value);
  if (code !== null) return { kind: "error", code, requestId };
  if ("error" in value || "code" in value) return null;
  const success = typeof value.data === "object" && value.data !== null;
  return success && typeof value.environment === "string" ? { kind: "success", requestId } : null;
}
function errorCode(value) {
  if ("data" in value) return null;
  const { error, code } = value;
  if (isRecord(error)) return isWord(error.code) && code === void 0 ? error.code : null;
  return typeof error === "string" && isWord(code) ? code : null;
}
function parse(body) {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isWord(value) {
  return typeof value === "string" && /^[\w.:-]{1,100}$/.test(value);
}

// src/verify/answer.ts
function readAnswer(reply, probe, table) {
  if (reply.kind === "fault") return unknown(reply.reason);
  const envelope = readEnvelope(reply.body);
  if (envelope === null) return unknown(foreignReason(reply.status));
  const code = envelope.kind === "error" ? envelope.code : null;
  const row = rowFor(envelope, reply.status, table.answers);
  const { requestId } = envelope;
  if (row === void 0) {
    const answer = code === null ? "a success" : `the code ${code}`;
    const reason = failureReason(reply.status) ?? `the API answered HTTP ${reply.status} with ${answer}, which is not documented`;
    return { ...unknown(reason), code, requestId };
  }
  return {
    verdict: row.verdict,
    scope: provesScope(row, reply.status, probe) ? row.scope : "silent",
    code,
    requestId,
    reason: row.meaning,
    onlyAfterAuthentication: row.onlyAfterAuthentication ?? false
  };
}
function rowFor(envelope, status, answers) {
  const fits = (row) => row.envelope === envelope.kind && row.status.includes(status);
  if (envelope.kind === "error") {
    const named = answers.filter((row) => row.code === envelope.code);
    if (named.length > 0) return named.find(fits);
  }
  return answers.find((row) => row.code === null && fits(row));
}
function provesScope(row, status, probe) {
  return row.scope !== "has" || status !== 404 || (probe.path?.includes("{uuid}") ?? false);
}
function failureReason(status) {
  if (status === 429) return "the API limits the rate of requests (HTTP 429)";
  return status >= 500 ? `the API or a proxy failed (HTTP ${status})` : null;
}
function foreignReason(status) {
  const failure = failureReason(status);
  if (failure !== null) return failure;
  if (status >= 300 && status < 400)
    return `the server answered with a redirect (HTTP ${status}), which is not followed`;
  return `the answer (HTTP ${status}) does not have the form of the API's answers; it may come from a proxy or another server`;
}
function unknown(reason) {
  return {
    verdict: "unknown",
    scope: "silent",
    code: null,
    requestId: null,
    reason,
    onlyAfterAuthentication: false
  };
}

// src/verify/control.ts
var bodyLength = 32;
var letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function controlKey(rule, verification) {
  const { alphabet, minLength, maxLength } = rule.body;
  const member = new RegExp(`[${alphabet}]`);
  const usable = [...letters].filter((letter) => member.test(letter));
  const length = Math.min(Math.max(bodyLength, minLength), maxLength);
  const body = Array.from({ length }, () => usable[randomInt(usable.length)]).join("");
  const { prefix } = verification.control;
  return new Secret(prefix + body, prefix.length);
}
function trustFrom(control, verification) {
  if (control.verdict === "unknown") return { kind: "none", reason: control.reason };
  const { expectCode } = verification.control;
  if (control.verdict === "invalid" && control.code === expectCode) return { kind: "documented" };
  const answer = control.code ?? "a success";
  const reason = `the service answered a made-up key with ${answer} instead of ${expectCode}`;
  return { kind: "contradicted", verdict: control.verdict, reason };
}
function withTrust(result, trust) {
  if (result.verdict === "unknown" || trust.kind === "documented") return result;
  const disproved = trust.kind === "none" || result.onlyAfterAuthentication || result.verdict === "invalid" || result.verdict === trust.verdict;
  if (!disproved) return result;
  return { ...result, verdict: "unknown", scope: "silent", reason: trust.reason };
}

// src/verify/retry.ts
async function sendWithRetries(request, connection, pace) {
  const { attempts, backoffMs, retryAfterMs } = connection.limits;
  let last = null;
  for (let attempt = 1; ; attempt++) {
    const refusal = await pace.turn();
    if (refusal !== null) return { response: last ?? refused(refusal), sent: last !== null };
    last = await send(request, connection);
    if (!isTransient(last)) return { response: last, sent: true };
    const pauseMs = last.kind === "reply" ? retryAfter(last.retryAfter, Date.now()) : null;
    if (pauseMs !== null && pauseMs > retryAfterMs) {
      pace.halt(`the API asks to wait ${Math.ceil(pauseMs / 1e3)} s before the next request`);
      return { response: last, sent: true };
    }
    if (pauseMs !== null) pace.pause(pauseMs);
    if (attempt === attempts) return { response: last, sent: true };
    if (pauseMs === null) await pace.wait(backoff(backoffMs, attempt));
  }
}
function isTransient(response) {
  if (response.kind === "fault") return response.transient;
  return response.status === 429 || response.status >= 500;
}
function backoff(firstMs, attempt) {
  return firstMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}
function retryAfter(header, nowMs) {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1e3;
  const date = /^[A-Z][a-z]{2,8}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
function refused(reason) {
  return { kind: "fault", reason, transient: false };
}

// src/verify/service.ts
var KeyChecker = class {
  #service;
  #connection;
  #pace;
  #trust = /* @__PURE__ */ new Map();
  constructor(service, connection, pace) {
    this.#service = service;
    this.#connection = connection;
    this.#pace = pace;
  }
  /** Trust in the request that decides. Sends its control request only once. */
  control() {
    return this.#trustIn(this.#service.first);
  }
  /** Checks one key. */
  async check(secret) {
    const { first } = this.#service;
    const trust = await this.control();
    if (trust.kind === "none") return notSent(`the key was not sent: ${trust.reason}`);
    const { result, sent } = await this.#probe(first, secret);
    const trusted = withTrust(result, trust);
    const checkedAt = sent ? (/* @__PURE__ */ new Date()).toISOString() : null;
    if (trusted.verdict !== "live") return verdictOf(trusted, checkedAt, [], []);
    return this.#withScopes(secret, trusted, checkedAt);
  }
  /** Finds the scopes of a live key. A scope that no request proves is in neither list. */
  async #withScopes(secret, decided, checkedAt) {
    const { first, further } = this.#service;
    const has = decided.scope === "has" ? [first.scope] : [];
    const lacks = decided.scope === "lacks" ? [first.scope] : [];
    for (const probe of further) {
      if ((await this.#trustIn(probe)).kind !== "documented") continue;
      const { result } = await this.#probe(probe, secret);
      if (isDead(result)) return verdictOf(result, (/* @__PURE__ */ new Date()).toISOString(), [], []);
      if (result.verdict !== "live") continue;
      if (result.scope === "has") has.push(probe.scope);
      else if (result.scope === "lacks") lacks.push(probe.scope);
    }
    return verdictOf(decided, checkedAt, has, lacks);
  }
  #trustIn(probe) {
    const known2 = this.#trust.get(probe);
    if (known2 !== void 0) return known2;
    const { rule, endpoint } = this.#service;
    const trust = this.#probe(probe, controlKey(rule, endpoint.verification)).then(
      ({ result }) => trustFrom(result, endpoint.verification)
    );
    this.#trust.set(probe, trust);
    return trust;
  }
  async #probe(probe, secret) {
    const { endpoint } = this.#service;
    const request = { service: endpoint, probe, secret };
    const { response, sent } = await sendWithRetries(request, this.#connection, this.#pace);
    const result = readAnswer(response, probe, endpoint.verification);
    return { result: withoutEcho(result, secret), sent };
  }
};
function withoutEcho(result, secret) {
  const { code, requestId, reason } = result;
  const echoes = (text) => text !== null && secret.isEchoedIn(text);
  return {
    ...result,
    code: echoes(code) ? null : code,
    requestId: echoes(requestId) ? null : requestId,
    reason: echoes(reason) ? "the API repeated part of the key in its answer, which is not shown" : reason
  };
}
function isDead({ verdict }) {
  return verdict === "revoked" || verdict === "expired" || verdict === "inactive";
}
function verdictOf(result, checkedAt, scopes, lacks) {
  const { verdict, requestId, reason } = result;
  return { status: verdict, checkedAt, scopes, lacks, requestId, reason };
}
function notSent(reason) {
  return { ...notChecked, status: "unknown", reason };
}

// src/verify/transport.ts
async function openTransport(plan) {
  const { Agent, EnvHttpProxyAgent } = await import("./parts/undici.js");
  const { limits, proxy } = plan;
  const tls = { timeout: limits.connectMs, rejectUnauthorized: true };
  const options = {
    connections: limits.concurrency,
    pipelining: 1,
    headersTimeout: limits.requestMs,
    bodyTimeout: limits.requestMs,
    connect: tls
  };
  const plain = new Agent(options);
  const secure = proxy === null ? plain : new EnvHttpProxyAgent({
    ...options,
    proxyTls: tls,
    requestTls: tls,
    httpProxy: proxy.url,
    httpsProxy: proxy.url,
    noProxy: proxy.bypass
  });
  const dispatchers = /* @__PURE__ */ new Set([plain, secure]);
  return {
    secure,
    plain,
    close: async () => {
      await Promise.all([...dispatchers].map((dispatcher) => dispatcher.destroy()));
    }
  };
}

// src/verify/verify.ts
async function verify(keys, plan, hooks) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  const groups = byRule(keys);
  if (plan.dryRun) return dryRun(groups, plan);
  const deadline = runSignal(hooks.signal, plan.limits.totalMs);
  const transport = await openTransport(plan);
  const { limits, userAgent } = plan;
  const connection = { transport, limits, userAgent, signal: deadline.signal };
  const budget = new Budget(plan.budget, plan.spent);
  const before = budget.left;
  const record = (key, verdict) => {
    verdicts.set(key.fingerprint, verdict);
    hooks.onProgress(verdicts.size);
  };
  try {
    hooks.onProgress(0);
    for (const [rule, ownKeys] of groups) {
      const service = serviceFor(rule, plan);
      if (typeof service === "string") {
        for (const key of ownKeys) record(key, notSent(service));
        notices.push(`keys of rule ${rule.id} were not checked: ${service}`);
        continue;
      }
      const { baseUrl, verification } = service.endpoint;
      if (baseUrl !== verification.baseUrl) {
        notices.push(`keys are checked at ${baseUrl}, not at the published address`);
      }
      const checker = new KeyChecker(service, connection, new Pace(limits, budget, deadline.signal));
      const trust = await checker.control();
      if (trust.kind !== "documented") notices.push(trustNotice(baseUrl, trust));
      await inParallel(ownKeys, limits.concurrency, async (key) => {
        record(key, await checker.check(key.secret));
      });
    }
  } finally {
    deadline.clear();
    await transport.close();
  }
  return { verdicts, notices, requests: before - budget.left };
}
function dryRun(groups, plan) {
  const verdicts = /* @__PURE__ */ new Map();
  const notices = [];
  let left = plan.budget;
  for (const [rule, keys] of groups) {
    const service = serviceFor(rule, plan);
    if (typeof service === "string") {
      const reason = `dry run: would not be checked: ${service}`;
      for (const key of keys) verdicts.set(key.fingerprint, { ...notChecked, reason });
      continue;
    }
    const url = shownUrl(service.endpoint, service.first);
    left = Math.max(0, left - 1);
    const affordable = Math.min(keys.length, left);
    left -= affordable;
    for (const [index, key] of keys.entries()) {
      const reason = index < affordable ? `dry run: would be checked with GET ${url}` : "dry run: would not be checked: the budget would be used up; raise it with --verify-budget";
      verdicts.set(key.fingerprint, { ...notChecked, reason });
    }
    notices.push(
      `dry run, nothing was sent: would check a made-up key with GET ${url} first, then ${grouped(affordable)} of ${counted(keys.length, "key")}${furtherText(service)}`
    );
  }
  return { verdicts, notices, requests: 0 };
}
function shownUrl(endpoint, probe) {
  return decodeURI(probeUrl(endpoint, probe, "<random id>").href);
}
function furtherText({ endpoint, further }) {
  if (further.length === 0) return "";
  const urls = further.map((probe) => `GET ${shownUrl(endpoint, probe)}`);
  return `; for a made-up key and for each live key also ${urls.join(", ")}`;
}
function byRule(keys) {
  const groups = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const group = groups.get(key.rule);
    if (group === void 0) groups.set(key.rule, [key]);
    else group.push(key);
  }
  for (const group of groups.values()) group.sort((a, b) => risk(b) - risk(a));
  return groups;
}
function risk({ mode }) {
  return mode === "live" ? 1 : 0;
}
function serviceFor(rule, plan) {
  const endpoint = plan.services.get(rule.id);
  if (endpoint === void 0) {
    return plan.refused.get(rule.id) ?? "its rule does not say how to check a key";
  }
  const [first, ...further] = endpoint.verification.probes.filter((probe) => probe.path !== null);
  if (first === void 0) return "its rule has no path to request";
  return { rule, endpoint, first, further };
}
function trustNotice(baseUrl, trust) {
  return trust.kind === "none" ? `${baseUrl} did not show that it is the API (${trust.reason}), so no key was sent there` : `${baseUrl} does not behave as documented: ${trust.reason}; contradicted verdicts are unknown`;
}
async function inParallel(items, workers, work) {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(workers, items.length) }, worker));
}
function runSignal(caller, ms) {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (caller.aborted) stop();
  caller.addEventListener("abort", stop);
  const timer = setTimeout(() => {
    controller.abort(new RunTimeout(`the time for checking keys (${ms / 1e3} s) is over`));
  }, ms);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      caller.removeEventListener("abort", stop);
    }
  };
}
exports.verify = verify;
