import type { ScanRequest, Verification, VerifyPlan } from '../model/index.ts'
import type { KeyToVerify } from '../verify/index.ts'

/** Verdicts by fingerprint, and notices; neither is masked yet. */
interface Verdicts {
  readonly verdicts: ReadonlyMap<string, Verification>
  readonly notices: readonly string[]
}

/** A key to verify. */
interface SeenKey extends KeyToVerify {
  /** True if every sighting has only an estimated end. */
  readonly endEstimated: boolean
}

type VerifyRequest = Pick<ScanRequest, 'verify' | 'sharedVerdicts' | 'signal'>

/** Verifies each key if there is a plan. Without one, no code is loaded that could open a connection. */
export async function verifyKeys(
  keys: readonly SeenKey[],
  request: VerifyRequest,
  onProgress: (done: number) => void,
): Promise<Verdicts> {
  if (request.verify === null || keys.length === 0) return { verdicts: new Map(), notices: [] }
  const { verdicts, notices } = await sharedVerdicts(keys, request, request.verify, onProgress)
  const careful = keys.map((key) => [key.fingerprint, carefulVerdict(key, verdicts)] as const)
  return {
    verdicts: new Map(careful.flatMap(([id, verdict]) => (verdict ? [[id, verdict]] : []))),
    notices,
  }
}

/** Verifies the keys that no other scan of the run has verified. */
async function sharedVerdicts(
  keys: readonly SeenKey[],
  { sharedVerdicts: shared, signal }: VerifyRequest,
  plan: VerifyPlan,
  onProgress: (done: number) => void,
): Promise<Verdicts> {
  const { verify } = await import('../verify/index.ts')
  if (shared === undefined) return verify(keys, plan, { signal, onProgress })
  const turn = await shared.begin(keys.map(({ fingerprint }) => fingerprint))
  const { known, requests: spent } = turn
  const left = keys.filter(({ fingerprint }) => !known.has(fingerprint))
  let checked: Awaited<ReturnType<typeof verify>> = nothingChecked
  try {
    if (left.length > 0 && !signal.aborted) {
      checked = await verify(left, { ...plan, spent }, { signal, onProgress })
    }
  } finally {
    turn.end(checked.verdicts, checked.requests)
  }
  return { verdicts: new Map([...known, ...checked.verdicts]), notices: checked.notices }
}

const nothingChecked = { verdicts: new Map<string, Verification>(), notices: [], requests: 0 }

/** If the end of a key is only estimated, "invalid" means nothing: the key may be longer or shorter. */
function carefulVerdict(
  { fingerprint, endEstimated }: SeenKey,
  verdicts: ReadonlyMap<string, Verification>,
): Verification | undefined {
  const verdict = verdicts.get(fingerprint)
  if (verdict?.status !== 'invalid' || !endEstimated) return verdict
  const reason = 'the service does not know it, but the end of the key is only estimated'
  return { ...verdict, status: 'unknown', reason }
}
