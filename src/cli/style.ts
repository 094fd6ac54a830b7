import type { OptionValues } from '../config/index.ts'
import type { Style } from '../report/index.ts'

const widthWithoutTerminal = 100

/** Style of standard output: colours and links on a terminal, or on request. */
export function terminalStyle(values: OptionValues): Style {
  const terminal = process.stdout.isTTY === true
  const color = wantsColor(values.text('color'), terminal)
  return {
    ...fileStyle(values),
    color,
    quiet: values.flag('quiet'),
    hyperlinks: color && terminal && process.env.TERM !== 'dumb' && !process.env.CI,
    width: terminal ? (process.stdout.columns ?? widthWithoutTerminal) : widthWithoutTerminal,
  }
}

/** Style of report files: plain. */
export function fileStyle(values: OptionValues): Style {
  return {
    color: false,
    hyperlinks: false,
    width: widthWithoutTerminal,
    showSecrets: values.flag('show-secrets'),
    showFiltered: values.flag('show-filtered'),
    verbose: values.flag('verbose'),
    // A report file is read later, by other people; --quiet is for the terminal.
    quiet: false,
  }
}

/** The option overrides the environment; NO_COLOR overrides FORCE_COLOR (no-color.org). */
function wantsColor(choice: 'auto' | 'always' | 'never', terminal: boolean): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (process.env.NO_COLOR) return false
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== '0') return true
  return terminal && process.env.TERM !== 'dumb'
}
