// Makes dist/: one file for each door and for the worker threads, and the type declarations of the library.
// `--check` makes it in a temporary folder and compares: dist/ is committed and must be what this makes.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// Packages that are CommonJS inside an ESM bundle call `require` for Node's own modules.
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

const doors = [
  { in: 'src/cli/main.ts', out: 'cli', shebang: true },
  { in: 'src/index.ts', out: 'index', shebang: false },
  { in: 'src/scan/worker.ts', out: 'worker', shebang: false },
  { in: 'src/action/main.ts', out: 'action', shebang: false },
].filter((door) => existsSync(join(root, door.in)))

async function bundle(outdir) {
  for (const door of doors) {
    await build({
      absWorkingDir: root,
      entryPoints: [{ in: door.in, out: door.out }],
      outdir,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      define: { BRLEAKS_VERSION: JSON.stringify(version) },
      banner: { js: `${door.shebang ? '#!/usr/bin/env node\n' : ''}${requireBanner}` },
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      charset: 'utf8',
      logLevel: 'warning',
    })
  }
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      join(root, 'tsconfig.types.json'),
      '--outDir',
      join(outdir, 'types'),
    ],
    { cwd: root, stdio: 'inherit' },
  )
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

const made = mkdtempSync(join(tmpdir(), 'brleaks-dist-'))
const dist = join(root, 'dist')
try {
  await bundle(made)
  if (process.argv.includes('--check')) {
    const wanted = listFiles(made)
    const found = existsSync(dist) ? listFiles(dist) : []
    const differing = [...new Set([...wanted, ...found])].filter(
      (name) =>
        !wanted.includes(name) ||
        !found.includes(name) ||
        !readFileSync(join(made, name)).equals(readFileSync(join(dist, name))),
    )
    if (differing.length > 0) {
      console.error(
        `dist/ is not what "npm run bundle" makes (${differing.slice(0, 5).join(', ')}); run it and commit.`,
      )
      process.exitCode = 1
    }
  } else {
    rmSync(dist, { recursive: true, force: true })
    cpSync(made, dist, { recursive: true })
    for (const name of listFiles(dist).filter((file) => file.endsWith('.js'))) console.log(`dist/${name}`)
  }
} finally {
  rmSync(made, { recursive: true, force: true })
}
