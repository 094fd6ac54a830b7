// Compiles wasm/codec.ts (AssemblyScript) and writes it, as text, into src/git/pack/codec-wasm.ts.
// `--check` compares instead: it fails if the committed module differs from its source.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'src/git/pack/codec-wasm.ts')
const folder = mkdtempSync(join(tmpdir(), 'brleaks-wasm-'))
try {
  const output = join(folder, 'codec.wasm')
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/assemblyscript/bin/asc.js'),
      'wasm/codec.ts',
      '--optimizeLevel',
      '3',
      '--shrinkLevel',
      '0',
      '--runtime',
      'stub',
      '--noAssert',
      '--enable',
      'simd',
      // The tables are below this address.
      '--memoryBase',
      '61440',
      '--initialMemory',
      '1',
      '-o',
      output,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  const encoded = readFileSync(output).toString('base64')
  const lines = encoded.match(/.{1,92}/g).map((line) => `  '${line}',`)
  const text = `// Made by scripts/wasm.mjs from wasm/codec.ts: do not edit.\nexport const codecWasm: string = [\n${lines.join('\n')}\n].join('')\n`
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'src/git/pack/codec-wasm.ts is out of date; run "npm run wasm" and commit the result',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
