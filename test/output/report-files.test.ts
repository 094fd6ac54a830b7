import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeReportFile } from '../../src/output/index.ts'
import { temporaryFolder } from '../helpers/repository.ts'

describe('a report file that is written in parts', () => {
  it('has them one after the other', async () => {
    const path = join(temporaryFolder(), 'report')
    await writeReportFile(path, ['a', '', 'ü…'], 0o644)
    expect(readFileSync(path, 'utf8')).toBe('aü…')
  })

  it('stays as it was if a part cannot be made, and the error is passed on', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'report')
    writeFileSync(path, 'old')
    const bug = new Error('a bug')
    const parts = function* () {
      yield 'new'
      throw bug
    }
    await expect(writeReportFile(path, parts(), 0o644)).rejects.toBe(bug)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['report'])
  })
})
