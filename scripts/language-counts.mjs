// Counts phrases that read like a translation, per 1,000 words of comments, messages, test titles and documents.
//   node scripts/language-counts.mjs [--list] [FOLDER…]      default: src test docs README.md
// In well-kept English code bases each of these is near 0 (CONTRIBUTING.md, "Language").
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const phrases = [
  [
    'sentence that opens with "What …"',
    /(?:^|[.:;] )What (?!is |are |to |happens|if )[^.?]*\.(?! ?\?)/g,
  ],
  ['stand(s)', /\bstands?\b(?! (?:for|out)\b)/gi],
  ['tell(s), told', /\b(?:tells?|told)\b/gi],
  ['bring(s)', /\bbrings?\b/gi],
  ['nobody, whoever, somebody', /\b(?:nobody|whoever|somebody)\b/gi],
  ['none', /\bnone\b/gi],
  ['alone', /\balone\b/gi],
  ['is no X', /\b(?:is|are) no (?!longer\b|more\b)\w+/gi],
  ['gives', /\bgives\b/gi],
  ['mend', /\bmend(?:s|ed|ing)?\b/gi],
  ['take away, take out', /\b(?:take|took|takes|taken) (?:away|out)\b/gi],
  ['made anew, as it stands', /\bmade anew\b|\bas (?:it|they) (?:stands?|lies?|lie)\b/gi],
]

const args = process.argv.slice(2)
const list = args.includes('--list')
const named = args.filter((arg) => arg !== '--list')
const files = (named.length > 0 ? named : ['src', 'test', 'docs', 'README.md']).flatMap(filesIn)

const counts = new Map(phrases.map(([name]) => [name, 0]))
let words = 0
for (const file of files) {
  for (const { line, text } of proseOf(file)) {
    words += text.split(/\s+/).filter(Boolean).length
    for (const [name, pattern] of phrases) {
      for (const match of text.matchAll(pattern)) {
        counts.set(name, counts.get(name) + 1)
        if (list) console.log(`${file}:${line}: ${name}: ${match[0].trim().slice(0, 80)}`)
      }
    }
  }
}
for (const [name, count] of counts) {
  const rate = ((1000 * count) / Math.max(1, words)).toFixed(1)
  console.log(`${name.padEnd(36)} ${String(count).padStart(5)}  ${rate} per 1,000 words`)
}
console.log(`${words} words of prose in ${files.length} files`)

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => /\.(?:ts|mjs|md)$/.test(name) && !name.endsWith('-wasm.ts'))
}

/** Comments, messages and test titles of a source file, or the text of a document outside code blocks. */
function proseOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n')
  const prose = []
  let fenced = false
  for (const [index, source] of lines.entries()) {
    const add = (text) => prose.push({ line: index + 1, text })
    if (file.endsWith('.md')) {
      if (source.startsWith('```')) fenced = !fenced
      else if (!fenced) add(source.replace(/`[^`]*`/g, '`…`'))
      continue
    }
    const comment = /(?:^|\s)(?:\/\/|\/\*\*?|\*(?!\/)) ?(.*?)(?:\*\/)?$/.exec(source)
    if (comment !== null) add(comment[1])
    else for (const [, text] of source.matchAll(/['`"]([^'`"]*\w \w[^'`"]*)['`"]/g)) add(text)
  }
  return prose
}
