import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configure, render, scan, settingOriginText } from '../../src/index.ts'
import { key } from '../helpers/keys.ts'
import { baselineOf } from '../helpers/known.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 81)
const configName = 'brleaks.config.json'

/** A repository with a key and whatever files are given, all of it staged. */
function repositoryWith(files: Readonly<Record<string, string>>): TestRepository {
  const repository = new TestRepository()
  repository.write('a.txt', 'nothing\n').commit('first')
  repository.write('a.txt', `key ${secret}\n`)
  for (const [name, text] of Object.entries(files)) repository.write(name, text)
  repository.git('add', '-A')
  return repository
}

interface Ending {
  readonly status: number | null
  readonly err: string
}

/** Every way in by which a tree's own files are read. A new one is one line. */
const entryPoints: Readonly<Record<string, (folder: string) => Ending | Promise<Ending>>> = {
  'brleaks scan': (cwd) => brleaks(['scan'], { cwd }),
  'brleaks audit': (cwd) => brleaks(['audit', '.'], { cwd }),
  'brleaks git --staged': (cwd) => brleaks(['git', '--staged'], { cwd }),
  'brleaks hook run pre-commit': (cwd) => brleaks(['hook', 'run', 'pre-commit'], { cwd }),
  'brleaks stdin': (cwd) => brleaks(['stdin'], { cwd, input: `key ${secret}\n` }),
  library: async (path) => {
    try {
      const settings = await configure({ path })
      const report = await scan({ paths: [path], cwd: path, settings })
      return {
        status: report.findings.some((finding) => finding.suppressed === null) ? 1 : 0,
        err: '',
      }
    } catch (error) {
      return { status: 2, err: `brleaks: ${(error as Error).message}\n` }
    }
  },
}

