import type { OptionValues } from '../config/index.ts'
import { BrleaksError } from '../model/index.ts'
import { connect, durabilityNotices, openResults, parseQueueAddress } from '../queue/index.ts'
import { printMessage } from './messages.ts'

/**
 * Connects to the queue of `--queue`, and reports when the connection is lost and back.
 * @throws BrleaksError `usage` or `config`
 */
export async function openQueue(
  values: OptionValues,
  { patient }: { readonly patient: boolean },
): ReturnType<typeof connect> {
  const url = values.text('queue')
  if (url === undefined) {
    throw new BrleaksError('usage', 'which queue? Use --queue redis://HOST:PORT')
  }
  const onCommandLine = values.origin('queue').kind === 'command line'
  const address = parseQueueAddress(url, { onCommandLine })
  let isLost = false
  return connect(address, {
    patient,
    onState: (reason) => {
      if (isLost === (reason !== null)) return
      isLost = reason !== null
      void printMessage(
        reason === null
          ? `connected to the queue at ${address.name} again`
          : `lost the connection to the queue at ${address.name} (${reason}); trying again`,
      )
    },
  })
}

/**
 * Opens the place for results, and warns of a server that may lose the queue.
 * @param cwd absolute folder that `--results` is relative to.
 * @throws BrleaksError `usage`
 */
export async function openStore(
  redis: Awaited<ReturnType<typeof connect>>,
  values: OptionValues,
  cwd: string,
): ReturnType<typeof openResults> {
  for (const notice of await durabilityNotices(redis)) await printMessage(notice)
  return openResults(values.text('results'), { redis, cwd, environment: process.env })
}
