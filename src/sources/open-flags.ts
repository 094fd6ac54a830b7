import { constants } from 'node:fs'

/** Never through a link that was swapped in, never waiting for the other end of a pipe. */
export const openFlags =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** For files that the user named, which may be links. */
export const followFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Systems without O_NOFOLLOW (Windows) would open a link that was swapped in, so they are asked first. */
export const opensLinks = constants.O_NOFOLLOW === undefined
