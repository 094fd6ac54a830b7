import { afterFile } from './after-file.ts'
import { key } from './keys.ts'
import {
  type PullRequestFacts,
  type PushFacts,
  pullRequestPayload,
  pushPayload,
} from './payloads.ts'
import { checkout, runStep, Server, type StepResult } from './runner.ts'

/** A history in which each commit adds its own key in a file named after it: a report shows which commits were read. */
export class Story {
  readonly server: Server
  readonly #seeds: Map<string, number>

  constructor(original?: Story) {
    this.server = new Server(original?.server)
    this.#seeds = new Map(original === undefined ? [] : original.#seeds)
  }

  commit(name: string): string {
    const seed = this.#seeds.size + 1
    this.#seeds.set(name, seed)
    this.server.work.write(`${name}.txt`, `key = '${key('base62:32', seed)}'\n`)
    return this.server.work.commit(name)
  }

  branch(name: string, start = 'main'): this {
    this.server.work.git('checkout', '-q', '-b', name, start)
    return this
  }

  on(name: string): this {
    this.server.work.git('checkout', '-q', name)
    return this
  }

  /** Names of the commits whose keys a step reported, in the order they were made. */
  read(step: StepResult): string[] {
    const paths = new Set(
      step.report?.findings.flatMap(({ sightings }) => sightings.map(({ path }) => path)),
    )
    return [...this.#seeds.keys()].filter((name) => paths.has(`${name}.txt`))
  }

  pullRequest(facts: PullRequestFacts, depth: number, more: StepMore = {}): StepResult {
    const merge = this.server.openPullRequest(
      facts.number ?? 7,
      more.mergeBase ?? facts.base,
      facts.head,
    )
    const ref = `refs/pull/${facts.number ?? 7}/merge`
    return this.step('pull_request', ref, merge, pullRequestPayload(facts), depth, more)
  }

  push(facts: PushFacts, depth: number, more: StepMore = {}): StepResult {
    const ref = facts.ref ?? 'refs/heads/main'
    return this.step('push', ref, more.sha ?? facts.after, pushPayload(facts), depth, more)
  }

  step(
    event: string,
    ref: string,
    sha: string,
    payload: unknown,
    depth: number,
    more: StepMore = {},
  ): StepResult {
    const { server } = this
    const at = { ref: more.checkoutRef ?? ref, sha: more.checkoutSha ?? sha, depth }
    const workspace = checkout(server, { ...at, filter: more.filter })
    return runStep({ server, workspace, event, ref, sha, payload, ...more })
  }
}

export interface StepMore {
  inputs?: Record<string, string>
  env?: NodeJS.ProcessEnv
  mergeBase?: string
  sha?: string
  checkoutRef?: string
  checkoutSha?: string
  filter?: string
}

let original: (Story & { three: string }) | undefined

/** main: one, two, three. */
export function started(): Story & { three: string } {
  if (original === undefined) {
    original = begin()
    afterFile(() => {
      original = undefined
    })
  }
  return Object.assign(new Story(original), { three: original.three })
}

function begin() {
  const story = new Story()
  for (const name of ['one', 'two']) story.commit(name)
  const three = story.commit('three')
  story.server.push('main')
  return Object.assign(story, { three })
}
