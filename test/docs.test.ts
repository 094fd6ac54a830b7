import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { optionSpecs } from '../src/config/options.ts'
import { formatNames } from '../src/report/index.ts'

const root = resolve(import.meta.dirname, '..')
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'wasm/README.md'],
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
]

function read(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

function withoutCode(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`]*`/g, '')
}

/** The anchors of a page's headings, as GitHub derives them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function isBroken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? join(root, page) : resolve(root, dirname(page), path)
  if (!existsSync(target)) return true
  return anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor)
}

const folders = ['src', 'test', 'scripts', 'bench', 'wasm', 'schema', 'rules']
const fileNames = new Set(
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => basename(String(path))),
  ),
)

describe.each(pages)('%s', (page) => {
  const text = read(page)

  it('has no broken link', () => {
    const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const relative = links.filter((link) => !/^[a-z]+:/.test(link))
    expect(relative.filter((link) => isBroken(page, link))).toEqual([])
  })

  it('names only paths that exist', () => {
    const paths =
      text.match(
        /(?<![\w./-])(?:src|test|scripts|bench|wasm|schema)\/[\w./-]+\.(?:ts|mjs|cjs|py|json)\b/g,
      ) ?? []
    const real = paths.filter((path) => !path.includes('NAME'))
    expect(real.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('names only functions and types that their file has', () => {
    const named = [...text.matchAll(/`(\w+)`\s+(?:\(|in\s+)`(src\/[\w./-]+\.ts)`/g)]
    const missing = named.filter(([, name = '', path = '']) => {
      const file = join(root, path)
      return !existsSync(file) || !new RegExp(`\\b${name}\\b`).test(readFileSync(file, 'utf8'))
    })
    expect(missing.map(([all]) => all)).toEqual([])
  })

  it('names only TypeScript files that exist', () => {
    const names = text.match(/(?<![\w./-])[a-z][\w-]*(?:\.test)?\.ts\b/g) ?? []
    expect(names.filter((name) => !fileNames.has(name))).toEqual([])
  })
})

describe('the documentation', () => {
  it('names every format in the README and describes it in docs/output.md', () => {
    const output = read('docs/output.md')
    const headings = [...output.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
    expect(headings).toEqual(expect.arrayContaining([...formatNames]))
  })

  it('names only options of brleaks in its commands', () => {
    const names = new Set<string>(optionSpecs.map(({ name }) => name))
    const known = (option: string) =>
      names.has(option) || names.has(`no-${option}`) || ['help', 'version'].includes(option)
    const commands = pages.flatMap((page) =>
      [...read(page).matchAll(/^(?:\$ )?brleaks .*$/gm)].map(([line]) => line.split(' #')[0] ?? ''),
    )
    const options = commands.flatMap((line) => line.match(/(?<=\s--)[a-z][a-z-]+/g) ?? [])
    expect(options.length).toBeGreaterThan(15)
    expect(options.filter((option) => !known(option))).toEqual([])
  })
})
