import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complete } from '../../src/cli/completion.ts'
import { completionScripts } from '../../src/cli/completion-scripts.ts'
import { commandNames, optionsOf } from '../../src/config/index.ts'
import { hookNames } from '../../src/model/index.ts'
import { formatNames } from '../../src/report/index.ts'
import { brleaks, programPath } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

/** Runs a script in a shell in which `brleaks` is this program. Its folder contains two files and a folder. */
function inShell(shell: readonly string[], script: string): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'work'))
  mkdirSync(join(folder, 'work', 'some folder'))
  writeFileSync(join(folder, 'work', 'some file.txt'), '')
  writeFileSync(join(folder, 'work', 'notes.md'), '')
  const program = join(folder, 'bin', 'brleaks')
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${programPath}" "$@"\n`)
  chmodSync(program, 0o755)
  const [command = '', ...args] = shell
  const { stdout, stderr } = spawnSync(command, [...args, script], {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      HOME: folder,
      TERM: 'xterm',
      LC_ALL: 'C.UTF-8',
    },
  })
  expect(stderr).toBe('')
  return stdout
}

function missing(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status !== 0
}

function textsOf(...words: readonly string[]): readonly string[] {
  return complete(words).words.map(({ text }) => text)
}

describe('completion', () => {
  it('offers commands with their summaries, and files, as the first word', () => {
    expect(textsOf('')).toEqual([...commandNames, 'help', 'version'])
    expect(complete(['au'])).toEqual({
      words: [{ text: 'audit', about: 'Find keys in files and history together' }],
      paths: 'files',
    })
    expect(textsOf('help', 'c')).toEqual(['config', 'completion'])
  })

  it.each(commandNames)('offers every option of %s with its description', (command) => {
    const { words } = complete([command, '--'])
    expect(words).toEqual(
      optionsOf(command).map(({ name, help }) => ({ text: `--${name}`, about: help })),
    )
  })

  it.each<[readonly string[], readonly string[]]>([
    [['config', ''], ['init']],
    [
      ['rules', ''],
      ['list', 'check', 'export'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['hook', ''],
      ['install', 'uninstall', 'status', 'run'],
    ],
    [['hook', 'run', ''], hookNames],
    [
      ['hook', 'install', 'pre-push', 'pre-'],
      ['pre-commit', 'pre-merge-commit', 'pre-receive'],
    ],
    [
      ['scan', '--format', ''],
      [...formatNames, 'template='],
    ],
    [
      ['scan', '--report', 'te'],
      ['text=', 'teamcity=', 'template='],
    ],
    [
      ['-f', 'js'],
      ['json', 'jsonl'],
    ],
    [
      ['scan', '--format=js'],
      ['json', 'jsonl'],
    ],
    [['scan', '--report', 'sar'], ['sarif=']],
    [['scan', '--exclude', 'x', '--min-confidence', 'h'], ['high']],
    [['-q', 'git', '--ra'], ['--range']],
    [['scan', '--', '--fo'], []],
  ])('of %j offers %j', (words, expected) => {
    expect(textsOf(...words)).toEqual(expected)
  })

  it.each<[readonly string[], 'files' | 'folders' | null]>([
    [['scan', ''], 'files'],
    [['src/'], 'files'],
    [['git', ''], 'folders'],
    [['git', '.', ''], null],
    [['audit', '--output', ''], 'folders'],
    [['scan', '--baseline', ''], 'files'],
    [['scan', '--report', 'json='], 'files'],
    [['rules', 'check', ''], 'files'],
    [['hook', 'run', 'commit-msg', ''], 'files'],
    [['baseline', '--reason', ''], null],
    [['scan', '--', ''], 'files'],
    [['verify', ''], null],
  ])('of %j offers paths: %s', (words, expected) => {
    expect(complete(words).paths).toBe(expected)
  })

  it('uses the shell of the user by default, and names the shells it knows', () => {
    const of = (shell: string) => brleaks(['completion'], { env: { SHELL: shell } }).out
    expect(of('/usr/bin/fish')).toBe(completionScripts.fish)
    expect(of('/bin/zsh')).toBe(completionScripts.zsh)
    expect(of('/bin/dash')).toBe(completionScripts.bash)
    const { status, err } = brleaks(['completion', 'tcsh'])
    expect(err).toContain('bash, zsh, fish')
    expect(status).toBe(2)
  })
})

describe.skipIf(missing('bash'))('completion in bash, if it is installed', () => {
  const words = (line: readonly string[]) => {
    const quoted = line.map((word) => `'${word}'`).join(' ')
    const script = [
      'eval "$(brleaks completion bash)"',
      `COMP_WORDS=(brleaks ${quoted}); COMP_CWORD=${line.length}`,
      `_brleaks; printf "%s\\n" "\${COMPREPLY[@]}"`,
    ]
    return inShell(['bash', '--norc', '-c'], script.join('\n')).split('\n').filter(Boolean)
  }

  it('completes options, values and actions', () => {
    expect(words(['scan', '--min'])).toEqual(['--min-confidence'])
    expect(words(['hook', 'run', 'commit'])).toEqual(['commit-msg'])
    expect(words(['sca'])).toEqual(['scan'])
    expect(words(['scan', 'no'])).toEqual([])
  })

  it('completes after "=", which bash 4 passes as a word of its own and bash 3.2 does not', () => {
    expect(words(['scan', '--format', '=', 'js'])).toEqual(['json', 'jsonl'])
    expect(words(['scan', '--format=js'])).toEqual(['json', 'jsonl'])
    expect(words(['scan', '--report', 'sari'])).toEqual(['sarif='])
  })

  it('uses nothing that bash 3.2 does not have', () => {
    expect(completionScripts.bash).not.toMatch(
      /mapfile|readarray|declare -[An]|local -[An]|\$\{\w+(?:\^|,)|\[-1\]|&>>|\|&|coproc|<\(/,
    )
  })

  it('registers a function that falls back to file names', () => {
    const script = 'eval "$(brleaks completion bash)"; complete -p brleaks'
    expect(inShell(['bash', '--norc', '-c'], script)).toBe(
      'complete -o default -F _brleaks brleaks\n',
    )
  })
})

describe.skipIf(missing('zsh'))('completion in zsh, if it is installed', () => {
  /** Types a line and Tab into an interactive zsh. Ctrl-X writes the completed line to a file. */
  const completed = (typed: string) => {
    const script = `
      zmodload zsh/zpty zsh/zselect
      cat > setup <<'END'
        autoload -Uz compinit && compinit -u -d "$HOME/dump"
        eval "$(brleaks completion zsh)"
        write-line() { print -rn -- "$BUFFER" > "$HOME/line" }
        zle -N write-line; bindkey '^X' write-line
        print ready > "$HOME/ready"
END
      wait-for() { repeat 500 { [[ -s "$HOME/$1" ]] && return; zselect -t 10 } }
      zpty shell zsh -f -i
      zpty -w shell 'source ./setup'
      wait-for ready
      zpty -w -n shell $'${typed}\\t\\C-x'
      wait-for line
      cat "$HOME/line"
      zpty -d shell`
    return inShell(['zsh', '-f', '-c'], script)
  }

  it.each([
    ['brleaks scan --min', 'brleaks scan --min-confidence '],
    ['brleaks hook run commit', 'brleaks hook run commit-msg '],
    ['brleaks git --format=sar', 'brleaks git --format=sarif '],
    ['brleaks scan --report sar', 'brleaks scan --report sarif='],
    ['brleaks scan --report json=not', 'brleaks scan --report json=notes.md '],
    ['brleaks scan not', 'brleaks scan notes.md '],
  ])('turns "%s" into "%s"', (typed, expected) => {
    expect(completed(typed)).toBe(expected)
  })
})

describe.skipIf(missing('fish'))('completion in fish, if it is installed', () => {
  const candidates = (line: string) => {
    const script = `brleaks completion fish | source; complete -C '${line}'`
    return inShell(['fish', '--no-config', '-c'], script).split('\n').filter(Boolean)
  }

  it('completes commands, options and values with descriptions', () => {
    expect(candidates('brleaks audi')).toEqual(['audit\tFind keys in files and history together'])
    expect(candidates('brleaks scan --min')).toEqual([
      '--min-confidence\tOmit findings below this confidence',
    ])
    expect(candidates('brleaks scan --format=js')).toEqual(['--format=json', '--format=jsonl'])
    expect(candidates('brleaks hook run commit')).toEqual(['commit-msg'])
  })

  it('completes files and folders, also after "="', () => {
    const names = (line: string) => candidates(line).map((text) => text.split('\t')[0])
    expect(names('brleaks scan not')).toEqual(['notes.md'])
    expect(names('brleaks scan --report json=not')).toEqual(['json=notes.md'])
    expect(names('brleaks audit --output some')).toEqual(['some folder/'])
  })
})
