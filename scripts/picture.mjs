// Writes docs/picture.svg, the picture in the README, from what the program prints for a small repository with a made-up
// key. `--check` compares instead. `--program FILE` names the program; default: dist/cli.js.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const picture = join(root, 'docs/picture.svg')
const named = process.argv.indexOf('--program')
const program = named === -1 ? join(root, 'dist/cli.js') : process.argv[named + 1]

const svg = draw(output())
if (!process.argv.includes('--check')) writeFileSync(picture, svg)
else if (readFileSync(picture, 'utf8') !== svg) {
  console.error('docs/picture.svg is not what the program prints; run "npm run picture"')
  process.exitCode = 1
}

/** The lines that `brleaks audit .` prints, with the codes of a terminal. */
function output() {
  const folder = mkdtempSync(join(tmpdir(), 'brleaks-picture-'))
  try {
    commit(folder, '2026-03-02T09:00:00Z', `# settings\nBATCH_RELAY_API_KEY=${madeUpKey()}\n`)
    commit(folder, '2026-03-09T09:00:00Z', '# settings\nBATCH_RELAY_API_KEY=\n')
    const args = [program, 'audit', '.', '--color', 'always']
    const { stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder },
    })
    // Their numbers depend on the machine and on the version.
    return stdout
      .trimEnd()
      .split('\n')
      .filter((line) => !/Read \d|Configuration: /.test(line))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function commit(folder, date, content) {
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: folder,
      stdio: 'pipe',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: devNull,
        GIT_AUTHOR_NAME: 'Ada Lovelace',
        GIT_AUTHOR_EMAIL: 'ada@example.test',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Ada Lovelace',
        GIT_COMMITTER_EMAIL: 'ada@example.test',
        GIT_COMMITTER_DATE: date,
      },
    })
  git('-c', 'init.defaultBranch=main', 'init', '-q')
  writeFileSync(join(folder, '.env'), content)
  git('add', '.env')
  git('commit', '-qm', 'settings')
}

/** Made here, so that no text with the form of a key is in the tree. */
function madeUpKey() {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  const digest = createHash('sha512').update('the picture in the README').digest()
  return `br_${[...digest.subarray(0, 40)].map((byte) => alphabet[byte % alphabet.length]).join('')}`
}

/** The lines as text in an SVG that follows the colour scheme of the reader. */
function draw(lines) {
  const [fontSize, lineHeight, column, margin] = [14, 20, 8.43, 20]
  const prompt = ['<tspan class="dim">$</tspan> node dist/cli.js audit .', '']
  const rows = [...prompt, ...lines.map(spans)]
  const columns = Math.max(60, ...lines.map((line) => [...plain(line)].length))
  const width = Math.ceil(columns * column + 2 * margin)
  const height = rows.length * lineHeight + 2 * margin
  const texts = rows.flatMap((row, index) =>
    row === '' ? [] : [`<text x="${margin}" y="${margin + 14 + index * lineHeight}">${row}</text>`],
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">The report of brleaks audit in a terminal</title>
<style>
svg { color-scheme: light dark }
rect { fill: #fff; stroke: #c6ccd4 }
text { font: ${fontSize}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; fill: #1c2128 }
.bold { font-weight: bold }
.dim { fill: #57606a }
.red { fill: #b3172b }
.yellow { fill: #855100 }
.green { fill: #1a6b33 }
.cyan { fill: #0550ae }
@media (prefers-color-scheme: dark) {
  rect { fill: #14181d; stroke: #414b56 }
  text { fill: #e4e8ed }
  .dim { fill: #a5afba }
  .red { fill: #ff9aa2 }
  .yellow { fill: #f0bf6a }
  .green { fill: #7fd697 }
  .cyan { fill: #7fb8ff }
}
</style>
<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${texts.join('\n')}
</svg>
`
}

function plain(line) {
  return line.replace(/\u001b\[[\d;]*m/g, '')
}

/** A line with its colours (SGR codes) as classes. */
function spans(line) {
  const names = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' }
  const ends = { 22: ['bold', 'dim'], 39: ['red', 'green', 'yellow', 'cyan'] }
  const active = new Set()
  let drawn = ''
  for (const part of line.split(/(\u001b\[\d+m)/)) {
    const code = /\[(\d+)m/.exec(part)?.[1]
    if (code === undefined || !part.startsWith('\u001b')) {
      const text = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      drawn +=
        active.size === 0 || part === ''
          ? text
          : `<tspan class="${[...active].join(' ')}">${text}</tspan>`
    } else if (names[code] !== undefined) active.add(names[code])
    else for (const name of ends[code] ?? []) active.delete(name)
  }
  return drawn
}
