import type { ScanRequest, Verification } from '../model/index.ts'
import type { KeyToVerify } from '../verify/index.ts'

/** What was learnt of keys: verdicts by fingerprint, and remarks, neither of them masked yet. */
export interface Verdicts {
  readonly verdicts: ReadonlyMap<string, Verification>
  readonly notices: readonly string[]
}

/** A key to ask about, as its places show it. */
export interface SeenKey extends KeyToVerify {
  /** True where every place has only an estimated end. */
  readonly endEstimated: boolean
}

/** Asks about each key, where that is wanted. Without a plan nothing is loaded that could open a connection. */
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

/** A service that does not know a key says nothing of one that may be a character longer or shorter. */
function carefulVerdict(
  { fingerprint, endEstimated }: SeenKey,
  verdicts: ReadonlyMap<string, Verification>,
): Verification | undefined {
  const verdict = verdicts.get(fingerprint)
  if (verdict?.status !== 'invalid' || !endEstimated) return verdict
  const reason = 'the service does not know it, but where the key ends was only estimated'
  return { ...verdict, status: 'unknown', reason }
}