describe.each(Object.entries(entryPoints))(
  "a scanned tree's own configuration, by %s,",
  (_, enter) => {
    const shared = repositoryWith({})
    let before: readonly string[] = []
    /** Puts files into the tree in place of those of the test before, and stages them. */
    function put(files: Readonly<Record<string, string>>): string {
      for (const name of before) shared.remove(name)
      for (const [name, text] of Object.entries(files)) shared.write(name, text)
      before = Object.keys(files)
      shared.git('add', '-A')
      return shared.folder
    }

    it.each([
      ['add verification', { verify: true }],
      ['change the API address', { apiUrl: 'https://evil.test' }],
      ['change the exit status to success', { exitZero: true }],
      ['count only live keys', { failOn: 'live' }],
      ['hide remarks and what it suppressed', { quiet: true }],
      ['show keys in full', { showSecrets: true }],
      ['let live keys be suppressed', { allowLive: true }],
      ['lift budgets: verification', { verifyBudget: 1_000_000 }],
      ['lift budgets: threads', { jobs: 1000 }],
      ['write files', { report: ['json=/tmp/x'] }],
      ['write a folder', { output: 'x' }],
      ['name another configuration', { config: 'other.json' }],
      ['name programs', { command: 'rm -rf /' }],
      ['name programs to run', { exec: ['sh', '-c', 'true'] }],
      ['narrow what is read of a history', { range: ['HEAD..HEAD'] }],
      ['read a baseline outside the tree', { baseline: '../outside.json' }],
      ['read an ignore file outside the tree', { ignoreFile: '/etc/hosts' }],
      ['read rules outside the tree', { rules: 'sub/../../rules.json' }],
      ['match paths outside the tree', { exclude: ['../**'] }],
    ])('cannot %s', async (_what, config) => {
      const folder = put({ [configName]: JSON.stringify(config) })
      const { status, err } = await enter(folder)
      expect(status).toBe(2)
      expect(err).toMatch(/^brleaks: brleaks\.config\.json:1:\d+: .*\n$/)
    })

    it('cannot reach outside through a link', async () => {
      const outside = temporaryFolder()
      writeFileSync(join(outside, 'baseline.json'), baselineOf([secret]))
      const repository = repositoryWith({})
      repository.link('brleaks.baseline.json', join(outside, 'baseline.json'))
      repository.git('add', '-A')
      const { status, err } = await enter(repository.folder)
      expect(status).toBe(2)
      expect(err).toMatch(
        /brleaks\.baseline\.json: (a link that leads out of the tree|(it is no|not a) regular file)/,
      )
    })

    it('cannot add rules that name an API', async () => {
      const [rule] = JSON.parse(readFileSync('rules/batch-relay.json', 'utf8')).rules
      const rules = { version: 1, rules: [{ ...rule, id: 'another-rule' }] }
      const { folder } = repositoryWith({
        [configName]: '{ "rules": "rules.json" }',
        'rules.json': JSON.stringify(rules),
      })
      const { status, err } = await enter(folder)
      expect(status).toBe(2)
      expect(err).toMatch(/rules\.json: rule another-rule sends keys to an API/)
    })

    it.each([
      ['a baseline that is not JSON', 'brleaks.baseline.json', '{ "version": 1,'],
      ['a baseline of a newer version', 'brleaks.baseline.json', '{ "version": 2, "keys": [] }'],
      ['a baseline with merge marks', 'brleaks.baseline.json', '<<<<<<< HEAD\n'],
      ['a baseline with a key twice', 'brleaks.baseline.json', baselineOf([secret, secret])],
      [
        'a baseline with a bad date',
        'brleaks.baseline.json',
        baselineOf([secret], { expires: 'x' }),
      ],
      ['an ignore file with a bad line', '.brleaksignore', '../x\n'],
      ['a configuration that is not JSON', configName, '{'],
      ['a configuration of a newer version', configName, '{ "version": 9 }'],
      ['a configuration that is not YAML', 'brleaks.config.yaml', 'a: [\n'],
    ])('ends it when it is wrong: %s', async (_what, name, text) => {
      const folder = put({ [name]: text })
      const { status, err } = await enter(folder)
      expect(status).toBe(2)
      expect(err).toMatch(new RegExp(`^brleaks: ${name.replaceAll('.', '\\.')}:\\d+:\\d+: .*\n$`))
    })

    it('is heard where it is right', async () => {
      const { folder } = repositoryWith({ 'brleaks.baseline.json': baselineOf([secret]) })
      expect(await enter(folder)).toMatchObject({ status: 0 })
      const { folder: bare } = repositoryWith({})
      expect(await enter(bare)).toMatchObject({ status: 1 })
    })
  },
)

