import { type AuditedRepository, grouped, type ScanReport } from '../../model/index.ts'
import { visible } from '../escape.ts'
import { countsText } from '../text-repositories.ts'
import { ScrollRegion } from './parts.tsx'

/** Rows of the table; the JSON report has all. */
const mostRows = 5000

interface TableProps {
  readonly report: ScanReport
  /** Address of the report of a repository; undefined if there is none. */
  readonly linkOf?: ((name: string) => string | undefined) | undefined
}

/** Every repository of an audit of several: those with keys first, then those that were not read. */
export function RepositoryTable({ report, linkOf = () => undefined }: TableProps) {
  const { repositories = [] } = report
  if (repositories.length === 0) return null
  const sorted = [...repositories].sort(
    (a, b) => b.findings - a.findings || urgency(b) - urgency(a),
  )
  return (
    <section aria-labelledby="repositories">
      <h2 id="repositories">Repositories ({countsText(repositories)})</h2>
      <ScrollRegion label="Table of repositories">
        <table>
          <thead>
            <tr>
              <th scope="col">Repository</th>
              <th scope="col" class="number">
                Keys
              </th>
              <th scope="col" class="number">
                Known
              </th>
              <th scope="col">Read</th>
              <th scope="col" class="number">
                Objects
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, mostRows).map((repository) => (
              <Row repository={repository} link={linkOf(repository.name)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {sorted.length > mostRows && (
        <p>and {grouped(sorted.length - mostRows)} more, in the JSON report</p>
      )}
    </section>
  )
}

function Row({ repository, link }: { repository: AuditedRepository; link: string | undefined }) {
  const { name, findings, suppressed, status, reason, objects } = repository
  return (
    <tr>
      <th scope="row" class="place">
        {link === undefined ? visible(name) : <a href={link}>{visible(name)}</a>}
      </th>
      <td class="number">{grouped(findings)}</td>
      <td class="number">{grouped(suppressed)}</td>
      <td>
        {status.replace('-', ' ')}
        {reason === null ? '' : `: ${visible(reason)}`}
      </td>
      <td class="number">{grouped(objects)}</td>
    </tr>
  )
}

function urgency({ status }: AuditedRepository): number {
  return status === 'not-read' ? 2 : status === 'incomplete' ? 1 : 0
}
