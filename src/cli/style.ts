import type { OptionValues } from '../config/index.ts'
import type { Style } from '../report/index.ts'

const widthWithoutTerminal = 100

/** How standard output wants it: colour and links on a terminal, or where they are asked for. */
export function terminalStyle(values: OptionValues): Style {
  const terminal = process.stdout.isTTY === true
  const color = wantsColor(values.text('color') ?? 'auto', terminal)
  return {
    ...fileStyle(values),
    color,
    quiet: values.flag('quiet'),
    hyperlinks: color && terminal && process.env.TERM !== 'dumb' && !process.env.CI,
    width: terminal ? (process.stdout.columns ?? widthWithoutTerminal) : widthWithoutTerminal,
  }
}

/** How a file wants it: plain. */
export function fileStyle(values: OptionValues): Style {
  return {
    color: false,
    hyperlinks: false,
    width: widthWithoutTerminal,
    showSecrets: values.flag('show-secrets'),
    showFiltered: values.flag('show-filtered'),
    verbose: values.flag('verbose'),
    // A file is read later, by other people: --quiet is for this terminal.
    quiet: false,
  }
}

/** An option beats the environment; NO_COLOR beats FORCE_COLOR (no-color.org). */
function wantsColor(choice: string, terminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') return true
  return terminal && process.env.TERM !== 'dumb'
}
