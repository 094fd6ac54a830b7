// Writes a report as text. Pure: no I/O, no terminal, no clock; never drops or reorders a finding.
import { azure } from './azure.ts'
import { checkstyle } from './checkstyle.ts'
import { csv } from './csv.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { gitlabCodequality } from './gitlab-codequality.ts'
import { html } from './html/index.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown/report.ts'
import { rdjsonl } from './rdjsonl.ts'
import { sarif } from './sarif.ts'
import { sonarqube } from './sonarqube.ts'
import type { Reporter } from './style.ts'
import { teamcity } from './teamcity.ts'
import { text } from './text.ts'

/** All formats. To add one, add a file and a name here. */
export const formats = {
  text,
  json,
  jsonl,
  sarif,
  html,
  markdown,
  csv,
  junit,
  gitlab,
  github,
  rdjsonl,
  'gitlab-codequality': gitlabCodequality,
  sonarqube,
  checkstyle,
  teamcity,
  azure,
} satisfies Record<string, Reporter>

export type FormatName = keyof typeof formats

/** The values of `--format`. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

export type { RefusalFacts, RefusalSubject } from './advice/index.ts'
export { auditIndex, type FolderOf } from './audit-index/index.ts'
export { type ComparisonFormat, comparisonFormats } from './comparison.ts'
export { configurationFileFields, type reportDocument, schemaVersion } from './document.ts'
export { visible } from './escape.ts'
export { letThrough } from './let-through.ts'
export { remarksOutside, skippedTexts } from './omissions.ts'
export { failureText, isCountedKind } from './reasons.ts'
export { refusal } from './refusal.ts'
export { proofNotices } from './removal-proof.ts'
export { plainStyle, type Reporter, type Style } from './style.ts'
export { templateReporter } from './template.ts'
export { counted } from './wording.ts'
export { workflowCommand } from './workflow-command.ts'
