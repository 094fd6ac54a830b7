"use strict";
const {
  parseAddress
} = require("./main-fleet-address.js");
const {
  expandOperands
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  findLayout,
  join,
  readdirSync,
  realpathSync,
  statSync
} = require("./hook-check.js");

// src/fleet/list.ts
var searchedDepth = 8;
async function listRepositories(addresses, options) {
  const found = /* @__PURE__ */ new Map();
  const unread = [];
  let doubles = 0;
  for (const address of addresses) {
    for await (const entry of repositoriesOf(address, options)) {
      if ("reason" in entry) unread.push(entry);
      else if (found.has(entry.identity)) doubles++;
      else found.set(entry.identity, entry.repository);
    }
  }
  const notices = doubles === 0 ? [] : [`${doubles} of the addresses name a repository again; each is read once`];
  return { repositories: [...found.values()], unread, notices };
}
async function* repositoriesOf(given, options) {
  try {
    yield* repositoriesNamed(given.text, options);
  } catch (error) {
    if (given.place === null || !(error instanceof BrleaksError)) throw error;
    yield { name: given.place, reason: error.message };
  }
}
async function* repositoriesNamed(text, { cwd, http }) {
  const expanded = await expandOperands([text], cwd);
  const isGlob = expanded.length !== 1 || expanded[0] !== text;
  for (const name of expanded) {
    const address = parseAddress(name, { cwd, http });
    if (address.kind !== "local") {
      const { url, identity } = address;
      yield { repository: { address: url, name: address.name }, identity };
    } else if (!isGlob || isFolder(address.path)) yield* repositoriesAt(address.path, address.name);
  }
}
async function isOneRepository(text, options) {
  const address = parseAddress(text, options);
  if (address.kind !== "local") return false;
  const { path, name } = address;
  if (statSync(path, { throwIfNoEntry: false }) === void 0) {
    return (await expandOperands([text], options.cwd))[0] === text;
  }
  if (findLayout(path) !== null || !isFolder(path)) return true;
  const [first] = repositoriesAt(path, name);
  return first === void 0 || "reason" in first;
}
function* repositoriesAt(path, name) {
  if (statSync(path, { throwIfNoEntry: false }) === void 0) {
    yield { name, reason: "no such file or folder; check the path" };
  } else if (findLayout(path) !== null) {
    yield foundAt(path, name);
  } else if (!isFolder(path)) {
    yield { name, reason: "it is a file, not a repository" };
  } else {
    const nested = [...repositoriesBelow(path, name, searchedDepth)];
    yield* nested;
    if (nested.length === 0) {
      yield { name, reason: "it is not a git repository, and there is none in it" };
    }
  }
}
function* repositoriesBelow(path, name, depth) {
  let folders = [];
  try {
    folders = subfolders(path);
  } catch (error) {
    const { code } = error;
    yield { name, reason: `the folder cannot be listed (${code})` };
  }
  for (const folder of folders) {
    const [below, belowName] = [join(path, folder), join(name, folder)];
    if (findLayout(below) !== null) yield foundAt(below, belowName);
    else if (depth > 1) yield* repositoriesBelow(below, belowName, depth - 1);
  }
}
function foundAt(path, name) {
  return {
    repository: { address: path, name },
    identity: parseAddress(realpathSync(path), { cwd: path, http: false }).identity
  };
}
function subfolders(path) {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

exports.listRepositories = listRepositories;
exports.isOneRepository = isOneRepository;
