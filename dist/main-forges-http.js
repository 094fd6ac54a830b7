"use strict";
const {
  setTimeout
} = require("./main-search-searcher.js");

// src/forges/forge-error.ts
var ForgeError = class extends Error {
  /** HTTP status of the answer; null if there was none. */
  status;
  constructor(message, status = null, options = {}) {
    super(message, options);
    this.name = "ForgeError";
    this.status = status;
  }
};
var gone = 410;
function statusError(status, { token, variable }) {
  return new ForgeError(reasonOf(status, { token, variable }), status);
}
function reasonOf(status, { token, variable }) {
  const given = token !== null;
  if (status === 401) {
    return given ? `the token in ${variable} is not valid` : `it needs a token; set ${variable}`;
  }
  if (status === 403) {
    return given ? `the token in ${variable} may not read it, or its rate limit is used up` : `access was refused, or the rate limit without a token is used up; set ${variable}`;
  }
  if (status === 404) {
    return given ? `it does not exist, or the token in ${variable} may not see it` : `it does not exist, or is private; set ${variable}`;
  }
  if (status === 429) return "the rate limit is used up; try again later";
  return status >= 500 ? `the server failed (HTTP ${status}); try again later` : `unexpected answer (HTTP ${status})`;
}
function endless() {
  return new ForgeError("its list does not end");
}
var networkFaults = {
  ENOTFOUND: "the name of the server cannot be resolved",
  EAI_AGAIN: "the name of the server cannot be resolved now",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the connection ended early",
  UND_ERR_SOCKET: "the connection ended early",
  ETIMEDOUT: "the server did not answer in time",
  UND_ERR_CONNECT_TIMEOUT: "the server did not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "the server did not answer in time",
  UND_ERR_BODY_TIMEOUT: "the server did not answer in time"
};
function forgeError(error, source) {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ForgeError) return cause;
    const { code, status, response } = cause;
    if (typeof status === "number" && response !== void 0) return statusError(status, source);
    const fault = networkFaults[String(code)];
    if (fault !== void 0) return new ForgeError(fault, null, { cause: error });
    if (/CERT|SSL|TLS/.test(String(code))) {
      return new ForgeError("its certificate is not trusted; set NODE_EXTRA_CA_CERTS", null, {
        cause: error
      });
    }
    if (cause.name === "AbortError") return new ForgeError("it was stopped", null, { cause: error });
  }
  return new ForgeError("unexpected error", null, { cause: error });
}

// src/forges/transport.ts
var connectMs = 2e4;
var requestMs = 6e4;
async function openTransport() {
  const { EnvHttpProxyAgent } = await import("./parts/undici.js");
  const tls = { timeout: connectMs, rejectUnauthorized: true };
  return new EnvHttpProxyAgent({
    headersTimeout: requestMs,
    bodyTimeout: requestMs,
    connect: tls,
    requestTls: tls,
    proxyTls: tls
  });
}

