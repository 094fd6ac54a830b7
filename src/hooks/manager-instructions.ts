import type { HookName } from '../model/index.ts'
import type { Manager } from './install-method.ts'
import { quoted } from './script.ts'

/** Instructions for the user, in lines: what to add where, if a hook manager would overwrite or never run our hook. */
export function managerInstructions(
  manager: Manager | null,
  hooks: readonly HookName[],
  hooksPath: string | null,
): string[] {
  // husky adds node_modules/.bin to PATH; the others do not.
  const command = (hook: HookName) => `brleaks hook run ${hook} -- "$@"`
  const local = (hook: HookName) => `node_modules/.bin/${command(hook)}`
  switch (manager) {
    case 'husky':
      return [
        'husky manages the hooks of this repository. Add these lines:',
        ...hooks.map((hook) => `  in .husky/${hook}:  ${command(hook)}`),
      ]
    case 'lefthook':
      return [
        'lefthook manages the hooks of this repository. Add to lefthook.yml:',
        ...hooks.flatMap((hook) => lefthook(hook)),
        'and run: lefthook install',
      ]
    case 'simple-git-hooks':
      return [
        'simple-git-hooks manages the hooks of this repository. Add to "simple-git-hooks" in package.json:',
        ...hooks.map((hook) => `  ${JSON.stringify(hook)}: ${JSON.stringify(local(hook))}`),
        'and run: npx simple-git-hooks',
      ]
    case 'pre-commit':
      return [
        'pre-commit manages the hooks of this repository. Add to .pre-commit-config.yaml:',
        '  - repo: https://github.com/OWNER/brleaks',
        '    rev: TAG',
        '    hooks:',
        ...preCommitIds(hooks).map((id) => `      - id: ${id}`),
        `and run: pre-commit install ${hooks.map((hook) => `--hook-type ${hook}`).join(' ')}`,
      ]
    case 'gitea':
      return [
        'Gitea manages the hooks of this repository. Create these executable files:',
        ...hooks.map(
          (hook) =>
            `  ${quoted(`${hooksPath ?? 'hooks'}/${hook}.d/brleaks`)}:  #!/bin/sh, and the line  exec brleaks hook run ${hook}`,
        ),
      ]
    case 'overcommit':
    case null: {
      const folder = hooksPath ?? '.git/hooks'
      return [
        `The hooks of this repository are in ${folder}${manager === null ? ' (core.hooksPath)' : `, managed by ${manager}`}. Add this line:`,
        ...hooks.map(
          (hook) =>
            `  in ${quoted(`${folder}/${hook}`)}:  brleaks hook run ${hook} -- "$@" || exit $?`,
        ),
      ]
    }
  }
}

function lefthook(hook: HookName): string[] {
  const args = hook === 'commit-msg' ? ' -- {1}' : hook === 'pre-push' ? ' -- {1} {2}' : ''
  return [
    `  ${hook}:`,
    '    commands:',
    '      brleaks:',
    `        run: node_modules/.bin/brleaks hook run ${hook}${args}`,
    ...(hook === 'pre-push' ? ['        use_stdin: true'] : []),
  ]
}

function preCommitIds(hooks: readonly HookName[]): string[] {
  const ids: Readonly<Record<HookName, string>> = {
    'pre-commit': 'brleaks',
    'pre-merge-commit': 'brleaks',
    'commit-msg': 'brleaks-message',
    'pre-push': 'brleaks-push',
    'pre-receive': 'brleaks',
  }
  return [...new Set(hooks.map((hook) => ids[hook]))]
}
