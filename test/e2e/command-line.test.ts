import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson, programPath, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 11)
const masked = `${secret.slice(0, 7)}…${secret.slice(-4)}`

function tree(files: Record<string, string> = { 'a.txt': `key ${secret}\n` }): string {
  const folder = temporaryFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

describe('exit status', () => {
  it('is 0 for a clean tree, 1 for a key, 0 for a key with --exit-zero', () => {
    expect(brleaks(['scan', tree({ 'a.txt': 'nothing' })]).status).toBe(0)
    expect(brleaks(['scan', tree()]).status).toBe(1)
    expect(brleaks([tree()]).status).toBe(1)
    expect(brleaks(['scan', tree(), '--exit-zero']).status).toBe(0)
    expect(brleaks(['scan', tree(), '--fail-on', 'live']).status).toBe(0)
  })

  it('is 3 for a file that could not be read, with or without --exit-zero, and 1 if a key was also found', () => {
    const folder = tree({ 'a.txt': 'nothing', 'b.txt': 'x'.repeat(100) })
    const { status, out } = brleaks(['scan', folder, '--max-size', '50'])
    expect(status).toBe(3)
    expect(out).toContain('b.txt: larger than --max-size')
    expect(brleaks(['scan', folder, '--max-size', '50', '--exit-zero']).status).toBe(3)
    const found = brleaksJson([
      'scan',
      tree({ 'a.txt': secret, 'b.txt': 'x'.repeat(100) }),
      '--max-size',
      '50',
    ])
    expect(found.status).toBe(1)
    expect(found.report.scan.complete).toBe(false)
  })
})

describe('bad input gets one line on standard error, status 2, and nothing scanned', () => {
  const folder = tree()
  writeFileSync(join(folder, 'broken.json'), '{\n  "version": 1,\n')
  writeFileSync(join(folder, 'wrong.json'), '{ "version": 1, "rules": [{ "id": "x y" }] }')
  writeFileSync(join(folder, 'newer.json'), '{ "version": 2, "rules": [] }')
  symlinkSync('nowhere', join(folder, 'dead-link'))

  it.each([
    ['a path that is not there', ['scan', 'missing'], /missing: no such file/],
    ['a link to nothing', ['scan', 'dead-link'], /broken link/],
    [
      'an unknown option',
      ['scan', '--exlude', 'x'],
      /unknown option --exlude; did you mean --exclude\?/,
    ],
    [
      'an option of another command',
      ['scan', '--range', 'a..b'],
      /"brleaks scan" has no option --range/,
    ],
    ['an unknown format', ['scan', '--format', 'jason'], /unknown format "jason".*json/],
    ['a missing value', ['scan', '--format'], /--format needs a value/],
    ['an option of another command', ['scan', '--staged'], /"brleaks scan" has no option --staged/],
    ['a wrong choice', ['scan', '--min-confidence', 'sure'], /low, medium, high/],
    ['a wrong size', ['scan', '--max-size', 'big'], /10M/],
    ['a wrong report', ['scan', '--report', 'json'], /FORMAT=FILE/],
    [
      'a report in a folder that is not there',
      ['scan', '--report', 'json=no/where.json'],
      /no\/where\.json.*folder does not exist/,
    ],
    ['a report on a folder', ['scan', '--report', 'json=.'], /it is a folder/],
    ['a rule file that is not there', ['scan', '--rules', 'none.json'], /none\.json: no such file/],
    ['a rule file that is not JSON', ['scan', '--rules', 'broken.json'], /broken\.json:3:1/],
    ['a rule file that is wrong', ['scan', '--rules', 'wrong.json'], /wrong\.json: \/rules\/0/],
    ['a rule file of a newer version', ['scan', '--rules', 'newer.json'], /newer\.json: \/version/],
    ['no repository', ['git', '.'], /is not in a git repository/],
    ['two repositories', ['git', '.', '..'], /takes one repository/],
    ['an operand for stdin', ['stdin', 'file'], /takes no arguments/],
    ['an invalid glob', ['scan', '--exclude', '/'], /is not a file pattern/],
    [
      'an unknown action',
      ['rules', 'show'],
      /needs an action: list, check FILE or export --to TOOL/,
    ],
  ])('%s', (_, args, message) => {
    const { status, out, err } = brleaks(args, { cwd: folder })
    expect(err).toMatch(message)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).not.toMatch(/\n\s+at /)
    expect(out).toBe('')
    expect(status).toBe(2)
  })
})

