"use strict";
const __load = async (path) => require(path);
const {
  decideForge
} = require("./main-config-forge-access.js");
const {
  counted,
  printMessage
} = require("./main.js");
const {
  version
} = require("./hook-check.js");

// src/cli/forge-lists.ts
var owners = {
  "github-org": "github",
  "github-user": "github",
  "gitlab-group": "gitlab",
  "gitea-org": "gitea"
};
var kinds = Object.keys(owners);
function listsOwners(values) {
  return kinds.some((kind) => values.list(kind).length > 0);
}
async function listOwners(values, signal) {
  const wanted = wantedLists(values);
  if (wanted.length === 0) return { addresses: [], unread: [], notices: [] };
  const { listOwner } = await __load("./main-forges-list-owner.js");
  const filter = {
    archived: !values.flag("skip-archived"),
    forks: !values.flag("skip-forks"),
    visibilities: values.list("visibility"),
    wikis: values.flag("wikis")
  };
  const lists = [];
  for (const { forge, kind, owner } of wanted) {
    const server = {
      ...decideForge(forge, values, process.env),
      userAgent: `brleaks/${version}`,
      signal,
      onWait: explainWait
    };
    lists.push({ owner, ...await listOwner(kind, owner, server, filter) });
  }
  return {
    addresses: lists.flatMap(({ addresses }) => addresses),
    unread: lists.flatMap(({ unread }) => unread),
    notices: lists.flatMap(
      ({ owner, addresses, filtered }) => noticesOf(owner, addresses, filtered)
    )
  };
}
function wantedLists(values) {
  const lists = kinds.flatMap(
    (kind) => values.list(kind).map((owner) => ({ kind, forge: owners[kind], owner }))
  );
  if (!values.flag("gists")) return lists;
  const gists = values.list("github-user").map((owner) => ({ kind: "github-gists", forge: "github", owner }));
  return [...lists, ...gists];
}
function noticesOf(owner, addresses, filtered) {
  if (filtered > 0) {
    return [
      `${counted(filtered, "repository", "repositories")} of ${owner} ${filtered === 1 ? "was" : "were"} left out by --skip-archived, --skip-forks or --visibility`
    ];
  }
  return addresses.length === 0 ? [`no repository of ${owner} was listed`] : [];
}
function explainWait(seconds, host) {
  void printMessage(`the rate limit of ${host} is used up; going on in ${seconds} s`);
}

exports.listsOwners = listsOwners;
exports.listOwners = listOwners;
