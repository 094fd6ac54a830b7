import { spawn, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { windowsDevice } from '../../src/output/report-target.ts'
import { key } from '../helpers/keys.ts'
import { brleaks, programPath, runBrleaks } from '../helpers/program.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const secret = key('base62:32', 73)

function folderWithKey(): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), secret)
  return folder
}

function makes(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { cwd: temporaryFolder() }).status === 0
}

const pipes = makes('mkfifo', 'pipe')
const devices = makes('mknod', 'null', 'c', '1', '3')
const streams = existsSync('/dev/stdout')

describe('a report to something other than a regular file', () => {
  it.skipIf(!devices)('is written to a character device, which stays a device', () => {
    const folder = folderWithKey()
    spawnSync('mknod', ['null', 'c', '1', '3'], { cwd: folder })
    const { status, err } = brleaks(['scan', 'a.txt', '--report', 'json=null'], { cwd: folder })
    expect(err).toBe('wrote null\n')
    expect(status).toBe(1)
    expect(lstatSync(join(folder, 'null')).isCharacterDevice()).toBe(true)
  })

  it.skipIf(!devices)('on a full device, loses neither the findings nor the other reports', () => {
    const folder = folderWithKey()
    spawnSync('mknod', ['full', 'c', '1', '7'], { cwd: folder })
    const reports = ['--report', 'json=full', '--report', 'csv=second.csv']
    const { status, out, err } = brleaks(['scan', 'a.txt', ...reports], { cwd: folder })
    expect(out).toContain('a.txt:1:1')
    expect(err).toMatch(/^brleaks: cannot write full: no space left on the device$/m)
    expect(readFileSync(join(folder, 'second.csv'), 'utf8')).toContain('a.txt')
    expect(status).toBe(1)
    writeFileSync(join(folder, 'a.txt'), 'nothing')
    expect(brleaks(['scan', 'a.txt', ...reports], { cwd: folder }).status).toBe(3)
  })

  it.skipIf(!devices)('is refused for a disk', () => {
    const folder = folderWithKey()
    spawnSync('mknod', ['disk', 'b', '7', '99'], { cwd: folder })
    const { status, out, err } = brleaks(['scan', 'a.txt', '--report', 'json=disk'], {
      cwd: folder,
    })
    expect(err).toContain('it is a socket or a disk; use a regular file')
    expect(out).toBe('')
    expect(status).toBe(2)
    expect(lstatSync(join(folder, 'disk')).isBlockDevice()).toBe(true)
  })

  it.skipIf(!pipes)('is written to a named pipe completely, whatever its size', async () => {
    const folder = folderWithKey()
    for (let index = 0; index < 300; index++) {
      writeFileSync(join(folder, `${index}.txt`), key('base62:32', 1000 + index))
    }
    spawnSync('mkfifo', ['pipe'], { cwd: folder })
    const reader = spawn('cat', ['pipe'], { cwd: folder })
    let read = ''
    reader.stdout.setEncoding('utf8').on('data', (text: string) => {
      read += text
    })
    const closed = new Promise((resolve) => reader.on('close', resolve))
    const { status } = await runBrleaks(['scan', '.', '-q', '--report', 'json=pipe'], {
      cwd: folder,
    })
    await closed
    expect(JSON.parse(read).findings).toHaveLength(301)
    expect(read.length).toBeGreaterThan(70_000)
    expect(status).toBe(1)
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })

  it.skipIf(!pipes)('to a pipe that no program reads is an error after the findings', () => {
    const folder = folderWithKey()
    spawnSync('mkfifo', ['pipe'], { cwd: folder })
    const { status, out, err } = brleaks(['scan', 'a.txt', '--report', 'json=pipe'], {
      cwd: folder,
    })
    expect(out).toContain('a.txt:1:1')
    expect(err).toContain('cannot write pipe: no program reads from this pipe')
    expect(status).toBe(1)
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true)
  })

  it.skipIf(!streams)('goes to a stream of this process by its usual name', () => {
    const folder = folderWithKey()
    const run = (script: string) =>
      spawnSync('sh', ['-c', script, process.execPath, programPath], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
      })
    const out = run('"$0" "$1" scan a.txt -q --format jsonl --report json=/dev/stdout > out.txt')
    expect(out.status).toBe(1)
    const lines = readFileSync(join(folder, 'out.txt'), 'utf8')
    expect(JSON.parse(lines.slice(lines.indexOf('\n') + 1)).findings).toHaveLength(1)
    expect(JSON.parse(lines.slice(0, lines.indexOf('\n'))).path).toBe('a.txt')
    expect(
      JSON.parse(run('"$0" "$1" scan a.txt -q --report json=/dev/stderr').stderr).findings,
    ).toHaveLength(1)
    run('"$0" "$1" scan a.txt -q --report json=/dev/fd/3 3> third.json')
    expect(JSON.parse(readFileSync(join(folder, 'third.json'), 'utf8')).findings).toHaveLength(1)
  })

  it('is refused for any other link, whatever its target', () => {
    const folder = folderWithKey()
    symlinkSync('/dev/null', join(folder, 'link'))
    const { status, err } = brleaks(['scan', 'a.txt', '--report', 'json=link'], { cwd: folder })
    expect(err).toContain('it is a symbolic link; use the file itself')
    expect(status).toBe(2)
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true)
  })

  it('leaves the null device of the machine unchanged', () => {
    if (!existsSync('/dev/null')) return
    const { status } = brleaks(['scan', 'a.txt', '--report', 'sarif=/dev/null'], {
      cwd: folderWithKey(),
    })
    expect(status).toBe(1)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('is refused if two reports would be written to the same file', () => {
    const folder = folderWithKey()
    const reports = ['--report', 'json=r', '--report', 'csv=./r']
    const { status, err } = brleaks(['scan', 'a.txt', ...reports], { cwd: folder })
    expect(err).toBe(
      'brleaks: two reports would be written to ./r; choose a different file for each\n',
    )
    expect(status).toBe(2)
  })
})

describe('device names of Windows', () => {
  it.each([
    ['NUL', 'NUL'],
    ['out\\nul', 'NUL'],
    ['C:/out/aux.json', 'AUX'],
    ['con.tar.gz', 'CON'],
    ['COM1', 'COM1'],
    ['lpt¹.txt', 'LPT¹'],
    ['PRN .txt', 'PRN'],
    ['CONOUT$', 'CONOUT$'],
    ['nul:', 'NUL'],
  ])('%s is %s', (path, device) => expect(windowsDevice(path)).toBe(device))

  it.each(['null', 'console.json', 'COM10', 'com', 'nul/report.json', 'my.nul', 'report.json'])(
    '%s is not one',
    (path) => expect(windowsDevice(path)).toBeNull(),
  )
})
