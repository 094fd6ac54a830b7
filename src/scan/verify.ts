import type { ScanRequest, Verification } from '../model/index.ts'
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

/** Verifies each key if there is a plan. Without one, no code is loaded that could open a connection. */
export async function verifyKeys(
  keys: readonly SeenKey[],
  request: Pick<ScanRequest, 'verify' | 'signal'>,
  onProgress: (done: number) => void,
): Promise<Verdicts> {
  const { verify: plan, signal } = request
  if (plan === null || keys.length === 0) return { verdicts: new Map(), notices: [] }
  const { verify } = await import('../verify/index.ts')
  const { verdicts, notices } = await verify(keys, plan, { signal, onProgress })
  const careful = keys.map((key) => [key.fingerprint, carefulVerdict(key, verdicts)] as const)
  return {
    verdicts: new Map(careful.flatMap(([id, verdict]) => (verdict ? [[id, verdict]] : []))),
    notices,
  }
}

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
