import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { refuseOldNode } from '../../src/model/node-version.ts'
import { distFile } from '../helpers/dist.ts'
import { runBefore } from '../helpers/fault.ts'
import { brleaks } from '../helpers/program.ts'

const as = (version: string) => ({
  nodeOptions: runBefore(`Object.defineProperty(process, 'version', { value: '${version}' })`),
})

describe('a Node that is too old', () => {
  it.each(['v12.22.12', 'v14.21.3', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.2.0'])(
    '%s gets one line that names the version it needs, and status 2',
    (version) => {
      for (const args of [['scan', '.'], ['--version'], ['hook', 'run', 'pre-commit']]) {
        const { status, out, err } = brleaks(args, as(version))
        expect(err).toMatch(/^brleaks needs Node 20\.19 or later.*\n$/)
        expect(err).toContain(`this is ${version}`)
        expect(out).toBe('')
        expect(status).toBe(2)
      }
    },
  )

  it.each(['v20.19.0', 'v22.3.0', 'v24.0.0', 'v26.1.0'])('%s is not', (version) => {
    expect(brleaks(['--version'], as(version)).status).toBe(0)
  })

  it.each(['v12.22.12', 'v18.20.8', 'v21.7.3'])('%s fails the action with one line', (version) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...as(version).nodeOptions, distFile('action.js')],
      { encoding: 'utf8', env: {} },
    )
    expect(stdout).toMatch(/^::error title=brleaks::brleaks needs Node 20\.19 or later.*\n$/)
    expect(stdout).toContain(`this is ${version}`)
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })

  it('is also a runtime without process.getBuiltinModule, whatever version it claims', () => {
    const nodeOptions = runBefore('process.getBuiltinModule = undefined')
    const { status, err } = brleaks(['scan', '.'], { nodeOptions })
    expect(err).toMatch(/^brleaks needs getBuiltinModule, .*; use Node 20\.19 or later\n$/)
    expect(status).toBe(2)
    expect(refuseOldNode({ version: 'v22.14.0', getBuiltinModule: () => {} })).toBeNull()
  })

  it.each(['cli.js', 'action.js'])('can parse %s, which uses no newer syntax', (file) => {
    const text = readFileSync(distFile(file), 'utf8').replace(/^#!.*\n/, '')
    // A static import would load what an old Node cannot parse.
    expect(text).not.toMatch(/^\s*(?:import|export)\b(?!\s*\()/m)
    const written = (target: string) => transformSync(text, { target, format: 'esm' }).code
    expect(written('node12.20')).toBe(written('esnext'))
  })
})
