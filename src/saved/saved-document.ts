import type { reportDocument } from '../report/index.ts'

/** A JSON report as brleaks writes it. A key in full (`--show-secrets`) is never read. */
export type SavedDocument = ReturnType<typeof reportDocument>
export type SavedFinding = SavedDocument['findings'][number]
export type SavedSighting = SavedFinding['sightings'][number]
