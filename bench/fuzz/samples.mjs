// Small files of real tools, for bench/fuzz.mjs.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const python = (module, script) => ['python3', '-c', `import ${module}\n${script}`]

/** Commands in a folder with `a.txt`, `b.txt` and `sub/c.txt`; each makes the file of its name. */
const commands = {
  'a.gz': 'gzip -kc a.txt > a.gz',
  'a.bz2': 'bzip2 -kc a.txt > a.bz2',
  'a.xz': 'xz -kc a.txt > a.xz',
  'a.zst': 'zstd -qkc a.txt > a.zst',
  'a.lz4': 'lz4 -qc a.txt > a.lz4',
  'a.Z': 'compress -c a.txt > a.Z',
  'a.zlib': python('zlib', "open('a.zlib', 'wb').write(zlib.compress(open('a.txt', 'rb').read()))"),
  'a.zip': 'zip -q a.zip a.txt b.txt sub/c.txt',
  'bzip2.zip': 'zip -q -Z bzip2 bzip2.zip a.txt b.txt',
  'program.zip': '(printf "#!/bin/sh\\n"; zip -q - a.txt b.txt) > program.zip',
  'a.tar': 'tar -cf a.tar a.txt b.txt sub',
  'pax.tar': 'tar --format=pax -cf pax.tar a.txt b.txt sub',
  'a.tgz': 'tar -czf a.tgz a.txt b.txt sub',
  'a.ar': 'ar rc a.ar a.txt b.txt',
  'a.cpio': '(echo a.txt; echo b.txt) | cpio --quiet -o -H newc > a.cpio',
  'a.7z': '7z a a.7z a.txt b.txt',
  'a.cab': 'gcab -c -z a.cab a.txt b.txt',
  'a.iso': 'genisoimage -quiet -R -J -o a.iso sub a.txt',
  'a.db': python(
    'sqlite3',
    "c = sqlite3.connect('a.db'); c.execute('create table t(a text, b blob, c int)'); c.executemany('insert into t values(?, ?, ?)', [('left%d' % i, b'x' * i * 40, i) for i in range(60)]); c.execute('delete from t where c % 3 = 0'); c.commit()",
  ),
  'a.pack':
    'git init -q . && git add a.txt b.txt && git -c user.name=a -c user.email=a@b commit -qm 1 && cp b.txt c.txt && cat a.txt >> c.txt && git add c.txt && git -c user.name=a -c user.email=a@b commit -qm 2 && git bundle create -q a.pack --all',
  'a.png': python(
    'zlib, struct',
    "chunk = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d)); open('a.png', 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', bytes(13)) + chunk(b'zTXt', b'Comment\\0\\0' + zlib.compress(b'text' * 99)) + chunk(b'iTXt', b'XML\\0\\1\\0en\\0t\\0' + zlib.compress(b'more' * 99)) + chunk(b'IEND', b''))",
  ),
  'a.pdf': python(
    'zlib',
    "s = zlib.compress(b'BT /F1 12 Tf [(text) 20 (more)] TJ ET ' * 50); open('a.pdf', 'wb').write(b'%PDF-1.7\\n1 0 obj\\n<< /Filter /FlateDecode /Length ' + str(len(s)).encode() + b' >>\\nstream\\n' + s + b'\\nendstream\\nendobj\\n2 0 obj\\n<< /Title (a title \\\\(b\\\\)) >>\\nendobj\\ntrailer << /Info 2 0 R >>\\n%%EOF\\n')",
  ),
  'a.eml': python(
    'email.message',
    "m = email.message.EmailMessage(); m['From'] = 'a@example.com'; m['Message-ID'] = '<1@example.com>'; m.set_content('text ' * 50); m.add_attachment(open('a.txt', 'rb').read(), maintype='application', subtype='octet-stream', filename='a.bin'); open('a.eml', 'wb').write(m.as_bytes())",
  ),
  'a.mbox':
    'printf "From a@example.com Thu Jan  1 00:00:00 2026\\nFrom: a@example.com\\nMessage-ID: <1@b>\\nMIME-Version: 1.0\\n\\ntext\\n\\nFrom a@example.com Thu Jan  1 00:00:00 2026\\nFrom: a@example.com\\n\\nmore\\n" > a.mbox',
  'document.xml':
    'printf \'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>te</w:t></w:r><w:r><w:t>xt &amp; more</w:t></w:r></w:p></w:document>\' > document.xml',
  'a.parquet': python(
    'pyarrow as pa, pyarrow.parquet as pq',
    "pq.write_table(pa.table({'s': ['text %d' % i for i in range(300)], 'l': [['a', None]] * 300}), 'a.parquet', compression='snappy', use_dictionary=False)",
  ),
  'delta.parquet': python(
    'pyarrow as pa, pyarrow.parquet as pq',
    "pq.write_table(pa.table({'s': ['text %d' % i for i in range(300)]}), 'delta.parquet', compression='zstd', data_page_version='2.0', use_dictionary=False, column_encoding={'s': 'DELTA_BYTE_ARRAY'})",
  ),
  'deflate.avro': avro('deflate'),
  'snappy.avro': avro('snappy'),
  'xz.avro': avro('xz'),
  'a.ldb': python(
    'plyvel, glob, shutil',
    "d = plyvel.DB('leveldb', create_if_missing=True)\nfor i in range(400): d.put(b'key%04d' % i, b'value %d ' % i * 9)\nd.compact_range(); d.close(); d = plyvel.DB('leveldb'); d.compact_range(); d.close()\nshutil.copy(glob.glob('leveldb/*.ldb')[0], 'a.ldb')",
  ),
  'a.mp3': python(
    'mutagen.id3 as m',
    "t = m.ID3(); open('a.mp3', 'wb').write(bytes(99))\nfor e in range(4): t.add(m.TXXX(encoding=e, desc='d%d' % e, text=['text', 'more'])); t.add(m.COMM(encoding=e, lang='eng', desc='c%d' % e, text=['comment']))\nt.save('a.mp3')",
  ),
}

function avro(codec) {
  return python(
    'fastavro',
    `s = {'type': 'record', 'name': 'R', 'fields': [{'name': 'a', 'type': ['null', 'string']}, {'name': 'b', 'type': {'type': 'array', 'items': 'bytes'}}, {'name': 'c', 'type': {'type': 'map', 'values': 'R'}}]}\nfastavro.writer(open('${codec}.avro', 'wb'), s, [{'a': 'text %d' % i, 'b': [b'x', b'y'], 'c': {'k': {'a': None, 'b': [], 'c': {}}}} for i in range(100)], codec='${codec}')`,
  )
}

/** @returns the samples, and the names of those whose tool is missing. */
export function makeSamples(folder) {
  const cwd = join(folder, 'in')
  mkdirSync(join(cwd, 'sub'), { recursive: true })
  const lines = Array.from({ length: 120 }, (_, line) => `line ${line} ${(line * 7919) % 1000}\n`)
  writeFileSync(join(cwd, 'a.txt'), lines.join(''))
  writeFileSync(join(cwd, 'b.txt'), lines.slice(0, 40).reverse().join(''))
  writeFileSync(join(cwd, 'sub/c.txt'), 'short')
  const samples = []
  const missing = []
  for (const [name, command] of Object.entries(commands)) {
    try {
      const [program, ...args] = Array.isArray(command) ? command : ['sh', '-c', command]
      execFileSync(program, args, { cwd, stdio: 'ignore' })
      samples.push({ name, file: join(cwd, name) })
    } catch {
      missing.push(name)
    }
  }
  return { samples, missing }
}
