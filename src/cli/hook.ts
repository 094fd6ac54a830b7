import { decideOptions } from '../config/index.ts'
import { BrleaksError, type HookName, hookNames } from '../model/index.ts'
import { nearest } from '../parse/index.ts'
import type { ParsedArgs } from './parse.ts'

const actions = ['install', 'uninstall', 'status', 'run'] as const

/** Runs `brleaks hook ACTION`. */
export async function runHookCommand(parsed: ParsedArgs): Promise<number> {
  const values = decideOptions('hook', parsed.values)
  const [word, ...names] = parsed.operands
  const action = actions.find((name) => name === word)
  switch (action) {
    case undefined:
      throw unknown('action', word, actions)
    case 'run': {
      const [name, ...args] = names
      const hook = knownHook(name)
      if (values.flag('global')) throw misplaced('--global', 'install, uninstall and status')
      const { runHook } = await import('./hook-run.ts')
      return runHook(hook, args, parsed.values)
    }
    case 'install':
    case 'uninstall':
    case 'status': {
      for (const option of [
        'time-budget',
        'allow-incomplete',
        'report',
        'rules',
        'allow-comments',
      ]) {
        if (parsed.values[option] !== undefined) throw misplaced(`--${option}`, 'run')
      }
      if (action === 'status') {
        const { showHookStatus } = await import('./hook-status.ts')
        const format = String(parsed.values.format ?? 'text')
        return showHookStatus(names.map(knownHook), values.flag('global'), format)
      }
      const { changeHooks } = await import('./hook-install.ts')
      return changeHooks(action, names.map(knownHook), values.flag('global'))
    }
  }
}

function knownHook(name: string | undefined): HookName {
  const hook = hookNames.find((hookName) => hookName === name)
  if (hook === undefined) throw unknown('hook', name, hookNames)
  return hook
}

function unknown(what: string, word: string | undefined, known: readonly string[]): BrleaksError {
  const list = known.join(', ')
  if (word === undefined)
    return new BrleaksError('usage', `missing ${what} after "brleaks hook"; choose ${list}`)
  const near = nearest(word, known)
  const hint = near === null ? `choose ${list}` : `did you mean "${near}"?`
  return new BrleaksError('usage', `unknown ${what} "${word}" for "brleaks hook"; ${hint}`)
}

function misplaced(option: string, actions: string): BrleaksError {
  return new BrleaksError(
    'usage',
    `option ${option} is only valid for "brleaks hook" with ${actions}`,
  )
}
