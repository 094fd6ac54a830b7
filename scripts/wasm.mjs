// Compiles the modules of wasm/ (AssemblyScript) and writes each, as text, into the source file that loads it.
// `--check` compares instead: it fails if a committed module differs from its source.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = [
  {
    source: 'wasm/codec.ts',
    target: 'src/git/pack/codec-wasm.ts',
    name: 'codecWasm',
    // The tables are below the memory base.
    options: ['--memoryBase', '61440', '--initialMemory', '1'],
  },
  {
    source: 'wasm/search.ts',
    target: 'src/search/search-wasm.ts',
    name: 'searchWasm',
    options: ['--importMemory'],
  },
  {
    source: 'wasm/edges.ts',
    target: 'src/git/attribution/edges-wasm.ts',
    name: 'edgesWasm',
    options: ['--importMemory'],
  },
]

function compile({ source, name, options }, output) {
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js')
  const speed = ['--optimizeLevel', '3', '--shrinkLevel', '0', '--noAssert', '--enable', 'simd']
  const args = [compiler, source, ...speed, '--runtime', 'stub', ...options, '-o', output]
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  const encoded = readFileSync(output).toString('base64')
  const lines = encoded.match(/.{1,92}/g).map((line) => `  '${line}',`)
  return `// Made by scripts/wasm.mjs from ${source}: do not edit.\nexport const ${name}: string = [\n${lines.join('\n')}\n].join('')\n`
}

const folder = mkdtempSync(join(tmpdir(), 'brleaks-wasm-'))
try {
  for (const module of modules) {
    const text = compile(module, join(folder, 'module.wasm'))
    const target = join(root, module.target)
    if (!process.argv.includes('--check')) writeFileSync(target, text)
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(`${module.target} is out of date; run "npm run wasm" and commit the result`)
      process.exitCode = 1
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
