import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRules, decideVerification, loadRules } from '../../src/config/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const surroundings = { version: '1.2.3' }
const source = readFileSync(new URL('../../rules/batch-relay.json', import.meta.url), 'utf8')

/** A rule file of a user, with some of its verification changed. */
function ruleFile(changes: Record<string, unknown>): string {
  const file = JSON.parse(source)
  const [rule] = file.rules
  rule.id = 'theirs'
  Object.assign(rule.verification, changes)
  const path = join(temporaryFolder(), 'rules.json')
  writeFileSync(path, JSON.stringify(file))
  return path
}

describe('whether keys are checked', () => {
  it('is decided only by options, and is no by default', () => {
    expect(decideVerification({}, builtInRules(), surroundings)).toBeNull()
    const environment = { BATCH_RELAY_API_BASE_URL: 'https://x.example', HTTPS_PROXY: 'nonsense:' }
    const wrong = { ...surroundings, environment }
    const options = { apiUrl: 'http://x', verifyBudget: 5, verifyHosts: ['x'] }
    expect(decideVerification(options, builtInRules(), wrong)).toBeNull()
  })

  it('is yes for a dry run, which sends nothing', () => {
    const plan = decideVerification({ verifyDryRun: true }, builtInRules(), surroundings)
    expect(plan?.dryRun).toBe(true)
  })
})

describe('how long keys are checked', () => {
  it('follows the budget, and is always limited', () => {
    const totalMs = (verifyBudget?: number) =>
      decideVerification({ verify: true, verifyBudget }, builtInRules(), surroundings)?.limits
        .totalMs
    expect(totalMs(10)).toBe(300_000)
    expect(totalMs()).toBe(400_000)
    expect(totalMs(10_000)).toBe(2_000_000)
    // A timer of Node that is set for longer fires at once.
    expect(totalMs(Number.MAX_SAFE_INTEGER)).toBe(2 ** 31 - 1)
  })
})

describe('where keys are checked', () => {
  const placeOf = (options: object, environment = {}) =>
    decideVerification({ verify: true, ...options }, builtInRules(), {
      ...surroundings,
      environment,
    })?.services.get('batch-relay-api-key')?.baseUrl

  it('is the published address, the one of the environment, or the one of the option', () => {
    const environment = { BATCH_RELAY_API_BASE_URL: 'https://one.example/base/' }
    expect(placeOf({})).toBe('https://api.batchrelay.com')
    expect(placeOf({}, { BATCH_RELAY_API_BASE_URL: '' })).toBe('https://api.batchrelay.com')
    expect(placeOf({}, environment)).toBe('https://one.example/base')
    expect(placeOf({ apiUrl: 'https://two.example' }, environment)).toBe('https://two.example')
  })

  it.each([
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://localhost/', 'http://localhost'],
    ['http://[::1]:80/x/', 'http://[::1]/x'],
    ['HTTPS://API.Example:443', 'https://api.example'],
  ])('may be %s', (text, address) => {
    expect(placeOf({ apiUrl: text })).toBe(address)
  })

  it('is not the address in an additional rule until its host is allowed', async () => {
    const changes = { baseUrl: 'https://keys.example:8443', allowedHosts: ['keys.example:8443'] }
    const rules = [...builtInRules(), ...(await loadRules(ruleFile(changes)))]
    const decide = (verifyHosts: string[]) =>
      decideVerification({ verify: true, verifyHosts }, rules, surroundings)
    for (const hosts of [[], ['example'], ['other.example'], ['eys.example'], ['keys.example:1']]) {
      expect(decide(hosts)?.services.has('theirs')).toBe(false)
      expect(decide(hosts)?.refused.get('theirs')).toContain('--verify-host keys.example:8443')
    }
    for (const hosts of [['keys.example'], ['KEYS.example:8443'], ['x', 'keys.example']]) {
      expect(decide(hosts)?.services.get('theirs')?.baseUrl).toBe('https://keys.example:8443')
    }
    // The address of the built-in rule is not one of theirs.
    const moved = decideVerification(
      { verify: true, apiUrl: 'https://two.example' },
      rules,
      surroundings,
    )
    expect(moved?.services.has('theirs')).toBe(false)
  })

  it('must be named by the rule itself as well', async () => {
    const wrong = ruleFile({ baseUrl: 'https://keys.example', allowedHosts: ['other.example'] })
    await expect(loadRules(wrong)).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('allowedHosts does not contain keys.example'),
    })
    await expect(loadRules(ruleFile({ baseUrl: 'https://[' }))).rejects.toMatchObject({
      message: expect.stringContaining('not a valid URL'),
    })
  })

  it.each(['http://keys.example', 'http://127.0.0.1', 'ftp://keys.example'])(
    'is HTTPS for a rule: not %s',
    async (baseUrl) => {
      await expect(loadRules(ruleFile({ baseUrl }))).rejects.toMatchObject({ code: 'config' })
    },
  )
})
