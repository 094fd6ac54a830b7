import { decideForge, type ForgeName, type OptionValues } from '../config/index.ts'
import type { ListKind } from '../forges/index.ts'
import { counted, version } from '../model/index.ts'
import { printMessage } from './messages.ts'

const owners = {
  'github-org': 'github',
  'github-user': 'github',
  'gitlab-group': 'gitlab',
  'gitea-org': 'gitea',
} as const satisfies Partial<Record<ListKind, ForgeName>>

const kinds = Object.keys(owners) as (keyof typeof owners)[]

/** True if the repositories of an owner are to be listed. */
export function listsOwners(values: OptionValues): boolean {
  return kinds.some((kind) => values.list(kind).length > 0)
}

/** What servers list. */
interface ListedAddresses {
  readonly addresses: readonly string[]
  /** What could not be listed. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[]
  readonly notices: readonly string[]
}

/**
 * Asks servers for the repositories of all owners that the options name.
 * @throws BrleaksError `usage` for the address of a server that is not valid.
 */
export async function listOwners(
  values: OptionValues,
  signal: AbortSignal,
): Promise<ListedAddresses> {
  const wanted = wantedLists(values)
  if (wanted.length === 0) return { addresses: [], unread: [], notices: [] }
  const { listOwner } = await import('../forges/index.ts')
  const filter = {
    archived: !values.flag('skip-archived'),
    forks: !values.flag('skip-forks'),
    visibilities: values.list('visibility'),
    wikis: values.flag('wikis'),
  }
  const lists = []
  for (const { forge, kind, owner } of wanted) {
    const server = {
      ...decideForge(forge, values, process.env),
      userAgent: `brleaks/${version}`,
      signal,
      onWait: explainWait,
    }
    lists.push({ owner, ...(await listOwner(kind, owner, server, filter)) })
  }
  return {
    addresses: lists.flatMap(({ addresses }) => addresses),
    unread: lists.flatMap(({ unread }) => unread),
    notices: lists.flatMap(({ owner, addresses, filtered }) =>
      noticesOf(owner, addresses, filtered),
    ),
  }
}

interface WantedList {
  readonly kind: ListKind
  readonly forge: ForgeName
  readonly owner: string
}

function wantedLists(values: OptionValues): readonly WantedList[] {
  const lists: WantedList[] = kinds.flatMap((kind) =>
    values.list(kind).map((owner) => ({ kind, forge: owners[kind], owner })),
  )
  if (!values.flag('gists')) return lists
  const gists = values
    .list('github-user')
    .map((owner): WantedList => ({ kind: 'github-gists', forge: 'github', owner }))
  return [...lists, ...gists]
}

function noticesOf(owner: string, addresses: readonly string[], filtered: number): string[] {
  if (filtered > 0) {
    return [
      `${counted(filtered, 'repository', 'repositories')} of ${owner} ${filtered === 1 ? 'was' : 'were'} left out by --skip-archived, --skip-forks or --visibility`,
    ]
  }
  return addresses.length === 0 ? [`no repository of ${owner} was listed`] : []
}

function explainWait(seconds: number, host: string): void {
  void printMessage(`the rate limit of ${host} is used up; going on in ${seconds} s`)
}
