import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import type { Log } from 'sarif'
import { temporaryFolder } from './repository.ts'

const require = createRequire(import.meta.url)

/**
 * Runs the SARIF SDK's validator with the rules of SARIF and of GitHub over the texts of files. Returns the errors and
 * warnings of each.
 */
export function sarifFaults(...texts: readonly string[]): string[][] {
  const folder = temporaryFolder()
  const names = texts.map((_, number) => `report-${number}.sarif`)
  texts.forEach((text, number) => {
    writeFileSync(join(folder, names[number] ?? ''), text)
  })
  const [run] = validate(folder, names).runs
  const faults = [
    ...(run?.results ?? [])
      .filter(({ level }) => level === 'error' || level === 'warning' || level === undefined)
      // This rule requests the URLs over the network.
      .filter((result) => result.ruleId !== 'SARIF2006')
      .map(({ ruleId, message, locations }) => ({
        name: basename(locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''),
        text: `${ruleId} ${message.text ?? JSON.stringify(message)}`,
      })),
    ...(run?.invocations?.[0]?.toolExecutionNotifications ?? [])
      .filter(({ level }) => level === 'error')
      .map(({ message }) => ({ name: '', text: message.text ?? 'fault' })),
  ]
  // A fault of no file is a fault of each.
  const belongsTo = (file: string) => (fault: { name: string }) =>
    fault.name === file || !names.includes(fault.name)
  return names.map((file) => faults.filter(belongsTo(file)).map(({ text }) => text))
}

function validate(folder: string, names: readonly string[]): Log {
  const log = join(folder, 'validation.sarif')
  const multitool = require(`@microsoft/sarif-multitool-${process.platform}`) as string
  chmodSync(multitool, 0o755)
  const rules = ['--rule-kind', 'Sarif;Gh']
  const output = ['--output', log, '--log', 'ForceOverwrite', '--quiet', 'true']
  execFileSync(multitool, ['validate', ...names, ...rules, ...output], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  })
  return JSON.parse(readFileSync(log, 'utf8')) as Log
}
