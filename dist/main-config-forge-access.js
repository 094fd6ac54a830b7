"use strict";
const {
  isLoopback
} = require("./main.js");
const {
  BrleaksError
} = require("./hook-check.js");

// src/config/forge-access.ts
var forgeNames = ["github", "gitlab", "gitea"];
var tokenVariables = {
  github: ["GH_TOKEN", "GITHUB_TOKEN"],
  gitlab: ["GITLAB_TOKEN"],
  gitea: ["GITEA_TOKEN"]
};
function decideForge(name, values, environment) {
  const url = checkServer(values.text(`${name}-url`), `--${name}-url`);
  const names = tokenVariables[name];
  const variable = names.find((candidate) => environment[candidate]) ?? names.at(-1) ?? "";
  const token = environment[variable] || null;
  if (token !== null) checkToken(token, variable);
  return { url, token, variable };
}
function checkToken(token, variable) {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new BrleaksError("usage", `the token in ${variable} contains spaces or control characters`);
}
function checkServer(text, option) {
  const url = URL.canParse(text) ? new URL(text) : null;
  const fault = url === null ? "it is not a valid URL" : serverFault(url);
  if (url === null || fault !== null) {
    throw new BrleaksError(
      "usage",
      `${option}: ${fault}; use an address such as https://git.example.com`
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}
function serverFault(url) {
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only https: is supported";
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return "tokens are sent only over https: (http: only to this machine)";
  }
  if (url.username !== "" || url.password !== "") return "it contains a user name or password";
  return url.search === "" && url.hash === "" ? null : "it has a query or a fragment";
}

exports.forgeNames = forgeNames;
exports.decideForge = decideForge;
exports.checkToken = checkToken;
