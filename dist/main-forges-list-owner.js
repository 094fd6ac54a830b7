"use strict";
const {
  HttpClient,
  endless,
  flag,
  forgeError,
  giteaRepositories,
  githubApi,
  longestWait,
  mostPages,
  mostWaits,
  objectsOf,
  parsed,
  patientRequest,
  requireJson,
  text,
  visibilities
} = require("./main-forges-http.js");
require("./main.js");
require("./main-search-searcher.js");
require("./hook-check.js");

// src/forges/github.ts
var perPage = 100;
var retries = 2;
function githubOrganization(server, name) {
  return list(
    server,
    async (octokit) => octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
      org: name,
      type: "all",
      per_page: perPage
    })
  );
}
function githubUser(server, name) {
  return list(server, async (octokit) => {
    const { repos } = octokit.rest;
    const options = { per_page: perPage };
    return await isOwn(octokit, server, name) ? octokit.paginate.iterator(repos.listForAuthenticatedUser, {
      ...options,
      affiliation: "owner"
    }) : octokit.paginate.iterator(repos.listForUser, { ...options, username: name, type: "owner" });
  });
}
function githubGists(server, name) {
  const pages = async (octokit) => {
    const { gists } = octokit.rest;
    const options = { per_page: perPage };
    return await isOwn(octokit, server, name) ? octokit.paginate.iterator(gists.list, options) : octokit.paginate.iterator(gists.listForUser, { ...options, username: name });
  };
  return list(server, pages, gistIn);
}
async function isOwn(octokit, { token }, name) {
  if (token === null) return false;
  const own = await octokit.rest.users.getAuthenticated().catch(() => null);
  return own?.data.login.toLowerCase() === name.toLowerCase();
}
async function* list(server, pagesOf, listedIn = repositoryIn) {
  const baseUrl = githubApi(server.url);
  const client = await HttpClient.open({ ...server, origin: new URL(baseUrl).origin });
  try {
    const octokit = await openOctokit(server, baseUrl, client);
    let pages = 0;
    for await (const { data } of await pagesOf(octokit)) {
      if (++pages > mostPages) throw endless();
      yield objectsOf(data).map(listedIn);
    }
  } catch (error) {
    throw forgeError(error, server);
  } finally {
    await client.close();
  }
}
async function openOctokit({ token, userAgent, signal, onWait }, baseUrl, client) {
  const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
    import("./parts/octokit-rest.js"),
    import("./parts/octokit-plugin-throttling.js"),
    import("./parts/octokit-plugin-retry.js")
  ]);
  const waits = (seconds, _options, _octokit, count) => {
    const isWanted2 = count < mostWaits && seconds <= longestWait && !signal.aborted;
    if (isWanted2) onWait(seconds, new URL(baseUrl).host);
    return isWanted2;
  };
  return new (Octokit.plugin(throttling, retry))({
    ...token === null ? {} : { auth: token },
    baseUrl,
    userAgent,
    // Its own writes to the console.
    log: { debug: () => {
    }, info: () => {
    }, warn: () => {
    }, error: () => {
    } },
    request: { fetch: fetchBy(client), signal },
    retry: { retries },
    throttle: { onRateLimit: waits, onSecondaryRateLimit: waits }
  });
}
function fetchBy(client) {
  return async (address, { headers = {} } = {}) => {
    const {
      status,
      headers: answered,
      body
    } = await client.send({ url: new URL(address), headers });
    if (status === 200) requireJson(body);
    const hasBody = status !== 204 && status !== 304 && status !== 205;
    return new Response(hasBody ? new Uint8Array(body) : null, { status, headers: answered });
  };
}
function gistIn(entry) {
  return {
    cloneUrl: text(entry, "git_pull_url"),
    archived: false,
    fork: Object.hasOwn(entry, "fork_of"),
    visibility: flag(entry, "public") ? "public" : "private",
    wiki: false
  };
}
function repositoryIn(entry) {
  const visibility = visibilities.find((name) => name === text(entry, "visibility"));
  return {
    cloneUrl: text(entry, "clone_url"),
    archived: flag(entry, "archived"),
    fork: flag(entry, "fork"),
    visibility: visibility ?? (flag(entry, "private") ? "private" : "public"),
    wiki: flag(entry, "has_wiki")
  };
}

