// Makes CommonJS of the files of the split program, which esbuild only writes as ES modules. Node starts CommonJS in 4 ms
// less, and each further file takes half as long.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import { laterCall } from './later.mjs'

/** Each folder says what its `.js` files are: the package as a whole is of ES modules. */
export const folderTypes = { '.': 'commonjs', parts: 'module', types: 'module' }

/** What stands for `import.meta.url`, which CommonJS does not have. Most files need it seldom. */
const fileUrl = '__file.url'
const fileUrlBanner =
  "const __file = { get url() { return require('node:url').pathToFileURL(__filename).href } };"

/** Options of esbuild for a single file. */
export const commonJs = {
  format: 'cjs',
  define: { 'import.meta.url': fileUrl, 'import.meta.dirname': '__dirname' },
  banner: { js: fileUrlBanner },
}

const importLine = /^import (?:\{([^}]*)\} from )?"\.\/([^"]+)";\n/gm
const exportLine = /^export \{([^}]*)\};\n/gm

/**
 * Rewrites files that esbuild wrote, in place. Imports become constants, so files must not import each other in a circle, and
 * exported names must keep their first value (`loadDirect` refuses `export let`).
 * @param files names in the folder.
 */
export function rewriteAsCommonJs(folder, files) {
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  for (let found = onlyNames(texts); found !== null; found = onlyNames(texts))
    merge(found, texts, folder)
  refuseCircles(texts)
  for (const [file, text] of texts) writeFileSync(join(folder, file), commonJsOf(file, text))
}

function commonJsOf(file, text) {
  if (text.includes('__esm(')) throw new Error(`${file} exports names before they have a value`)
  const body = text
    .replace(importLine, (_all, names, path) => {
      const required = `require("./${path}");\n`
      return names === undefined
        ? required
        : `const {${names.replaceAll(' as ', ': ')}} = ${required}`
    })
    .replace(exportLine, (_all, names) =>
      pairs(names)
        .map(
          ([own, outer]) =>
            `exports${/^\w+$/.test(outer) ? `.${outer}` : `[${outer}]`} = ${own};\n`,
        )
        .join(''),
    )
    .replace(new RegExp(`${laterCall}\\(import\\(("\\./[^"]+")\\)\\)`, 'g'), 'require($1)')
    .replaceAll('import.meta.url', fileUrl)
    .replaceAll('import.meta.dirname', '__dirname')
  if (body.includes(`${laterCall}(`))
    throw new Error(`${file} loads something later in an unknown way`)
  const rewritten = [
    '"use strict";\n',
    body.includes(fileUrl) ? `${fileUrlBanner}\n` : '',
    withLoad(body),
  ].join('')
  // Throws if a statement of ES modules is left.
  compileFunction(rewritten)
  return rewritten
}

/**
 * Does the same for dynamic imports of files that esbuild wrote as CommonJS: Node would parse the other file a second time,
 * to find the names that it exports.
 */
export function loadAsCommonJs(folder, files) {
  for (const path of files.map((file) => join(folder, file))) {
    writeFileSync(path, withLoad(readFileSync(path, 'utf8')))
  }
}

/** Files with `.js` in the folder itself are CommonJS. */
function withLoad(text) {
  const loading = text.replace(/\bimport\("(\.\/[^"/]+\.js)"\)/g, '__load("$1")')
  return loading === text ? text : `const __load = async (path) => require(path);\n${loading}`
}

function pairs(names) {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const [own, outer = own] = name.split(' as ')
      return [own, outer]
    })
}

/** Leaves out a file that has only names of another one, which takes its name if that says more. */
function merge({ file, other }, texts, folder) {
  const [kept, gone] = isGroup(file) && !isGroup(other) ? [file, other] : [other, file]
  texts.set(kept, texts.get(other))
  texts.delete(gone)
  rmSync(join(folder, gone))
  for (const [user, text] of texts) texts.set(user, text.replaceAll(`"./${gone}"`, `"./${kept}"`))
}

const isGroup = (file) => file.startsWith('main-later-')

/** A file that only exports names of another one, by the same names. That file also loads what this one imports. */
function onlyNames(texts) {
  for (const [file, text] of texts) {
    const exported = [...text.matchAll(exportLine)].flatMap(([, names]) => pairs(names))
    const sources = [...text.matchAll(importLine)].filter(([, names]) => names !== undefined)
    if (exported.length === 0 || sources.length !== 1) continue
    if (text.replace(importLine, '').replace(exportLine, '').trim() !== '') continue
    const [[, names, other]] = sources
    const imported = new Map(pairs(names).map(([own, outer]) => [outer, own]))
    if (exported.every(([own, outer]) => imported.get(own) === outer)) return { file, other }
  }
  return null
}

function refuseCircles(texts) {
  const done = new Set()
  const visit = (file, above) => {
    if (above.includes(file)) throw new Error(`files in a circle: ${[...above, file].join(', ')}`)
    if (done.has(file)) return
    for (const [, , path] of (texts.get(file) ?? '').matchAll(importLine))
      visit(path, [...above, file])
    done.add(file)
  }
  for (const file of texts.keys()) visit(file, [])
}
