// Writes dist/types/index.d.ts: the public API in one file, rolled up from the declarations that tsc emits.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

/** @param root the project's folder. @param outdir where `index.d.ts` goes. */
export function declareTypes(root, outdir) {
  const made = mkdtempSync(join(tmpdir(), 'brleaks-types-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const args = ['-p', join(root, 'tsconfig.types.json'), '--outDir', made]
    execFileSync(process.execPath, [tsc, ...args], { cwd: root, stdio: 'inherit' })
    nameDeclarations(made)
    rollUp(root, made, join(outdir, 'index.d.ts'))
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** The roll-up tool resolves `./x.js`, not `./x.ts`. */
function nameDeclarations(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(/((?:from|import\() ?['"]\.[^'"]+)\.ts(['"])/g, '$1.js$2'))
  }
}

function rollUp(root, declarations, outfile) {
  const quiet = { default: { logLevel: 'none' } }
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(declarations, 'index.d.ts'),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2023', 'dom'],
            module: 'nodenext',
            moduleResolution: 'nodenext',
            types: ['node'],
            typeRoots: [join(root, 'node_modules/@types')],
            skipLibCheck: true,
          },
          files: [join(declarations, 'index.d.ts')],
        },
      },
      newlineKind: 'lf',
      apiReport: { enabled: false, reportFileName: 'unused' },
      docModel: { enabled: false },
      tsdocMetadata: { enabled: false },
      dtsRollup: { enabled: true, untrimmedFilePath: outfile },
      messages: { extractorMessageReporting: quiet, tsdocMessageReporting: quiet },
    },
    configObjectFullPath: join(root, 'api-extractor.json'),
    packageJsonFullPath: join(root, 'package.json'),
  })
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback: (message) => {
      message.handled = message.logLevel !== 'error'
    },
  })
  if (!succeeded) throw new Error('the type declarations could not be rolled up')
}
