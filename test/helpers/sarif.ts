import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { temporaryFolder } from './repository.ts'

const require = createRequire(import.meta.url)

/** Runs the SARIF SDK's validator with the rules of SARIF and of GitHub over a file's text. Returns its errors and warnings. */
export function sarifFaults(text: string): string[] {
  const folder = temporaryFolder()
  const file = join(folder, 'report.sarif')
  const log = join(folder, 'validation.sarif')
  writeFileSync(file, text)
  const multitool = require(`@microsoft/sarif-multitool-${process.platform}`) as string
  chmodSync(multitool, 0o755)
  const rules = ['--rule-kind', 'Sarif;Gh']
  const output = ['--output', log, '--log', 'ForceOverwrite', '--quiet', 'true']
  execFileSync(multitool, ['validate', file, ...rules, ...output], {
    stdio: 'pipe',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  })
  const [run] = (JSON.parse(readFileSync(log, 'utf8')) as Log).runs
  const results = run?.results ?? []
  const notifications = run?.invocations?.[0]?.toolExecutionNotifications ?? []
  return [
    ...results
      .filter(({ level }) => level === 'error' || level === 'warning' || level === undefined)
      // This rule requests the URLs over the network.
      .filter((result) => result.ruleId !== 'SARIF2006')
      .map((result) => `${result.ruleId} ${result.message.text ?? JSON.stringify(result.message)}`),
    ...notifications
      .filter(({ level }) => level === 'error')
      .map(({ message }) => message.text ?? 'fault'),
  ]
}
