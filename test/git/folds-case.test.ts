import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldsCase } from '../../src/git/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

describe.runIf(process.platform === 'linux')('a folder whose names differ by case', () => {
  it('is detected from its entries', () => {
    const folder = temporaryFolder()
    expect(foldsCase(folder)).toBe(false)
    writeFileSync(join(folder, '123'), '')
    mkdirSync(join(folder, 'Sub'))
    expect(foldsCase(folder)).toBe(false)
    expect(foldsCase(join(folder, 'missing'))).toBe(false)
  })

  it('cannot be disguised by links', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a'), 'text')
    linkSync(join(folder, 'a'), join(folder, 'A'))
    mkdirSync(join(folder, 'dir'))
    symlinkSync('dir', join(folder, 'DIR'))
    expect(foldsCase(folder)).toBe(false)
  })
})
