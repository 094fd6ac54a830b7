import { resolve } from 'node:path'
import {
  decideOptions,
  type Environment,
  environmentLayer,
  type OptionName,
} from '../config/index.ts'
import type { CloneLimits } from '../git/index.ts'
import { type Tokens, tokensOf } from './credentials.ts'
import type { JobOptions } from './job.ts'

/** The options that decide how a repository is cloned. */
export const cloneOptionNames = [
  'allow-http',
  'keep-clones',
  'clone-timeout',
  'max-clone-size',
  'git-token-host',
  'no-redirects',
  'github-url',
  'gitlab-url',
  'gitea-url',
] as const satisfies readonly OptionName[]

export interface CloneOptions {
  /** Accept `http:` addresses. */
  readonly http: boolean
  /** Follow a server that says that a repository has moved. */
  readonly redirects: boolean
  /** Check the addresses of each host, and connect to no other ones. */
  readonly pinned: boolean
  /** Absolute folder that keeps clones; null for temporary clones. */
  readonly keepIn: string | null
  readonly limits: CloneLimits
  readonly tokens: Tokens
  /** Variables of the user: proxies, certificates, ssh agents, credential helpers. */
  readonly environment: Environment
}

/** @param environment of this process; the options of the job have their own. */
export function cloneOptionsOf(options: JobOptions, environment: Environment): CloneOptions {
  const layer = environmentLayer(options.environment).values
  const values = decideOptions('audit', options.flags, { environment: layer })
  const kept = values.text('keep-clones')
  return {
    http: values.flag('allow-http'),
    redirects: options.redirects !== false && !values.flag('no-redirects'),
    pinned: options.redirects === false,
    keepIn: kept === undefined ? null : resolve(options.cwd, kept),
    limits: {
      timeMs: values.number('clone-timeout') * 60_000,
      bytes: values.number('max-clone-size'),
    },
    tokens: tokensOf(values, environment),
    environment,
  }
}
