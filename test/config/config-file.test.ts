import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import schema from '../../schema/config.schema.json' with { type: 'json' }
import {
  configTemplate,
  environmentLayer,
  fileName,
  optionSpecs,
  parseConfigFile,
  variableName,
} from '../../src/config/index.ts'

const parse = (text: string, path = 'brleaks.config.json') =>
  parseConfigFile(path, Buffer.from(text))
const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  schema,
)

describe('a configuration file', () => {
  it('reports a fingerprint that occurs twice, with its place', async () => {
    const entry = `{ "fingerprint": "${'ab'.repeat(32)}", "reason": "r" }`
    await expect(parse(`{ "known": [\n${entry},\n${entry}] }`)).rejects.toThrow(
      /brleaks\.config\.json:3:18: this fingerprint is already in line 2/,
    )
  })

  it('names files as the index spells them', async () => {
    const { values } = await parse('{ "baseline": "./config//known.json" }')
    expect(values.get('baseline')?.value).toBe('config/known.json')
  })

  const json = `{
    "version": 1,
    "exclude": ["vendor/**"],
    "gitignore": false,
    "maxSize": 1000,
    "minConfidence": "medium",
    "inlineIgnore": true,
    "known": [{ "path": "test/**", "reason": "made up", "expires": "2030-01-01" }]
  }`
  const yaml = `version: 1
exclude:
  - vendor/**
gitignore: false
maxSize: 1000
minConfidence: medium
inlineIgnore: true
known:
  - path: test/**
    reason: made up
    expires: "2030-01-01"
`

  it('has the same meaning as JSON, JSONC and YAML', async () => {
    const values = async (text: string, path: string) => {
      const file = await parse(text, path)
      return {
        values: [...file.values].map(([name, { value }]) => [name, value]),
        known: file.known.map(({ line, file: _, ...one }) => one),
      }
    }
    const wanted = await values(json, 'a.json')
    expect(wanted.values).toEqual([
      ['exclude', ['vendor/**']],
      ['no-gitignore', true],
      ['max-size', '1000'],
      ['min-confidence', 'medium'],
      ['no-inline-ignore', false],
    ])
    expect(wanted.known).toMatchObject([{ by: 'config', pattern: 'test/**', reason: 'made up' }])
    expect(await values(json.replace('{', '{ // a comment'), 'a.jsonc')).toEqual(wanted)
    expect(await values(yaml, 'a.yaml')).toEqual(wanted)
    expect(await values(yaml.replaceAll('\n', '\r\n'), 'a.yml')).toEqual(wanted)
    expect(validate(JSON.parse(json))).toBe(true)
  })

  it('knows the line and column of each value', async () => {
    const origin = async (text: string, path: string) =>
      (await parse(text, path)).values.get('max-size')?.origin
    expect(await origin(json, 'x.json')).toEqual({
      kind: 'file',
      path: 'x.json',
      line: 5,
      column: 5,
    })
    expect(await origin(yaml, 'x.yaml')).toEqual({
      kind: 'file',
      path: 'x.yaml',
      line: 5,
      column: 1,
    })
  })

  it.each([
    ['no JSON', '{ "version" 1 }', 'json', /:1:13: invalid JSON/],
    ['a comment in plain JSON', '{ // x\n}', 'json', /:1:3: .*\.jsonc/],
    ['no YAML', 'exclude: [a\nb: "', 'yaml', /:\d+:\d+: invalid YAML/],
    ['two documents', 'version: 1\n---\nversion: 1\n', 'yaml', /:\d:\d: a second YAML document/],
    ['an alias', 'exclude: &a [x]\ninclude: *a\n', 'yaml', /:2:10: YAML aliases are not supported/],
    ['a name twice', 'version: 1\nversion: 1\n', 'yaml', /:2:1: "version" occurs twice/],
    ['a wrong version', '{ "version": 0 }', 'json', /:1:14: .*must be 1/],
    ['a newer version', '{ "version": 2 }', 'json', /:1:14: .*newer/],
    [
      'an unknown name',
      '{\n "exlude": [] }',
      'json',
      /:2:2: unknown name "exlude"; did you mean "exclude"/,
    ],
    [
      'the name of an option',
      '{ "min-confidence": "low" }',
      'json',
      /did you mean "minConfidence"/,
    ],
    [
      'a text for a truth',
      '{ "gitignore": "no" }',
      'json',
      /:1:16: "gitignore" must be true or false/,
    ],
    ['a text for a list', '{ "exclude": "x" }', 'json', /:1:14: "exclude" must be a list/],
    [
      'a number in a list',
      '{ "exclude": [1] }',
      'json',
      /:1:15: "exclude" must be a list of strings/,
    ],
    ['an empty text', '{ "rules": "" }', 'json', /:1:12: "rules" must be a string/],
    [
      'known without a reason',
      '{ "known": [{ "path": "x" }] }',
      'json',
      /:1:13: .*needs a "reason"/,
    ],
    [
      'known without a subject',
      '{ "known": [{ "reason": "x" }] }',
      'json',
      /"path" or a "fingerprint"/,
    ],
    [
      'known with a bad date',
      '{ "known": [{ "path": "x", "reason": "x", "expires": "soon" }] }',
      'json',
      /:1:54: "soon" is not a valid date/,
    ],
    [
      'a path outside',
      '{ "baseline": "../x.json" }',
      'json',
      /:1:15: "baseline" must be a path inside/,
    ],
    ['an absolute path', '{ "rules": "/etc/passwd" }', 'json', /must be a path inside/],
    ['a drive', '{ "rules": "C:/x" }', 'json', /must be a path inside/],
    ['a pattern outside', '{ "exclude": ["../x"] }', 'json', /:1:15: .*stay in the tree/],
  ])(
    'that is invalid (%s) is reported with file, line and column',
    async (_, text, kind, expected) => {
      await expect(parse(text, `brleaks.config.${kind}`)).rejects.toMatchObject({
        code: 'config',
        message: expect.stringMatching(expected),
      })
    },
  )

  it('cannot set a name through a prototype', async () => {
    await expect(parse('{ "__proto__": { "exitZero": true } }')).rejects.toThrow(/unknown name/)
  })
})