describe('what is read', () => {
  it('inside a work tree is what git tracks or would add; with --no-gitignore, everything', () => {
    const repository = new TestRepository()
    repository
      .write('.gitignore', 'ignored/\n')
      .write('ignored/a.txt', secret)
      .write('tracked.txt', 'x')
      .commit()
    repository.write('untracked.txt', secret)
    const paths = (...args: string[]) =>
      brleaksJson(['scan', ...args], { cwd: repository.folder }).report.findings.flatMap(
        (finding) => finding.sightings.map((place) => place.path),
      )
    expect(paths('.')).toEqual(['untracked.txt'])
    expect(paths('.', '--no-gitignore')).toEqual(['ignored/a.txt', 'untracked.txt'])
    expect(paths('ignored')).toEqual(['ignored/a.txt'])
    expect(paths('ignored/a.txt')).toEqual(['ignored/a.txt'])
  })

  it('expands globs that the shell passes on', () => {
    const folder = tree({ 'src/a.env': secret, 'src/deep/.env': secret, 'src/b.txt': secret })
    const paths = (...args: string[]) =>
      brleaksJson(args, { cwd: folder }).report.findings.flatMap((finding) =>
        finding.sightings.map((place) => place.path),
      )
    expect(paths('scan', 'src/**/*.env')).toEqual(['src/a.env', 'src/deep/.env'])
    expect(paths('src/*.{env,txt}')).toEqual(['src/a.env', 'src/b.txt'])
    const { status, err } = brleaks(['scan', '*.env'], { cwd: folder })
    expect(err).toBe(
      'brleaks: *.env: no file or folder matches this glob; check the pattern, or pass a folder\n',
    )
    expect(status).toBe(2)
  })

  it('names globs in the report as they were typed', () => {
    const folder = tree({ 'a.env': secret, 'b.env': secret, 'c.txt': 'c' })
    const targetOf = (...operands: string[]) =>
      brleaksJson(['scan', ...operands], { cwd: folder }).report.scan.target
    expect(targetOf('*.env', 'c.txt')).toBe('*.env c.txt')
    expect(targetOf('a.env', 'c.txt')).toBe('a.env c.txt')
  })

  it('is incomplete if patterns leave nothing, wherever they come from', () => {
    const folder = tree({ 'a.txt': secret, 'b.txt': 'b' })
    const given = brleaksJson(['scan', folder, '--exclude', '**'])
    expect(given.status).toBe(3)
    expect(given.report.scan.coverage.failed).toEqual([
      {
        what: 'files',
        reason: '--include and --exclude, or the configuration, leave out all 2 files',
      },
    ])
    const repository = new TestRepository()
    repository.write('brleaks.config.json', '{ "version": 1, "include": ["nothing"] }')
    repository.write('a.txt', secret).commit()
    expect(brleaks(['scan', '.'], { cwd: repository.folder }).status).toBe(3)
    // A file that is named is read whatever patterns say.
    expect(brleaks(['scan', 'a.txt'], { cwd: repository.folder }).status).toBe(1)
  })

  it('can be narrowed by patterns', () => {
    const folder = tree({
      'a.txt': secret,
      'docs/b.md': secret,
      'docs/deep/c.md': secret,
      'node_modules/d.js': secret,
    })
    const paths = (...args: string[]) =>
      brleaksJson(['scan', '.', ...args], { cwd: folder }).report.findings.flatMap((finding) =>
        finding.sightings.map((place) => place.path),
      )
    expect(paths()).toHaveLength(4)
    expect(paths('--exclude', 'docs')).toEqual(['a.txt', 'node_modules/d.js'])
    expect(paths('--include', '*.md')).toEqual(['docs/b.md', 'docs/deep/c.md'])
    expect(paths('--include', '*.md', '--exclude', 'docs/deep/**')).toEqual(['docs/b.md'])
  })

  it('a file deleted from the work tree is reported, and is not an error', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'x').commit()
    repository.remove('a.txt')
    const { report, status } = brleaksJson(['scan', '.'], { cwd: repository.folder })
    expect(status).toBe(0)
    expect(report.scan.coverage.skipped).toMatchObject([{ reason: 'deleted in the work tree' }])
  })

  it('is standard input, with its name if one is given', () => {
    const { report, status } = brleaksJson(['stdin', '--stdin-path', 'app.log'], {
      input: `one\n  ${secret}\n`,
    })
    expect(status).toBe(1)
    expect(report.findings[0]?.sightings[0]).toMatchObject({
      source: 'stdin',
      path: 'app.log',
      line: 2,
      column: 3,
    })
  })
})

