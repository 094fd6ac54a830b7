import type { ScanReport } from '../../model/index.ts'
import { indexCsv } from './csv.ts'
import { indexJson } from './document.ts'
import { indexHtml } from './page.tsx'

/** Folder with the reports of a repository, by its name; undefined if there is none. Relative to the index, with `/`. */
export type FolderOf = (name: string) => string | undefined

/** The index of an audit of several repositories: a row for each key and one for each repository. */
export const auditIndex: Readonly<
  Record<'json' | 'csv' | 'html', (report: ScanReport, folderOf: FolderOf) => string>
> = { json: indexJson, csv: indexCsv, html: indexHtml }
