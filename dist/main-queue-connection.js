"use strict";
const {
  loadRedis
} = require("./main-queue-engine.js");
const {
  resultsKey,
  runLifeSeconds
} = require("./main-queue-names.js");
const {
  fileURLToPath
} = require("./main-plain-url.js");
const {
  printMessage
} = require("./main.js");
const {
  mkdir,
  readFile,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  dirname,
  join,
  resolve
} = require("./hook-check.js");

// src/queue/connection.ts
var connectMs = 1e4;
var disconnectMs = 200;
var longestRetryMs = 5e3;
async function connect({ url, name }, { patient, onState, timeMs = connectMs }) {
  const { Redis } = await loadRedis();
  let isReady = false;
  let fault = "no answer";
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: timeMs,
    disconnectTimeout: disconnectMs,
    enableOfflineQueue: patient,
    maxRetriesPerRequest: patient ? null : 1,
    retryStrategy: (times) => isReady ? Math.min(times * 200, longestRetryMs) : null
  });
  redis.on("error", (error) => {
    fault = faultOf(error);
  });
  redis.on("reconnecting", () => onState?.(fault));
  const limit = setTimeout(() => redis.disconnect(), timeMs);
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    redis.disconnect();
    if (error instanceof Error && !/connection is closed/i.test(error.message)) {
      fault = faultOf(error);
    }
    throw new BrleaksError("config", `cannot use the queue at ${name}: ${fault}`);
  } finally {
    clearTimeout(limit);
  }
  isReady = true;
  redis.on("ready", () => onState?.(null));
  return redis;
}
var knownFaults = {
  ECONNREFUSED: "nothing listens there; is Redis or Valkey running?",
  ENOTFOUND: "the host name could not be resolved",
  EAI_AGAIN: "the host name could not be resolved",
  ETIMEDOUT: "no answer",
  ECONNRESET: "the server closed the connection"
};
function faultOf(error) {
  const known = typeof error.code === "string" ? knownFaults[error.code] : void 0;
  if (known !== void 0) return known;
  if (/^(?:WRONGPASS|NOAUTH|ERR AUTH)/.test(error.message)) {
    return "it refuses the login; set the URL with user and password in the variable BRLEAKS_QUEUE";
  }
  if (/^NOPERM/.test(error.message)) return "this user may not run a command that is needed";
  return error.message.replace(/[\p{Cc}\s]+/gu, " ").slice(0, 200);
}
async function durabilityNotices(redis) {
  try {
    const [appendOnly, policy] = await Promise.all([
      setting(redis, "appendonly"),
      setting(redis, "maxmemory-policy")
    ]);
    return [
      ...appendOnly === "yes" ? [] : ['the queue is lost if Redis crashes: set "appendonly yes" in its configuration'],
      ...policy === "noeviction" ? [] : [
        'Redis may delete jobs when its memory is full: set "maxmemory-policy noeviction" in its configuration'
      ]
    ];
  } catch {
    return [
      'could not check whether Redis keeps the queue through a crash (CONFIG GET is not allowed); it needs "appendonly yes" and "maxmemory-policy noeviction"'
    ];
  }
}
async function setting(redis, name) {
  const answer = await redis.config("GET", name);
  const value = Array.isArray(answer) ? answer[1] : void 0;
  return typeof value === "string" ? value : void 0;
}

// src/queue/results/store.ts
var idPattern = /^[0-9a-f]{8,64}$/;
function resultPath(run, id) {
  if (!idPattern.test(run) || !idPattern.test(id)) throw new Error("not an id of a result");
  return `${run}/${id}.json`;
}
function parseResult(text, id) {
  try {
    const value = JSON.parse(text);
    return isResult(value) && value.id === id ? value : null;
  } catch {
    return null;
  }
}
function isResult(value) {
  if (typeof value !== "object" || value === null) return false;
  const { version, id, basis, status, reason, attempts, report } = value;
  const isTold = status === "done" ? typeof report === "string" : status === "failed" && typeof reason === "string" && report === null;
  return version === 1 && typeof id === "string" && typeof basis === "string" && typeof attempts === "number" && isTold;
}