describe('precedence: command line over environment over file over default', () => {
  const file = { [configName]: '{ "minConfidence": "medium", "gitignore": false }' }
  const environment = { BRLEAKS_MIN_CONFIDENCE: 'high' }
  const flags = ['--min-confidence', 'low']

  it.each([
    ['nothing is given', {}, {}, [], 'low', 'default'],
    ['the file says it', file, {}, [], 'medium', `${configName}:1:3`],
    ['the environment says it', {}, environment, [], 'high', 'BRLEAKS_MIN_CONFIDENCE'],
    ['the command line says it', {}, {}, flags, 'low', 'command line'],
    ['file and environment', file, environment, [], 'high', 'BRLEAKS_MIN_CONFIDENCE'],
    ['file and command line', file, {}, flags, 'low', 'command line'],
    ['environment and command line', {}, environment, flags, 'low', 'command line'],
    ['all three', file, environment, flags, 'low', 'command line'],
  ])('%s', async (_, files, env, args, value, origin) => {
    const { folder } = repositoryWith(files)
    const expected = { name: 'min-confidence', value, origin }
    const { out } = brleaks(['config', '--format', 'json', ...args], { cwd: folder, env })
    expect(JSON.parse(out).options).toContainEqual(expected)
    const options = args.length > 0 ? { 'min-confidence': 'low' } : {}
    const { values } = await configure({ path: folder, environment: env, options })
    expect([
      values.text('min-confidence'),
      settingOriginText(values.origin('min-confidence')),
    ]).toEqual([value, origin])
    const { report } = brleaksJson(['scan', ...args], { cwd: folder, env })
    const settings = report.scan.configuration.settings
    expect(settings.filter((setting) => setting.name === 'min-confidence')).toEqual(
      origin === 'default' ? [] : [expected],
    )
  })

  it('lets a flag that a file set be taken back', () => {
    const { folder } = repositoryWith({ [configName]: '{ "inlineIgnore": false }' })
    writeFileSync(join(folder, 'a.txt'), `${secret} # brleaks:allow made up\n`)
    expect(brleaks([], { cwd: folder }).status).toBe(1)
    expect(brleaks(['--no-inline-ignore=false'], { cwd: folder }).status).toBe(0)
    expect(brleaks([], { cwd: folder, env: { BRLEAKS_NO_INLINE_IGNORE: '0' } }).status).toBe(0)
  })

  it.each([
    [
      'an unknown option',
      ['--baselin', 'x'],
      {},
      /unknown option --baselin; did you mean --baseline\?/,
    ],
    [
      'an unknown variable',
      [],
      { BRLEAKS_BASELIN: 'x' },
      /unknown variable BRLEAKS_BASELIN; did you mean BRLEAKS_BASELINE\?/,
    ],
    [
      'a wrong value in a variable',
      [],
      { BRLEAKS_FAIL_ON: 'x' },
      /BRLEAKS_FAIL_ON: option --fail-on: expected any, live/,
    ],
    ['a configuration that is not there', ['--config', 'no.json'], {}, /no\.json: no such file/],
    ['a baseline that is not there', ['--baseline', 'no.json'], {}, /no\.json: no such file/],
    ['an unknown scanner', ['--foreign-marks', 'x'], {}, /--foreign-marks: expected gitleaks/],
  ])('%s is one line, status 2', (_, args, env, expected) => {
    const { folder } = repositoryWith({})
    const { status, err, out } = brleaks(args, { cwd: folder, env })
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(expected)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it('names two configurations side by side', () => {
    const { folder } = repositoryWith({ [configName]: '{}', 'brleaks.config.yaml': 'version: 1' })
    expect(brleaks([], { cwd: folder }).err).toMatch(/^brleaks: found both /)
  })
})

describe('which files count', () => {
  it('those at the root of the repository, also from a folder in it', () => {
    const { folder } = repositoryWith({
      [configName]: '{ "known": [{ "path": "/sub/*.txt", "reason": "made up" }] }',
      'sub/b.txt': key('base62:32', 82),
      'sub/brleaks.config.json': '{ "exitZero": true }',
      'b.txt': key('base62:32', 83),
    })
    for (const [cwd, args, status] of [
      [join(folder, 'sub'), [], 0],
      [folder, ['sub'], 0],
      [folder, [join(folder, 'sub')], 0],
      ['/', [join(folder, 'sub')], 0],
      [join(folder, 'sub'), ['../b.txt'], 1],
    ] as const) {
      expect({ cwd, args, status: brleaks([...args], { cwd }).status }).toEqual({
        cwd,
        args,
        status,
      })
    }
  })

  it('and patterns are meant from there', () => {
    const { folder } = repositoryWith({
      [configName]: '{ "exclude": ["src/gen/**"] }',
      'a.txt': 'nothing',
      'src/gen/a.js': key('base62:32', 86),
      'gen/a.js': key('base62:32', 87),
    })
    const found = (cwd: string, ...args: string[]) =>
      brleaksJson(args, { cwd }).report.findings.length
    expect(found(folder)).toBe(1)
    expect(found(join(folder, 'src'))).toBe(0)
    expect(found(join(folder, 'src'), 'gen')).toBe(0)
    expect(found('/', folder)).toBe(1)
    expect(found(join(folder, 'gen'))).toBe(1)
  })

  it('the index for what is staged, whatever the work tree holds by now', () => {
    const repository = repositoryWith({ 'brleaks.baseline.json': baselineOf([secret]) })
    repository.remove('brleaks.baseline.json')
    expect(brleaks(['git', '--staged'], { cwd: repository.folder }).status).toBe(0)
    repository.git('add', '-A')
    repository.write('brleaks.baseline.json', baselineOf([secret]))
    expect(brleaks(['git', '--staged'], { cwd: repository.folder }).status).toBe(1)
    const { report } = brleaksJson(['git', '--staged'], { cwd: repository.folder })
    expect(report.scan.configuration.files.map((file) => file.kind)).toEqual(['rules'])
  })

  it('those of a commit, for a pull request, whatever the branch changes', async () => {
    const repository = repositoryWith({})
    repository.write('a.txt', 'nothing\n').write(configName, '{ "exclude": ["gen/"] }')
    const base = repository.commit('base')
    repository.write('brleaks.baseline.json', baselineOf([secret]))
    repository.write(configName, '{ "exitZero": true }')
    repository.write('a.txt', secret).commit('a pull request that excuses itself')
    const settings = await configure({ path: repository.folder, from: { commit: base } })
    expect(settings.values.list('exclude')).toEqual(['gen/'])
    expect(settings.configuration.files.map(({ kind, from }) => [kind, from])).toEqual([
      ['rules', null],
      ['config', { kind: 'commit', oid: base }],
    ])
    const report = await scan({
      repository: repository.folder,
      ranges: [`${base}..HEAD`],
      settings,
    })
    expect(report.findings[0]?.suppressed).toBeNull()
    await expect(configure({ path: repository.folder, from: { commit: 'HEAD' } })).rejects.toThrow(
      /exitZero/,
    )
    await expect(
      configure({ path: repository.folder, from: { commit: 'no' } }),
    ).rejects.toMatchObject({
      code: 'bad-revision',
    })
  })

  it('never those of a merge that is not settled', async () => {
    const repository = repositoryWith({})
    repository.write(configName, '{}').commit('base')
    repository.git('checkout', '-q', '-b', 'other')
    repository.write(configName, '{ "version": 1 }').commit('theirs')
    repository.git('checkout', '-q', 'main')
    repository.write(configName, '{ "exclude": [] }').commit('ours')
    expect(() => repository.git('merge', '-q', 'other')).toThrow()
    await expect(configure({ path: repository.folder, from: 'index' })).rejects.toThrow(
      /in conflict/,
    )
    expect(brleaks([], { cwd: repository.folder }).err).toMatch(/merge conflict marker/)
  })

  it('no files with --no-config, except those that are named', () => {
    const { folder } = repositoryWith({
      'brleaks.baseline.json': baselineOf([secret]),
      [configName]: '{ "exitZero": true }',
    })
    expect(brleaks(['--no-config'], { cwd: folder }).status).toBe(1)
    const named = ['--no-config', '--baseline', 'brleaks.baseline.json']
    expect(brleaks(named, { cwd: folder }).status).toBe(0)
  })

  it('no configuration if the paths are in different trees, with a notice', () => {
    const one = repositoryWith({ 'brleaks.baseline.json': baselineOf([secret]) }).folder
    const two = repositoryWith({}).folder
    const { status, out } = brleaks([one, two])
    expect(status).toBe(1)
    expect(out).toContain('the paths are in different trees')
  })

  it('a configuration that is named, with the files beside it that it names', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'ci'))
    writeFileSync(join(folder, 'ci/strict.yaml'), 'baseline: known.json\n')
    writeFileSync(join(folder, 'ci/known.json'), baselineOf([secret]))
    const { folder: cwd } = repositoryWith({})
    expect(brleaks(['--config', join(folder, 'ci/strict.yaml')], { cwd }).status).toBe(0)
    writeFileSync(join(folder, 'ci/strict.yaml'), 'baseline: gone.json\n')
    const { err, status } = brleaks(['--config', join(folder, 'ci/strict.yaml')], { cwd })
    expect(status).toBe(2)
    expect(err).toMatch(/strict\.yaml:1:1: gone\.json is not in/)
  })

  it('only regular files', () => {
    const repository = repositoryWith({})
    mkdirSync(join(repository.folder, '.brleaksignore'))
    expect(brleaks([], { cwd: repository.folder }).err).toMatch(
      /\.brleaksignore: not a regular file/,
    )
    repository.remove('.brleaksignore')
    symlinkSync('nowhere', join(repository.folder, '.brleaksignore'))
    expect(brleaks([], { cwd: repository.folder }).err).toMatch(/\.brleaksignore: a broken link/)
  })
})

