"use strict";
const {
  gitProgram,
  reasonIn
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  BrokenRepository,
  findLayout,
  scannedFolders
} = require("./hook-check.js");

// src/git/simple-git.ts
async function openSimpleGit(context, settings) {
  const { program, environment } = gitProgram(context);
  const { simpleGit } = await import("./parts/simple-git.js");
  return simpleGit({
    baseDir: context.cwd,
    binary: program,
    allowEnvironment: Object.keys(environment),
    completion: { onClose: true, onExit: false },
    ...settings
  }).env({ ...environment });
}

// src/git/user-config.ts
var UserConfig = class _UserConfig {
  #folder;
  #environment;
  constructor(folder, environment) {
    this.#folder = folder;
    this.#environment = Object.fromEntries(
      Object.entries(environment).filter(
        (entry) => entry[1] !== void 0
      )
    );
  }
  /** All values of a name in one scope or in all; the last one is in force. */
  async values(name, scope) {
    const where = scope === void 0 ? [] : [`--${scope}`];
    const output = await this.#raw(["config", ...where, "--null", "--get-all", name]);
    return output.split("\0").slice(0, -1);
  }
  /** The value in force; null if there is none. */
  async value(name, scope) {
    return (await this.values(name, scope)).at(-1) ?? null;
  }
  /** A path, with `~` resolved by git; null if there is none. */
  async path(name) {
    const output = await this.#raw(["config", "--type=path", "--null", "--get", name]);
    return output === "" ? null : output.slice(0, -1);
  }
  /** The configuration outside of every repository: the machine's and the user's. */
  outside() {
    return new _UserConfig(this.#folder, { ...this.#environment, GIT_DIR: "/dev/null" });
  }
  /** @throws BrleaksError `git-failed` with git's message if the file cannot be written, or there is no repository. */
  async run(args) {
    await this.#raw(["config", ...args]);
  }
  /** Such as `[2, 54, 0]`. */
  async gitVersion() {
    const text = await this.#raw(["version"]);
    const match = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text);
    if (match === null) {
      throw new BrleaksError("git-failed", `unknown version of git: ${text.trim()}`);
    }
    return match.slice(1).map((part) => Number(part ?? 0));
  }
  /** Runs git. Status 1 without a message means that there is no such name, and returns an empty text. */
  async #raw(args) {
    const git = await this.#open();
    try {
      return await git.raw([...args]);
    } catch (error) {
      const reason = reasonIn(error.message) ?? "git reported no reason";
      throw new BrleaksError("git-failed", `git ${args[0]} failed: ${reason}`, { cause: error });
    }
  }
  async #open() {
    const layout = findLayout(this.#folder);
    const known = layout !== null && !(layout instanceof BrokenRepository);
    const scanned = known ? scannedFolders(layout) : [this.#folder];
    const context = { cwd: this.#folder, environment: this.#environment, scanned };
    return openSimpleGit(context, { unsafe: userSettings });
  }
};
var userSettings = {
  allowAbbreviatedOptions: true,
  allowUnsafeAlias: true,
  allowUnsafeAskPass: true,
  allowUnsafeCommandBinaries: true,
  allowUnsafeConfigEnvCount: true,
  allowUnsafeConfigPaths: true,
  allowUnsafeCredentialHelper: true,
  allowUnsafeCustomBinary: true,
  allowUnsafeDiffExternal: true,
  allowUnsafeDiffTextConv: true,
  allowUnsafeEditor: true,
  allowUnsafeExec: true,
  allowUnsafeFilter: true,
  allowUnsafeFsMonitor: true,
  allowUnsafeGitProxy: true,
  allowUnsafeGpgProgram: true,
  allowUnsafeHooksPath: true,
  allowUnsafeInclude: true,
  allowUnsafeMergeDriver: true,
  allowUnsafePack: true,
  allowUnsafePager: true,
  allowUnsafeProtocolOverride: true,
  allowUnsafeSshCommand: true,
  allowUnsafeSubmodule: true,
  allowUnsafeTemplateDir: true,
  allowUnsafeUrlRewrite: true
};

exports.openSimpleGit = openSimpleGit;
exports.UserConfig = UserConfig;
