import { resolve } from 'node:path'
import type { Environment, OptionValues } from '../config/index.ts'
import type { ScanReport, ScanRequest } from '../model/index.ts'
import { scan } from '../scan/index.ts'
import { ObjectCache } from './object-cache.ts'

interface Memory {
  readonly values: OptionValues
  /** Tells repositories apart: an address, or an absolute path. */
  readonly name: string
  readonly environment: Environment
  /** Absolute folder that `--cache` is relative to. */
  readonly cwd: string
}

/**
 * Scans a repository; with `--since-last` or `--cache`, it remembers which objects it has read.
 * @throws BrleaksError `output` if the cache cannot be used.
 */
export async function rememberingScan(
  request: ScanRequest,
  { values, name, environment, cwd }: Memory,
): Promise<ScanReport> {
  const isReading = values.flag('since-last')
  const folder = values.text('cache')
  if (!isReading && folder === undefined) return scan(request)
  const cache = ObjectCache.open(
    folder === undefined ? undefined : resolve(cwd, folder),
    environment,
  )
  const faults: string[] = []
  const onFault = (message: string) => faults.push(message)
  const readBefore = cache.readBefore(name, request, { isReading, onFault })
  const report = await scan({ ...request, readBefore })
  return { ...report, notices: [...report.notices, ...faults] }
}