describe('a scan without configuration', () => {
  it('loads no parser for it', () => {
    const { folder } = repositoryWith({})
    const loaded = (files: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
      const coverage = temporaryFolder()
      brleaks(['a.txt'], { cwd: folder, env: { NODE_V8_COVERAGE: coverage } })
      const [report = ''] = readdirSync(coverage)
      const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8'))
      return (result as { url: string }[]).flatMap(
        ({ url }) => /parts\/(yaml|jsonc-parser|ajv|prompts|picomatch)\.js$/.exec(url)?.[1] ?? [],
      )
    }
    expect(loaded({})).toEqual([])
    expect(loaded({ 'brleaks.config.yaml': 'version: 1' })).toEqual(['yaml'])
  })
})

describe('a configuration with rules of its own', () => {
  it('finds by them', () => {
    const [rule] = JSON.parse(readFileSync('rules/batch-relay.json', 'utf8')).rules
    const { verification: _, ...plain } = rule
    const other = {
      ...plain,
      id: 'another-key',
      prefixes: [{ text: 'zz_', mode: 'live' }],
      examples: ['zz_{base62:32}'],
      counterExamples: ['zz_sample_name'],
    }
    const { folder } = repositoryWith({
      [configName]: '{ "rules": "config/rules.json" }',
      'config/rules.json': JSON.stringify({ version: 1, rules: [other] }),
      'b.txt': key('base62:32', 84, 'zz_'),
    })
    const { report } = brleaksJson([], { cwd: folder })
    expect(report.findings.map((finding) => finding.ruleId)).toContain('another-key')
    expect(report.scan.configuration.files.map((file) => file.path)).toContain('config/rules.json')
  })
})

