/** A workflow command, as the runner understood it. */
interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/**
 * Every command that a runner would find in a step's output, read as actions/runner does (ActionCommand.cs: a line that
 * begins with `::` after white space, or one that holds `##[` anywhere), line by line, lines ending as .NET ends them.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => second(line) ?? first(line) ?? [])
}

function second(line: string): RunnerCommand | null {
  const text = line.trimStart()
  if (!text.startsWith('::')) return null
  const end = text.indexOf('::', 2)
  if (end < 0) return null
  const info = text.slice(2, end)
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  const list = space < 0 ? [] : info.slice(space + 1).split(',')
  const properties = Object.fromEntries(
    list
      .map((pair) => pair.trim().split(/=(.*)/s))
      .filter((pair) => pair.length > 1)
      .map(([key = '', value = '']) => [key, unescapeProperty(value)]),
  )
  return { name, properties, data: unescapeData(text.slice(end + 2)) }
}

function first(line: string): RunnerCommand | null {
  const match = /##\[([^\]]*)\](.*)/.exec(line)
  return match === null ? null : { name: match[1] ?? '', properties: {}, data: match[2] ?? '' }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
