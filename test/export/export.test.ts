import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInRules, optionSpecs } from '../../src/config/index.ts'
import { ruleExports, type ToolName } from '../../src/export/index.ts'
import { excludedWords, keyPattern, namesPattern } from '../../src/export/pattern.ts'
import type { Rule } from '../../src/model/index.ts'
import { expandKey } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { testRule } from '../helpers/report.ts'

const names = Object.keys(ruleExports) as ToolName[]
const write = (tool: ToolName, rules: readonly Rule[] = builtInRules()) =>
  ruleExports[tool].write(rules, ['head'])

const namesOf = (rule: Rule) => new RegExp(namesPattern(rule) ?? '(?!)')

/** Keys of every form of the rule. */
const keys = testRule.examples.flatMap((example) =>
  Array.from({ length: 50 }, (_, seed) => expandKey(example, seed + 1)),
)
/** As a tool with all exceptions judges a text. */
function isReported(text: string): boolean {
  const key = new RegExp(`(?:^|[^A-Za-z0-9])(${keyPattern(testRule)})`).exec(text)?.[1]
  if (key === undefined || namesOf(testRule).test(key)) return false
  return !excludedWords(testRule).some((word) => key.toLowerCase().includes(word))
}

describe('the pattern of a rule', () => {
  it('finds every form of key whole, except for the few without a digit in a long piece', () => {
    for (const key of keys) expect(new RegExp(`^${keyPattern(testRule)}$`).test(key)).toBe(true)
    const missed = keys.filter((key) => !isReported(`k="${key}"`))
    for (const key of missed) expect(namesOf(testRule).test(key), key).toBe(true)
    expect(missed.length).toBeLessThanOrEqual(keys.length / 100)
  })

  it('finds no counter-example, placeholder or example of documentation', () => {
    const bodies = testRule.filters.documentationBodies.map((body) => `br_${body}`)
    const others = [
      'br_your_0123456789abcdef',
      'br_EXAMPLE0123456789abc',
      'vibr_0123456789abcdefgh',
    ]
    for (const text of [...testRule.counterExamples, ...bodies, ...others]) {
      expect(isReported(text), text).toBe(false)
    }
  })

  it('finds no name of words and short numbers', () => {
    for (const name of ['br_x509_minimal_context', 'br_aes_ct64_interleave_in', 'br_table-2-num'])
      expect(isReported(name), name).toBe(false)
  })

  it('has no exception for names if keys have no digits', () => {
    expect(namesPattern({ ...testRule, body: { ...testRule.body, alphabet: 'a-z' } })).toBeNull()
  })

  it('is compared with names in a time that grows with their length', () => {
    const names = namesOf(testRule)
    for (const piece of ['a_', 'abcdefghi_', 'a1_']) {
      expect(names.test(`br_${piece.repeat(20_000)}!!0123456789`)).toBe(false)
    }
  })

  it('has no look-around or back-reference, which RE2 and Hyperscan do not have', () => {
    expect(keyPattern(testRule)).not.toMatch(/\(\?[=!<]|\\\d/)
  })

  it('is that of the body if the rule has one, with prefixes taken literally', () => {
    const rule = {
      ...testRule,
      prefixes: [{ text: 'a.b+', mode: 'live' as const }],
      body: { alphabet: '0-9', pattern: '[0-9]{4}', minLength: 4, maxLength: 4 },
    }
    expect(keyPattern(rule)).toBe('(?:a\\.b\\+)(?:[0-9]{4})')
  })
})

describe('rules for other tools', () => {
  it('are offered by --to, which names the same tools', () => {
    expect(optionSpecs.find(({ name }) => name === 'to')?.choices).toEqual(names)
  })

  it.each(['trufflehog', 'kingfisher', 'titus'] as const)('%s: is YAML', (tool) => {
    const document = parse(write(tool))
    const [rule] = document.rules ?? document.detectors
    const pattern: string = rule.pattern ?? rule.regex.key
    const found = new RegExp(pattern.replace('?P<token>', '')).exec(`x=${keys[0]};`)
    expect(found?.[1]).toBe(keys[0])
  })

  const python = spawnSync('python3', ['-c', 'import tomllib']).status === 0
  it.skipIf(!python).each(['gitleaks', 'betterleaks', 'gitlab'] as const)('%s: is TOML', (tool) => {
    const script = 'import json, sys, tomllib; print(json.dumps(tomllib.loads(sys.stdin.read())))'
    const read = (input: string) =>
      JSON.parse(spawnSync('python3', ['-c', script], { input, encoding: 'utf8' }).stdout)
    const document = read(write(tool))
    const inner = tool === 'gitlab' ? read(document.secrets.passthrough[0].value) : document
    const [rule] = inner.rules
    expect(new RegExp(rule.regex).exec(`x=${keys[0]};`)?.[rule.secretGroup]).toBe(keys[0])
    expect(rule.allowlists[1].stopwords).toContain('example')
    expect(rule.allowlists[1].stopwords).not.toContain('test')
  })

  it('secretlint: is JSON whose pattern and exceptions are regular expressions', () => {
    const { patterns, allows } = JSON.parse(write('secretlint')).rules[0].options
    const regex = (text: string) => {
      const [, source = '', flags] = /^\/(.*)\/(\w*)$/.exec(text) ?? []
      return new RegExp(source, flags)
    }
    expect(regex(patterns[0].patterns[0]).exec(`x=${keys[0]};`)?.[0]).toBe(keys[0])
    for (const allow of allows) expect(regex(allow).test(keys[0] ?? '')).toBe(false)
    expect(regex(allows[1]).test('br_Example')).toBe(true)
  })

  it.each(names)('%s: contains every rule, and a description only as a text', (tool) => {
    const hostile = {
      ...testRule,
      id: 'other-key',
      name: 'OtherKey',
      service: 'Other "x" \\ \'y\' """ \'\'\'',
      description: 'a\n[[rules]]\n- x: "b" """ \\',
    }
    const text = write(tool, [...builtInRules(), hostile])
    expect(text).toContain('Batch Relay API key'.slice(0, 11))
    expect(text).toMatch(/other-key|OtherKey|Other/)
    expect(text).not.toMatch(/^\[\[rules\]\]\n- x/m)
    if (tool === 'kingfisher' || tool === 'trufflehog' || tool === 'titus') {
      const document = parse(text)
      expect(document.rules ?? document.detectors).toHaveLength(2)
    }
  })
})

describe('brleaks rules export', () => {
  it('writes the rules to standard output, and what the tool cannot express to standard error', () => {
    const { out, err, status } = brleaks(['rules', 'export', '--to', 'gitleaks'])
    expect(out).toContain('id = "batch-relay-api-key"')
    expect(out).toContain('# A key without a digit in any of its longer pieces is not reported.')
    expect(err).toContain(
      'note: A key without a digit in any of its longer pieces is not reported.\n',
    )
    expect(status).toBe(0)
    expect(brleaks(['rules', 'export', '--to', 'gitleaks', '-q']).err).toBe('')
  })

  it('needs a tool that it knows', () => {
    expect(brleaks(['rules', 'export']).err).toContain('needs a tool: --to gitleaks, betterleaks')
    expect(brleaks(['rules', 'export', '--to', 'grep']).status).toBe(2)
  })
})
