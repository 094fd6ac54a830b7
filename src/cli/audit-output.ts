import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OptionValues } from '../config/index.ts'
import { folderName, type ReadRepository } from '../fleet/index.ts'
import { BrleaksError, counted, type ScanReport } from '../model/index.ts'
import { reasonOf, writeReportFile } from '../output/index.ts'
import { printLine, printMessage } from './messages.ts'
import { folderReports, reporterFor } from './report-plan.ts'
import { fileStyle } from './style.ts'

/** Folder with a folder for each repository, in that of `--output`. */
const repositoriesFolder = 'repositories'

/** The files of an audit of several repositories beside its merged reports: those of each repository, and an index. */
export class AuditOutput {
  readonly #folder: string
  readonly #values: OptionValues
  readonly #written = new Set<string>()
  #unwritten = 0

  constructor(folder: string, values: OptionValues) {
    this.#folder = folder
    this.#values = values
  }

  /** Writes the reports of one repository. Failures are counted, and the first is printed at once. */
  async writeRepository({ name, own, named }: ReadRepository): Promise<void> {
    const folder = join(this.#folder, repositoriesFolder, folderName(name))
    try {
      makeFolder(folder)
      for (const [format, file] of folderReports) {
        // The JSON report is for programs, which may merge it with others.
        const report = format === 'json' ? named : (own ?? named)
        const write = await reporterFor(format)
        await writeReportFile(join(folder, file), write(report, fileStyle(this.#values)), 0o644)
      }
      this.#written.add(name)
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error
      if (this.#unwritten === 0) await printMessage(error.message)
      this.#unwritten++
    }
  }

  /**
   * Writes the index.
   * @returns false if it or a report of a repository could not be written.
   */
  async finish(report: ScanReport): Promise<boolean> {
    const { auditIndex } = await import('../report/index.ts')
    const folderOf = (name: string) =>
      this.#written.has(name) ? `${repositoriesFolder}/${folderName(name)}` : undefined
    try {
      for (const format of ['json', 'csv', 'html'] as const) {
        const path = join(this.#folder, `index.${format}`)
        await writeReportFile(path, auditIndex[format](report, folderOf), 0o644)
        await this.#print(`wrote ${path}`)
      }
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error
      await printMessage(error.message)
      return false
    }
    const folder = join(this.#folder, repositoriesFolder)
    if (this.#written.size > 0)
      await this.#print(
        `wrote the reports of ${counted(this.#written.size, 'repository', 'repositories')} to ${folder}`,
      )
    if (this.#unwritten === 0) return true
    await printMessage(
      `the reports of ${counted(this.#unwritten, 'repository', 'repositories')} could not be written`,
    )
    return false
  }

  async #print(line: string): Promise<void> {
    if (!this.#values.flag('quiet')) await printLine(line)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new BrleaksError('output', `cannot create the folder ${folder}: ${reasonOf(error)}`, {
      cause: error,
    })
  }
}
