import { ContainerAllowance, defaultContainerLimits } from '../../src/model/index.ts'

/** Containers are opened, within the usual limits. */
export function opened(): ContainerAllowance {
  return new ContainerAllowance(defaultContainerLimits)
}

/** No container is opened. */
export const closed = new ContainerAllowance({ ...defaultContainerLimits, depth: 0 })
