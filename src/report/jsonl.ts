import {
  configurationHashes,
  findingFields,
  schemaVersion,
  sightingFields,
  wellFormedJson,
} from './document.ts'
import type { Reporter } from './style.ts'

/** One sighting per line, with the fields of its key. The key's own suppression is `findingSuppressed`. */
export const jsonl: Reporter = (report, style) =>
  report.findings
    .flatMap((finding) => {
      const { suppressed, ...fields } = findingFields(finding, style)
      return finding.sightings.map((sighting) =>
        wellFormedJson({
          schemaVersion,
          ...fields,
          findingSuppressed: suppressed,
          ...sightingFields(sighting, finding),
          confidence: fields.confidence,
          configuration: configurationHashes(report),
        }),
      )
    })
    .map((line) => `${line}\n`)
    .join('')
