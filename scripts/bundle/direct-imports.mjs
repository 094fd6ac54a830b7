// Imports each name from the module that declares it instead of the index of its room, through which every module would
// reach the whole room.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Paths of the program's own source files, for plugins of esbuild. */
export const ownSource = /[\\/]src[\\/].*\.tsx?$/

const static_ = /^(import|export) \{([^}]*)\} from '(\.[^']*\/index\.ts)'/gm
const dynamic = /const \{([^}]*)\} = await import\('(\.[^']*\/index\.ts)'\)/g
const importedFrom = /^import \{([^}]*)\} from '(\.[^']+)'/gm
const reexported = /^export \{([^}]*)\} from '(\.[^']+)'/gm
const exportedWhole = /^export \* from '(\.[^']+)'/gm
const declaredName = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm
const declares = /^export (?!\{|\*|type)|^import (?!type)/m

/**
 * The text of a source file with direct imports, for esbuild.
 * @param later may change an import of names from a file.
 */
export function loadDirect(path, later = (_path, statement) => statement) {
  const from = (name, index) => sourceOf(path, name, index)
  const text = readFileSync(path, 'utf8')
  if (/^export let /m.test(text)) throw new Error(`${path}: an exported name is assigned again`)
  const contents = text
    .replace(static_, (_all, word, list, index) =>
      namesIn(list)
        .map((name) => `${word} { ${name} } from '${from(name, index)}'`)
        .join('\n'),
    )
    .replace(dynamic, (_all, list, index) => {
      const [file, ...others] = new Set(namesIn(list).map((name) => from(name, index)))
      if (others.length > 0) throw new Error(`${path}: imports several modules of ${index} at once`)
      return `const {${list}} = await import('${file}')`
    })
    .replace(importedFrom, (statement, list, file) =>
      later(path, statement, namesIn(list), join(dirname(path), file)),
    )
  return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
}

/** esbuild plugin */
export const directImports = {
  name: 'direct-imports',
  setup(build) {
    build.onLoad({ filter: ownSource }, ({ path }) => loadDirect(path))
  },
}

function sourceOf(path, name, index) {
  const declared = declarations(join(dirname(path), index))
  if (declared === null) return index
  const file = declared.get(name.split(/ as |: /)[0])
  if (file === undefined) throw new Error(`${path}: ${name} is not exported by ${index}`)
  const found = relative(dirname(path), file).replaceAll('\\', '/')
  return found.startsWith('.') ? found : `./${found}`
}

const known = new Map()

/** The file that declares each export of an index; null for one with declarations of its own. */
function declarations(index) {
  if (!known.has(index)) known.set(index, readDeclarations(index))
  return known.get(index)
}

function readDeclarations(index) {
  const text = readFileSync(index, 'utf8')
  if (declares.test(text)) return null
  const declared = new Map()
  for (const [, list, from] of text.matchAll(reexported)) {
    const file = join(dirname(index), from)
    const inner = from.endsWith('/index.ts') ? declarations(file) : null
    for (const name of namesIn(list)) {
      const [own, outer = own] = name.split(' as ')
      declared.set(outer, inner?.get(own) ?? file)
    }
  }
  for (const [, from] of text.matchAll(exportedWhole)) {
    const file = join(dirname(index), from)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(declaredName))
      declared.set(name, file)
  }
  return declared
}

function namesIn(list) {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
}
