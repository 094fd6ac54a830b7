import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readInputs } from '../../src/action/inputs.ts'
import { actionFaults, workflowFaults } from '../helpers/workflow-lint.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Metadata {
  inputs: Record<string, { default?: string; required?: boolean; description: string }>
  outputs: Record<string, { description: string }>
  runs: { using: string; main: string }
  branding: { icon: string; color: string }
}

interface Example {
  readonly name: string
  readonly text: string
}

function projectWorkflows(): Example[] {
  return readdirSync(join(root, '.github/workflows')).map((name) => ({
    name,
    text: read(`.github/workflows/${name}`),
  }))
}

/** Every YAML block of a page that is a workflow. */
function examples(page: string): Example[] {
  return [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)]
    .map((match, index) => ({ name: `${page} ${index + 1}`, text: match[1] ?? '' }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
}

const workflows = projectWorkflows()
const documented = ['README.md', 'docs/github-action.md', 'docs/ci.md'].flatMap(examples)

describe.each([...workflows, ...documented])('the workflow $name', ({ name, text }) => {
  it('is valid by the schema of GitHub and by actionlint', async () => {
    const file = name.endsWith('.yml') ? name : 'example.yml'
    expect(await workflowFaults(`.github/workflows/${file}`, text)).toEqual([])
  })

  it('uses only inputs that the action has', () => {
    const known = Object.keys((parse(read('action.yml')) as Metadata).inputs)
    const { jobs } = parse(text) as {
      jobs: Record<string, { steps?: { uses?: string; with?: Record<string, unknown> }[] }>
    }
    for (const step of Object.values(jobs).flatMap((job) => job.steps ?? [])) {
      if (step.uses !== './' && !step.uses?.startsWith('OWNER/brleaks@')) continue
      for (const input of Object.keys(step.with ?? {})) expect(known).toContain(input)
    }
  })
})

describe('the project’s own workflows', () => {
  it('exist, and the documentation has examples', () => {
    expect(workflows.map(({ name }) => name).sort()).toEqual([
      'brleaks.yml',
      'ci.yml',
      'release.yml',
    ])
    expect(documented.length).toBeGreaterThanOrEqual(4)
  })

  it.each([...workflows, ...documented])(
    'pin every action by its commit, with its version: $name',
    ({ text }) => {
      for (const [, used = '', rest = ''] of text.matchAll(/uses:\s*(\S+)(.*)$/gm)) {
        if (used === './' || used.startsWith('OWNER/brleaks@')) continue
        expect(used).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
        expect(rest).toMatch(/^ # v\d+\.\d+\.\d+$/)
      }
    },
  )

  it.each([...workflows, ...documented])(
    'keep the token out of the checkout, where a later step would find it: $name',
    ({ text }) => {
      const checkouts = text.match(/uses: actions\/checkout@/g) ?? []
      const kept = text.match(/^ +persist-credentials: false$/gm) ?? []
      expect(kept).toHaveLength(checkouts.length)
    },
  )

  it.each(workflows)('request only permissions that a job names: $name', ({ text }) => {
    expect(parse(text)).toMatchObject({ permissions: {} })
  })

  it('are reported if they are invalid', async () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: x\n'
    expect(await workflowFaults('.github/workflows/x.yml', wrong)).not.toEqual([])
    const unknown = wrong.replace('runs: x', `run: $${'{{ github.nothing }}'}`)
    expect(await workflowFaults('.github/workflows/x.yml', unknown)).not.toEqual([])
  })
})

describe('action.yml', () => {
  const text = read('action.yml')
  const metadata = parse(text) as Metadata

  it('is valid by the schema of GitHub', async () => {
    expect(await actionFaults('action.yml', text)).toEqual([])
    expect(await actionFaults('action.yml', 'name: x\nruns:\n  using: node24\n')).not.toEqual([])
  })

  it('runs the bundle with node24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })

  it('has the documented inputs and outputs', () => {
    const inputs =
      'scan path verify fail-on baseline config sarif-file json-file annotations summary comment token'
    expect(Object.keys(metadata.inputs)).toEqual(inputs.split(' '))
    const outputs = 'findings live complete sarif-file json-file range commits'
    expect(Object.keys(metadata.outputs)).toEqual(outputs.split(' '))
  })

  it('has the same defaults as the program', () => {
    const given = Object.fromEntries(
      Object.entries(metadata.inputs).map(([name, { default: value }]) => [
        `INPUT_${name.toUpperCase()}`,
        name === 'token' ? '' : value,
      ]),
    )
    expect(readInputs(given)).toEqual(readInputs({}))
  })

  it('needs no secret and does not comment by default', () => {
    expect(metadata.inputs.comment?.default).toBe('false')
    expect(Object.values(metadata.inputs).some((input) => input.required)).toBe(false)
    expect(metadata.inputs.token?.default).toMatch(/^\$\{\{ github\.token \}\}$/)
  })

  it('meets the rules of the marketplace: branding, and a description of at most 125 characters', () => {
    expect(metadata.branding).toEqual({ icon: 'shield', color: 'red' })
    const { description } = parse(text) as { description: string }
    expect(description.length).toBeLessThanOrEqual(125)
  })
})
