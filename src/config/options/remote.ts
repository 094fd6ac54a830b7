import { auditCommands, type OptionSpec } from './spec.ts'

/** Options for repositories on servers. */
export const remoteOptions = [
  {
    name: 'allow-http',
    type: 'flag',
    help: 'Also clone from http: addresses, which are not encrypted',
    details: 'No token is sent over http:, except to this machine.',
    group: 'Input',
    commands: auditCommands,
  },
  {
    name: 'keep-clones',
    type: 'text',
    value: 'DIR',
    help: 'Keep clones in DIR, and only fetch what is new next time',
    details:
      'By default, a clone is in a temporary folder and removed after it is read. A kept clone also keeps objects that the server has deleted; a damaged one is cloned again.',
    group: 'Input',
    commands: auditCommands,
  },
  {
    name: 'clone-timeout',
    type: 'count',
    value: 'MINUTES',
    default: 120,
    help: 'Give up a clone after MINUTES',
    details:
      'The repository is then named as not read. A server that sends nothing is given up after one minute.',
    group: 'Input',
    commands: auditCommands,
  },
  {
    name: 'max-clone-size',
    type: 'bytes',
    value: 'BYTES',
    default: 32 * 2 ** 30,
    defaultText: '32G',
    help: 'Give up a clone that is larger than BYTES',
    details: 'The repository is then named as not read. Units are powers of 1024.',
    group: 'Input',
    commands: auditCommands,
  },
  {
    name: 'no-redirects',
    type: 'flag',
    help: 'Do not follow a server that says that a repository has moved',
    details: 'The repository is then named as not read.',
    group: 'Input',
    commands: auditCommands,
  },
  {
    name: 'git-token-host',
    type: 'list',
    value: 'HOST',
    help: 'Clone from HOST with the token in the variable BRLEAKS_GIT_TOKEN',
    details:
      'May be repeated. The token is sent to no other host. For GitHub, GITHUB_TOKEN or GH_TOKEN is used, for GitLab GITLAB_TOKEN.',
    group: 'Input',
    commands: auditCommands,
  },
] as const satisfies readonly OptionSpec[]
