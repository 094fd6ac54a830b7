import { type Git, openRepository, remoteUrl } from '../git/index.ts'

/** A checkout that is open for reading. It never changes. */
export interface Checkout {
  readonly git: Git
  /** The address that it was cloned from, without credentials; null if its configuration names none. */
  readonly origin: string | null
  close(): void
}

/**
 * Opens a checkout.
 * @param path a work tree or a git directory.
 * @throws BrleaksError `not-found`, `not-a-repository`
 */
export async function openCheckout(path: string, signal: AbortSignal): Promise<Checkout> {
  const git = await openRepository(path, { signal })
  return { git, origin: await remoteUrl(git), close: () => git.close() }
}