// src/queue/results/bucket-results.ts
var requestMs = 6e4;
async function bucketResults(bucket, environment) {
  const base = baseUrl(bucket, environment);
  const { AwsClient } = await import("./parts/aws4fetch.js");
  const { AWS_SESSION_TOKEN: sessionToken } = environment;
  const client = new AwsClient({
    accessKeyId: needed(environment, "AWS_ACCESS_KEY_ID"),
    secretAccessKey: needed(environment, "AWS_SECRET_ACCESS_KEY"),
    ...sessionToken === void 0 ? {} : { sessionToken },
    service: "s3",
    region: regionOf(environment),
    retries: 3
  });
  const send = (method, path, body) => client.fetch(`${base}/${path}`, {
    method,
    ...body === void 0 ? {} : { body, headers: { "content-type": "application/json" } },
    redirect: "error",
    signal: AbortSignal.timeout(requestMs)
  });
  return {
    name: `s3://${bucket.name}/${bucket.prefix}`,
    put: async (run, result) => {
      const answer = await send("PUT", resultPath(run, result.id), JSON.stringify(result));
      await answer.body?.cancel();
      if (!answer.ok) throw refusal(answer.status, "stored");
    },
    get: async (run, id) => {
      const answer = await send("GET", resultPath(run, id));
      if (answer.ok) return parseResult(await answer.text(), id);
      await answer.body?.cancel();
      if (answer.status === 404) return null;
      throw refusal(answer.status, "read");
    },
    // The bucket is the user's: results stay there.
    drop: async () => {
    }
  };
}
function baseUrl({ name, prefix }, environment) {
  const path = prefix === "" ? "" : `/${prefix.split("/").map(encodeURIComponent).join("/")}`;
  const endpoint = environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
  if (endpoint === void 0) {
    return `https://${name}.s3.${regionOf(environment)}.amazonaws.com${path}`;
  }
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new BrleaksError("usage", "the variable AWS_ENDPOINT_URL is not an http: or https: URL");
  }
  return `${endpoint.replace(/\/+$/, "")}/${name}${path}`;
}
function regionOf(environment) {
  return environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? "us-east-1";
}
function needed(environment, name) {
  const value = environment[name];
  if (value !== void 0 && value !== "") return value;
  throw new BrleaksError("usage", `results in a bucket need the variable ${name}`);
}
function refusal(status, what) {
  const hint = status === 403 ? "; check the access key and the rights on the bucket" : "";
  return new Error(`the result could not be ${what} in the bucket (HTTP ${status})${hint}`);
}

// src/queue/results/folder-results.ts
function folderResults(folder) {
  const fileOf = (run, id) => join(folder, resultPath(run, id));
  return {
    name: "folder",
    put: async (run, result) => {
      const file = fileOf(run, result.id);
      await mkdir(dirname(file), { recursive: true, mode: 448 });
      await writeReportFile(file, JSON.stringify(result), 384);
    },
    get: async (run, id) => {
      try {
        return parseResult(await readFile(fileOf(run, id), "utf8"), id);
      } catch (error) {
        if (error.code === "ENOENT") return null;
        throw error;
      }
    },
    // The folder is the user's: results stay there.
    drop: async () => {
    }
  };
}

// src/queue/results/redis-results.ts
function redisResults(redis) {
  return {
    name: "redis",
    put: async (run, result) => {
      const key = resultsKey(run);
      await redis.hset(key, result.id, JSON.stringify(result));
      await redis.expire(key, runLifeSeconds);
    },
    get: async (run, id) => {
      const text = await redis.hget(resultsKey(run), id);
      return text === null ? null : parseResult(text, id);
    },
    drop: async (run) => {
      await redis.unlink(resultsKey(run));
    }
  };
}

// src/queue/results/index.ts
async function openResults(place, { redis, cwd, environment }) {
  if (place === void 0) return redisResults(redis);
  if (place.startsWith("s3://")) return bucketResults(readBucket(place), environment);
  if (place.startsWith("file://")) return folderResults(folderOf(place));
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place)) throw refusal2(place);
  return folderResults(resolve(cwd, place));
}
function readBucket(place) {
  const [, name, prefix = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(place) ?? [];
  if (name === void 0) throw refusal2(place);
  return { name, prefix: prefix.replace(/^\/+|\/+$/g, "") };
}
function folderOf(place) {
  try {
    return fileURLToPath(place);
  } catch {
    throw refusal2(place);
  }
}
function refusal2(place) {
  return new BrleaksError(
    "usage",
    `option --results: expected a folder, file:///FOLDER or s3://BUCKET/PREFIX; got "${place}"`
  );
}

// src/queue/queue-address.ts
var schemes = /* @__PURE__ */ new Set(["redis:", "rediss:"]);
function parseQueueAddress(text, { onCommandLine }) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !schemes.has(url.protocol) || url.hostname === "") {
    throw refusal3("expected redis://HOST:PORT or rediss://HOST:PORT");
  }
  if (!/^\/?\d*$/.test(url.pathname)) throw refusal3("after the host, expected a database number");
  if (url.search !== "" || url.hash !== "") throw refusal3("it has a query or a fragment");
  if (onCommandLine && url.password !== "") {
    throw refusal3(
      "a password on the command line can be seen by other users; set the URL in the variable BRLEAKS_QUEUE"
    );
  }
  const database = url.pathname.slice(1);
  return {
    url: text,
    name: `${url.hostname}:${url.port || "6379"}${database === "" ? "" : `/${database}`}`
  };
}
function refusal3(reason) {
  return new BrleaksError("usage", `option --queue: ${reason}`);
}

// src/cli/queue-connection.ts
async function openQueue(values, { patient }) {
  const url = values.text("queue");
  if (url === void 0) {
    throw new BrleaksError("usage", "which queue? Use --queue redis://HOST:PORT");
  }
  const onCommandLine = values.origin("queue").kind === "command line";
  const address = parseQueueAddress(url, { onCommandLine });
  let isLost = false;
  return connect(address, {
    patient,
    onState: (reason) => {
      if (isLost === (reason !== null)) return;
      isLost = reason !== null;
      void printMessage(
        reason === null ? `connected to the queue at ${address.name} again` : `lost the connection to the queue at ${address.name} (${reason}); trying again`
      );
    }
  });
}
async function openStore(redis, values, cwd) {
  for (const notice of await durabilityNotices(redis)) await printMessage(notice);
  return openResults(values.text("results"), { redis, cwd, environment: process.env });
}

exports.openQueue = openQueue;
exports.openStore = openStore;
