import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programPath } from '../helpers/program.ts'
import { elements } from '../helpers/xml.ts'

const root = resolve(import.meta.dirname, '../..')

describe('the picture in the README', () => {
  it('is what the program prints', () => {
    const script = join(root, 'scripts/picture.mjs')
    const args = [script, '--check', '--program', programPath]
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it('is small, loads and runs nothing, has a title, and a text in the README', () => {
    const svg = readFileSync(join(root, 'docs/picture.svg'), 'utf8')
    expect(Buffer.byteLength(svg)).toBeLessThan(10_000)
    const names = new Set(elements(svg).map(({ name }) => name))
    expect([...names].sort()).toEqual(['rect', 'style', 'svg', 'text', 'title', 'tspan'])
    expect(svg).not.toMatch(/@import|url\(|href/)
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(
      /!\[[^\]]{100,}\]\(docs\/picture\.svg\)/,
    )
  })
})
