import {
  counted,
  type FailureCode,
  type FailureReason,
  type SavedSkip,
  type SkipCode,
  type Skipped,
} from '../model/index.ts'

interface SkipWords {
  readonly one: string
  readonly many: string
  readonly reason: string
}

const ignored = 'git ignores them; --no-gitignore reads them'
const outsideCheckout = 'outside the sparse checkout'
const attached = '--attachments downloads and reads them'
const notRegular = 'not a regular file: never opened'

const skipWords: Readonly<Record<SkipCode, SkipWords>> = {
  attachments: { ...withPlural('attachment'), reason: attached },
  'compressed-files': {
    ...withPlural('compressed file'),
    reason: 'searched as they are: what is inside was not unpacked',
  },
  'deleted-files': { ...withPlural('tracked file'), reason: 'deleted in the work tree' },
  devices: { ...withPlural('device'), reason: notRegular },
  'git-directories': {
    one: 'git directory',
    many: 'git directories',
    reason: 'brleaks git reads their history; --include-git-dir reads them as files',
  },
  'ignored-files': { ...withPlural('ignored file'), reason: ignored },
  'ignored-folders': { ...withPlural('ignored folder'), reason: ignored },
  'ignored-secret-files': {
    one: 'ignored file that may hold secrets',
    many: 'ignored files that may hold secrets',
    reason: ignored,
  },
  'job-artifacts': { ...withPlural('artifact'), reason: 'files that jobs of CI wrote' },
  'linked-files': {
    ...withPlural('link of a release', 'links of releases'),
    reason: 'the address is searched, not the file: it is on another server or a page',
  },
  'nested-repositories': {
    one: 'submodule or nested repository',
    many: 'submodules and nested repositories',
    reason: 'another repository: scan it by its own path',
  },
  'pdf-text': {
    ...withPlural('PDF file'),
    reason: 'searched without their text as it is read, which takes long; --pdf-text extracts it',
  },
  pipes: { ...withPlural('pipe'), reason: notRegular },
  'program-data': {
    ...withPlural('folder'),
    reason: 'data of another program in the git directory',
  },
  'read-before': {
    ...withPlural('object'),
    reason: 'an earlier audit read them and found nothing in them',
  },
  'release-files': { ...withPlural('file of a release', 'files of releases'), reason: attached },
  sockets: { ...withPlural('socket'), reason: notRegular },
  'sparse-files': { ...withPlural('tracked file'), reason: outsideCheckout },
  'sparse-folders': { ...withPlural('tracked folder'), reason: outsideCheckout },
  'special-file': { ...withPlural('special file'), reason: notRegular },
  'submodule-commits': { ...withPlural('submodule'), reason: 'commits of another repository' },
  'temporary-objects': {
    ...withPlural('unfinished object'),
    reason: 'git has not finished to write it; "git gc" removes it if it was left behind',
  },
  'unwanted-files': { ...withPlural('file'), reason: 'left out by --include or --exclude' },
  'web-attachments': { ...withPlural('attachment'), reason: 'its server has no API for them' },
}

function withPlural(
  one: string,
  many = `${one}s`,
): { readonly one: string; readonly many: string } {
  return { one, many }
}

/** The kind of content that was left out, in the plural; or its path. */
export function skippedName(entry: Skipped): string {
  return entry.code === 'saved' ? entry.path : (entry.path ?? skipWords[entry.code].many)
}

/** True for content of one kind that is only counted: neither its name nor its reason names a file. */
export function isCountedKind(entry: Skipped): boolean {
  const [what, reason] = [skippedName(entry), skipReasonText(entry)]
  return Object.values(skipWords).some((words) => words.many === what && words.reason === reason)
}

/** The same for a number of them, which is not part of the text. */
export function skippedNameFor(count: number, entry: Skipped): string {
  if (entry.code === 'saved') return count === 1 ? singular(entry) : entry.path
  const { one, many } = skipWords[entry.code]
  return entry.path ?? (count === 1 ? one : many)
}

/** A saved report has names of kinds in the plural, in that of several repositories after the name of one. */
function singular({ path, reason }: SavedSkip): string {
  const words = Object.values(skipWords).find(
    ({ many, reason: known }) =>
      (path === many || path.endsWith(`: ${many}`)) && reason.startsWith(known),
  )
  return words === undefined ? path : path.slice(0, -words.many.length) + words.one
}

/** Why content was left out, with the first few of its paths. */
export function skipReasonText(entry: Skipped): string {
  if (entry.code === 'saved') return entry.reason
  const { code, names, unnamed } = entry
  const { reason } = skipWords[code]
  if (names.length === 0) return reason
  const more = unnamed === 0 ? '' : ` and ${unnamed} more`
  return `${reason}: ${names.join(', ')}${more}`
}

const noPermission = 'no permission to read it'
const vanished = 'it vanished before it was read'
const restoreRef = 'restore it, for example from its reflog'
const rebuild = 'rebuild it with "git index-pack"'

function neverOpened(kind: string): string {
  return `it is ${kind}, which is never opened; to read a stream: brleaks stdin`
}

type Words = string | ((detail: string) => string)

