import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { optionSpecs } from '../src/config/options.ts'

const root = resolve(import.meta.dirname, '..')
const deploy = join(root, 'deploy')
const manifests = readdirSync(join(deploy, 'kubernetes')).map((name) => `kubernetes/${name}`)

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** What a linter prints; empty if it finds nothing. */
function faultsOf(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: deploy, encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}

describe('the Dockerfile', () => {
  it.skipIf(!has('hadolint'))('passes hadolint', () => {
    expect(faultsOf('hadolint', '--failure-threshold', 'style', 'Dockerfile')).toBe('')
  })

  it('copies only what a run needs, and runs as a user without rights', () => {
    const text = readFileSync(join(deploy, 'Dockerfile'), 'utf8')
    const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    )
    const sent = readFileSync(join(deploy, 'Dockerfile.dockerignore'), 'utf8')
    expect(sent.match(/(?<=^!).+/gm)?.sort()).toEqual(copied.sort())
    expect(text).toMatch(/^USER [1-9]\d*$/m)
  })
})

describe('compose.yaml', () => {
  it.skipIf(!has('check-jsonschema'))('matches the schema of Compose', () => {
    const schema = ['--builtin-schema', 'vendor.compose-spec']
    expect(faultsOf('check-jsonschema', ...schema, 'compose.yaml')).toBe('')
  })
})

describe.each(manifests)('%s', (name) => {
  it.skipIf(!has('kubernetes-validate'))('matches the schemas of Kubernetes', () => {
    expect(faultsOf('kubernetes-validate', '--strict', name)).toBe('')
  })

  it('gives no container more rights than it needs', () => {
    const documents = parseAllDocuments(readFileSync(join(deploy, name), 'utf8'))
    const pods = documents.flatMap((document) => document.toJS().spec?.template?.spec ?? [])
    expect(pods.length).toBeGreaterThan(0)
    for (const pod of pods) {
      expect(pod.automountServiceAccountToken).toBe(false)
      expect(pod.securityContext.runAsNonRoot).toBe(true)
      for (const { securityContext } of pod.containers) {
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
      }
    }
  })
})

describe.each(['Dockerfile', 'compose.yaml', ...manifests])('the options in %s', (name) => {
  it('exist', () => {
    const text = readFileSync(join(deploy, name), 'utf8')
    const lines = text.split('\n').filter((line) => /brleaks|cli\.js|args:|command:|--/.test(line))
    const known = new Set<string>(optionSpecs.map((spec) => `--${spec.name}`))
    const others = new Set([
      ...['--file', '--detach', '--scale', '--rm', '--yes', '--no-install-recommends'],
      ...['--interval', '--timeout', '--start-period', '--appendonly', '--maxmemory-policy'],
      ...['--requirepass', '--from-literal', '--from-file', '--follow'],
    ])
    const used = lines.flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? [])
    expect(used.filter((option) => !known.has(option) && !others.has(option))).toEqual([])
  })
})
