import { reportDocument, wellFormedJson } from './document.ts'
import type { Reporter } from './style.ts'

/** The whole report as one JSON document (schema/report.schema.json). */
export const json: Reporter = (report, style) =>
  `${wellFormedJson(reportDocument(report, style), 2)}\n`