describe('reports', () => {
  it('are also written to files, in every format', () => {
    const folder = tree()
    const { status, out, err } = brleaks(
      [
        'scan',
        'a.txt',
        '--report',
        'json=r.json',
        '--report',
        'sarif=r.sarif',
        '--report',
        'text=r.txt',
      ],
      { cwd: folder },
    )
    expect(status).toBe(1)
    expect(out).toContain(masked)
    expect(err).toContain('wrote r.json')
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).findings).toHaveLength(1)
    const log = JSON.parse(readFileSync(join(folder, 'r.sarif'), 'utf8'))
    expect(log.runs[0].results[0].partialFingerprints.primaryLocationLineHash).toMatch(
      /^[0-9a-f]+:1$/,
    )
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).toContain('a.txt:1:5')
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('with full keys are readable only by their owner, with a warning', () => {
    const folder = tree()
    const { err } = brleaks(['scan', 'a.txt', '--show-secrets', '--report', 'json=r.json'], {
      cwd: folder,
    })
    expect(statSync(join(folder, 'r.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'r.json'), 'utf8')).toContain(secret)
    expect(err).toContain('--show-secrets')
  })

  it('do not follow a link at their path', () => {
    const folder = tree()
    writeFileSync(join(folder, 'victim'), 'precious')
    symlinkSync('victim', join(folder, 'r.json'))
    expect(brleaks(['scan', 'a.txt', '--report', 'json=r.json'], { cwd: folder }).status).toBe(2)
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious')
  })

  it('of an audit are written to a folder', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.remove('a.txt').commit()
    const { status, out } = brleaks(['audit', '.', '--output', 'audit'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(out.replace(/\s+/g, ' ')).toContain('gone since')
    expect(readdirSync(join(repository.folder, 'audit')).sort()).toEqual([
      'report.html',
      'report.json',
      'report.sarif',
      'report.txt',
    ])
  })

  it('of an audit have one finding for a key in files and history', () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit(`adds ${secret}`)
    const { report } = brleaksJson(['audit', repository.folder])
    expect(report.findings).toHaveLength(1)
    expect(new Set(report.findings[0]?.sightings.map((place) => place.source))).toEqual(
      new Set(['file', 'blob', 'commit-message', 'reflog']),
    )
    expect(report.findings[0]?.exposure).toMatchObject({
      atHead: true,
      refs: ['refs/heads/main'],
      firstAuthor: 'Ada Author <ada@example.test>',
    })
  })

  it('list what was left out, and why, on request', () => {
    const folder = tree({
      'a.c': 'br_ssl_engine_set_default_rsavrfy();\n  br_your_api_key_here_please;\n',
    })
    const { out } = brleaks(['scan', folder, '--show-filtered'])
    expect(out).toContain('a.c:1:1  br_ssl_engine_set_default_rsavrfy  reads like a name')
    expect(out).toContain('placeholder word')
    expect(brleaksJson(['scan', folder]).report.summary.filtered).toBe(2)
  })

  it('are the same for the same tree', () => {
    const folder = tree({
      'a.txt': secret,
      'b/c.txt': `${key('hex:40', 3)} ${key('hex:40', 4)}`,
      'd.txt': secret,
    })
    const run = () => ({ ...brleaksJson(['scan', folder]).report, scan: null })
    expect(run()).toEqual(run())
  })
})

describe('keys stay inside', () => {
  it('even if they are names', () => {
    const repository = new TestRepository()
    repository.write(`${secret}/${secret}.txt`, secret).commit(secret, { GIT_AUTHOR_NAME: secret })
    repository.git('branch', `x/${secret}`)
    for (const format of ['text', 'json', 'jsonl', 'sarif']) {
      const { out, err } = brleaks(
        ['audit', '.', '--format', format, '--verbose', '--show-filtered'],
        { cwd: repository.folder },
      )
      expect(out).toContain(secret.slice(0, 7))
      expect(out + err).not.toContain(secret)
    }
    const missing = brleaks(['scan', `./${secret}-missing`], { cwd: repository.folder })
    expect(missing.status).toBe(2)
    expect(missing.err).not.toContain(secret)
  })
})

/** Starts a scan and stops it with SIGINT; on a loaded machine again with a longer delay, until it has found a key. */
async function interrupted(
  delaysMs: readonly number[],
  start: () => { readonly child: Started; readonly afterSignal?: () => void },
) {
  for (const [index, delayMs] of delaysMs.entries()) {
    const { child, afterSignal } = start()
    let out = ''
    child.stdout.on('data', (piece) => {
      out += piece
    })
    const closed = new Promise<unknown>((resolve) => child.on('close', resolve))
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    child.kill('SIGINT')
    afterSignal?.()
    const status = await closed
    // A program that was still loading ends by the signal and prints nothing.
    const report = out === '' ? { findings: [] } : JSON.parse(out)
    if (report.findings.length > 0 || index === delaysMs.length - 1) return { report, status }
  }
  throw new Error('no delays')
}

type Started = ReturnType<typeof startBrleaks>

describe('the program', () => {
  it('prints its version, its help and its completion', () => {
    const version = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ).version
    expect(brleaks(['--version']).out).toBe(`${version}\n`)
    for (const args of [['--help'], ['git', '--help'], ['audit', '-h']]) {
      const { status, out } = brleaks(args)
      expect(status).toBe(0)
      expect(out).toContain('Usage: brleaks')
      expect(out).toContain('Examples:')
    }
    expect(brleaks(['completion']).out).toContain('brleaks')
    expect(brleaks(['__complete', 'bash', 'git', '--ra']).out).toBe('--range\n')
  })

  it('lists and checks rules', () => {
    expect(brleaks(['rules', 'list']).out).toContain('batch-relay-api-key')
    expect(JSON.parse(brleaks(['rules', 'list', '--format', 'json']).out).rules[0].id).toBe(
      'batch-relay-api-key',
    )
  })

  it('accepts the rule file that docs/rules.md shows, and finds its key', () => {
    const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
    const folder = tree({ 'my-rules.json': example, 'a.txt': `acme_${key('base62:24', 9, '')}\n` })
    expect(brleaks(['rules', 'check', 'my-rules.json'], { cwd: folder }).status).toBe(0)
    const { report } = brleaksJson(['scan', '.', '--rules', 'my-rules.json'], { cwd: folder })
    expect(report.findings.map((finding) => finding.ruleId)).toEqual(['acme-key'])
  })

  it('uses rules of the user in addition to its own', () => {
    const folder = tree({ 'a.txt': `acme_${'k7Qz9'.repeat(4)}w8 ${secret}` })
    const rule = {
      id: 'acme-key',
      name: 'AcmeKey',
      service: 'Acme',
      description: 'A key.',
      revokeUrl: 'https://acme.test/keys',
      docsUrl: 'https://acme.test/docs',
      prefixes: [{ text: 'acme_', mode: 'live' }],
      body: { alphabet: 'A-Za-z0-9', minLength: 20, maxLength: 40, pattern: '[A-Za-z0-9]{20,40}' },
      filters: {
        randomness: 'entropy',
        minEntropy: 2,
        placeholderWords: [],
        documentationBodies: [],
      },
      context: {
        service: [],
        credentialWords: [],
        idWords: [],
        otherVendors: [],
        otherPrefixes: [],
      },
      examples: ['acme_{base62:24}'],
      counterExamples: ['acme_short'],
    }
    writeFileSync(join(folder, 'rules.json'), JSON.stringify({ version: 1, rules: [rule] }))
    writeFileSync(join(folder, 'a.txt'), `acme_${key('base62:24', 8, '')} ${secret}`)
    expect(brleaks(['rules', 'check', 'rules.json'], { cwd: folder })).toMatchObject({ status: 0 })
    const ids = brleaksJson(['scan', 'a.txt', '--rules', 'rules.json'], {
      cwd: folder,
    }).report.findings.map((finding) => finding.ruleId)
    expect(ids.sort()).toEqual(['acme-key', 'batch-relay-api-key'])
    for (const [pattern, message] of [
      ['(a+)+', 'upper bound'],
      ['(?:a{1,5}b){1,9}', 'nested repetitions'],
      ['(?=a)', 'look-around'],
      ['(a)\\1', 'back-reference'],
      ['(', 'not a valid'],
    ]) {
      writeFileSync(
        join(folder, 'bad.json'),
        JSON.stringify({ version: 1, rules: [{ ...rule, body: { ...rule.body, pattern } }] }),
      )
      const { status, err } = brleaks(['scan', 'a.txt', '--rules', 'bad.json'], { cwd: folder })
      expect(status).toBe(2)
      expect(err).toContain(message)
    }
    writeFileSync(
      join(folder, 'bad.json'),
      JSON.stringify({ version: 1, rules: [{ ...rule, examples: ['acme_x'] }] }),
    )
    expect(brleaks(['rules', 'check', 'bad.json'], { cwd: folder }).err).toContain('is not found')
  })

  it('ends quietly when its reader closes the pipe', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, seed) => [`f${seed}.txt`, key('base62:32', seed)]),
    )
    const child = startBrleaks(['scan', tree(files)])
    child.stdout.once('data', () => child.stdout.destroy())
    let err = ''
    child.stderr.on('data', (piece) => {
      err += piece
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect(err).toBe('')
    expect(status).toBe(1)
  })

  it('stopped by a signal, reports what was found so far as incomplete', async () => {
    const { report, status } = await interrupted([700, 5000, 20_000], () => {
      const child = startBrleaks(['stdin', '--format', 'json'])
      child.stdin.on('error', () => {})
      child.stdin.write(`${secret}\n${'x'.repeat(3_000_000)}`)
      return { child, afterSignal: () => child.stdin.write('y'.repeat(3_000_000)) }
    })
    expect(report.scan).toMatchObject({ complete: false, interrupted: true })
    expect(report.findings).toHaveLength(1)
    expect(status).toBe(1)
  }, 90_000)

  it('stopped while it reads a history, reports the keys that its threads have found', async () => {
    const repository = new TestRepository()
    repository.write('a.txt', secret).commit()
    repository.git('repack', '-q', '-a', '-d')
    // Refs with ordinary names are read without git.
    repository.git('branch', 'größe')
    // A git that never lists the refs: the scan cannot end by itself.
    const bin = tree({
      git: `#!/bin/sh
case "$*" in *for-each-ref*) exec sleep 60 ;; esac
PATH="${process.env.PATH}" exec git "$@"
`,
    })
    chmodSync(join(bin, 'git'), 0o755)
    const { report, status } = await interrupted([2500, 8000, 20_000], () => ({
      child: startBrleaks(['git', repository.folder, '--jobs', '2', '--format', 'json'], {
        env: { PATH: `${bin}:${process.env.PATH}` },
      }),
    }))
    expect(report.scan).toMatchObject({ complete: false, interrupted: true })
    expect(report.findings).toHaveLength(1)
    expect(status).toBe(1)
  }, 90_000)

  it('stopped while it waits for input, ends at once', async () => {
    const { report, status } = await interrupted([700, 5000, 20_000], () => {
      const child = startBrleaks(['stdin', '--format', 'json'])
      // The writer keeps its end open.
      child.stdin.write(`${secret}\n`)
      return { child }
    })
    expect(report).toMatchObject({
      scan: { complete: false, interrupted: true },
      summary: { findings: 1 },
    })
    expect(status).toBe(1)
  }, 90_000)

  it('completes words in bash, and writes a script for the requested shell', () => {
    const script = [
      `brleaks() { "${process.execPath}" "${programPath}" "$@"; }`,
      'source <(brleaks completion bash)',
      'function_of=$(complete -p brleaks | sed "s/.*-F \\([^ ]*\\).*/\\1/")',
      `try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); $function_of; echo "\${COMPREPLY[*]}"; }`,
      'try brleaks s; try brleaks scan --min; try brleaks scan --format js; try brleaks rules ""',
    ].join('\n')
    const result = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' })
    expect(result.stdout.split('\n')).toEqual([
      expect.stringContaining('scan stdin'),
      '--min-confidence',
      expect.stringContaining('json jsonl'),
      expect.stringContaining('list check'),
      '',
    ])
    expect(brleaks(['completion', 'zsh']).out).toContain('#compdef brleaks')
    expect(brleaks(['completion', 'bash'], { env: { SHELL: '/bin/zsh' } }).out).toContain(
      'complete -o',
    )
    expect(brleaks(['completion', 'fish']).out).toContain('complete -c brleaks')
    expect(brleaks(['completion', 'tcsh']).status).toBe(2)
  })

  it('lists the rules in force, and accepts every common option', () => {
    const { out } = brleaks(['rules', 'list'])
    expect(out).toContain('br_test_ (test), br_ (live)')
    expect(out).not.toContain('undefined')
    const folder = tree({ 'a.txt': 'nothing' })
    expect(brleaks(['scan', folder, '--jobs', '2'])).toMatchObject({ status: 0, err: '' })
  })
})
