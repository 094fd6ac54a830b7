/** Boolean settings about the file system that change how git lists a work tree. They run nothing. */
const carried = ['ignorecase', 'precomposeunicode', 'longpaths'] as const

export type CarriedSetting = (typeof carried)[number]

/**
 * The settings that a repository's configuration file turns on. Includes are not followed. An unusual form counts as
 * off, which makes git list more files, never fewer.
 */
export function carriedSettings(text: string): CarriedSetting[] {
  const on = new Set<string>()
  let inCore = false
  for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const [, section, rest] = /^\s*\[\s*([^\]]*?)\s*\](.*)$/.exec(line) ?? [null, null, line]
    if (section != null) inCore = section.toLowerCase() === 'core'
    const [, name = '', value] = /^\s*([a-z][a-z0-9-]*)\s*(?:=\s*(.*))?$/i.exec(rest ?? '') ?? []
    if (!inCore || name === '') continue
    // The last value counts.
    if (isTrue(value)) on.add(name.toLowerCase())
    else on.delete(name.toLowerCase())
  }
  return carried.filter((name) => on.has(name))
}

/** A name without a value is true. */
function isTrue(value: string | undefined): boolean {
  if (value === undefined) return true
  const plain = value.replace(/\s*[#;].*$/, '').trim()
  return /^"?(?:true|yes|on|1)"?$/i.test(plain)
}
