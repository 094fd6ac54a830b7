"use strict";
const {
  chooseInstallMethod,
  configCommands,
  configName,
  defaultHooks,
  hasConfiguredHooks,
  hookCommand,
  hookFile,
  hookStatus,
  keptSuffix,
  locateHooks,
  managerOf,
  quoted,
  readHookFile,
  sharedHookFile
} = require("./main-hooks-status.js");
require("./main-git-user-config.js");
const {
  hookNames
} = require("./main-model-hook.js");
const {
  exitStatus,
  maskKeys,
  printMessage,
  workingFolder,
  writeOut
} = require("./main.js");
require("./main-search-searcher.js");
const {
  BrleaksError,
  dirname,
  join,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync
} = require("./hook-check.js");

// src/hooks/files.ts
function checkHookFile(path) {
  const { owner } = readHookFile(path);
  if (owner === "changed") {
    throw new BrleaksError(
      "output",
      `${path} was written by brleaks and edited since; move the edits elsewhere, delete the file and install again`
    );
  }
  if (owner === "other" && readHookFile(path + keptSuffix).owner !== "none") {
    throw new BrleaksError(
      "output",
      `${path} was not written by brleaks, and ${path}${keptSuffix} already exists; merge the two by hand and delete the second`
    );
  }
}
function writeHookFile({ path, text }) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const temporary = `${path}.brleaks-new`;
    rmSync(temporary, { force: true });
    writeFileSync(temporary, text, { mode: 493, flag: "wx" });
    const { owner } = readHookFile(path);
    if (owner === "other") renameSync(path, path + keptSuffix);
    renameSync(temporary, path);
    const kept = readHookFile(path + keptSuffix).owner !== "none";
    return kept ? `${path} (runs ${path}${keptSuffix} first)` : path;
  } catch (error) {
    throw cannot("write", path, error);
  }
}
function removeHookFile(path) {
  const kept = path + keptSuffix;
  const isKept = readHookFile(kept).owner !== "none";
  switch (readHookFile(path).owner) {
    case "ours":
      try {
        if (isKept) renameSync(kept, path);
        else unlinkSync(path);
      } catch (error) {
        throw cannot("remove", path, error);
      }
      return isKept ? `${path}: the previous hook is restored` : `${path}: removed`;
    case "changed":
      return `${path}: kept, because it was edited since it was installed`;
    case "none":
    case "other":
      return isKept ? `${kept}: kept, because the hook of brleaks that ran it is gone; rename it to ${path} to use it again` : null;
  }
}
function removeEmptyFolder(path) {
  try {
    rmdirSync(path);
  } catch {
  }
}
function cannot(what, path, cause) {
  const code = cause.code ?? "an error";
  return new BrleaksError("output", `cannot ${what} the hook ${path} (${code})`, { cause });
}

