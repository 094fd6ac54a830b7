// Compares scans that open containers with scans that do not (--max-depth 0).
//   node bench/containers.mjs [--history REPOSITORY]… [--tree FOLDER]… [--archive FILE.tar.gz]… [--runs N]
// An archive of text is compared with "gzip -dc FILE | rg". The commands take turns, so that other load affects all of
// them. Prints medians of processor time (of the command and what it starts) and wall time, and the peak memory. Needs GNU
// time.
import { parseArgs } from 'node:util'
import { measureInTurns, program } from './run.mjs'

const { values } = parseArgs({
  options: {
    history: { type: 'string', multiple: true, default: [] },
    tree: { type: 'string', multiple: true, default: [] },
    archive: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '3' },
  },
})

async function compare(name, command, other, aim) {
  const measured = await measureInTurns({ command, other }, Number(values.runs))
  if (measured.command === null || measured.other === null) {
    return console.log(`${name}: not measured: GNU time is not installed`)
  }
  const ratio = (field) => (measured.command[field] / measured.other[field]).toFixed(2)
  const seconds = (measured.command.cpu / 1000).toFixed(2)
  const memory = measured.command.memory.toFixed(0)
  console.log(
    `${name}: ${seconds} s of processor time, ${ratio('cpu')} times (wall ${ratio('wall')}; aim ${aim}), ${memory} MB`,
  )
}

const brleaks = (...words) => [process.execPath, [program, ...words, '--quiet']]
const unopened = (...words) => brleaks(...words, '--max-depth', '0')

for (const history of values.history) {
  const words = ['git', history, '--jobs', '1']
  await compare(history, brleaks(...words), unopened(...words), '1.1')
}
for (const tree of values.tree) {
  await compare(tree, brleaks('scan', tree), unopened('scan', tree), '1.1')
}
for (const archive of values.archive) {
  const pipe = ['sh', ['-c', 'gzip -dc "$1" | rg -a -c br_', 'sh', archive]]
  await compare(`${archive} against gzip and rg`, brleaks('scan', archive), pipe, '1.43')
}
