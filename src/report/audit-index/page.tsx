import { type Finding, grouped, type ScanReport } from '../../model/index.ts'
import { visible } from '../escape.ts'
import { verdictOf } from '../facts/verdict.ts'
import { Severity } from '../html/keys.tsx'
import { page } from '../html/page.tsx'
import { day, ScrollRegion, statusText } from '../html/parts.tsx'
import { RepositoryTable } from '../html/repositories.tsx'
import { Numbers } from '../html/summary.tsx'
import { repositoriesOf } from '../wording.ts'
import type { FolderOf } from './index.ts'

/** Rows and names listed; the JSON index has all. */
const mostKeys = 10_000
const mostNames = 100

/** The index as a page: the keys, each with its repositories, and the repositories, each with a link to its report. */
export function indexHtml(report: ScanReport, folderOf: FolderOf): string {
  const linkOf = (name: string) => {
    const folder = folderOf(name)
    return folder === undefined ? undefined : `${folder}/report.html`
  }
  return page('brleaks audit', <Index report={report} linkOf={linkOf} />)
}

type LinkOf = (name: string) => string | undefined

function Index({ report, linkOf }: { report: ScanReport; linkOf: LinkOf }) {
  const { level, sentence } = verdictOf(report)
  return (
    <body>
      <header class={level}>
        <p class="brand">brleaks audit</p>
        <h1>{sentence}</h1>
        <p class="wrap">
          {visible(report.target)} ·{' '}
          <time dateTime={report.startedAt}>{day(report.startedAt)}</time> ·{' '}
          <a href="report.html">every place of every key</a>
        </p>
      </header>
      <main>
        <Numbers report={report} />
        <Keys report={report} linkOf={linkOf} />
        <RepositoryTable report={report} linkOf={linkOf} />
      </main>
      <footer>Keys are masked in this report.</footer>
    </body>
  )
}

function Keys({ report: { findings }, linkOf }: { report: ScanReport; linkOf: LinkOf }) {
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">Keys</h2>
      <ScrollRegion label="Table of keys">
        <table>
          <thead>
            <tr>
              <th scope="col">Severity</th>
              <th scope="col">Key</th>
              <th scope="col">Status</th>
              <th scope="col">Introduced</th>
              <th scope="col" class="number">
                Places
              </th>
              <th scope="col">Repositories</th>
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, mostKeys).map((finding) => (
              <KeyRow finding={finding} linkOf={linkOf} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {findings.length > mostKeys && (
        <p>and {grouped(findings.length - mostKeys)} more, in the JSON index</p>
      )}
    </section>
  )
}

function KeyRow({ finding, linkOf }: { finding: Finding; linkOf: LinkOf }) {
  const names = repositoriesOf(finding)
  return (
    <tr>
      <td>
        <Severity finding={finding} />
      </td>
      <th scope="row">
        <code>{finding.secret.toString()}</code>
      </th>
      <td>{finding.suppressed === null ? statusText(finding) : 'known'}</td>
      <td class="date">{day(finding.exposure?.firstDate ?? null)}</td>
      <td class="number">{grouped(finding.sightings.length + finding.sightingsOmitted)}</td>
      <td class="place">
        {names.slice(0, mostNames).map((name, index) => (
          <>
            {index === 0 ? '' : ', '}
            <NameLink name={name} link={linkOf(name)} />
          </>
        ))}
        {names.length > mostNames && ` and ${grouped(names.length - mostNames)} more`}
      </td>
    </tr>
  )
}

function NameLink({ name, link }: { name: string; link: string | undefined }) {
  return link === undefined ? visible(name) : <a href={link}>{visible(name)}</a>
}
