type Variables = Readonly<Record<string, string | undefined>>

/** Variables by which git tells a hook which index and objects are meant (git-commit, git-receive-pack). */
export function indexVariables(environment: Variables): Variables {
  return pick(environment, [
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
  ])
}

/** The same and which repository is meant: in a hook git knows better than a walk up the folders. */
export function hookVariables(environment: Variables): Variables {
  return { ...indexVariables(environment), ...pick(environment, ['GIT_DIR', 'GIT_WORK_TREE']) }
}

function pick(environment: Variables, names: readonly string[]): Variables {
  return Object.fromEntries(names.map((name) => [name, environment[name]]))
}
