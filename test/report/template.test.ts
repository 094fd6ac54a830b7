import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScanReport } from '../../src/model/index.ts'
import { plainStyle, templateReporter } from '../../src/report/index.ts'
import { anyReport } from '../helpers/any-report.ts'
import { finding, hostileTexts, report, sighting } from '../helpers/report.ts'

async function render(template: string, input: ScanReport): Promise<string> {
  return (await templateReporter(template, 'x.mustache'))(input, plainStyle)
}

describe('a template', () => {
  it('is shown in docs/output.md by an example that works', async () => {
    const page = readFileSync(new URL('../../docs/output.md', import.meta.url), 'utf8')
    const example = /```mustache\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const input = report({ complete: false, findings: [finding(1)] })
    const text = await render(example, input)
    expect(text).toContain(`high: ${finding(1).secret} (live mode, not-checked)`)
    expect(text).toContain('\n  src/config.js:12\n')
    expect(text).toContain('INCOMPLETE')
    expect(await render(example, report())).toBe('No exposed keys.\n\n')
  })

  it('places the fields of the JSON report', async () => {
    const template =
      '{{#findings}}{{severity}} {{redacted}}{{#sightings}} {{path}}:{{line}}{{/sightings}}\n{{/findings}}{{^findings}}none{{/findings}}'
    const exposed = finding(1)
    const text = `high ${exposed.secret} src/config.js:12\n`
    expect(await render(template, report({ findings: [exposed] }))).toBe(
      text.replaceAll('/', '&#x2F;'),
    )
    expect(await render(template, report())).toBe('none')
    expect(await render('{{scan.complete}} {{summary.findings}} {{tool.name}}', report())).toBe(
      'true 0 brleaks',
    )
  })

  it('escapes for HTML with two braces, and not with three', async () => {
    const input = report({ target: '<b>"&' })
    expect(await render('{{scan.target}}', input)).toBe('&lt;b&gt;&quot;&amp;')
    expect(await render('{{{scan.target}}}{{&scan.target}}', input)).toBe('<b>"&<b>"&')
  })

  it('writes each value on one line without control characters, whatever was scanned', async () => {
    const template =
      '{{#findings}}{{#sightings}}{{{path}}} {{{author}}} {{{excerpt.text}}}{{/sightings}}{{/findings}}{{{scan.target}}}'
    const reporter = await templateReporter(template, 'x')
    fc.assert(
      fc.property(anyReport, (input) => {
        expect(reporter(input, plainStyle)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
    )
  })

  it('cannot be made to contain a template by what was scanned, nor show a key', async () => {
    const findings = [...hostileTexts, '{{{scan.target}}}', '{{=<% %>=}}'].map((path, seed) =>
      finding(seed, { sightings: [sighting({ path })] }),
    )
    const text = await render(
      '{{#findings}}{{#sightings}}{{{path}}}\n{{/sightings}}{{/findings}}{{{secret}}}',
      report({ findings, target: 'TARGET' }),
    )
    expect(text.split('\n')).toHaveLength(findings.length + 1)
    expect(text).toContain('{{{scan.target}}}')
    expect(text).not.toContain('TARGET')
    for (const { secret } of findings) expect(text).not.toContain(secret.reveal())
  })

  it.each([
    ['{{#a}}', 'template x: Unclosed section "a" at 6'],
    ['{{a', 'template x: Unclosed tag at 3'],
    ['{{> other}}', 'template x: partials such as {{> other}} are not supported'],
    [`${'{{#a}}'.repeat(60)}${'{{/a}}'.repeat(60)}`, 'template x: sections are nested too deeply'],
  ])('is refused before the scan: %s', async (template, message) => {
    await expect(templateReporter(template, 'x')).rejects.toThrow(message)
  })

  it('does not reach functions', async () => {
    expect(
      await render('{{constructor}}{{__proto__}}{{scan.toString}}{{toString}}', report()),
    ).toBe('')
    await expect(render('{{#findings.map}}x{{/findings.map}}', report())).rejects.toThrow(
      /^template x\.mustache: /,
    )
  })

  it('stops at a number of characters and of repetitions', async () => {
    const input = report({ findings: Array.from({ length: 200 }, (_, seed) => finding(seed)) })
    const nested = (text: string) =>
      `${'{{#findings}}'.repeat(4)}${text}${'{{/findings}}'.repeat(4)}`
    for (const text of ['x'.repeat(100_000), '']) {
      await expect(render(nested(text), input)).rejects.toThrow('its output is too large')
    }
  })
})
