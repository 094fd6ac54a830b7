import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CloneRequest, cloneMirror } from '../../src/git/clone.ts'
import { gitEnvironment, TestRepository, temporaryFolder } from '../helpers/repository.ts'

const sshd = '/usr/sbin/sshd'
const missing = !existsSync(sshd) || !existsSync('/usr/bin/ssh-keygen')
const folder = temporaryFolder()
const file = (name: string) => join(folder, name)
const served = file('served with space')

let server: ChildProcess | null = null
afterAll(() => server?.kill())

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** A server with keys of its own, on loopback. */
async function startServer(): Promise<number> {
  for (const name of ['host', 'client', 'stranger']) {
    const options = ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)]
    execFileSync('ssh-keygen', options)
  }
  const port = await freePort()
  writeFileSync(file('authorized'), readFileSync(file('client.pub')))
  writeFileSync(file('known'), `[127.0.0.1]:${port} ${readFileSync(file('host.pub'), 'utf8')}`)
  const lines = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${file('host')}`,
    `AuthorizedKeysFile ${file('authorized')}`,
    'PidFile none',
    'StrictModes no',
    'UsePAM no',
    'PermitRootLogin prohibit-password',
    'PasswordAuthentication no',
  ]
  writeFileSync(file('sshd_config'), `${lines.join('\n')}\n`)
  if (userInfo().uid === 0) mkdirSync('/run/sshd', { recursive: true })
  server = spawn(sshd, ['-D', '-e', '-f', file('sshd_config')], { stdio: 'ignore' })
  return port
}

/** The ssh command of a user with this key, who knows these hosts. */
function sshCommand(key = 'client', known = 'known'): string {
  const config = file(`config-${key}-${known}`)
  const lines = [
    `IdentityFile ${file(key)}`,
    'IdentitiesOnly yes',
    `UserKnownHostsFile ${file(known)}`,
    'GlobalKnownHostsFile /dev/null',
    'StrictHostKeyChecking ask',
  ]
  writeFileSync(config, `${lines.join('\n')}\n`)
  return `ssh -F ${config}`
}

function cloneFrom(
  url: string,
  command: string,
  pinned?: CloneRequest['access']['pinned'],
): { done: Promise<void>; clone: string } {
  const clone = join(temporaryFolder(), 'clone.git')
  const done = cloneMirror({
    url,
    folder: clone,
    access: {
      environment: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_SSH_COMMAND: command,
      },
      credential: null,
      http: false,
      redirects: true,
      pinned,
    },
    limits: { timeMs: 60_000, bytes: 1 << 30 },
    signal: new AbortController().signal,
  })
  return { done, clone }
}

describe.skipIf(missing)('a clone over ssh (skipped without an OpenSSH server)', () => {
  let port = 0
  let login = ''
  beforeAll(async () => {
    port = await startServer()
    login = `ssh://${userInfo().username}@127.0.0.1:${port}`
    const repository = new TestRepository({ folder: join(served, 'app.git'), bare: true })
    const tree = repository.gitWith({ input: '' }, 'mktree')
    repository.git('update-ref', 'refs/pull/1/head', repository.git('commit-tree', '-m', 'a', tree))
    for (let tries = 0; tries < 250; tries++) {
      const { done } = cloneFrom(`${login}${encodeURI(served)}/app.git`, sshCommand())
      if (await done.then(() => true).catch(() => false)) return
      await sleep(200)
    }
    throw new Error('the ssh server does not answer')
  })

  it('has every ref of the server', async () => {
    const { clone, done } = cloneFrom(`${login}${encodeURI(served)}/app.git`, sshCommand())
    await done
    const options = { cwd: clone, env: gitEnvironment(), encoding: 'utf8' } as const
    expect(execFileSync('git', ['for-each-ref', '--format=%(refname)'], options)).toBe(
      'refs/pull/1/head\n',
    )
  })

  it('connects to the address that was checked, whose key must be that of the name', async () => {
    const host = 'git.example.test'
    const url = `ssh://${userInfo().username}@${host}:${port}${encodeURI(served)}/app.git`
    const pinned = { host, port, addresses: ['::1', '127.0.0.1'] }
    await expect(cloneFrom(url, sshCommand(), pinned).done).rejects.toMatchObject({
      fault: 'untrusted',
    })
    const key = readFileSync(file('host.pub'), 'utf8')
    writeFileSync(file('named'), `[${host}]:${port} ${key}`)
    await cloneFrom(url, sshCommand('client', 'named'), pinned).done
  })

  it.each([
    [
      'a key that the server does not know',
      'app.git',
      sshCommand('stranger'),
      'refused',
      /private/,
    ],
    [
      'a host key that is not known',
      'app.git',
      sshCommand('client', 'none'),
      'untrusted',
      /host key/,
    ],
    ['a repository that does not exist', 'nothing', sshCommand(), 'not-found', /was not found/],
  ])(
    'says what is wrong with %s, and asks nothing',
    async (_case, name, command, fault, reason) => {
      const { done } = cloneFrom(`${login}${encodeURI(served)}/${name}`, command)
      await expect(done).rejects.toMatchObject({ fault, message: expect.stringMatching(reason) })
    },
  )
})
