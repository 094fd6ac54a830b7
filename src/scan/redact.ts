import type {
  Configuration,
  Coverage,
  Excerpt,
  Failed,
  Filtered,
  ObjectHistory,
  RepositoryFacts,
  Rule,
  SettingOrigin,
  SettingValue,
  Sighting,
  Skipped,
  StaleEntry,
  Verification,
} from '../model/index.ts'

/** Masks keys in a text: file names, refs, authors and messages may hold them as well. */
export type Redact = (text: string) => string

/**
 * Masks keys in a name or a message, where a key may be glued to other text: the text is also searched from each place
 * where a key could begin.
 */
export function redactGlued(detect: Redact, rules: readonly Rule[]): Redact {
  const prefixes = rules.flatMap((rule) => rule.prefixes.map(({ text }) => text))
  const escaped = prefixes.map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const beginning = new RegExp(`(?=${escaped.join('|')})`, 'g')
  return (text) => {
    const detected = detect(text)
    const [before = '', ...pieces] = detected.split(beginning)
    if (pieces.length === 0 && detected === text) return text
    return [detect(before), ...pieces.map(detect)].join('')
  }
}

/** Texts whose masked form is remembered, and the longest of them in characters: at most a few tens of megabytes. */
const mostRemembered = 65_536
const longestRemembered = 256

/**
 * Masks what detection knows as a key, and every key this scan has found. Ten thousand keys may name the same refs and
 * authors, so masked forms are remembered.
 */
export function createRedact(detect: Redact, mask: Redact): Redact {
  const remembered = new Map<string, string>()
  return (text) => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const masked = mask(detect(text))
    if (text.length > longestRemembered) return masked
    if (remembered.size >= mostRemembered) remembered.clear()
    // The same text again, so that equal texts of a report share their memory.
    const shown = masked === text ? text : masked
    remembered.set(text, shown)
    return shown
  }
}

/** @param mask for the line around the key, which detection has masked already. */
export function redactSighting(sighting: Sighting, redact: Redact, mask: Redact): Sighting {
  const { path, rawPath, shown, container, author, ref, excerpt } = sighting
  return {
    ...sighting,
    path: path === null ? null : redact(path),
    rawPath: rawPath && redact(rawPath),
    shown: shown && redact(shown),
    container: container && redact(container),
    author: author === null ? null : redact(author),
    ref: ref && redact(ref),
    excerpt: excerpt === null ? null : maskAround(excerpt, mask),
  }
}

/** The same excerpt if nothing is masked. */
function maskAround(excerpt: Excerpt, mask: Redact): Excerpt {
  const { text, start, end } = excerpt
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const [maskedBefore, maskedAfter] = [mask(before), mask(after)]
  if (maskedBefore === before && maskedAfter === after) return excerpt
  const key = text.slice(start, end)
  return {
    text: maskedBefore + key + maskedAfter,
    start: maskedBefore.length,
    end: maskedBefore.length + key.length,
  }
}

/** The same history if nothing is masked. */
export function redactHistory(history: ObjectHistory, redact: Redact): ObjectHistory {
  const firstAuthor = history.firstAuthor === null ? null : redact(history.firstAuthor)
  const isPlain = firstAuthor === history.firstAuthor
  if (isPlain && history.refs.every((ref) => redact(ref) === ref)) return history
  return { ...history, firstAuthor, refs: history.refs.map(redact) }
}

/** An id or a code from the network may echo the key that was asked about. */
export function redactVerification(verification: Verification, redact: Redact): Verification {
  const { requestId, reason } = verification
  return {
    ...verification,
    requestId: requestId === null ? null : redact(requestId),
    reason: reason === null ? null : redact(reason),
  }
}

export function redactFiltered(filtered: Filtered, redact: Redact): Filtered {
  const { text, path } = filtered
  return { ...filtered, text: redact(text), path: path === null ? null : redact(path) }
}

export function redactCoverage(coverage: Coverage, redact: Redact): Coverage {
  return {
    ...coverage,
    skipped: coverage.skipped.map((entry) => redactSkipped(entry, redact)),
    failed: coverage.failed.map((entry) => redactFailed(entry, redact)),
  }
}

function redactSkipped(entry: Skipped, redact: Redact): Skipped {
  if (entry.code === 'saved') return entry
  const { path, names } = entry
  return { ...entry, path: path === null ? null : redact(path), names: names.map(redact) }
}

/** Messages of errors, and of git, contain names of refs and files. */
export function redactFailed(failed: Failed, redact: Redact): Failed {
  const { what, reason } = failed
  const { detail } = reason
  return {
    ...failed,
    what: redact(what),
    reason: detail === undefined ? reason : { ...reason, detail: redact(detail) },
  }
}

export function redactFacts(facts: RepositoryFacts, redact: Redact): RepositoryFacts {
  return {
    ...facts,
    remoteUrl: facts.remoteUrl === null ? null : redact(facts.remoteUrl),
    branch: facts.branch === null ? null : redact(facts.branch),
  }
}

export function redactConfiguration(configuration: Configuration, redact: Redact): Configuration {
  const text = (value: SettingValue): SettingValue => {
    if (typeof value === 'string') return redact(value)
    return typeof value === 'object' ? value.map(redact) : value
  }
  return {
    files: configuration.files.map((file) => ({ ...file, path: redact(file.path) })),
    settings: configuration.settings.map((setting) => ({
      ...setting,
      value: text(setting.value),
      origin: redactOrigin(setting.origin, redact),
    })),
  }
}

function redactOrigin(origin: SettingOrigin, redact: Redact): SettingOrigin {
  return origin.kind === 'file' ? { ...origin, path: redact(origin.path) } : origin
}

export function redactStale({ state, entry }: StaleEntry, redact: Redact): StaleEntry {
  const text = (value: string | null) => (value === null ? null : redact(value))
  return {
    state,
    entry: {
      ...entry,
      file: redact(entry.file),
      pattern: text(entry.pattern),
      redacted: text(entry.redacted),
      reason: text(entry.reason),
    },
  }
}
