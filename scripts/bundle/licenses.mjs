// Writes dist/THIRD_PARTY_LICENSES.txt: the notices of every package in dist/, as MIT, ISC and BSD require.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param root the project's folder.
 * @param inputs paths of the bundled source files, relative to `root` (esbuild's metafile).
 * @throws Error for a package without a licence file.
 */
export function writeLicenses(root, inputs, outfile) {
  const folders = new Set()
  for (const path of inputs) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)
    if (found !== null) folders.add(found[0])
  }
  const notices = [...folders].map((folder) => noticeOf(root, folder))
  notices.sort((a, b) => (a.title < b.title ? -1 : 1))
  const texts = notices.map(
    ({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`,
  )
  const head = 'brleaks includes code from the packages below, under their licences.\n'
  writeFileSync(outfile, [head, ...new Set(texts)].join('\n'))
}

function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
  // Some packages name their licence but do not include its text, or not that of code within them.
  const own = join(root, 'scripts/bundle/licenses', `${name}.txt`)
  if (file === undefined && !existsSync(own)) throw new Error(`${folder}: no licence file`)
  const text = readFileSync(file === undefined ? own : join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim()
  return { title: `${name} ${version} (${license})`, text }
}
