import {
  join,
  lstatSync,
  readSmall,
  readlinkSync
} from "./main.js";

// src/git/head.ts
var unborn = "refs/brleaks/unborn";
var mostSteps = 5;
function headRef({ gitDir }) {
  return refIn(headText(gitDir));
}
function detachedHead(layout) {
  const text = headText(layout.gitDir);
  const ref = refIn(text);
  if (ref === null) return isHead(text) ? text : `ref: ${unborn}
`;
  const oid = resolve(ref, layout, 0);
  if (oid === void 0) return text;
  return oid === null ? `ref: ${unborn}
` : `${oid}
`;
}
function isHead(text) {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(text);
}
function headText(gitDir) {
  const path = join(gitDir, "HEAD");
  const link = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  const target = link ? readlinkSync(path) : "";
  return target.startsWith("refs/") ? `ref: ${target}
` : readSmall(path) ?? "";
}
function refIn(text) {
  return /^ref:\s*(refs\/.*?)\s*$/.exec(text)?.[1] ?? null;
}
function resolve(ref, layout, step) {
  if (step > mostSteps || ref.split("/").includes("..")) return void 0;
  const own = /^refs\/(?:bisect|worktree|rewritten)\//.test(ref);
  const text = readSmall(join(own ? layout.gitDir : layout.commonDir, ref));
  if (text === null) return packedId(ref, layout);
  const next = refIn(text);
  return next === null ? idIn(text) ?? null : resolve(next, layout, step + 1);
}
function packedId(ref, { commonDir }) {
  const path = join(commonDir, "packed-refs");
  const packed = readSmall(path);
  if (packed === null) {
    return lstatSync(path, { throwIfNoEntry: false }) === void 0 ? null : void 0;
  }
  const at = `
${packed}
`.indexOf(` ${ref}
`);
  if (at === -1) return null;
  const start = packed.lastIndexOf("\n", at - 2) + 1;
  return idIn(packed.slice(start, at)) ?? null;
}
function idIn(text) {
  return /^([0-9a-f]{40,64})\b/.exec(text)?.[1];
}

export {
  headRef,
  detachedHead,
  isHead
};