// src/hooks/manager-instructions.ts
function managerInstructions(manager, hooks, hooksPath) {
  const command = (hook) => `brleaks hook run ${hook} -- "$@"`;
  const local = (hook) => `node_modules/.bin/${command(hook)}`;
  switch (manager) {
    case "husky":
      return [
        "husky manages the hooks of this repository. Add these lines:",
        ...hooks.map((hook) => `  in .husky/${hook}:  ${command(hook)}`)
      ];
    case "lefthook":
      return [
        "lefthook manages the hooks of this repository. Add to lefthook.yml:",
        ...hooks.flatMap((hook) => lefthook(hook)),
        "and run: lefthook install"
      ];
    case "simple-git-hooks":
      return [
        'simple-git-hooks manages the hooks of this repository. Add to "simple-git-hooks" in package.json:',
        ...hooks.map((hook) => `  ${JSON.stringify(hook)}: ${JSON.stringify(local(hook))}`),
        "and run: npx simple-git-hooks"
      ];
    case "pre-commit":
      return [
        "pre-commit manages the hooks of this repository. Add to .pre-commit-config.yaml:",
        "  - repo: https://github.com/OWNER/brleaks",
        "    rev: TAG",
        "    hooks:",
        ...preCommitIds(hooks).map((id) => `      - id: ${id}`),
        `and run: pre-commit install ${hooks.map((hook) => `--hook-type ${hook}`).join(" ")}`
      ];
    case "gitea":
      return [
        "Gitea manages the hooks of this repository. Create these executable files:",
        ...hooks.map(
          (hook) => `  ${quoted(`${hooksPath ?? "hooks"}/${hook}.d/brleaks`)}:  #!/bin/sh, and the line  exec brleaks hook run ${hook}`
        )
      ];
    case "overcommit":
    case null: {
      const folder = hooksPath ?? ".git/hooks";
      return [
        `The hooks of this repository are in ${folder}${manager === null ? " (core.hooksPath)" : `, managed by ${manager}`}. Add this line:`,
        ...hooks.map(
          (hook) => `  in ${quoted(`${folder}/${hook}`)}:  brleaks hook run ${hook} -- "$@" || exit $?`
        )
      ];
    }
  }
}
function lefthook(hook) {
  const args = hook === "commit-msg" ? " -- {1}" : hook === "pre-push" ? " -- {1} {2}" : "";
  return [
    `  ${hook}:`,
    "    commands:",
    "      brleaks:",
    `        run: node_modules/.bin/brleaks hook run ${hook}${args}`,
    ...hook === "pre-push" ? ["        use_stdin: true"] : []
  ];
}
function preCommitIds(hooks) {
  const ids = {
    "pre-commit": "brleaks",
    "pre-merge-commit": "brleaks",
    "commit-msg": "brleaks-message",
    "pre-push": "brleaks-push",
    "pre-receive": "brleaks"
  };
  return [...new Set(hooks.map((hook) => ids[hook]))];
}

