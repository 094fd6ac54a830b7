import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Redis } from 'ioredis'
import { describe, expect, it, vi } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { optionSpecs } from '../src/config/options.ts'
import { hasRedis } from './helpers/redis.ts'
import { temporaryFolder } from './helpers/repository.ts'

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

/** The shell commands of the server in `compose.yaml` and in the manifest, as their containers run them. */
function serverCommands(): readonly (readonly [string, readonly string[]])[] {
  const compose = parse(readFileSync(join(deploy, 'compose.yaml'), 'utf8'))
  const manifest = readFileSync(join(deploy, 'kubernetes/queue.yaml'), 'utf8')
  const [server] = parseAllDocuments(manifest).flatMap((document) => {
    const { kind, spec } = document.toJS()
    return kind === 'StatefulSet' ? spec.template.spec.containers : []
  })
  return [
    // Compose reads `$$` as `$`.
    [
      'compose.yaml',
      compose.services.valkey.command.map((part: string) => part.replaceAll('$$', '$')),
    ],
    ['queue.yaml', server.command],
  ]
}

describe.skipIf(!hasRedis || !has('sh')).each(serverCommands())(
  'the server in %s',
  (_name, command) => {
    it('has the password, which is in no argument', async () => {
      const folder = temporaryFolder()
      const password = 'Passw0rd'.repeat(6)
      const socket = join(folder, 'server.sock')
      const program = join(folder, 'valkey-server')
      const options = `--port 0 --unixsocket '${socket}' --dir '${folder}'`
      const lines = [`echo "$0 $*" > '${folder}/arguments'`, `exec redis-server "$@" ${options}`]
      writeFileSync(program, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 })
      const [shell = '', ...args] = command
      const env = { PATH: `${folder}:${process.env.PATH}`, QUEUE_PASSWORD: password }
      const server = spawn(shell, args, { env, stdio: 'ignore' })
      try {
        await vi.waitUntil(() => existsSync(socket), { timeout: 30_000 })
        const given = readFileSync(join(folder, 'arguments'), 'utf8')
        expect(given).toContain('--appendonly yes')
        expect([given, ...command].join('\n')).not.toContain(password)
        expect(await answerOf({ path: socket })).toContain('NOAUTH')
        expect(await answerOf({ path: socket, password })).toBe('PONG')
      } finally {
        server.kill('SIGKILL')
      }
    })
  },
)

async function answerOf(options: {
  readonly path: string
  readonly password?: string
}): Promise<string> {
  const redis = new Redis({ ...options, enableReadyCheck: false, maxRetriesPerRequest: 1 })
  // The refusal is also an answer to "ping".
  redis.on('error', () => {})
  try {
    return await redis.ping()
  } catch (error) {
    return String(error)
  } finally {
    redis.disconnect()
  }
}

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
      ...['--from-env-file', '--from-file', '--follow'],
    ])
    const used = lines.flatMap((line) => line.match(/--[a-z][a-z-]*/g) ?? [])
    expect(used.filter((option) => !known.has(option) && !others.has(option))).toEqual([])
  })
})
