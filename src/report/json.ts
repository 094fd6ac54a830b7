import type { Finding } from '../model/index.ts'
import { findingDocument, reportDocument, wellFormedJson } from './document.ts'
import type { Reporter, ReportParts, Style } from './style.ts'

/** The whole report as one JSON document (schema/report.schema.json). */
export const json: Reporter = (report, style) => [...jsonParts(report, style)].join('')

/** The list of keys of a report without any, on the first level. Texts in JSON have no line feeds. */
const emptyList = '\n  "findings": []'
/** Characters. */
const partLength = 1024 * 1024

/** The same document in parts: that of 10,000 keys in a history takes 50 MB, and V8 needs several copies for one text. */
export const jsonParts: ReportParts = function* (report, style) {
  const text = `${wellFormedJson(reportDocument(report, style, []), 2)}\n`
  if (report.findings.length === 0) return yield text
  const end = text.indexOf(emptyList) + emptyList.length
  let part = text.slice(0, end - 1)
  for (const [index, finding] of report.findings.entries()) {
    part += `${index === 0 ? '' : ','}\n    ${findingText(finding, style)}`
    if (part.length < partLength) continue
    yield part
    part = ''
  }
  yield `${part}\n  ${text.slice(end - 1)}`
}

/** An entry of the list. */
function findingText(finding: Finding, style: Style): string {
  return wellFormedJson(findingDocument(finding, style), 2).replaceAll('\n', '\n    ')
}
