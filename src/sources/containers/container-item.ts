import {
  type Container,
  type ContainerSearch,
  faultProblem,
  type Origin,
  originText,
} from '../../model/index.ts'
import type { ContainerFormat, ContainerInput } from './format.ts'

/** Decides which entries are searched and opened. */
export interface EntryFilter {
  /** @param inner the path inside the outermost container; null for that container itself. */
  searches(inner: string | null): boolean
  /** False if nothing below the entry is wanted either. */
  opens(inner: string): boolean
}

interface WalkOptions {
  /** Null: every entry is wanted. */
  readonly filter?: EntryFilter | null
  /** `Budget.isThorough` */
  readonly isThorough?: boolean
}

/** A container that is opened. */
export interface Opening {
  readonly origin: Origin
  readonly format: ContainerFormat
  readonly input: ContainerInput
  readonly search: ContainerSearch
  readonly options: WalkOptions
}

/** A container that was recognised. */
export function containerItem(
  origin: Origin,
  format: ContainerFormat,
  input: ContainerInput,
  options: WalkOptions = {},
): Container {
  return {
    kind: 'container',
    origin,
    open: async (search) => {
      const walk = await loadWalk().catch((error) => {
        search.emit(faultProblem(originText(origin), error))
      })
      await walk?.openContainer({ origin, format, input, search, options })
    },
  }
}

/** In a bundle of its own, with every reader: few scans meet a container. */
function loadWalk() {
  return import('./walk.ts')
}
