import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expandOperands } from '../../src/sources/index.ts'
import { walkFolder } from '../../src/sources/walk.ts'
import { temporaryFolder } from '../helpers/repository.ts'

function tree(paths: readonly string[]): string {
  const folder = temporaryFolder()
  for (const path of paths) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), 'text')
  }
  return folder
}

describe('an operand', () => {
  it.each([
    ['src/**/*.env', ['src/.env', 'src/a.env', 'src/b/c.env']],
    ['src/*.env', ['src/.env', 'src/a.env']],
    ['src/?.{env,txt}', ['src/a.env', 'src/a.txt']],
    ['src/[b]', ['src/b']],
    ['src/**', ['src/.env', 'src/a.env', 'src/a.txt', 'src/b/c.env']],
    ['./src/b/*', ['./src/b/c.env']],
  ])('%s is expanded as a shell would, hidden names included', async (operand, paths) => {
    const folder = tree(['src/.env', 'src/a.env', 'src/a.txt', 'src/b/c.env', 'other/x.env'])
    expect(await expandOperands([operand], folder)).toEqual(paths)
  })

  it('keeps its position among the others, absolute or relative', async () => {
    const folder = tree(['a.env', 'b/c.env', 'z'])
    const operands = ['z', `${folder.replaceAll('\\', '/')}/*.env`, 'b']
    expect(await expandOperands(operands, folder)).toEqual(['z', `${folder}/a.env`, 'b'])
  })

  it('that exists under its literal name is not a glob', async () => {
    const folder = tree(['app/[id].ts', 'app/i.ts', '{a}'])
    expect(await expandOperands(['app/[id].ts', '{a}'], folder)).toEqual(['app/[id].ts', '{a}'])
  })

  it('that does not exist and is not a glob is kept, so that the scan reports it', async () => {
    expect(await expandOperands(['missing', 'a+b (1).txt'], tree(['x']))).toEqual([
      'missing',
      'a+b (1).txt',
    ])
  })

  it('that matches nothing is an error that quotes it', async () => {
    await expect(expandOperands(['src/**/*.pem'], tree(['src/a']))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/^src\/\*\*\/\*\.pem: no file or folder matches this glob/),
    })
  })

  it('does not match in git directories unless it names them', async () => {
    const folder = tree(['.git/config', 'sub/.git/config', 'sub/config'])
    expect(await expandOperands(['**/config'], folder)).toEqual(['sub/config'])
    expect(await expandOperands(['.git/conf*'], folder)).toEqual(['.git/config'])
  })

  it('matches links without following them', async () => {
    const folder = tree(['real/a.env'])
    symlinkSync('real', join(folder, 'link'))
    symlinkSync('real/a.env', join(folder, 'b.env'))
    expect(await expandOperands(['**/*.env'], folder)).toEqual(['b.env', 'real/a.env'])
  })

  it.runIf(process.getuid?.() !== 0)(
    'adds a folder that it cannot look into, so that the scan reports it',
    async () => {
      const folder = tree(['a.env', 'closed/b.env'])
      chmodSync(join(folder, 'closed'), 0o000)
      const paths = await expandOperands(['**/*.env'], folder)
      chmodSync(join(folder, 'closed'), 0o755)
      expect(paths).toEqual(['a.env', join(folder, 'closed')])
    },
  )

  it('that matches a name which is not UTF-8 is an error', async () => {
    const folder = tree(['a'])
    const name = Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])])
    writeFileSync(name, 'text')
    await expect(expandOperands(['*'], folder)).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('a walk', () => {
  it('comes in steps, so that memory does not grow with the tree', () => {
    const names = Array.from({ length: 2500 }, (_, number) => `folder ${number % 7}/${number}`)
    const steps = [...walkFolder(Buffer.from(tree(names)), { gitDirectories: true })]
    expect(steps.map(({ paths }) => paths.length)).toEqual([1000, 1000, 500])
    expect(new Set(steps.flatMap(({ paths }) => paths.map(String)))).toEqual(new Set(names))
  })
})