// src/forges/gitlab.ts
var perPage2 = 100;
async function* gitlabProjects(server, name) {
  const { origin } = new URL(server.url);
  const client = await HttpClient.open({ ...server, origin });
  const { Groups } = await import("./parts/gitbeaker-rest.js");
  const options = {
    host: server.url,
    token: server.token ?? "",
    queryTimeout: 0,
    requesterFn: requesterOf(client, server)
  };
  const groups = new Groups(options);
  try {
    for (let page = 1; page !== null; ) {
      if (page > mostPages) throw endless();
      const answer = await groups.allProjects(name, {
        includeSubgroups: true,
        withShared: false,
        perPage: perPage2,
        page,
        orderBy: "id",
        sort: "asc",
        showExpanded: true
      });
      const { data, paginationInfo } = answer;
      yield objectsOf(data).map(projectIn);
      page = nextPage(page, paginationInfo?.next);
    }
  } catch (error) {
    throw forgeError(error, server);
  } finally {
    await client.close();
  }
}
function nextPage(page, next) {
  return typeof next === "number" && next > page ? next : null;
}
function requesterOf(client, server) {
  return ({ url, authHeaders }) => ({
    get: async (endpoint, { searchParams } = {}) => {
      const target = new URL(`${url.replace(/\/$/, "")}/${endpoint}`);
      for (const [name, value] of Object.entries(searchParams ?? {})) {
        target.searchParams.set(snakeCase(name), String(value));
      }
      const headers = { accept: "application/json" };
      for (const [name, read] of Object.entries(authHeaders)) {
        if (server.token !== null) headers[name] = await read();
      }
      const answer = await patientRequest(client, { url: target, headers }, server);
      return { ...answer, body: parsed(answer.body) };
    }
  });
}
function snakeCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
function projectIn(entry) {
  const visibility = visibilities.find((name) => name === text(entry, "visibility"));
  return {
    cloneUrl: text(entry, "http_url_to_repo"),
    archived: flag(entry, "archived"),
    fork: Object.hasOwn(entry, "forked_from_project"),
    visibility: visibility ?? "private",
    wiki: flag(entry, "wiki_enabled") || enabled(entry, "wiki_access_level")
  };
}
function enabled(entry, name) {
  const level = text(entry, name);
  return level !== "" && level !== "disabled";
}

// src/forges/wiki.ts
async function existingWiki(cloneUrl, server) {
  const address = `${cloneUrl.replace(/\.git$/, "")}.wiki.git`;
  const client = await HttpClient.open({ ...server, origin: new URL(address).origin });
  try {
    const url = new URL(`${address}/info/refs?service=git-upload-pack`);
    await patientRequest(client, { url, headers: credentials(server) }, server);
    return address;
  } catch (error) {
    const fault = forgeError(error, server);
    return fault.status === 404 ? null : fault;
  } finally {
    await client.close();
  }
}
function credentials({ token }) {
  if (token === null) return {};
  const login = Buffer.from(`x-access-token:${token}`).toString("base64");
  return { authorization: `Basic ${login}` };
}

// src/forges/list-owner.ts
var lists = {
  "github-org": githubOrganization,
  "github-user": githubUser,
  "github-gists": githubGists,
  "gitlab-group": gitlabProjects,
  "gitea-org": giteaRepositories
};
async function listOwner(kind, owner, server, filter) {
  const addresses = [];
  const unread = [];
  let filtered = 0;
  const name = `${new URL(server.url).host}/${owner}`;
  try {
    for await (const page of lists[kind](server, owner)) {
      for (const repository of page) {
        const refusal = refusalOf(repository, server);
        if (refusal !== null) unread.push({ name, reason: refusal });
        else if (!isWanted(repository, filter)) filtered++;
        else addresses.push(repository.cloneUrl);
        if (filter.wikis && refusal === null && repository.wiki && isWanted(repository, filter)) {
          const wiki = await existingWiki(repository.cloneUrl, server);
          if (typeof wiki === "string") addresses.push(wiki);
          else if (wiki !== null) unread.push({ name: wikiName(repository), reason: wiki.message });
        }
      }
    }
  } catch (error) {
    const { message } = forgeError(error, server);
    const listed = addresses.length + filtered;
    const reason = `its list of repositories ended early, after ${listed}: ${message}`;
    unread.push({ name, reason });
  }
  return { addresses, filtered, unread };
}
function wikiName({ cloneUrl }) {
  const { host, pathname } = new URL(cloneUrl);
  return `${host}${pathname.replace(/\.git$/, "")}.wiki`;
}
function refusalOf({ cloneUrl }, { url }) {
  if (!URL.canParse(cloneUrl)) return "a repository in its list has no valid address";
  const { host, protocol, username, password } = new URL(cloneUrl);
  const server = new URL(url);
  const isThere = host === server.host || host === `gist.${server.host}`;
  const isPlain = username === "" && password === "";
  if (isThere && protocol === server.protocol && isPlain) return null;
  return "a repository in its list has an address on another server";
}
function isWanted({ archived, fork, visibility }, filter) {
  if (archived && !filter.archived) return false;
  if (fork && !filter.forks) return false;
  return filter.visibilities.length === 0 || filter.visibilities.includes(visibility);
}
exports.listOwner = listOwner;
