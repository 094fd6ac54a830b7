import type { Style } from './style.ts'

/** Select Graphic Rendition codes (ECMA-48, 8.3.117): on and off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Ink = keyof typeof codes

/** Adds colour, if the style has any. */
export function paint(style: Style, text: string, ...inks: readonly Ink[]): string {
  if (!style.color || text === '') return text
  return inks.reduce(
    (painted, ink) => `\x1b[${codes[ink][0]}m${painted}\x1b[${codes[ink][1]}m`,
    text,
  )
}

/** A link to a page of a rule, never to an address that was scanned. */
export function link(style: Style, url: string): string {
  const shown = paint(style, url, 'cyan')
  return style.hyperlinks ? `\x1b]8;;${url}\x1b\\${shown}\x1b]8;;\x1b\\` : shown
}
