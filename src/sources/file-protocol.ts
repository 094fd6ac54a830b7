import { version } from '../model/index.ts'
import type { FileTask } from './file-parts.ts'

/** Only a thread of this very version understands the memory that it shares. */
export const fileProtocol = `brleaks ${version} files`

/** The data that a second thread is started with. */
export interface FileThreadData {
  readonly protocol: string
  readonly task: FileTask
}
