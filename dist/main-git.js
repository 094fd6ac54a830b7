import {
  alternatesOfVariable,
  collectObjectFolders,
  makeShadow
} from "./main-git-shadow.js";
import {
  runGit,
  streamGit
} from "./main-git-run.js";
import {
  gitDirectories
} from "./main-git-refs.js";
import {
  BrleaksError,
  BrokenRepository,
  findLayout,
  isSpecial,
  join,
  layoutOfHook,
  readSmall,
  readdirSync,
  requireLayout
} from "./main.js";

// src/git/git.ts
var GitRunner = class _GitRunner {
  context;
  signal;
  /** @param signal ends every process; without one, they run to their end. */
  constructor(context, signal = new AbortController().signal) {
    this.context = context;
    this.signal = signal;
  }
  /**
   * Runs git and returns what it writes to standard output.
   * @throws BrleaksError as `runGit`.
   */
  run(args, options = {}) {
    return runGit(this.context, args, { ...options, signal: this.signal });
  }
  /** Runs git and returns the lines that it writes, one character per byte, without empty ones. */
  async lines(args, options = {}) {
    return linesOf(await this.run(args, options));
  }
  /** Streams what git writes; see `streamGit`. */
  stream(args, options = {}) {
    return streamGit(this.context, args, { ...options, signal: this.signal });
  }
  /** The same git with further environment variables. */
  withEnvironment(variables) {
    const environment = { ...this.context.environment, ...variables };
    return new _GitRunner({ ...this.context, environment }, this.signal);
  }
  /** The same git without the signal, for short commands that a stopped scan still needs. */
  get uninterrupted() {
    return new _GitRunner(this.context);
  }
};
var Git = class _Git extends GitRunner {
  layout;
  shadow;
  idBytes;
  objectFolders;
  shallow;
  partial;
  problems;
  constructor(repository, signal) {
    super(repository.shadow.context, signal);
    this.layout = repository.layout;
    this.shadow = repository.shadow;
    this.idBytes = repository.idBytes;
    this.objectFolders = repository.objectFolders;
    this.shallow = repository.shallow;
    this.partial = repository.partial;
    this.problems = repository.problems;
  }
  /** The same repository for a reader that must not close it. */
  get shared() {
    const shadow = { ...this.shadow, remove: () => {
    } };
    return new _Git({ ...this, shadow }, this.signal);
  }
  /** Removes the temporary files. Also done when the process ends. */
  close() {
    this.shadow.remove();
  }
};
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}

// src/git/special-files.ts
var opened = /^(?:[A-Z][A-Z_]*|index|sharedindex\..*|packed-refs|shallow|config.*|commondir|gitdir)$/;
function refuseSpecialFiles({ gitDir, commonDir }, objectFolders) {
  for (const [folder] of gitDirectories(gitDir, commonDir)) {
    refuse(entriesOf(folder).filter((entry) => opened.test(entry.name)));
    for (const part of ["refs", "logs"]) refuse(entriesOf(join(folder, part), true));
  }
  for (const folder of objectFolders) {
    for (const part of ["info", "pack"]) refuse(entriesOf(join(folder, part)));
  }
}
function refuse(entries) {
  const special = entries.find(isSpecial);
  if (special === void 0) return;
  const path = join(special.parentPath, special.name);
  throw new BrleaksError("git-failed", `${path} is neither a file nor a folder; remove it`);
}
function entriesOf(folder, recursive = false) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive });
  } catch {
    return [];
  }
}

// src/git/repository.ts
async function openRepository(path, { hook = {}, signal } = {}) {
  const { GIT_DIR, GIT_WORK_TREE } = hook;
  const layout = GIT_DIR ? layoutOfHook(path, GIT_DIR, GIT_WORK_TREE) : requireLayout(path);
  return openLayout(layout, hook, signal);
}
async function findRepository(path, signal) {
  const layout = findLayout(path);
  if (layout === null || layout instanceof BrokenRepository || layout.root === null) return null;
  return openLayout(layout, {}, signal);
}
async function openLayout(layout, hook, signal) {
  const shadow = await makeShadow(layout, hook);
  try {
    return new Git(describeRepository(layout, shadow), signal);
  } catch (error) {
    shadow.remove();
    throw error;
  }
}
function describeRepository(layout, shadow) {
  const { environment } = shadow.context;
  const { folders, problems } = collectObjectFolders([
    environment.GIT_OBJECT_DIRECTORY ?? join(layout.commonDir, "objects"),
    join(layout.commonDir, "objects"),
    ...alternatesOfVariable(environment.GIT_ALTERNATE_OBJECT_DIRECTORIES, layout.gitDir)
  ]);
  refuseSpecialFiles(layout, folders);
  const shallow = readSmall(join(layout.commonDir, "shallow")) ?? "";
  return {
    layout,
    shadow,
    idBytes: shadow.objectFormat === "sha256" ? 32 : 20,
    objectFolders: folders,
    shallow: shallow.split("\n").filter((line) => line !== ""),
    partial: folders.some(hasPromisorPack),
    problems
  };
}
function hasPromisorPack(folder) {
  try {
    return readdirSync(join(folder, "pack")).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}

export {
  GitRunner,
  Git,
  openRepository,
  findRepository
};
