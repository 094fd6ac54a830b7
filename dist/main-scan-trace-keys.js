import {
  SightingBudget,
  compareNullable,
  mostPerKey
} from "./main.js";

// src/scan/trace-keys.ts
async function traceKeys(keys, tracer) {
  const histories = /* @__PURE__ */ new Map();
  const inHistory = keys.filter((key) => objectsOf(key).length > 0);
  if (inHistory.length === 0) return histories;
  const traces = await tracer.trace(inHistory.map(objectsOf));
  const budget = new SightingBudget(keys);
  const pathsOf = shownPaths();
  for (const [number, key] of inHistory.entries()) {
    const parts = partsOf(key, number, traces);
    if (parts.length > 0) histories.set(key.fingerprint, joinHistories(parts));
    const { sightings } = key;
    key.sightings = [];
    for (const sighting of sightings) {
      const found = traces.objects.get(sighting.object ?? "");
      if (found === void 0) budget.add(key, sighting);
      else addTraced(key, sighting, found, pathsOf(found), budget);
    }
  }
  budget.settle();
  return histories;
}
function objectsOf(key) {
  return [...new Set(key.sightings.flatMap(({ object }) => object ?? []))];
}
function addTraced(key, sighting, { history, paths: all }, paths, budget) {
  const { firstCommit: commit, firstAuthor: author, firstDate: date } = history;
  const own = { ...sighting, commit, author, date };
  if (!isInBlob(sighting) || all.length === 0) {
    budget.add(key, own);
    return;
  }
  key.omitted += all.length - paths.length;
  for (const path of paths) budget.add(key, atPath(own, path, history));
}
function atPath(sighting, { path, rawPath, note, atHead }, history) {
  if (!note) return { ...sighting, path, rawPath, atHead: atHead ?? history.atHead };
  const ref = history.refs.find((name) => name.startsWith("refs/notes/"));
  return { ...sighting, path, rawPath, source: "note", ref };
}
function shownPaths() {
  const known = /* @__PURE__ */ new Map();
  return (object) => {
    const { paths } = object;
    if (paths.length <= mostPerKey) return paths;
    const shown = known.get(object) ?? [...paths].sort((a, b) => compareNullable(a.path, b.path)).slice(0, mostPerKey);
    known.set(object, shown);
    return shown;
  };
}
function isInBlob({ source, formats }) {
  return source === "blob" || source === "file-name" && formats !== void 0;
}
function partsOf(key, number, traces) {
  const joined = traces.keys[number] ?? null;
  const others = objectsOf(key).filter((oid) => !joined?.objects.has(oid));
  const own = others.flatMap((oid) => traces.objects.get(oid)?.history ?? []);
  return joined === null ? own : [joined.history, ...own];
}
function joinHistories(parts) {
  const reachable = parts.filter(({ unreachable }) => unreachable === null);
  const first = firstOf(reachable.length > 0 ? reachable : parts);
  const atHead = parts.some((part) => part.atHead === true) ? true : parts.every((part) => part.atHead === false) ? false : null;
  const removals = parts.filter(({ removedIn }) => removedIn !== null);
  const removal = atHead === false ? latest(removals, ({ removedDate }) => removedDate) ?? removals[0] : null;
  return {
    firstCommit: first?.firstCommit ?? null,
    firstAuthor: first?.firstAuthor ?? null,
    firstDate: first?.firstDate ?? null,
    lastDate: latest(parts, ({ lastDate }) => lastDate)?.lastDate ?? null,
    atHead,
    refs: joinRefs(parts),
    refsComplete: parts.every(({ refsComplete }) => refsComplete),
    removedIn: removal?.removedIn ?? null,
    removedDate: removal?.removedDate ?? null,
    unreachable: reachable.length > 0 ? null : parts[0]?.unreachable ?? null
  };
}
function joinRefs(parts) {
  const [only] = parts;
  if (only !== void 0 && parts.length === 1) return only.refs;
  return [...new Set(parts.flatMap(({ refs }) => refs))].sort();
}
function firstOf(histories) {
  const withCommit = histories.filter(({ firstCommit }) => firstCommit !== null);
  const dated = withCommit.filter(({ firstDate }) => firstDate !== null);
  dated.sort((a, b) => Date.parse(a.firstDate ?? "") - Date.parse(b.firstDate ?? ""));
  return dated[0] ?? withCommit[0];
}
function latest(histories, dateOf) {
  return histories.filter((history) => dateOf(history) !== null).sort((a, b) => Date.parse(dateOf(b) ?? "") - Date.parse(dateOf(a) ?? ""))[0];
}
export {
  traceKeys
};
