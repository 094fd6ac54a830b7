// Loads the tests' simulator and key generator into a plain script, because Node 20 does not run TypeScript.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** @returns the modules test/helpers/simulator.ts (`simulator`) and the function `key` of test/helpers/keys.ts. */
export async function loadSimulator() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * as simulator from './simulator.ts'; export { key } from './keys.ts'",
      resolveDir: fileURLToPath(new URL('../test/helpers', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
  })
  const [file] = outputFiles
  return import(`data:text/javascript;base64,${Buffer.from(file.contents).toString('base64')}`)
}
