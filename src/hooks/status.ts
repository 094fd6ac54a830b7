import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeVersionOf } from '../git/index.ts'
import type { HookName } from '../model/index.ts'
import {
  configName,
  hasConfiguredHooks,
  type Manager,
  managerOf,
  managerOfPath,
} from './install-method.ts'
import {
  defaultHooks,
  type HookLocation,
  type HookRequest,
  locateHooks,
  readHookFile,
} from './location.ts'
import { type Program, programOf } from './script.ts'

/** The installation of brleaks in one git hook. */
export interface HookStatus {
  readonly name: HookName
  readonly installed: boolean
  /** A hook file, a name in git's configuration, or the file of a hook manager; null if it is not installed. */
  readonly where: string | null
  readonly scope: 'local' | 'global' | null
  /** The programs it runs; null if a hook manager starts brleaks. */
  readonly node: FoundProgram | null
  readonly brleaks: FoundProgram | null
  /** Why it does not work; empty if it works. */
  readonly problems: readonly string[]
}

export interface FoundProgram {
  readonly path: string
  /** Null if it does not exist or does not report a version. */
  readonly version: string | null
}

export interface StatusReport {
  readonly hooks: readonly HookStatus[]
  readonly hooksPath: string | null
  /** True if at least one hook is installed, every installed one works, and every requested one is installed. */
  readonly working: boolean
}

/** One place where brleaks is installed for a hook. */
interface Installation {
  readonly where: string
  readonly scope: 'local' | 'global'
  readonly program: Program | null
  readonly problems: readonly string[]
}

/**
 * Reports which hooks brleaks is installed in, and whether each of them works.
 * @throws BrleaksError `not-a-repository`, `git-failed`
 */
export async function hookStatus(request: HookRequest): Promise<StatusReport> {
  const location = await locateHooks(request)
  const gitVersion = await location.config.gitVersion()
  const names = request.hooks.length > 0 ? request.hooks : defaultHooks(location)
  const hooks: HookStatus[] = []
  for (const name of names) {
    const found = [
      ...(await configured(location, request.scope, name, gitVersion)),
      ...inFiles(location, name),
    ]
    // One that works is preferred.
    const best = found.find(({ problems }) => problems.length === 0) ?? found[0]
    hooks.push(await describe(name, best, location))
  }
  const installed = hooks.filter((hook) => hook.installed)
  const working =
    installed.length > 0 &&
    installed.every(({ problems }) => problems.length === 0) &&
    (request.hooks.length === 0 || installed.length === hooks.length)
  return { hooks, hooksPath: location.hooksPath, working }
}

async function configured(
  { config }: HookLocation,
  scope: 'local' | 'global',
  hook: HookName,
  gitVersion: readonly number[],
): Promise<Installation[]> {
  const section = `hook.${configName(hook)}`
  const found: Installation[] = []
  for (const own of scope === 'global' ? (['global'] as const) : (['local', 'global'] as const)) {
    const command = await config.value(`${section}.command`, own)
    if (command === null) continue
    const problems: string[] = []
    if (!hasConfiguredHooks(gitVersion))
      problems.push(
        `git ${gitVersion.join('.')} does not run hooks in its configuration; update to 2.54 or later, or install again`,
      )
    if ((await config.value(`${section}.event`, own)) !== hook)
      problems.push(`${section}.event is not ${hook}`)
    if (/^(?:false|no|off|0)$/i.test((await config.value(`${section}.enabled`)) ?? ''))
      problems.push(`${section}.enabled is false`)
    const program = programOf(command)
    if (program === null)
      problems.push(`${section}.command was not written by this version of brleaks`)
    found.push({ where: `${section} (git's ${own} configuration)`, scope: own, program, problems })
  }
  return found
}

/** Hook files: the one that git runs, and one of ours that git ignores. */
function inFiles(location: HookLocation, hook: HookName): Installation[] {
  const { hooksPath, ownFolder, sharedFolder, layout } = location
  const folder = hooksPath ?? ownFolder
  const scope = hooksPath !== null && hooksPath === sharedFolder ? 'global' : 'local'
  const found = folder === null ? null : inFile(join(folder, hook), hook, scope)
  const managed = found === null ? inManager(layout?.root ?? null, folder, hook) : null
  const ignoredFile =
    hooksPath === null || ownFolder === null ? null : inFile(join(ownFolder, hook), hook, 'local')
  const problem = `git does not run it: core.hooksPath is ${hooksPath}`
  const ignored = ignoredFile === null ? null : { ...ignoredFile, problems: [problem] }
  return [found, managed, ignored].filter((installation) => installation !== null)
}

