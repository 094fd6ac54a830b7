import { basename } from 'node:path'
import { commandNames, type OptionSpec, optionSpecs, optionsOf } from '../config/index.ts'
import { BrleaksError, exitStatus, hookNames } from '../model/index.ts'
import { formatNames } from '../report/index.ts'
import { commandHelp } from './command-help.ts'
import { completionScripts, type Shell, shells } from './completion-scripts.ts'
import { helperNames, type ParsedArgs } from './parse.ts'
import { formatChoices } from './report-plan.ts'
import { writeOut } from './standard-output.ts'

/** Words that fit at the cursor, and whether the shell should add names of files or folders. */
interface Completion {
  readonly words: readonly { readonly text: string; readonly about: string }[]
  readonly paths: 'files' | 'folders' | null
}

/** `brleaks completion [SHELL]`: prints the script that connects a shell with `brleaks __complete`. */
export async function printCompletionScript({ operands }: ParsedArgs): Promise<number> {
  const [word, ...more] = operands
  const shell = word === undefined ? currentShell() : shells.find((name) => name === word)
  if (shell === undefined || more.length > 0) {
    throw new BrleaksError(
      'usage',
      `completion scripts are available for ${shells.join(', ')}; run one of: ${shells.map((name) => `brleaks completion ${name}`).join(', ')}`,
    )
  }
  await writeOut(completionScripts[shell])
  return exitStatus.clean
}

function currentShell(): Shell {
  const name = basename(process.env.SHELL ?? '')
  return shells.find((shell) => shell === name) ?? 'bash'
}

/** Answers a completion script: one word per line, then `:files` or `:folders`. */
export async function answerCompletion([shell, ...words]: readonly string[]): Promise<number> {
  const given = shell === 'bash' ? joinAssignments(words) : words
  const { words: fitting, paths } = complete(given)
  const lines = fitting.map(({ text, about }) => lineFor(shell, text, about))
  if (paths !== null) lines.push(`:${paths}`)
  await writeOut(lines.map((line) => `${line}\n`).join(''))
  return exitStatus.clean
}

function lineFor(shell: string | undefined, text: string, about: string): string {
  if (shell === 'fish') return about === '' ? text : `${text}\t${about}`
  if (shell !== 'zsh') return text
  const escaped = text.replaceAll(':', '\\:')
  return about === '' ? escaped : `${escaped}:${about}`
}

/** bash 4 and later pass `--format=js` as three words. */
function joinAssignments(words: readonly string[]): string[] {
  const joined: string[] = []
  let open = false
  for (const word of words) {
    if (joined.length > 0 && (word === '=' || open)) joined.push(`${joined.pop()}${word}`)
    else joined.push(word)
    open = word === '='
  }
  return joined
}

/**
 * Completes the last of the words after `brleaks`. Within `--option=value` and `FORMAT=FILE` the result is what follows
 * the last `=`.
 */
export function complete(words: readonly string[]): Completion {
  const current = words.at(-1) ?? ''
  const { operands, pending, onlyOperands } = readWords(words.slice(0, -1))
  const found = commandNames.find((name) => name === operands[0])
  const command = found ?? 'scan'
  if (pending !== undefined) return completeValue(pending, current)
  if (!onlyOperands && current.startsWith('-')) {
    const assigned = /^--([^=]+)=(.*)$/s.exec(current)
    const specs = optionsOf(command)
    if (assigned === null) {
      return fitting(
        specs.map(({ name, help }) => ({ text: `--${name}`, about: help })),
        current,
      )
    }
    const spec = specs.find(({ name }) => name === assigned[1])
    return completeValue(spec, assigned[2] ?? '')
  }
  return completeOperand(operands, found !== undefined, current)
}

interface ReadWords {
  readonly operands: readonly string[]
  /** The option whose value comes next. */
  readonly pending: OptionSpec | undefined
  /** After `--`. */
  readonly onlyOperands: boolean
}

function readWords(words: readonly string[]): ReadWords {
  const operands: string[] = []
  let pending: OptionSpec | undefined
  for (const [index, word] of words.entries()) {
    if (pending !== undefined) pending = undefined
    else if (word === '--') {
      return {
        operands: [...operands, ...words.slice(index + 1)],
        pending: undefined,
        onlyOperands: true,
      }
    } else if (!word.startsWith('-')) operands.push(word)
    else {
      const spec = optionSpecs.find(
        ({ name, alias }) => word === `--${name}` || word === `-${alias}`,
      )
      if (spec?.type !== 'flag') pending = spec
    }
  }
  return { operands, pending, onlyOperands: false }
}

function completeOperand(operands: readonly string[], named: boolean, current: string): Completion {
  if (operands.length === 0) {
    const commands = commandNames.map((name) => ({ text: name, about: commandHelp[name].summary }))
    return { ...fitting([...commands, ...plain(helperNames)], current), paths: 'files' }
  }
  const [first, action, ...rest] = operands
  if (first === 'help') return fitting(plain(action === undefined ? commandNames : []), current)
  if (!named) return { words: [], paths: 'files' }
  switch (first) {
    case 'scan':
    case 'report':
      return { words: [], paths: 'files' }
    case 'git':
    case 'audit':
    case 'baseline':
      return { words: [], paths: action === undefined ? 'folders' : null }
    case 'hook':
      if (action !== undefined) return hookOperand(action, rest, current)
      break
    case 'rules':
      if (action !== undefined) return { words: [], paths: 'files' }
  }
  if (action !== undefined) return { words: [], paths: null }
  const actions = commandNames.find((name) => name === first)
  const known = actions === undefined ? {} : (commandHelp[actions].actions ?? {})
  return fitting(
    Object.entries(known).map(([text, about]) => ({ text, about })),
    current,
  )
}

/** `hook run` takes one hook and then what git passes to it, the other actions any number of hooks. */
function hookOperand(action: string, named: readonly string[], current: string): Completion {
  if (action === 'run' && named.length > 0) return { words: [], paths: 'files' }
  return fitting(plain(hookNames.filter((name) => !named.includes(name))), current)
}

function completeValue(spec: OptionSpec | undefined, current: string): Completion {
  if (spec?.name === 'report') {
    if (current.includes('=')) return { words: [], paths: 'files' }
    return fitting(plain([...formatNames, 'template'].map((name) => `${name}=`)), current)
  }
  if (spec?.name === 'format' && current.startsWith('template=')) {
    return { words: [], paths: 'files' }
  }
  const choices = spec === undefined ? undefined : choicesOf(spec)
  if (choices !== undefined) return fitting(plain(choices.map(withoutPlaceholder)), current)
  if (spec?.value === 'FILE') return { words: [], paths: 'files' }
  return { words: [], paths: spec?.value === 'DIR' ? 'folders' : null }
}

/** The values that an option accepts, if they are a fixed list. */
export function choicesOf(spec: OptionSpec): readonly string[] | undefined {
  return spec.name === 'format' ? formatChoices : spec.choices
}

/** `template=FILE` is completed to `template=`. */
function withoutPlaceholder(choice: string): string {
  return choice.replace(/=FILE$/, '=')
}

function plain(texts: readonly string[]): Completion['words'] {
  return texts.map((text) => ({ text, about: '' }))
}

function fitting(words: Completion['words'], current: string): Completion {
  return { words: words.filter(({ text }) => text.startsWith(current)), paths: null }
}