// src/forges/http.ts
var mostRedirects = 5;
var longestBody = 64 << 20;
var HttpClient = class _HttpClient {
  #transport;
  /** Scheme, host and port of the server. */
  #origin;
  #userAgent;
  #signal;
  constructor(transport, options) {
    this.#transport = transport;
    this.#origin = options.origin;
    this.#userAgent = options.userAgent;
    this.#signal = options.signal;
  }
  static async open(options) {
    return new _HttpClient(await openTransport(), options);
  }
  /**
   * Sends a request. A GET request follows redirections: a renamed organization is redirected.
   * @throws ForgeError for an address of another server, an endless redirection, and an answer that is too long; errors
   * of the network.
   */
  async send({ url: first, headers, elsewhere, json }) {
    let url = first;
    for (let count = 0; count <= mostRedirects; count++) {
      const isHere = url.origin === this.#origin;
      if (!isHere && (elsewhere !== true || url.protocol !== "https:")) {
        throw new ForgeError("its answer leads to another server");
      }
      const answer = await this.#exchange(url, isHere ? headers : {}, json);
      const { location } = answer.headers;
      if (answer.status < 300 || answer.status > 399 || location === void 0) return answer;
      if (json !== void 0) throw new ForgeError("its API is at another address");
      if (!URL.canParse(location, url)) throw new ForgeError("it redirects to an invalid address");
      url = new URL(location, url);
    }
    throw new ForgeError("it redirects without end");
  }
  async close() {
    await this.#transport.destroy();
  }
  async #exchange(url, headers, json) {
    const isPost = json !== void 0;
    const type = isPost ? { "content-type": "application/json" } : {};
    const answer = await this.#transport.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: isPost ? "POST" : "GET",
      headers: { ...headers, ...type, "user-agent": this.#userAgent },
      body: json ?? null,
      signal: this.#signal
    });
    return {
      status: answer.statusCode,
      headers: plainHeaders(answer.headers),
      body: await readBody(answer.body)
    };
  }
};
function plainHeaders(headers) {
  return Object.fromEntries(
    Object.entries(headers).flatMap(
      ([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), [value].flat().join(", ")]]
    )
  );
}
async function readBody(body) {
  const parts = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > longestBody) {
      body.destroy();
      throw new ForgeError(`its answer is longer than ${longestBody >> 20} MB`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// src/forges/forge.ts
var visibilities = ["public", "internal", "private"];
var mostPages = 1e4;
var longestWait = 3660;
var mostWaits = 5;

// src/forges/json.ts
function listIn(body, field) {
  const value = parsed(body);
  if (field === void 0) return objectsOf(value);
  if (!isEntry(value) || !Object.hasOwn(value, field)) throw unexpected();
  return objectsOf(value[field]);
}
function entryIn(body) {
  const value = parsed(body);
  if (!isEntry(value)) throw unexpected();
  return value;
}
function fieldOf(entry, name) {
  const value = Object.hasOwn(entry, name) ? entry[name] : void 0;
  if (!isEntry(value)) throw unexpected();
  return value;
}
function entriesIn(entry, name) {
  const value = Object.hasOwn(entry, name) ? entry[name] : void 0;
  return value === void 0 || value === null ? [] : objectsOf(value);
}
function objectsOf(value) {
  if (!Array.isArray(value) || !value.every(isEntry)) throw unexpected();
  return value;
}
function parsed(body) {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    throw unexpected();
  }
}
function requireJson(body) {
  if (parsed(body) === null) throw unexpected();
}
function text(entry, name) {
  const value = Object.hasOwn(entry, name) ? entry[name] : void 0;
  return typeof value === "string" ? value : "";
}
function flag(entry, name) {
  return Object.hasOwn(entry, name) && entry[name] === true;
}
function isEntry(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function unexpected() {
  return new ForgeError("its answer is not the expected JSON; check the address of the server");
}

// src/forges/graphql.ts
var statuses = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMITED: 429
};
function connectionIn(body, { connection }, source) {
  const answer = entryIn(body);
  if (Object.hasOwn(answer, "errors")) throw errorIn(answer, source);
  const list = connection.reduce(fieldOf, fieldOf(answer, "data"));
  const page = fieldOf(list, "pageInfo");
  const cursor = flag(page, "hasNextPage") ? text(page, "endCursor") : null;
  return { entries: objectsOf(list.nodes), cursor };
}
function isLimited(body) {
  const answer = entryIn(body);
  return Object.hasOwn(answer, "errors") && typesIn(answer).includes("RATE_LIMITED");
}
function errorIn(answer, source) {
  const status = typesIn(answer).map((type) => Object.hasOwn(statuses, type) ? statuses[type] : void 0).find((known) => known !== void 0);
  return status === void 0 ? new ForgeError("its answer to a query is an error") : statusError(status, source);
}
function typesIn({ errors }) {
  return objectsOf(errors).map((error) => text(error, "type"));
}

// src/forges/patient-request.ts
var mostFailures = 3;
var firstPause = 1;
async function patientRequest(client, request, server) {
  let failures = 0;
  for (let waits = 0; ; ) {
    const answer = await client.send(request).catch((error) => {
      const isFinal = error instanceof ForgeError || server.signal.aborted;
      if (isFinal || ++failures > mostFailures) throw error;
      return null;
    });
    const isLimit = answer !== null && isRateLimit(answer, request.json !== void 0);
    if (answer !== null && answer.status >= 200 && answer.status < 300 && !isLimit) return answer;
    const isFailure = answer === null || answer.status >= 500;
    if (answer !== null && isFailure) failures++;
    const seconds = isLimit ? waitSeconds(answer) : firstPause * 2 ** (failures - 1);
    const isOver = isLimit ? ++waits > mostWaits || seconds > longestWait : failures > mostFailures;
    if (answer !== null && (!isLimit && !isFailure || isOver)) {
      throw statusError(isLimit && answer.status === 200 ? 429 : answer.status, server);
    }
    if (isLimit) server.onWait(seconds, request.url.host);
    await setTimeout(seconds * 1e3, void 0, { signal: server.signal });
  }
}
function isRateLimit({ headers, status, body }, isQuery) {
  if (status === 429) return true;
  if (isQuery && status === 200) return isLimited(body);
  return status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0");
}
function waitSeconds({ headers }) {
  const after = headers["retry-after"];
  if (after !== void 0 && /^\d{1,9}$/.test(after)) return Math.max(1, Number(after));
  const reset = headers["ratelimit-reset"] ?? headers["x-ratelimit-reset"];
  const time = reset !== void 0 && /^\d{1,12}$/.test(reset) ? Number(reset) * 1e3 : Date.parse(after ?? "");
  const seconds = Math.ceil((time - Date.now()) / 1e3);
  return Number.isFinite(seconds) ? Math.max(1, seconds) : 60;
}

// src/forges/pages.ts
async function* pagesOf(client, list, server) {
  const { headers, next } = list;
  let url = list.url;
  let json = typeof next === "object" ? next.text(null) : void 0;
  for (let page = 1; page <= mostPages; page++) {
    const request = json === void 0 ? { url, headers } : { url, headers, json };
    const answer = await patientRequest(client, request, server);
    if (typeof next === "object") {
      const { entries: entries2, cursor } = connectionIn(answer.body, next, server);
      if (entries2.length > 0) yield entries2;
      if (cursor === null) return;
      json = next.text(cursor);
      continue;
    }
    const entries = next === "none" ? [entryIn(answer.body)] : listIn(answer.body, list.field);
    if (entries.length > 0) yield entries;
    const following = followingPage(next, answer, { url, page });
    if (following === null || next === "number" && entries.length === 0) return;
    url = following;
  }
  throw endless();
}
function followingPage(next, answer, { url, page }) {
  if (next === "none") return null;
  return next === "link" ? linked(answer, url) : numbered(url, page + 1);
}
function linked({ headers }, url) {
  const next = /<([^<>]*)>\s*;[^,]*\brel="?next"?/.exec(headers.link ?? "")?.[1];
  if (next === void 0) return null;
  if (!URL.canParse(next, url)) throw new ForgeError("its next page has an invalid address");
  return new URL(next, url);
}
function numbered(url, page) {
  const next = new URL(url);
  next.searchParams.set("page", String(page));
  return next;
}

// src/forges/gitea.ts
var perPage = 50;
async function* giteaRepositories(server, name) {
  const { origin } = new URL(server.url);
  const client = await HttpClient.open({ ...server, origin });
  const url = new URL(`${server.url}/api/v1/orgs/${encodeURIComponent(name)}/repos`);
  url.search = `?limit=${perPage}&page=1`;
  try {
    const list = { url, headers: giteaHeaders(server), next: "number" };
    for await (const entries of pagesOf(client, list, server)) yield entries.map(repositoryIn);
  } catch (error) {
    throw forgeError(error, server);
  } finally {
    await client.close();
  }
}
function giteaHeaders({ token }) {
  const authorization = token === null ? {} : { authorization: `token ${token}` };
  return { accept: "application/json", ...authorization };
}
function repositoryIn(entry) {
  return {
    cloneUrl: text(entry, "clone_url"),
    archived: flag(entry, "archived"),
    fork: flag(entry, "fork"),
    visibility: flag(entry, "private") ? "private" : flag(entry, "internal") ? "internal" : "public",
    wiki: flag(entry, "has_wiki")
  };
}

// src/forges/discussion-text.ts
function textIn(entry, fields, { page, address, fallback }, more = []) {
  const own = fields.map((field) => text(entry, field));
  const parts = [...own, ...more].filter((part) => part !== "");
  if (parts.length === 0) return [];
  return [{ path: pathBelow(page, address) ?? fallback, text: parts.join("\n\n") }];
}
function postIn(entry, route, page) {
  const place = {
    page,
    address: text(entry, "html_url"),
    fallback: `${route}/${numberIn(entry, "id")}`
  };
  return textIn(entry, ["title", "name", "body", "description"], place, namesOfAssets(entry));
}
function namesOfAssets(entry) {
  return entriesIn(entry, "assets").flatMap(
    (asset) => ["name", "label", "browser_download_url"].map((field) => text(asset, field))
  );
}
function pathBelow(page, address) {
  return address.startsWith(`${page}/`) ? address.slice(page.length + 1) : null;
}
function sizeIn(entry) {
  return typeof entry.size === "number" ? entry.size : 0;
}
function numberIn(entry, name) {
  const value = Object.hasOwn(entry, name) ? entry[name] : void 0;
  return Number.isSafeInteger(value) ? String(value) : "unknown";
}

// src/forges/github-api.ts
function githubApi(url) {
  return url === "https://github.com" ? "https://api.github.com" : `${url}/api/v3`;
}
function githubList(server, address) {
  return { url: new URL(address), headers: githubHeaders(server), next: "link" };
}
function githubHeaders({ token }) {
  const authorization = token === null ? {} : { authorization: `token ${token}` };
  return { accept: "application/vnd.github+json", ...authorization };
}
function attachmentsIn(body, { url, page }) {
  const addresses = body.match(/https?:\/\/[^\s()<>"'\]\\]{1,500}/g) ?? [];
  const isAttachment = (address) => address.startsWith(`${url}/user-attachments/`) || /^https:\/\/(?:private-)?user-images\.githubusercontent\.com\//.test(address) || /^(?:assets|files)\/\d+\//.test(pathBelow(page, address) ?? "");
  return addresses.filter(isAttachment).map((address) => {
    const path = address.replace(/[?#].*$/, "").replace(/^https?:\/\//, "");
    return { path, url: null, code: "web-attachments" };
  });
}

exports.gone = gone;
exports.endless = endless;
exports.forgeError = forgeError;
exports.fieldOf = fieldOf;
exports.entriesIn = entriesIn;
exports.objectsOf = objectsOf;
exports.parsed = parsed;
exports.requireJson = requireJson;
exports.text = text;
exports.flag = flag;
exports.textIn = textIn;
exports.postIn = postIn;
exports.pathBelow = pathBelow;
exports.sizeIn = sizeIn;
exports.numberIn = numberIn;
exports.githubApi = githubApi;
exports.githubList = githubList;
exports.githubHeaders = githubHeaders;
exports.attachmentsIn = attachmentsIn;
exports.longestBody = longestBody;
exports.HttpClient = HttpClient;
exports.visibilities = visibilities;
exports.mostPages = mostPages;
exports.longestWait = longestWait;
exports.mostWaits = mostWaits;
exports.patientRequest = patientRequest;
exports.pagesOf = pagesOf;
exports.giteaRepositories = giteaRepositories;
exports.giteaHeaders = giteaHeaders;
