// The rows of bench/growth.mjs: what grows, to which size, and the command that reads it.
import { spawnSync } from 'node:child_process'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as inputs from './inputs.mjs'

const formats = ['text', 'json', 'jsonl', 'sarif', 'html', 'markdown', 'csv', 'junit', 'gitlab']
formats.push('github', 'rdjsonl', 'gitlab-codequality', 'sonarqube', 'checkstyle', 'teamcity')
formats.push('azure')

const run = (program, folder, words) =>
  spawnSync(process.execPath, [program, ...words], { cwd: folder, maxBuffer: 2 ** 31 })

/** Files with keys, the report of a scan of them, and a baseline that knows them all. */
function savedReport(folder, count, program) {
  inputs.keysInFiles(folder, count)
  run(program, folder, ['scan', '.', '--quiet', '--report', 'json=../saved.json'])
  run(program, folder, ['baseline', '.', '--accept-all', '--reason', 'bench', '--quiet'])
  renameSync(join(folder, '../saved.json'), join(folder, 'saved.json'))
  const saved = JSON.parse(readFileSync(join(folder, 'saved.json'), 'utf8'))
  saved.findings = saved.findings.slice(count >> 1)
  writeFileSync(join(folder, 'old.json'), JSON.stringify(saved))
}

const none = () => {}
const history = (make, size, name) => ({ name, make, size, words: ['git', '.'] })

/**
 * `size`: the largest. `words`: arguments of brleaks, run in the folder that `make` filled. `status`: the exit status that shows
 * that it worked. `constant`: memory must not grow. `stdin`: the size is that of standard input in bytes.
 */
export const rows = [
  { name: 'keys in files', make: inputs.keysInFiles, size: 100_000, words: ['scan', '.'] },
  { name: 'keys in one file', make: inputs.keysInOneFile, size: 100_000, words: ['scan', '.'] },
  history(inputs.keysInHistory, 100_000, 'keys in the files of a history'),
  history(inputs.keysInMessages, 100_000, 'keys in messages of commits'),
  history(inputs.keysInTags, 50_000, 'keys in messages of tags'),
  history(inputs.pathsOfOneObject(1), 200_000, 'paths of one object'),
  history(inputs.pathsOfOneObject(1000), 20_000, 'paths of an object with 1,000 keys'),
  history(inputs.looseObjects, 1_000_000, 'loose objects'),
  history(inputs.packs, 2000, 'packs'),
  history(inputs.refs(1), 1_000_000, 'refs, one key'),
  history(inputs.refs(500), 1_000_000, 'refs, 500 keys'),
  history(inputs.treeEntries, 1_000_000, 'entries of one tree'),
  history(inputs.treeDepth, 10_000, 'depth of trees'),
  history(inputs.indexEntries, 500_000, 'entries of an index'),
  {
    name: 'entries of an index, staged',
    make: inputs.indexEntries,
    size: 500_000,
    words: ['git', '.', '--staged'],
  },
  history(inputs.reflogEntries, 1_000_000, 'entries of a reflog'),
  { name: 'files', make: inputs.files, size: 500_000, words: ['scan', '.'] },
  { name: 'files in an index', make: inputs.trackedFiles, size: 500_000, words: ['scan', '.'] },
  {
    name: 'bytes of one file',
    make: inputs.largeFile,
    size: 10e9,
    words: ['scan', '.'],
    constant: true,
  },
  {
    name: 'bytes of standard input',
    make: none,
    size: 4e9,
    words: ['stdin'],
    stdin: true,
    status: 0,
    constant: true,
  },
  {
    name: 'entries of a baseline',
    make: savedReport,
    size: 100_000,
    words: ['scan', '.', '--exclude', '*.json'],
    status: 0,
  },
  {
    name: 'report --compare',
    make: savedReport,
    size: 100_000,
    words: ['report', 'saved.json', '--compare', 'old.json'],
  },
  ...formats.map((format) => ({
    name: `report --format ${format}`,
    make: savedReport,
    size: 100_000,
    words: ['report', 'saved.json', '--format', format],
  })),
]
