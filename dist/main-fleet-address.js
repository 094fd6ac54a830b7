"use strict";
const {
  fileURLToPath
} = require("./main-plain-url.js");
const {
  BrleaksError,
  isAbsolute,
  resolve
} = require("./hook-check.js");

// src/fleet/token-shape.ts
var prefixed = /^(?:gh[oprsu]_|github_pat_|gl(?:agent|cbt|dt|ffct|ft|imt|oas|pat|ptt|rt|soat)-|ATBB|ATCTT)[\w-]{16,}/;
var run = /^(?=.*\d)(?=.*[a-z])[A-Za-z0-9_]{32,}$/;
function looksLikeToken(user) {
  return prefixed.test(user) || run.test(user);
}

// src/fleet/address.ts
function parseAddress(text, options) {
  if (text.trim() === "") throw refusal(text, "it is empty");
  if (new RegExp("\\p{Cc}", "u").test(text)) throw refusal(text, "it contains control characters");
  if (text.startsWith("-")) {
    throw refusal(text, 'it starts with "-"; write a path as ./-name');
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
  if (scheme !== void 0) return parseUrl(text, scheme, options);
  if (/^[A-Za-z0-9+.-]+::/.test(text)) {
    throw refusal(text, "git would start a program for it; use https:, ssh: or a path");
  }
  const shared = scpLike(text);
  if (shared !== null) return parseScpLike(text, shared);
  return localAddress(resolve(options.cwd, text), text);
}
var defaultPorts = { https: "443", http: "80", ssh: "22" };
function isRemoteScheme(scheme) {
  return Object.hasOwn(defaultPorts, scheme);
}
function parseUrl(text, scheme, { http }) {
  if (scheme === "file") return parseFileUrl(text);
  if (!isRemoteScheme(scheme)) {
    throw refusal(text, `${scheme}: is not supported; use https:, ssh: or a path`);
  }
  if (scheme === "http" && !http) {
    throw refusal(text, "http: is not encrypted; use https:, or allow it with --allow-http");
  }
  const url = readUrl(text);
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, "");
  const user = userIn(url, text);
  const port = url.port === defaultPorts[scheme] ? "" : url.port;
  return remoteAddress({ text, scheme, user, host, port, path: url.pathname });
}
function remoteAddress({ text, scheme, user, host, port, path }) {
  if (/%(?:[01][0-9a-f]|7f)/i.test(path)) throw refusal(text, "it contains control characters");
  if (!isHost(host)) throw refusal(text, "its host is not valid");
  const plain = path.replace(/\/{2,}/g, "/").replace(/\/$/, "");
  if (plain === "") throw refusal(text, "it names no repository");
  const authority = (host.includes(":") ? `[${host}]` : host) + (port === "" ? "" : `:${port}`);
  const login = user === "" ? "" : `${user}@`;
  const repository = plain.replace(/\.git$/, "");
  return {
    kind: scheme,
    url: `${scheme}://${login}${authority}${plain}`,
    // The path of ssh: may depend on the user.
    identity: `${scheme}://${scheme === "ssh" ? login : ""}${authority.replace(/\.(?=:|$)/, "")}${repository}`,
    name: `${authority}${repository}`,
    host: host.replace(/\.$/, "")
  };
}
function isHost(host) {
  return /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(host) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(host);
}
function readUrl(text) {
  if (!URL.canParse(text)) throw refusal(text, "it is not a valid URL");
  const url = new URL(text);
  if (text.includes("?") || text.includes("#")) {
    throw refusal(text, 'it has a query or a fragment; remove "?" or "#" and the rest');
  }
  return url;
}
function userIn(url, text) {
  if (url.password !== "" || looksLikeToken(url.username)) {
    throw refusal(
      text,
      "it contains a password or token (not shown); remove it and use git's credential helper or a token variable (docs/audits.md)"
    );
  }
  if (/^(?:-|%2d)/i.test(url.username) || /%(?:[01][0-9a-f]|7f)/i.test(url.username)) {
    throw refusal(text, "its user name is not valid");
  }
  return url.username;
}
function parseFileUrl(text) {
  const { host, href } = readUrl(text);
  if (host !== "" && host !== "localhost") {
    throw refusal(text, "a file: URL must not name a host; mount the folder and use its path");
  }
  if (/%(?:[01][0-9a-f]|7f)/i.test(href)) throw refusal(text, "it contains control characters");
  try {
    const path = fileURLToPath(href);
    return localAddress(resolve(path), path);
  } catch {
    throw refusal(text, "it is not a valid file: URL");
  }
}
function scpLike(text) {
  if (isAbsolute(text) || isDrivePath(text)) return null;
  const match = /^(?:([^@/\\:]+)@)?(\[[^\]/\\]+\]|[^@:/\\]+):(.+)$/.exec(text);
  if (match === null) return null;
  const [, user = "", host = "", path = ""] = match;
  return { user, host: host.replace(/^\[|\]$/g, "").toLowerCase(), path };
}
function isDrivePath(text) {
  return /^[A-Za-z]:[\\/]/.test(text);
}
function parseScpLike(text, { user, host, path }) {
  if (/^[-:]|^\/\/|:\/\//.test(path) || user.startsWith("-")) {
    throw refusal(text, "its path is not valid");
  }
  if (looksLikeToken(user)) throw refusal(text, "its user name looks like a token (not shown)");
  const absolute = path.startsWith("/");
  const address = remoteAddress({
    text,
    scheme: "ssh",
    user: encodeURIComponent(user),
    host,
    port: "",
    path: absolute ? path : `/${path}`
  });
  const identity = absolute || user === "git" ? address.identity : address.identity.replace("://", "://~");
  return { ...address, url: text.replace(/\/+$/, ""), identity };
}
function localAddress(path, shown) {
  const identity = `file://${path.replace(/[\\/]\.git$/, "")}`;
  return { kind: "local", path, identity, name: shown.replace(/(?<=.)[\\/]+$/, ""), host: null };
}
var longestShown = 200;
function refusal(text, reason) {
  return new BrleaksError("usage", `cannot audit "${withoutLogin(text)}": ${reason}`);
}
function withoutLogin(text) {
  const login = /^([^/]*:\/\/)?(?:[^/]*:.*|[^/]*)@/s;
  const shown = text.replace(/[?#].*$/s, "").replace(login, "$1…@");
  return shown.length > longestShown ? `${shown.slice(0, longestShown)}…` : shown;
}

exports.parseAddress = parseAddress;
