import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeVersionOf } from '../git/index.ts'
import type { HookName } from '../model/index.ts'
import { configName, hasConfiguredHooks, type Manager, managerOf, managerOfPath } from './method.ts'
import { defaultHooks, findPlace, type HookRequest, lookAt, type Place } from './place.ts'
import { type Program, programOf } from './script.ts'

/** One hook of git, as far as brleaks is among it. */
export interface HookStatus {
  readonly name: HookName
  readonly installed: boolean
  /** Where it is installed: a hook file, a name in git's configuration, or the file of a hook manager; null for nowhere. */
  readonly where: string | null
  readonly scope: 'local' | 'global' | null
  /** What it runs; null where another program starts brleaks. */
  readonly node: FoundProgram | null
  readonly brleaks: FoundProgram | null
  /** Why it does not work; empty where it does. */
  readonly problems: readonly string[]
}

export interface FoundProgram {
  readonly path: string
  /** Null where it is gone, or does not say. */
  readonly version: string | null
}

export interface StatusReport {
  readonly hooks: readonly HookStatus[]
  readonly hooksPath: string | null
  /** True where a hook is installed, every installed one works, and each that was asked for is installed. */
  readonly working: boolean
}

/** A place where brleaks is installed for a hook. */
interface Installation {
  readonly where: string
  readonly scope: 'local' | 'global'
  readonly program: Program | null
  readonly problems: readonly string[]
}

/**
 * Looks which hooks brleaks is installed in, and whether each would run.
 * @throws BrleaksError `not-a-repository`, `git-failed`
 */
export async function hookStatus(request: HookRequest): Promise<StatusReport> {
  const place = await findPlace(request)
  const gitVersion = await place.config.gitVersion()
  const names = request.hooks.length > 0 ? request.hooks : defaultHooks(place)
  const hooks: HookStatus[] = []
  for (const name of names) {
    const found = [
      ...(await configured(place, request.scope, name, gitVersion)),
      ...inFiles(place, name),
    ]
    // One that works counts before one that does not.
    const best = found.find(({ problems }) => problems.length === 0) ?? found[0]
    hooks.push(await describe(name, best, place))
  }
  const installed = hooks.filter((hook) => hook.installed)
  const working =
    installed.length > 0 &&
    installed.every(({ problems }) => problems.length === 0) &&
    (request.hooks.length === 0 || installed.length === hooks.length)
  return { hooks, hooksPath: place.hooksPath, working }
}

async function configured(
  { config }: Place,
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
        `git ${gitVersion.join('.')} does not run hooks of its configuration (2.54 does)`,
      )
    if ((await config.value(`${section}.event`, own)) !== hook)
      problems.push(`${section}.event is not ${hook}`)
    if (/^(?:false|no|off|0)$/i.test((await config.value(`${section}.enabled`)) ?? ''))
      problems.push(`${section}.enabled is false`)
    const program = programOf(command)
    if (program === null) problems.push(`${section}.command was not made by this brleaks`)
    found.push({ where: `${section} (git's ${own} configuration)`, scope: own, program, problems })
  }
  return found
}

/** Hook files: the one that git runs, and one of ours that it passes over. */
function inFiles(place: Place, hook: HookName): Installation[] {
  const { hooksPath, ownFolder, sharedFolder, layout } = place
  const folder = hooksPath ?? ownFolder
  const scope = hooksPath !== null && hooksPath === sharedFolder ? 'global' : 'local'
  const found = folder === null ? null : inFile(join(folder, hook), hook, scope)
  const managed = found === null ? inManager(layout?.root ?? null, folder, hook) : null
  const passedOver =
    hooksPath === null || ownFolder === null ? null : inFile(join(ownFolder, hook), hook, 'local')
  const problem = `git does not run it: core.hooksPath is ${hooksPath}`
  const ignored = passedOver === null ? null : { ...passedOver, problems: [problem] }
  return [found, managed, ignored].filter((installation) => installation !== null)
}

function inFile(path: string, hook: HookName, scope: 'local' | 'global'): Installation | null {
  const found = lookAt(path)
  if (found.owner === 'nobody' || !found.text.includes(`hook run ${hook}`)) return null
  const problems: string[] = []
  if (!isExecutable(path)) problems.push('it is not executable, so git does not run it')
  const program = found.owner === 'other' ? null : programOf(found.text)
  if (found.owner === 'ours' && program === null)
    problems.push('it was made by another version of brleaks')
  return { where: path, scope, program, problems }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // git ignores a hook that it may not run.
    return false
  }
}

/** Files in which the users of a hook manager write their commands. */
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
  const stub = lookAt(join(folder, hook))
  if (stub.owner !== 'other') return null
  const manager = managerOfPath(folder) ?? managerOf(stub.text)
  if (manager === null) return null
  for (const name of managerFiles[manager](hook)) {
    const found = lookAt(join(root, name))
    if (found.owner === 'nobody' || !mentions(found.text, manager, hook)) continue
    return { where: `${name} (${manager})`, scope: 'local', program: null, problems: [] }
  }
  return null
}

/** The pre-commit program is told of hooks by their ids, the others by what they run. */
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
  { layout }: Place,
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
  if (!existsSync(program.script)) problems.push(`${program.script} is gone`)
  const version = await nodeVersionOf(program.node, layout?.root ?? null)
  if (!existsSync(program.node)) problems.push(`${program.node} is gone`)
  else if (version === null) problems.push(`${program.node} does not say that it is Node`)
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

/** The rule of cli/node-version.ts and of the hook scripts. */
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
    // A bundle without its package does not say; whether the script is there is a question of its own.
    return null
  }
}
