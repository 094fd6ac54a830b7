/** Annotations that a step can create. */
export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** Properties of an annotation: a file relative to the repository's root, lines and columns from 1. */
export interface AnnotationProperties {
  readonly title?: string
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
}

/**
 * A workflow command as the runner reads it: `::error file=…,line=…::message` (docs: "Workflow commands"; escaping as in
 * actions/runner, ActionCommand). Any text stays one line and one command.
 */
export function workflowCommand(
  name: AnnotationLevel | 'debug' | 'group' | 'endgroup',
  properties: AnnotationProperties,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