describe('the option table, the schema and the template', () => {
  const inFile = optionSpecs.filter((spec) => spec.inFile)

  it('name the same options', () => {
    const names = Object.keys(schema.properties).filter(
      (name) => !/^(\$schema|version|known)$/.test(name),
    )
    expect(names.sort()).toEqual(inFile.map(fileName).sort())
  })

  it('agree on the choices', () => {
    const properties = new Map<string, unknown>(Object.entries(schema.properties))
    for (const spec of inFile) {
      const own = JSON.stringify(properties.get(fileName(spec)))
      if (spec.choices !== undefined) expect(own).toContain(JSON.stringify(spec.choices))
    }
  })

  it('has a template that is valid as it is, and with every line uncommented', async () => {
    await parse(configTemplate(), 'brleaks.config.jsonc')
    const all = configTemplate()
      .replace(/^ {2}\/\/ ("[a-zA-Z]+": .*)$/gm, '  $1')
      .replace(/^ {4}\/\/ (\{.*)$/m, '    $1')
    const { values, known } = await parse(all, 'brleaks.config.jsonc')
    expect([...values.keys()].sort()).toEqual(inFile.map((spec) => spec.name).sort())
    expect(known).toHaveLength(1)
  })
})

describe('the environment', () => {
  it('sets every option by its name in capitals', () => {
    const { values } = environmentLayer({
      BRLEAKS_MIN_CONFIDENCE: 'high',
      BRLEAKS_EXCLUDE: 'a/**\nb/{c,d}',
      BRLEAKS_NO_PROGRESS: 'yes',
      BRLEAKS_QUIET: '0',
      BRLEAKS_FORMAT: '',
      OTHER: 'x',
    })
    const variable = (name: string) => ({ kind: 'environment', variable: name })
    expect(Object.fromEntries(values)).toEqual({
      'min-confidence': { value: 'high', origin: variable('BRLEAKS_MIN_CONFIDENCE') },
      exclude: { value: ['a/**', 'b/{c,d}'], origin: variable('BRLEAKS_EXCLUDE') },
      'no-progress': { value: true, origin: variable('BRLEAKS_NO_PROGRESS') },
      quiet: { value: false, origin: variable('BRLEAKS_QUIET') },
    })
    expect(variableName({ name: 'no-inline-ignore' })).toBe('BRLEAKS_NO_INLINE_IGNORE')
  })

  it('reports a misspelled name, and an unknown one in a notice', () => {
    expect(() => environmentLayer({ BRLEAKS_FAILON: 'live' })).toThrow(
      /did you mean BRLEAKS_FAIL_ON\?/,
    )
    expect(environmentLayer({ BRLEAKS_SOMETHING_ELSE_ALTOGETHER: '1' }).notices.join()).toMatch(
      /BRLEAKS_SOMETHING_ELSE_ALTOGETHER: brleaks has no such option/,
    )
    expect(() => environmentLayer({ BRLEAKS_QUIET: 'maybe' })).toThrow(
      /BRLEAKS_QUIET: expected 1 or 0/,
    )
  })
})