// src/hooks/install.ts
var forwarded = [
  "applypatch-msg",
  "pre-applypatch",
  "post-applypatch",
  "pre-commit",
  "pre-merge-commit",
  "prepare-commit-msg",
  "commit-msg",
  "post-commit",
  "pre-rebase",
  "post-checkout",
  "post-merge",
  "pre-push",
  "pre-receive",
  "update",
  "post-receive",
  "post-update",
  "reference-transaction",
  "pre-auto-gc",
  "post-rewrite",
  "sendemail-validate",
  "post-index-change",
  "p4-changelist",
  "p4-prepare-changelist",
  "p4-post-changelist",
  "p4-pre-submit"
];
async function installHooks(request) {
  const { scope, program } = request;
  const location = await locateHooks(request);
  const hooks = request.hooks.length > 0 ? request.hooks : defaultHooks(location);
  const gitVersion = await location.config.gitVersion();
  if (scope === "local") {
    const installed = await isInstalledGlobally(location, hooks, gitVersion);
    if (installed) return await reportGlobalHooks(request, hooks);
  }
  const hooksPathIsOurs = location.hooksPath === location.sharedFolder;
  const method = chooseInstallMethod({
    gitVersion,
    scope,
    hooksPath: location.hooksPath,
    hooksPathIsOurs,
    managers: managersOf(location, hooks)
  });
  switch (method.kind) {
    case "config":
      return configure(location, scope, hooks, program);
    case "files":
      return write(ownFiles(location, hooks, program));
    case "shared": {
      const result = write(sharedFiles(location, hooks, program));
      await location.config.run([
        "--global",
        "--replace-all",
        "core.hooksPath",
        location.sharedFolder
      ]);
      return result;
    }
    case "manual": {
      const lines = managerInstructions(method.manager, hooks, location.hooksPath);
      return { done: false, lines };
    }
  }
}
async function isInstalledGlobally(location, hooks, gitVersion) {
  const names = await Promise.all(
    hooks.map((hook) => location.config.value(`hook.${configName(hook)}.event`, "global"))
  );
  const configured = hasConfiguredHooks(gitVersion) && names.every((name) => name !== null);
  const shared = location.hooksPath === location.sharedFolder && hooks.every((hook) => runsHook(readHookFile(join(location.sharedFolder, hook)), hook));
  return configured || shared;
}
async function reportGlobalHooks(request, hooks) {
  const { hooks: found } = await hookStatus({ ...request, scope: "global", hooks });
  const faults = found.flatMap(
    ({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)
  );
  const installed = "brleaks is already installed in the hooks of every repository of this user";
  if (faults.length === 0) return { done: true, lines: [`${installed}; nothing to do`] };
  const instruction = `${installed}, but does not work; run "brleaks hook install --global" again`;
  return { done: false, lines: [...faults, instruction] };
}
function runsHook(found, hook) {
  return found.owner === "ours" && found.text.includes(`start hook run ${hook} `);
}
function managersOf(location, hooks) {
  const folder = location.hooksPath ?? location.ownFolder;
  if (folder === null) return [];
  return hooks.flatMap((hook) => {
    const found = readHookFile(join(folder, hook));
    return found.owner === "other" ? managerOf(found.text) ?? [] : [];
  });
}
async function configure(location, scope, hooks, program) {
  for (const hook of hooks) {
    for (const args of configCommands(scope, hook, hookCommand(hook, program))) {
      await location.config.run(args);
    }
    if (location.ownFolder !== null) removeHookFile(join(location.ownFolder, hook));
  }
  const lines = hooks.map(
    (hook) => `${hook}: hook.${configName(hook)} in git's ${scope} configuration`
  );
  return { done: true, lines: [...lines, "Existing hooks run as before."] };
}
function ownFiles(location, hooks, program) {
  const folder = location.ownFolder ?? location.sharedFolder;
  return hooks.map((hook) => ({ path: join(folder, hook), text: hookFile(hook, program) }));
}
function sharedFiles(location, hooks, program) {
  const wanted = new Set(hooks);
  return forwarded.map((hook) => ({
    path: join(location.sharedFolder, hook),
    text: sharedHookFile(hook, program, wanted.has(hook))
  }));
}
function write(files) {
  for (const { path } of files) checkHookFile(path);
  return { done: true, lines: files.map(writeHookFile) };
}

// src/hooks/uninstall.ts
async function uninstallHooks(request) {
  const location = await locateHooks(request);
  const hooks = request.hooks.length > 0 ? request.hooks : hookNames;
  const lines = [
    ...await removeConfigured(location, request.scope, hooks),
    ...location.ownFolder === null ? [] : removeFiles(location.ownFolder, hooks),
    ...request.scope === "global" ? await removeShared(location, request.hooks) : []
  ];
  return {
    done: true,
    lines: lines.length > 0 ? lines : ["brleaks is not installed in these hooks; nothing to do"]
  };
}
async function removeConfigured({ config }, scope, hooks) {
  const lines = [];
  for (const hook of hooks) {
    const section = `hook.${configName(hook)}`;
    if (await config.value(`${section}.command`, scope) === null) continue;
    await config.run([`--${scope}`, "--remove-section", section]);
    lines.push(`${section}: removed from git's ${scope} configuration`);
  }
  return lines;
}
function removeFiles(folder, hooks) {
  return hooks.flatMap((hook) => removeHookFile(join(folder, hook)) ?? []);
}
async function removeShared(location, hooks) {
  const { config, hooksPath, sharedFolder } = location;
  if (hooksPath !== sharedFolder) return [];
  if (hooks.length > 0) {
    return [
      `core.hooksPath covers all hooks at once: remove all with "brleaks hook uninstall --global", then add some with "brleaks hook install --global NAME"`
    ];
  }
  await config.run(["--global", "--unset-all", "core.hooksPath"]);
  const lines = removeFiles(sharedFolder, readdirSync(sharedFolder));
  removeEmptyFolder(sharedFolder);
  return ["core.hooksPath: unset", ...lines];
}

// src/cli/hook-install.ts
async function changeHooks(action, hooks, global) {
  const script = realpathSync(process.argv[1] ?? "");
  const change = action === "install" ? installHooks : uninstallHooks;
  const { done, lines } = await change({
    folder: workingFolder(process.cwd),
    environment: process.env,
    scope: global ? "global" : "local",
    hooks,
    program: { node: process.execPath, script }
  });
  await writeOut(await maskKeys(lines.map((line) => `${line}
`).join("")));
  if (done && action === "install" && /[\\/]_npx[\\/]/.test(script)) {
    await printMessage(
      'the hooks run brleaks from the cache of npx, which may be cleared; keep a clone or install the package (docs/hooks.md), then run "brleaks hook install" again'
    );
  }
  return done ? exitStatus.clean : exitStatus.usage;
}
exports.changeHooks = changeHooks;