function inFile(path: string, hook: HookName, scope: 'local' | 'global'): Installation | null {
  const found = readHookFile(path)
  if (found.owner === 'none' || !found.text.includes(`hook run ${hook}`)) return null
  const problems: string[] = []
  if (!isExecutable(path))
    problems.push('it is not executable, so git does not run it; run "chmod +x" on it')
  const program = found.owner === 'other' ? null : programOf(found.text)
  if (found.owner === 'ours' && program === null)
    problems.push('it was written by another version of brleaks')
  return { where: path, scope, program, problems }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // git ignores a hook that is not executable.
    return false
  }
}

/** Files in which users of each hook manager configure their commands. */
const managerFiles: Readonly<Record<Manager, (hook: HookName) => readonly string[]>> = {
  husky: (hook) => [`.husky/${hook}`],
  lefthook: () => [
    'lefthook.yml',
    '.lefthook.yml',
    'lefthook.yaml',
    'lefthook.toml',
    'lefthook.json',
  ],
  'pre-commit': () => ['.pre-commit-config.yaml', 'prek.toml'],
  'simple-git-hooks': () => ['package.json', '.simple-git-hooks.json'],
  overcommit: () => ['.overcommit.yml'],
  gitea: () => [],
}

function inManager(
  root: string | null,
  folder: string | null,
  hook: HookName,
): Installation | null {
  if (root === null || folder === null) return null
  const stub = readHookFile(join(folder, hook))
  if (stub.owner !== 'other') return null
  const manager = managerOfPath(folder) ?? managerOf(stub.text)
  if (manager === null) return null
  for (const name of managerFiles[manager](hook)) {
    const found = readHookFile(join(root, name))
    if (found.owner === 'none' || !mentions(found.text, manager, hook)) continue
    return { where: `${name} (${manager})`, scope: 'local', program: null, problems: [] }
  }
  return null
}

/** Users of pre-commit name hooks by id; users of the others write the command. */
function mentions(text: string, manager: Manager, hook: HookName): boolean {
  if (manager !== 'pre-commit') return text.includes(`brleaks hook run ${hook}`)
  const id = { 'commit-msg': 'brleaks-message', 'pre-push': 'brleaks-push' }[hook as string]
  return new RegExp(`\\bid["']?\\s*[:=]\\s*["']?${id ?? 'brleaks'}["']?\\s*(?:[#,}\\n\\r]|$)`).test(
    text,
  )
}

async function describe(
  name: HookName,
  installation: Installation | undefined,
  { layout }: HookLocation,
): Promise<HookStatus> {
  if (installation === undefined) {
    const nowhere = { where: null, scope: null, node: null, brleaks: null, problems: [] }
    return { name, installed: false, ...nowhere }
  }
  const { where, scope, program } = installation
  const problems = [...installation.problems]
  if (program === null)
    return { name, installed: true, where, scope, node: null, brleaks: null, problems }
  const brleaks = { path: program.script, version: packageVersion(program.script) }
  if (!existsSync(program.script)) problems.push(`${program.script} does not exist`)
  const version = await nodeVersionOf(program.node, layout?.root ?? null)
  if (!existsSync(program.node)) problems.push(`${program.node} does not exist`)
  else if (version === null) problems.push(`${program.node} does not report a version of Node`)
  else if (!isNewEnough(version))
    problems.push(`${program.node} is ${version}; brleaks needs Node 20.19 or later`)
  return {
    name,
    installed: true,
    where,
    scope,
    node: { path: program.node, version },
    brleaks,
    problems,
  }
}

/** The same check as in src/model/node-version.ts and in the hook scripts. */
function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major >= 23 || (major === 22 && minor >= 3) || (major === 20 && minor >= 19)
}

function packageVersion(script: string): string | null {
  try {
    const text = readFileSync(join(dirname(script), '..', 'package.json'), 'utf8')
    const { version } = JSON.parse(text) as { version?: unknown }
    return typeof version === 'string' ? version : null
  } catch {
    // A bundle without its package has no version; whether the script exists is checked separately.
    return null
  }
}
