/** Makes an input of some size in an empty folder. */
type Maker = (folder: string, count: number) => void | Promise<void>

export const keysInFiles: Maker
export const keysInOneFile: Maker
export const keysInHistory: Maker
export const pathsOfOneObject: (keys: number) => Maker
export const looseObjects: Maker
export const packs: Maker
export const refs: (keys: number) => Maker
export const keysInMessages: Maker
export const keysInTags: Maker
export const treeEntries: Maker
export const treeDepth: Maker
export const indexEntries: Maker
export const reflogEntries: Maker
export const largeFile: Maker
export const files: Maker
export const trackedFiles: Maker