const failureWords: Readonly<Record<FailureCode, Words>> = {
  error: (message) => message,
  'became-folder': 'it became a folder',
  'became-link': 'it became a link',
  'became-pipe': 'it became a pipe',
  'device-failed': 'the device failed while it was read',
  growing: (bytes) => `it kept growing while it was read: read up to ${bytes} bytes`,
  'interrupted-read': (code) => `it could not be read to its end (${code})`,
  'is-device': neverOpened('a device'),
  'is-pipe': neverOpened('a pipe'),
  'is-socket': neverOpened('a socket'),
  'lfs-pointer': 'only a pointer is here, not the content; fetch it with "git lfs pull"',
  'no-permission': noPermission,
  'no-permission-to-list': 'no permission to list this folder',
  'nothing-wanted': (count) =>
    `--include and --exclude, or the configuration, leave out ${Number(count) === 1 ? 'the only file' : `all ${count} files`}`,
  'open-files': 'too many files are open; raise the limit (ulimit -n)',
  'open-files-of-system': 'too many files are open on this machine',
  'path-too-long': 'its path is too long for this system',
  shrank: 'it shrank while it was read',
  'special-file': 'it is neither a file nor a folder; remove it',
  stale: 'the file server lost it',
  'too-large': (bytes) => `larger than --max-size (${counted(Number(bytes), 'byte')})`,
  'too-many-files': (limit) =>
    `beyond the first ${limit} in the git directory; remove what git does not need there`,
  'uncounted-files': (counts) => `${counts}: please report this`,
  unlistable: (code) => `it cannot be listed (${code})`,
  unreadable: (code) => `it cannot be read (${code})`,
  vanished,
  'workspace-empty':
    'nothing to scan: the workspace is empty; run actions/checkout before this step, and check the inputs path and config',
  'blocking-ignore-file':
    'it is a pipe or a device, for which git waits; untracked files were not read',
  'ignore-file': (cause) => `git could not read it, so its patterns do not count (${cause})`,
  'incomplete-listing': (warning) => `git could not list all: ${warning}`,
  'damaged-tree': 'its entries are damaged',
  expansion: 'its deltas expand to far more than git packs; it was not read',
  'large-tree': 'it is too large to be a tree',
  'lfs-content': 'the content is not here; fetch it with "git lfs fetch --all"',
  missing: (place) => (place === '' ? 'it is missing' : `it is missing (${place})`),
  'missing-or-damaged': 'it is missing or damaged',
  'missing-staged': 'its staged content is missing',
  'missing-target': 'the object that the ref is to point to is not here',
  moving: 'they kept moving while they were read ("git gc" or "git repack" is running); scan again',
  'partial-clone': 'objects were left at the remote; clone it without --filter to read them',
  'shallow-clone': 'older history is not here; fetch it with "git fetch --unshallow"',
  'shallow-range': 'commits before it are not here; fetch more history ("git fetch --unshallow")',
  'uncounted-objects': 'they were listed but never read; please report this',
  'alternate-encoding': 'it names a folder whose path is not UTF-8',
  'damaged-head': 'it is damaged; restore it, for example with "git symbolic-ref"',
  'damaged-index': `its index is damaged; ${rebuild}`,
  'damaged-ref': `the file of this ref is damaged; ${restoreRef}`,
  'deep-submodule': 'it is nested too deeply',
  'empty-ref': `the file of this ref is empty; ${restoreRef}`,
  'foreign-index': `its index belongs to another pack; ${rebuild}`,
  'no-index': 'it has no index; create it with "git index-pack"',
  'refs-elsewhere':
    'its configuration keeps them in another folder (extensions.refStorage), which is not read; only objects were',
  'unreadable-index': (code) => `its index cannot be read (${code})`,
  'container-encrypted': 'it is encrypted',
  'container-damaged': 'it is damaged; only what precedes the damage was searched',
  'container-truncated': 'it ends early; only what is there was searched',
  'container-checksum': 'its checksum is wrong; what came out was searched',
  'container-unsupported': 'it uses a compression or a variant that brleaks cannot read',
  'container-ambiguous': 'programs do not agree on what it contains',
  'container-not-covered': 'it has compressed data that its directory does not list',
  'container-budget-bytes':
    'it expands to too much; the rest was not read (--max-expand and --max-total BYTES read more)',
  'container-budget-ratio':
    'it expands far more than usual; the rest was not read (--max-ratio N reads more)',
  'container-budget-entries':
    'it has too many entries; the rest was not read (--max-entries N reads more)',
  'container-budget-depth': 'it is nested too deeply to be opened (--max-depth N opens more)',
  'container-budget-time':
    'it takes too long to read; the rest was not read (--max-time SECONDS reads longer)',
  'container-too-large':
    'it takes too much memory to be opened (--max-in-memory BYTES opens larger archives)',
  'decode-work':
    'its encodings take too much work to decode; use --no-decode to search only plain text',
  'not-a-key': 'not a key, so nothing was sent',
  'not-named': 'not named here, for brevity',
  stopped: 'stopped before the end',
  'time-budget': (seconds) => `not read within ${seconds} s (--time-budget)`,
}

/** Why content could not be read, in one clause. */
export function failureText({ code, detail = '' }: FailureReason): string {
  const words = failureWords[code]
  return typeof words === 'string' ? words : words(detail)
}
