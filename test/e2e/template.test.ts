import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

function folderWith(template: string, content = key('base62:32', 81)): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), content)
  writeFileSync(join(folder, 't.mustache'), template)
  return folder
}

describe('--format template=FILE', () => {
  it('writes what the template says, to standard output and to a file', () => {
    const cwd = folderWith('{{#findings}}{{mode}} {{/findings}}{{summary.findings}}\n')
    const args = ['scan', 'a.txt', '--format', 'template=t.mustache']
    const { out, status } = brleaks([...args, '--report', 'template=t.mustache=out.txt'], { cwd })
    expect(out).toBe('live 1\n')
    expect(status).toBe(1)
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('live 1\n')
  })

  it('is refused before the scan if it is invalid', () => {
    const cwd = folderWith('{{#findings}}')
    const { err, status } = brleaks(['scan', 'a.txt', '--report', 'template=t.mustache=o'], { cwd })
    expect(err).toBe('brleaks: template t.mustache: Unclosed section "findings" at 13\n')
    expect(status).toBe(2)
    expect(existsSync(join(cwd, 'o'))).toBe(false)
  })

  it('loses neither the status nor the other reports if it fails', () => {
    const cwd = folderWith('{{#findings.map}}{{/findings.map}}')
    const args = ['scan', 'a.txt', '--format', 'template=t.mustache', '--report', 'json=r.json']
    const { err, status } = brleaks(args, { cwd })
    expect(err).toContain('brleaks: template t.mustache: ')
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).findings).toHaveLength(1)
    writeFileSync(join(cwd, 'a.txt'), 'nothing')
    expect(brleaks(args, { cwd }).status).toBe(3)
  })
})
