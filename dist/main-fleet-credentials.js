"use strict";
const {
  checkToken,
  decideForge,
  forgeNames
} = require("./main-config-forge-access.js");
const {
  decideOptions,
  environmentLayer,
  gitTokenVariable
} = require("./main.js");
const {
  BrleaksError,
  resolve
} = require("./hook-check.js");

// src/fleet/credentials.ts
function tokensOf(values, environment) {
  const tokens = /* @__PURE__ */ new Map();
  for (const name of forgeNames) {
    const { token, url } = decideForge(name, values, environment);
    const { host } = new URL(url);
    if (token !== null) tokens.set(host, token);
    if (token !== null && name === "github") tokens.set(`gist.${host}`, token);
  }
  const own = environment[gitTokenVariable] ?? "";
  for (const host of values.list("git-token-host")) {
    checkHost(host);
    if (own === "") {
      throw new BrleaksError("usage", `--git-token-host needs a token in ${gitTokenVariable}`);
    }
    checkToken(own, gitTokenVariable);
    tokens.set(host.toLowerCase(), own);
  }
  return tokens;
}
function checkHost(host) {
  if (/^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(host)) return;
  throw new BrleaksError(
    "usage",
    `--git-token-host: "${host}" is not a host (expected a name such as git.example.com)`
  );
}
function credentialFor(address, tokens) {
  if (address.kind === "ssh") return null;
  const { origin, host } = new URL(address.url);
  const token = tokens.get(host);
  if (token === void 0) return null;
  if (address.kind === "http" && !/^(?:127\.\d+\.\d+\.\d+|localhost|::1)$/.test(address.host)) {
    return null;
  }
  return { origin, token };
}

// src/fleet/clone-options.ts
var cloneOptionNames = [
  "allow-http",
  "keep-clones",
  "clone-timeout",
  "max-clone-size",
  "git-token-host",
  "no-redirects",
  "github-url",
  "gitlab-url",
  "gitea-url"
];
function cloneOptionsOf(options, environment) {
  const layer = environmentLayer(options.environment).values;
  const values = decideOptions("audit", options.flags, { environment: layer });
  const kept = values.text("keep-clones");
  return {
    http: values.flag("allow-http"),
    redirects: options.redirects !== false && !values.flag("no-redirects"),
    pinned: options.redirects === false,
    keepIn: kept === void 0 ? null : resolve(options.cwd, kept),
    limits: {
      timeMs: values.number("clone-timeout") * 6e4,
      bytes: values.number("max-clone-size")
    },
    tokens: tokensOf(values, environment),
    environment
  };
}

exports.tokensOf = tokensOf;
exports.credentialFor = credentialFor;
exports.cloneOptionNames = cloneOptionNames;
exports.cloneOptionsOf = cloneOptionsOf;
