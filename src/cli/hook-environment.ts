type Variables = Readonly<Record<string, string | undefined>>

/** Variables with which git passes a hook the index and the objects to use (git-commit, git-receive-pack). */
export function indexVariables(environment: Variables): Variables {
  return pick(environment, [
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_QUARANTINE_PATH',
  ])
}

/** The same with the repository: git's own answer is more reliable than a search in the parent folders. */
export function hookVariables(environment: Variables): Variables {
  return { ...indexVariables(environment), ...pick(environment, ['GIT_DIR', 'GIT_WORK_TREE']) }
}

function pick(environment: Variables, names: readonly string[]): Variables {
  return Object.fromEntries(names.map((name) => [name, environment[name]]))
}