describe('every report', () => {
  const files = {
    [configName]: '{ "known": [{ "path": "nothing/**", "reason": "x", "expires": "2020-01-01" }] }',
    'brleaks.baseline.json': baselineOf([key('base62:32', 85)]),
    '.brleaksignore': 'test/** # made up\n',
  }

  it('says what it was made under: path and SHA-256', async () => {
    const { folder } = repositoryWith(files)
    const settings = await configure({ path: folder })
    const report = await scan({ paths: [folder], cwd: folder, settings })
    const hashes = Object.entries(files).map(([name, text]) => [
      name,
      createHash('sha256').update(text).digest('hex'),
    ])
    for (const format of ['json', 'jsonl', 'sarif', 'text'] as const) {
      const text = render(report, format, { verbose: true, width: 1000 })
      for (const [name, hash] of hashes) {
        expect(text, format).toContain(name)
        expect(text, format).toContain(hash)
      }
      expect(text, format).toContain('built in')
    }
    expect(render(report, 'text')).toContain('1 known entry is expired')
    expect(JSON.parse(render(report, 'json')).scan.configuration.stale).toHaveLength(1)
  })

  it('says so on standard error where it has no line to say it in', () => {
    const { folder } = repositoryWith({ ...files, 'a.txt': 'nothing' })
    const { out, err } = brleaks(['--format', 'jsonl'], { cwd: folder })
    expect(out).toBe('')
    // The hash of the file in the repository: anybody can compare.
    const rules = readFileSync(new URL('../../rules/batch-relay.json', import.meta.url))
    const sha256 = createHash('sha256').update(rules).digest('hex')
    expect(err).toContain(
      `in force: rules built in (SHA-256 ${sha256}), config brleaks.config.json`,
    )
  })
})
