/** A line of a configuration that sets nothing: empty, or a comment. */
const emptyLine = /^\s*(?:[#;].*)?$/
const sectionLine = /^\s*\[([a-z][a-z0-9-]*)(?: "([^"\\]*)")?\]\s*$/i
const settingLine = /^\s*([a-z][a-z0-9-]*)\s*=\s*([^"\\#;]*)$/i

/**
 * The address of `origin` in the text of a repository's configuration, as `git config --get` prints it.
 * @returns null if there is none; undefined if git must read it, because a line has an unusual form.
 */
export function plainRemoteUrl(text: string): string | null | undefined {
  let isOrigin: boolean | null = null
  let url: string | null = null
  for (const line of text.split('\n')) {
    if (emptyLine.test(line)) continue
    const [section, name, subsection] = sectionLine.exec(line) ?? []
    if (section !== undefined) {
      isOrigin = name?.toLowerCase() === 'remote' && subsection === 'origin'
      continue
    }
    const [, key, value] = settingLine.exec(line) ?? []
    if (key === undefined || value === undefined || isOrigin === null) return undefined
    if (!isOrigin || key.toLowerCase() !== 'url') continue
    // The last value counts.
    url = value.trim()
    if (/\s/.test(url)) return undefined
  }
  return url
}
