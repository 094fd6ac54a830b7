import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../helpers/repository.ts'

/** Python modules that write the files, each with its script. The texts are in `texts`. */
const scripts = {
  pyarrow: `
import pyarrow as pa, pyarrow.parquet as pq
half = len(texts) // 2
none = [None] * half
table = pa.table({
  'number': list(range(half * 2)),
  'optional': pa.array(texts[:half] + none),
  'required': pa.array(['x'] * half + texts[half:]),
  'list': pa.array([['tag %d' % i, None] for i in range(half * 2)]),
  'nested': pa.array([{'a': {'b': [{'c': 'd'}]}} for i in range(half * 2)]),
  'fixed': pa.array([b'12345678'] * (half * 2), pa.binary(8)),
})
def write(codec, version, encoding, name):
  options = dict(compression=codec, data_page_version=version, row_group_size=7, write_statistics=False, use_dictionary=encoding == 'dictionary')
  if encoding.startswith('DELTA'): options['column_encoding'] = {'optional': encoding, 'required': encoding}
  pq.write_table(table, name, **options)
for codec in ('none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4'):
  for version in ('1.0', '2.0'):
    for encoding in ('dictionary', 'plain', 'DELTA_LENGTH_BYTE_ARRAY', 'DELTA_BYTE_ARRAY'):
      if codec in ('none', 'snappy') or not encoding.startswith('DELTA'):
        write(codec, version, encoding, f'{codec}-{version}-{encoding}.parquet')
`,
  fastavro: `
import fastavro
schema = {'type': 'record', 'name': 'R', 'namespace': 'a.b', 'fields': [
  {'name': 'id', 'type': 'long'},
  {'name': 'text', 'type': ['null', 'string']},
  {'name': 'tags', 'type': {'type': 'array', 'items': 'bytes'}},
  {'name': 'map', 'type': {'type': 'map', 'values': 'double'}},
  {'name': 'enum', 'type': {'type': 'enum', 'name': 'E', 'symbols': ['A', 'B']}},
  {'name': 'fixed', 'type': {'type': 'fixed', 'name': 'F', 'size': 4}},
  {'name': 'next', 'type': ['null', 'R']},
]}
def record(i, text):
  inner = {'id': 1, 'text': 'in', 'tags': [], 'map': {}, 'enum': 'A', 'fixed': b'1234', 'next': None}
  return {'id': i, 'text': text if i % 2 else None, 'tags': [] if i % 2 else [text.encode(), b'abc'], 'map': {'x': 1.5}, 'enum': 'B', 'fixed': b'abcd', 'next': inner if i % 3 == 0 else None}
for codec in ('null', 'deflate', 'snappy', 'zstandard', 'bzip2', 'xz'):
  with open(f'{codec}.avro', 'wb') as out:
    fastavro.writer(out, schema, [record(i, text) for i, text in enumerate(texts)], codec=codec, sync_interval=500)
`,
  plyvel: `
import plyvel
for name, codec in (('snappy', 'snappy'), ('stored', None)):
  for attempt in range(2):
    db = plyvel.DB(name, create_if_missing=True, compression=codec)
    for i, text in enumerate(texts): db.put(b'user%04d' % i, (text + ' ' + 'padding ' * 20).encode())
    db.compact_range()
    db.close()
  for file in os.listdir(name):
    if file.endswith('.ldb'): os.rename(f'{name}/{file}', f'{name}.ldb')
`,
  mutagen: `
from mutagen.id3 import ID3, TXXX, COMM, USLT
for encoding in range(4):
  name = f'encoding-{encoding}.mp3'
  open(name, 'wb').write(b'\\xff\\xfb\\x90\\x64' + bytes(413))
  tags = ID3()
  for i, text in enumerate(texts):
    kinds = (TXXX(encoding=encoding, desc='name %d' % i, text=[text]), COMM(encoding=encoding, lang='eng', desc='d%d' % i, text=[text]), USLT(encoding=encoding, lang='eng', desc='d%d' % i, text=text))
    tags.add(kinds[i % 3])
  tags.save(name, v2_version=3 if encoding < 2 else 4)
`,
}

export type Writer = keyof typeof scripts

/** True if Python has the module. */
export function canWrite(module: Writer): boolean {
  try {
    execFileSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Files with the texts, by name: those that the module writes. */
export function columnFiles(module: Writer, texts: readonly string[]): Map<string, Buffer> {
  const cwd = temporaryFolder()
  const script = `import json, os, sys\ntexts = json.load(sys.stdin)\n${scripts[module]}`
  execFileSync('python3', ['-c', script], { cwd, input: JSON.stringify(texts) })
  const names = readdirSync(cwd).filter((name) => /\.(?:parquet|avro|ldb|mp3)$/.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(cwd, name))]))
}
