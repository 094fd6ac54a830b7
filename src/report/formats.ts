import { azure } from './azure.ts'
import { checkstyle } from './checkstyle.ts'
import { csv } from './csv.ts'
import type { FormatName } from './format-names.ts'
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

export { jsonParts } from './json.ts'

/** All formats. To add one, add a file, a name here, and one in format-names.ts. */
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
} satisfies Record<FormatName, Reporter>
