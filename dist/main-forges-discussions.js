"use strict";
const {
  HttpClient,
  attachmentsIn,
  entriesIn,
  fieldOf,
  flag,
  forgeError,
  giteaHeaders,
  githubApi,
  githubHeaders,
  githubList,
  gone,
  longestBody,
  numberIn,
  pagesOf,
  pathBelow,
  patientRequest,
  postIn,
  sizeIn,
  text,
  textIn
} = require("./main-forges-http.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");

// src/forges/gitlab-files.ts
function snippetFiles(snippet, { api, page }) {
  const id = numberIn(snippet, "id");
  const place = pathBelow(page, text(snippet, "web_url")) ?? `snippets/${id}`;
  const route = `${api}/snippets/${id}`;
  const files = entriesIn(snippet, "files");
  if (files.length === 0) {
    const path = `${place}/${text(snippet, "file_name") || "raw"}`;
    return [{ path, url: new URL(`${route}/raw`), code: null }];
  }
  return files.map((file) => {
    const name = text(file, "path");
    const branch = encodeURIComponent(branchOf(text(file, "raw_url"), name));
    const url = new URL(`${route}/files/${branch}/${encodeURIComponent(name)}/raw`);
    return { path: `${place}/${name}`, url, code: null };
  });
}
function branchOf(address, path) {
  const after = /\/raw\/(.*)$/.exec(address)?.[1];
  const end = ["", encodeURI(path)].join("/");
  return after?.endsWith(end) ? after.slice(0, -end.length) : "HEAD";
}
function linksOf(entry) {
  return Object.hasOwn(entry, "assets") ? entriesIn(fieldOf(entry, "assets"), "links") : [];
}
function releaseFiles(release, { url }) {
  const tag = encodeURIComponent(text(release, "tag_name"));
  return linksOf(release).map((link) => {
    const address = text(link, "url");
    const path = `-/releases/${tag}/${text(link, "name")}`;
    const target = URL.canParse(address) ? new URL(address) : null;
    const below = pathBelow(`${url}/api/v4/projects`, target?.href ?? "") ?? "";
    return /^[\w%.-]+\/packages\/generic\/[^?#]+$/.test(below) ? { path, url: target, code: "release-files" } : { path, url: null, code: "linked-files" };
  });
}
function uploadsIn(entry, { api, page }) {
  const body = ["description", "body"].map((field) => text(entry, field)).join("\n");
  const id = typeof entry.project_id === "number" ? `/-/project/${entry.project_id}` : null;
  return [...body.matchAll(upload)].flatMap(({ 1: secret = "", 2: rest = "", index }) => {
    const isAfter = (start) => body.endsWith(start, index);
    const isOwn = /^[\s()<>"'\]]?$/.test(body.slice(0, index).slice(-1)) || isAfter(page);
    if (!isOwn && (id === null || !isAfter(id))) return [];
    const name = decoded(rest.replace(/[.,;:!?]+$/, ""));
    if (name === null) return [];
    const url = new URL(`${api}/uploads/${secret}/${encodeURIComponent(name)}`);
    return [{ path: `uploads/${secret}/${name}`, url, code: "attachments" }];
  });
}
var upload = /\/uploads\/([0-9a-f]{32})\/([^\s()<>"'\]\\/?#]{1,255})/g;
function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

// src/forges/gitlab-discussions.ts
var gitlabDiscussions = (server, path) => {
  const { url } = server;
  const project = { url, page: `${url}/${path}`, api: projectApi(url, path) };
  const { page, api } = project;
  const list2 = (name, route, { query = "", addressOf }) => ({
    name,
    url: new URL(`${api}/${route}?per_page=100${query}`),
    headers: gitlabHeaders(server),
    next: "link",
    textsOf: (entry) => textIn(
      entry,
      ["title", "name", "description", "body"],
      { page, address: addressOf(entry), fallback: `${route}/${numberIn(entry, "id")}` },
      linksOf(entry).flatMap((link) => [text(link, "name"), text(link, "url")])
    ),
    filesOf: (entry) => uploadsIn(entry, project)
  });
  const webUrl = (entry) => text(entry, "web_url");
  const notesOf = (route, kind, id) => (entry) => {
    if (entry.user_notes_count === 0) return [];
    const number = numberIn(entry, id);
    const addressOf = (note) => `${webUrl(entry)}#note_${numberIn(note, "id")}`;
    return [list2(`comments on ${kind} ${number}`, `${route}/${number}/notes`, { addressOf })];
  };
  const withNotes = (name, route, kind, query) => ({
    ...list2(name, route, { query, addressOf: webUrl }),
    listsOf: notesOf(route, kind, "iid")
  });
  const about = {
    name: "the description",
    url: new URL(api),
    headers: gitlabHeaders(server),
    next: "none",
    textsOf: (entry) => textIn(entry, ["description"], { page, address: "", fallback: "description" })
  };
  return [
    about,
    withNotes("issues", "issues", "issue", "&scope=all"),
    withNotes("merge requests", "merge_requests", "merge request", "&scope=all&state=all"),
    list2("milestones", "milestones", { addressOf: webUrl }),
    {
      ...list2("snippets", "snippets", { addressOf: webUrl }),
      filesOf: (entry) => [...uploadsIn(entry, project), ...snippetFiles(entry, project)],
      listsOf: notesOf("snippets", "snippet", "id")
    },
    {
      ...list2("releases", "releases", {
        addressOf: (entry) => `${page}/-/releases/${encodeURIComponent(text(entry, "tag_name"))}`
      }),
      filesOf: (entry) => [...uploadsIn(entry, project), ...releaseFiles(entry, project)]
    }
  ];
};
function projectApi(url, path) {
  return `${url}/api/v4/projects/${encodeURIComponent(path)}`;
}
function gitlabHeaders({ token }) {
  const authorization = token === null ? {} : { "private-token": token };
  return { accept: "application/json", ...authorization };
}

// src/forges/ci-logs.ts
var githubLogs = (server, path) => {
  const runs = `${githubApi(server.url)}/repos/${path}/actions/runs`;
  const list2 = {
    name: "logs of Actions",
    url: new URL(`${runs}?per_page=100`),
    headers: githubHeaders(server),
    next: "link",
    field: "workflow_runs",
    textsOf: () => [],
    filesOf: (run) => {
      const id = numberIn(run, "id");
      const url = new URL(`${runs}/${id}/logs`);
      return [{ path: `actions/runs/${id}`, url, code: null, mayBeGone: true }];
    }
  };
  const artifacts = {
    name: "artifacts of Actions",
    url: new URL(`${githubApi(server.url)}/repos/${path}/actions/artifacts?per_page=100`),
    headers: githubHeaders(server),
    next: "link",
    field: "artifacts",
    textsOf: () => [],
    filesOf: (artifact) => flag(artifact, "expired") ? [] : [artifactNamed(`actions/artifacts/${numberIn(artifact, "id")}`)]
  };
  return [list2, artifacts];
};
var gitlabLogs = (server, path) => {
  const jobs = `${server.url}/api/v4/projects/${encodeURIComponent(path)}/jobs`;
  const list2 = {
    name: "logs of jobs",
    url: new URL(`${jobs}?per_page=100`),
    headers: gitlabHeaders(server),
    next: "link",
    textsOf: () => [],
    filesOf: (job) => {
      const id = numberIn(job, "id");
      const url = new URL(`${jobs}/${id}/trace`);
      const log = { path: `-/jobs/${id}`, url, code: null, mayBeGone: true };
      const others = entriesIn(job, "artifacts").filter(
        (artifact) => text(artifact, "file_type") !== "trace"
      );
      const names = others.map((artifact) => text(artifact, "filename"));
      return [log, ...names.map((name) => artifactNamed(`-/jobs/${id}/artifacts/${name}`))];
    }
  };
  return [list2];
};
function artifactNamed(path) {
  return { path, url: null, code: "job-artifacts" };
}

// src/forges/file-reader.ts
var mostFiles = 1e4;
var FileReader = class {
  #client;
  #server;
  #attachments;
  #seen = /* @__PURE__ */ new Set();
  /** @param attachments false: attached files are only counted. */
  constructor(client, server, attachments) {
    this.#client = client;
    this.#server = server;
    this.#attachments = attachments;
  }
  /** Does not throw: a file that cannot be read is named. */
  async *read({ path, url, code, accept, size = 0, mayBeGone }, headers) {
    if (code !== null) {
      const place = url?.href ?? path;
      if (this.#seen.has(place) || this.#seen.size > mostFiles) return;
      this.#seen.add(place);
      if (this.#seen.size > mostFiles) {
        yield { path: "attached files", reason: `there are more than ${mostFiles}` };
        return;
      }
    }
    if (url === null || code !== null && !this.#attachments) {
      if (code !== null) yield { path, omitted: code };
      return;
    }
    if (size > longestBody) {
      yield { path, reason: `it is larger than ${longestBody >> 20} MB` };
      return;
    }
    try {
      const request = {
        url,
        headers: accept === void 0 ? headers : { ...headers, accept },
        elsewhere: true
      };
      const { body } = await patientRequest(this.#client, request, this.#server);
      yield { path, text: body };
    } catch (error) {
      const { message, status } = forgeError(error, this.#server);
      if (mayBeGone && (status === gone || status === 404)) return;
      yield { path, reason: message };
    }
  }
};

// src/forges/gist-discussions.ts
var gistDiscussions = (server, id) => {
  const api = `${githubApi(server.url)}/gists/${encodeURIComponent(id)}`;
  const page = server.url;
  return [
    {
      ...githubList(server, api),
      next: "none",
      name: "the description",
      textsOf: (gist) => textIn(gist, ["description"], { page, address: "", fallback: "description" })
    },
    {
      ...githubList(server, `${api}/comments?per_page=100`),
      name: "comments",
      textsOf: (comment) => {
        const fallback = `#gistcomment-${numberIn(comment, "id")}`;
        return textIn(comment, ["body"], { page, address: "", fallback });
      },
      filesOf: (comment) => attachmentsIn(text(comment, "body"), { url: server.url, page })
    }
  ];
};

// src/forges/gitea-discussions.ts
var giteaDiscussions = (server, path) => {
  const page = `${server.url}/${path}`;
  const api = `${server.url}/api/v1/repos/${path}`;
  const headers = giteaHeaders(server);
  const list2 = (name, route, query = "") => ({
    name,
    url: new URL(`${api}/${route}?limit=50&page=1${query}`),
    headers,
    next: "number",
    textsOf: (entry) => postIn(entry, route, page),
    filesOf: (entry) => {
      const code = route === "releases" ? "release-files" : "attachments";
      return entriesIn(entry, "assets").map(
        (asset) => assetFile(asset, code, { url: server.url, page })
      );
    }
  });
  const reviews = (entry) => {
    const pull = entry.pull_request;
    if (typeof pull !== "object" || pull === null) return [];
    const number = numberIn(entry, "number");
    const route = `pulls/${number}/reviews`;
    const comments = (review) => [
      list2(
        `comments of reviews of pull request ${number}`,
        `${route}/${numberIn(review, "id")}/comments`
      )
    ];
    return [{ ...list2(`reviews of pull request ${number}`, route), listsOf: comments }];
  };
  const about = {
    name: "the description",
    url: new URL(api),
    headers,
    next: "none",
    textsOf: (entry) => textIn(entry, ["description", "website"], { page, address: "", fallback: "description" })
  };
  return [
    about,
    { ...list2("issues and pull requests", "issues", "&state=all"), listsOf: reviews },
    list2("comments on issues and pull requests", "issues/comments"),
    list2("milestones", "milestones", "&state=all"),
    list2("releases", "releases")
  ];
};
function assetFile(asset, code, { url, page }) {
  const address = text(asset, "browser_download_url");
  const target = URL.canParse(address) ? new URL(address) : null;
  const path = pathBelow(url, target?.href ?? "");
  return path === null ? { path: address, url: null, code: "linked-files" } : { path: pathBelow(page, address) ?? path, url: target, code, size: sizeIn(asset) };
}

// src/forges/github-forum.ts
function githubForum(server, path) {
  const [owner, name] = path.split("/");
  const comments = (discussion) => {
    const { number } = discussion;
    return list(server, path, {
      name: `comments on discussion ${numberIn(discussion, "number")}`,
      query: `query($owner:String!,$name:String!,$number:Int!,$after:String){repository(owner:$owner,name:$name){
        discussion(number:$number){comments(first:100,after:$after){${fields("replies")}}}}}`,
      variables: { owner, name, number },
      connection: ["repository", "discussion", "comments"],
      listsOf: (comment) => isEmpty(comment, "replies") ? [] : [replies(comment)]
    });
  };
  const replies = (comment) => list(server, path, {
    name: `replies to ${text(comment, "url") === "" ? "a comment" : placeOf(comment)}`,
    query: `query($id:ID!,$after:String){node(id:$id){... on DiscussionComment{
        replies(first:100,after:$after){${fields()}}}}}`,
    variables: { id: text(comment, "id") },
    connection: ["node", "replies"]
  });
  const placeOf = (comment) => `comment ${/#(discussioncomment-\d+)$/.exec(text(comment, "url"))?.[1] ?? "of a discussion"}`;
  return list(server, path, {
    name: "discussions",
    query: `query($owner:String!,$name:String!,$after:String){repository(owner:$owner,name:$name){
      discussions(first:100,after:$after){${fields("comments", "number title")}}}}`,
    variables: { owner, name },
    connection: ["repository", "discussions"],
    listsOf: (discussion) => isEmpty(discussion, "comments") ? [] : [comments(discussion)]
  });
}
function list(server, path, { name, query, variables, connection, listsOf = () => [] }) {
  const { url } = server;
  const page = `${url}/${path}`;
  return {
    name,
    url: new URL(
      url === "https://github.com" ? "https://api.github.com/graphql" : `${url}/api/graphql`
    ),
    headers: githubHeaders(server),
    next: {
      connection,
      text: (after) => JSON.stringify({ query, variables: { ...variables, after } })
    },
    textsOf: (entry) => textIn(entry, ["title", "body"], {
      page,
      address: text(entry, "url"),
      fallback: `discussions/${text(entry, "id")}`
    }),
    filesOf: (entry) => attachmentsIn(text(entry, "body"), { url, page }),
    listsOf
  };
}
function fields(below = null, more = "") {
  const count = below === null ? "" : `${below}{totalCount}`;
  return `pageInfo{hasNextPage endCursor} nodes{id url body ${more} ${count}}`;
}
function isEmpty(entry, list2) {
  return fieldOf(entry, list2).totalCount === 0;
}

// src/forges/github-discussions.ts
var githubDiscussions = (server, path) => {
  const { url } = server;
  const page = `${url}/${path}`;
  const api = `${githubApi(url)}/repos/${path}`;
  const list2 = (name, route, query = "") => ({
    ...githubList(server, `${api}/${route}?per_page=100${query}`),
    name,
    textsOf: (entry) => postIn(entry, route, page),
    filesOf: (entry) => attachmentsIn(text(entry, "body"), { url, page })
  });
  const reviews = (entry) => {
    if (!Object.hasOwn(entry, "pull_request")) return [];
    const number = numberIn(entry, "number");
    return [list2(`reviews of pull request ${number}`, `pulls/${number}/reviews`)];
  };
  const releases = list2("releases", "releases");
  const about = {
    ...githubList(server, api),
    next: "none",
    name: "the description",
    textsOf: (entry) => textIn(entry, ["description", "homepage"], { page, address: "", fallback: "description" }),
    listsOf: (entry) => entry.has_discussions === false ? [] : [githubForum(server, path)]
  };
  return [
    about,
    { ...list2("issues and pull requests", "issues", "&state=all"), listsOf: reviews },
    list2("comments on issues and pull requests", "issues/comments"),
    list2("comments of reviews", "pulls/comments"),
    list2("comments on commits", "comments"),
    list2("milestones", "milestones", "&state=all"),
    {
      ...releases,
      filesOf: (entry) => [
        ...releases.filesOf?.(entry) ?? [],
        ...entriesIn(entry, "assets").map((asset) => assetFile2(asset, { api, page }))
      ]
    }
  ];
};
function assetFile2(asset, { api, page }) {
  const id = numberIn(asset, "id");
  return {
    path: pathBelow(page, text(asset, "browser_download_url")) ?? `releases/assets/${id}`,
    url: new URL(`${api}/releases/assets/${id}`),
    code: "release-files",
    accept: "application/octet-stream",
    size: sizeIn(asset)
  };
}

// src/forges/discussions.ts
var lists = {
  discussions: {
    github: githubDiscussions,
    gist: gistDiscussions,
    gitlab: gitlabDiscussions,
    gitea: giteaDiscussions
  },
  "ci-logs": { github: githubLogs, gist: () => [], gitlab: gitlabLogs, gitea: null }
};
async function* readDiscussions({ forge, kinds, path, attachments }, server) {
  const waiting = [];
  for (const kind of kinds) {
    const listsOf = lists[kind][forge];
    if (listsOf === null) yield { path: kind, reason: "its server has no API for them" };
    else for (const list2 of listsOf(server, path)) waiting.push(list2);
  }
  const [first] = waiting;
  if (first === void 0) return;
  const client = await HttpClient.open({ ...server, origin: first.url.origin });
  const files = new FileReader(client, server, attachments);
  try {
    for (let list2 = waiting.shift(); list2 !== void 0; list2 = waiting.shift()) {
      try {
        for await (const entries of pagesOf(client, list2, server)) {
          for (const entry of entries) {
            yield* list2.textsOf(entry);
            for (const file of list2.filesOf?.(entry) ?? []) yield* files.read(file, list2.headers);
            for (const next of list2.listsOf?.(entry) ?? []) waiting.push(next);
          }
        }
      } catch (error) {
        const { message, status } = forgeError(error, server);
        if (status !== gone) yield { path: list2.name, reason: message };
      }
    }
  } finally {
    await client.close();
  }
}
exports.readDiscussions = readDiscussions;
