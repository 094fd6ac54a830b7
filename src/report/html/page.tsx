import { createHash } from 'node:crypto'
import type { ScanReport } from '../../model/index.ts'
import { visible } from '../escape.ts'
import { verdictOf } from '../facts/verdict.ts'
import type { Reporter, Style } from '../style.ts'
import { ConfigurationSection, CoverageSection } from './coverage.tsx'
import { KeyDetails } from './key-details.tsx'
import { KeyTable } from './keys.tsx'
import { day, Footer } from './parts.tsx'
import { type Element, renderToString } from './render.ts'
import { RepositoryTable } from './repositories.tsx'
import { pageScript } from './script.ts'
import { pageStyle } from './style.ts'
import { Holders, Numbers, Steps } from './summary.tsx'
import { Timeline } from './timeline.tsx'

/**
 * SECURITY: the page may run only this script and this style, and load nothing at all, whatever text was scanned. The
 * element with the policy comes before both.
 */
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(pageStyle)}`,
  `script-src ${hashOf(pageScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * The report as one HTML file for people: verdict, numbers, steps, timeline, a table of all keys, each key with its
 * places, and what was read. Preact escapes all text.
 */
export const html: Reporter = (report, style) =>
  page('brleaks report', <Body report={report} style={style} />)

/**
 * A whole page around the content of its body, with the style and the script of all pages. The content of a large report
 * has tens of millions of characters, so it is joined to the rest without a copy.
 */
export function page(title: string, content: Element): string {
  const head = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
  ].join('\n')
  return `${head}\n<body>${renderToString(content)}<script>${pageScript}</script></body>\n</html>\n`
}

function Body({ report, style }: { report: ScanReport; style: Style }) {
  const { level, sentence } = verdictOf(report)
  const skipTo = report.findings.length > 0 ? 'keys' : 'coverage'
  return (
    <>
      <a class="skip" href={`#${skipTo}`}>
        {skipTo === 'keys' ? 'Skip to the keys' : 'Skip to what was read'}
      </a>
      <header class={level}>
        <p class="brand">brleaks report</p>
        <h1>{sentence}</h1>
        <p class="wrap">
          {visible(report.target)} ·{' '}
          <time dateTime={report.startedAt}>{day(report.startedAt)}</time>
        </p>
      </header>
      <main>
        <Numbers report={report} />
        <Steps report={report} />
        <Timeline report={report} style={style} />
        <Holders report={report} />
        <KeyTable report={report} style={style} />
        <RepositoryTable report={report} />
        <KeyDetails report={report} style={style} />
        <CoverageSection report={report} style={style} />
        <ConfigurationSection report={report} />
      </main>
      <Footer style={style} />
    </>
  )
}
