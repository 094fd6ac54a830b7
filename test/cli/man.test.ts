import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commandNames, optionSpecs } from '../../src/config/index.ts'

const root = resolve(import.meta.dirname, '../..')
const page = join(root, 'docs/brleaks.1')

function missing(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined
}

describe('the man page', () => {
  it('is what scripts/man.mjs writes from the option table', () => {
    const script = join(root, 'scripts/man.mjs')
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('')
  })

  it('describes every command and option', () => {
    const text = readFileSync(page, 'utf8').replaceAll('\\-', '-')
    for (const name of commandNames) expect(text).toContain(`.SS \\fBbrleaks ${name}`)
    for (const { name } of optionSpecs) expect(text).toContain(`\\fB--${name}\\fR`)
  })

  it('is in the package, where npm looks for man pages', () => {
    const { man, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(man).toBe('docs/brleaks.1')
    expect(files).toContain(man)
  })

  it.skipIf(missing('groff'))('is formatted by groff without a warning, if it is installed', () => {
    const { stderr, status } = spawnSync('groff', ['-man', '-ww', '-Tutf8', page], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})

describe('the option table', () => {
  it.each(optionSpecs)('describes --$name in brief and in full', ({ help, details }) => {
    expect(help).toMatch(/^[a-zA-Z].*[^.]$/)
    expect(help.length).toBeLessThan(80)
    expect(details).toMatch(/^["A-Za-z-].*\.$/)
  })

  it('has each name and each letter once', () => {
    const words = optionSpecs.flatMap(({ name, alias }) => [name, ...(alias ? [alias] : [])])
    expect(words).toEqual([...new Set(words)])
  })
})
