import type { OptionValues } from '../config/index.ts'
import { JobPool, poolSize } from '../fleet/index.ts'
import { jobCommand } from './inner-commands.ts'

/** The processes that read repositories, as many as `--jobs` and `--memory` allow. */
export function jobPool(values: OptionValues): JobPool {
  const program = {
    // Bundled next to this file.
    file: new URL('./cli.js', import.meta.url),
    args: [jobCommand],
  }
  const children = values.number('jobs') || undefined
  return new JobPool(program, poolSize({ children, memoryBytes: values.number('memory') }))
}
