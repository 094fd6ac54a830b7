import type { Excerpt, Finding } from '../../model/index.ts'
import { visible } from '../escape.ts'
import type { Style } from '../style.ts'
import type { Children } from './render.ts'

/** Characters of an excerpt on each side of the key. */
const excerptSide = 120

/** Calendar day of an ISO 8601 date; empty if there is none. */
export function day(date: string | null): string {
  return date === null ? '' : visible(date.slice(0, 10))
}

/** `not checked`, `live` … */
export function statusText({ verification }: Finding): string {
  return verification.status.replace('-', ' ')
}

/** Anchor of the section of the key at this index of the report. */
export function keyId(index: number): string {
  return `key-${index + 1}`
}

/** The masked line around a key, with the key marked. */
export function ExcerptText({ excerpt: { text, start, end } }: { excerpt: Excerpt }) {
  const before = text.slice(Math.max(0, start - excerptSide), start)
  const after = text.slice(end, end + excerptSide)
  return (
    <code class="excerpt">
      {start > excerptSide ? '…' : ''}
      {visible(before).trimStart()}
      <mark>{visible(text.slice(start, end))}</mark>
      {visible(after).trimEnd()}
      {text.length > end + excerptSide ? '…' : ''}
    </code>
  )
}

/** A link to a page of a rule. Only the web is linked: rules are files that users write. */
export function RuleLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <span>{visible(url)}</span>
  return (
    <a href={url} rel="noopener noreferrer">
      {visible(url)}
    </a>
  )
}

/** A name and its value in a list of facts; nothing without a value. */
export function Fact({ name, children }: { name: string; children?: Children }) {
  if (children === undefined || children === null || children === '' || children === false) {
    return null
  }
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** A region that scrolls sideways on its own if it is too wide, which must be possible by keyboard too. */
export function ScrollRegion({ label, children }: { label: string; children: Children }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: only what has the focus can be scrolled by keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

/** The end of a page: whether it may be shared. */
export function Footer({ style }: { style: Style }) {
  return (
    <footer>
      {style.showSecrets
        ? 'This report shows keys in full: do not share it.'
        : 'Keys are masked in this report.'}
    </footer>
  )
}
