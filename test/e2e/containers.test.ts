import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { key, randomText, seededRandom } from '../helpers/keys.ts'
import { PeakMemory } from '../helpers/peak-memory.ts'
import { brleaks, brleaksJson, type JsonSighting, startBrleaks } from '../helpers/program.ts'
import { TestRepository, temporaryFolder } from '../helpers/repository.ts'
import { canWrite, columnFiles, type Writer } from '../sources/containers/column-files.ts'
import { deflated, pdfOf } from '../sources/containers/pdf-maker.ts'

/** Text with a key at line 3, column 8. */
const text = (seed: number) => `# settings\n\nBR_KEY=${key('base62:32', seed)}\n`

const has = (program: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs a tool in a folder with these files, and returns the file that it makes. */
function made(
  files: Readonly<Record<string, string | Buffer>>,
  program: string,
  args: readonly string[],
  output: string,
): Buffer {
  const folder = temporaryFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  execFileSync(program, args, { cwd: folder, stdio: 'ignore' })
  return readFileSync(join(folder, output))
}

interface Kind {
  readonly name: string
  /** Program without which it cannot be made. */
  readonly tool?: string
  readonly make: (seed: number) => Buffer
  /** Path inside the container; null for a format without names. */
  readonly inner: string | null
  readonly chain: readonly string[]
  /** Line and column, if not those of `text`. */
  readonly at?: readonly [number, number]
}

const zipOf = (files: Record<string, string | Buffer>, ...options: string[]) =>
  made(files, 'zip', ['-q', '-r', ...options, 'x.zip', ...Object.keys(files)], 'x.zip')
const tarOf = (files: Record<string, string | Buffer>, ...options: string[]) =>
  made(files, 'tar', [...options, '-cf', 'x.tar', ...Object.keys(files)], 'x.tar')

const gnuTar = (files: Record<string, string | Buffer>) =>
  tarOf(files, '--mtime=@0', '--owner=0', '--group=0')

const allKinds: readonly Kind[] = [
  {
    name: 'a.env.gz',
    make: (seed) => gzipSync(text(seed)),
    inner: null,
    chain: ['gzip'],
  },
  {
    name: 'a.zip',
    tool: 'zip',
    make: (seed) => zipOf({ 'inner/b.env': text(seed) }),
    inner: 'inner/b.env',
    chain: ['zip'],
  },
  {
    name: 'stored.zip',
    tool: 'zip',
    make: (seed) => zipOf({ 'inner/b.env': text(seed) }, '-0'),
    inner: 'inner/b.env',
    chain: ['zip'],
  },
  {
    name: 'setup.exe',
    tool: 'zip',
    make: (seed) => {
      const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(70_000, 'program ')])
      return Buffer.concat([program, zipOf({ 'inner/b.env': text(seed) }), Buffer.alloc(8000, 1)])
    },
    inner: 'inner/b.env',
    chain: ['zip'],
  },
  {
    name: 'app.pyz',
    tool: 'python3',
    make: (seed) => {
      const files = { 'in/__main__.py': 'print()', 'in/config/key': text(seed) }
      const script = 'python3 -m zipapp in -c -p "/usr/bin/env python3" -o app.pyz'
      return made(files, 'sh', ['-c', script], 'app.pyz')
    },
    inner: 'config/key',
    chain: ['zip'],
  },
  {
    name: 'layer.tar',
    tool: 'zip',
    make: (seed) => {
      const start = Buffer.from('#!/bin/sh\nexec java -jar "$0" "$@"\n')
      const jar = Buffer.concat([start, zipOf({ 'BOOT-INF/application.yml': text(seed) })])
      return tarOf({ 'app.jar': jar, 'bin/true': readFileSync('/bin/true') })
    },
    inner: 'app.jar!BOOT-INF/application.yml',
    chain: ['tar', 'zip'],
  },
  {
    name: 'a.tar',
    tool: 'tar',
    make: (seed) => tarOf({ 'etc/key': text(seed) }),
    inner: 'etc/key',
    chain: ['tar'],
  },
  {
    name: 'a.tgz',
    tool: 'tar',
    make: (seed) => gzipSync(tarOf({ './etc/key': text(seed) })),
    inner: 'etc/key',
    chain: ['gzip', 'tar'],
  },
  {
    name: 'image.tar',
    tool: 'tar',
    make: (seed) =>
      tarOf({
        'manifest.json': '[]',
        'blobs/layer': gzipSync(
          tarOf({ 'app/lib.jar': zipOf({ 'META-INF/key.properties': text(seed) }) }),
        ),
      }),
    inner: 'blobs/layer!app/lib.jar!META-INF/key.properties',
    chain: ['tar', 'gzip', 'tar', 'zip'],
  },
  {
    name: 'a.env.bz2',
    tool: 'bzip2',
    make: (seed) => made({ 'a.env': text(seed) }, 'bzip2', ['a.env'], 'a.env.bz2'),
    inner: null,
    chain: ['bzip2'],
  },
  {
    name: 'a.env.xz',
    tool: 'xz',
    make: (seed) => made({ 'a.env': text(seed) }, 'xz', ['a.env'], 'a.env.xz'),
    inner: null,
    chain: ['xz'],
  },
  {
    name: 'a.env.zst',
    tool: 'zstd',
    make: (seed) => made({ 'a.env': text(seed) }, 'zstd', ['-q', 'a.env'], 'a.env.zst'),
    inner: null,
    chain: ['zstd'],
  },
  {
    name: 'a.env.lz4',
    tool: 'lz4',
    make: (seed) => made({ 'a.env': text(seed) }, 'lz4', ['-q', 'a.env', 'a.lz4'], 'a.lz4'),
    inner: null,
    chain: ['lz4'],
  },
  {
    name: 'a.env.zlib',
    make: (seed) => deflateSync(text(seed)),
    inner: null,
    chain: ['zlib'],
  },
  {
    name: 'a.env.Z',
    tool: 'compress',
    make: (seed) => made({ 'a.env': text(seed) }, 'compress', ['-f', 'a.env'], 'a.env.Z'),
    inner: null,
    chain: ['compress'],
  },
  {
    name: 'a.deb',
    tool: 'dpkg-deb',
    make: (seed) => {
      const control = 'Package: a\nVersion: 1\nArchitecture: all\nMaintainer: a\nDescription: a\n'
      const files = { 'in/DEBIAN/control': control, 'in/etc/key': text(seed) }
      return made(files, 'dpkg-deb', ['--build', '-Zxz', 'in', 'a.deb'], 'a.deb')
    },
    inner: 'data.tar.xz!etc/key',
    chain: ['ar', 'xz', 'tar'],
  },
  {
    name: 'initrd.cpio',
    tool: 'cpio',
    make: (seed) =>
      made({ key: text(seed) }, 'sh', ['-c', 'echo key | cpio -o -H newc > x.cpio'], 'x.cpio'),
    inner: 'key',
    chain: ['cpio'],
  },
  {
    name: 'a.rpm',
    tool: 'rpmbuild',
    make: (seed) => {
      const spec = `Name: a\nVersion: 1\nRelease: 1\nSummary: a\nLicense: MIT\nBuildArch: noarch
%description\na\n%install\nmkdir -p %{buildroot}/etc\ncp ../../key %{buildroot}/etc/key\n%files\n/etc/key\n`
      const define = (value: string) => ['--define', value]
      const options = [...define('_topdir %(pwd)/top'), ...define('_binary_payload w3.zstdio')]
      const output = 'top/RPMS/noarch/a-1-1.noarch.rpm'
      return made(
        { 'a.spec': spec, key: text(seed) },
        'rpmbuild',
        ['-bb', ...options, 'a.spec'],
        output,
      )
    },
    inner: 'etc/key',
    chain: ['rpm', 'zstd', 'cpio'],
  },
  {
    name: 'a.7z',
    tool: '7z',
    make: (seed) => made({ 'etc/key': text(seed) }, '7z', ['a', 'a.7z', 'etc'], 'a.7z'),
    inner: 'etc/key',
    chain: ['7z'],
  },
  {
    name: 'seed.iso',
    tool: 'genisoimage',
    make: (seed) =>
      made({ 'in/etc/user-data': text(seed) }, 'genisoimage', ['-R', '-o', 'a.iso', 'in'], 'a.iso'),
    inner: 'etc/user-data',
    chain: ['iso'],
  },
  {
    name: 'disk.iso.gz',
    tool: 'genisoimage',
    make: (seed) => {
      const files = { 'in/a.env.gz': gzipSync(text(seed)) }
      return gzipSync(made(files, 'genisoimage', ['-R', '-o', 'a.iso', 'in'], 'a.iso'))
    },
    inner: 'a.env.gz',
    chain: ['gzip', 'iso', 'gzip'],
  },
  {
    name: 'a.cab',
    tool: 'gcab',
    make: (seed) => made({ key: text(seed) }, 'gcab', ['-c', '-z', 'a.cab', 'key'], 'a.cab'),
    inner: 'key',
    chain: ['cab'],
  },
]
const columnKind = (writer: Writer, file: string, inner: string, line: number): Kind => ({
  name: `columns-${file}`,
  make: (seed) =>
    columnFiles(writer, [key('base62:32', seed), 'text']).get(file) ?? Buffer.alloc(0),
  inner,
  chain: [file.replace(/^.*\./, '').replace('ldb', 'leveldb').replace('mp3', 'id3')],
  at: [line, 1],
})
const columnKinds = (
  [
    ['pyarrow', columnKind('pyarrow', 'zstd-1.0-plain.parquet', 'optional', 1)],
    ['fastavro', columnKind('fastavro', 'deflate.avro', 'values', 1)],
    ['mutagen', columnKind('mutagen', 'encoding-0.mp3', 'tags', 4)],
    ['plyvel', columnKind('plyvel', 'snappy.ldb', 'values', 2)],
  ] as const
).flatMap(([writer, kind]) => (canWrite(writer) ? [kind] : []))
const kinds = [...allKinds.filter(({ tool }) => tool === undefined || has(tool)), ...columnKinds]

const places = (sightings: readonly JsonSighting[]) =>
  sightings.map(({ path, line, column, decoded }) => ({ path, line, column, decoded }))

function found(args: readonly string[], options: Parameters<typeof brleaksJson>[1]) {
  const { report, status } = brleaksJson(args, options)
  const sightings = report.findings.flatMap((finding) => finding.sightings)
  return { status, sightings, failed: report.scan.coverage.failed }
}

describe('a key in a container', () => {
  const repository = new TestRepository()
  const outer = (name: string) => `docs/${name}`
  const seedOf = (kind: Kind) => kinds.indexOf(kind) + 1
  const placeOf = ({ name, inner, chain, at: [line, column] = [3, 8] }: Kind) => ({
    path: inner === null ? outer(name) : `${outer(name)}!${inner}`,
    line,
    column,
    decoded: chain,
  })
  const all = () =>
    kinds.map(placeOf).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const inRepository = (...args: string[]) => found(args, { cwd: repository.folder })
  const sorted = (sightings: readonly JsonSighting[]) =>
    places(sightings).sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))

  beforeAll(() => {
    repository.write('README.md', 'text\n').commit('first')
    for (const kind of kinds) repository.write(outer(kind.name), kind.make(seedOf(kind)))
  })

  it('is found in files', () => {
    const { sightings, failed, status } = inRepository('scan', '.')
    expect({ failed, status }).toEqual({ failed: [], status: 1 })
    expect(sorted(sightings)).toEqual(all())
    expect(new Set(sightings.map(({ source }) => source))).toEqual(new Set(['file']))
  })

  it.each(kinds)('is found in standard input: $name', (kind) => {
    const args = ['stdin', '--stdin-path', outer(kind.name)]
    const { sightings, failed } = found(args, { input: kind.make(1) })
    expect(failed).toEqual([])
    expect(places(sightings)).toEqual([placeOf(kind)])
  })

  it('is found in a brotli file with a name, which the format needs', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.env.br'), brotliCompressSync(text(1)))
    writeFileSync(join(folder, 'b.tar'), tarOf({ 'c/d.env.br': brotliCompressSync(text(2)) }))
    const { sightings, failed } = found(['scan', '.'], { cwd: folder })
    expect(failed).toEqual([])
    expect(sorted(sightings)).toEqual([
      { path: 'a.env.br', line: 3, column: 8, decoded: ['brotli'] },
      { path: 'b.tar!c/d.env.br', line: 3, column: 8, decoded: ['tar', 'brotli'] },
    ])
  })

  it('is found in a brotli file of the history by its name there, also in trees stored as deltas', () => {
    const repository = new TestRepository()
    // Trees of many entries, of which one changes.
    for (let i = 0; i < 40; i++) repository.write(`d/file-${i}`, `${i}\n`)
    repository.write('d/file-7.br', brotliCompressSync('nothing\n'.repeat(50))).commit('first')
    const seeds = [11, 12, 13]
    for (const seed of seeds) {
      const content = `${randomText('abc \n', 200, seededRandom(seed))}\n${text(seed)}`
      repository.write('d/file-7.br', brotliCompressSync(content)).commit(`${seed}`)
    }
    repository.remove('d/file-7.br').write('d/file-8', 'other\n').commit('removed')
    const scanIn = (...args: string[]) => {
      const { status, report } = brleaksJson(['git', ...args], { cwd: repository.folder })
      expect([status, report.scan.coverage.failed]).toEqual([1, []])
      const { objects } = report.scan.coverage
      return { count: report.findings.length, objects, sightings: report.findings[0]?.sightings }
    }
    const loose = scanIn()
    expect(loose.count).toBe(seeds.length)
    expect(loose.sightings).toMatchObject([{ path: 'd/file-7.br', decoded: ['brotli'] }])
    repository.git('gc', '-q', '--aggressive', '--prune=now')
    for (const jobs of ['1', '2']) {
      const { count, objects } = scanIn('--jobs', jobs)
      expect([count, objects]).toEqual([seeds.length, loose.objects])
    }
    expect(scanIn('--range', 'HEAD~3..HEAD').count).toBe(2)
    const off = brleaksJson(['git', '--max-depth', '0'], { cwd: repository.folder })
    expect(off.report.findings).toEqual([])
    const head = repository.head()
    const push = brleaks(['hook', 'run', 'pre-push', 'origin', 'url'], {
      cwd: repository.folder,
      input: `refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n`,
    })
    expect(push.status).toBe(1)
    expect(push.out).toContain('d/file-7.br')
  })

  it('is found in what is staged, in a range and in the history', () => {
    repository.git('add', '-A')
    const staged = inRepository('git', '--staged')
    expect(sorted(staged.sightings)).toEqual(all())
    const second = repository.commit('second')
    repository.remove('docs').commit('third')
    const range = inRepository('git', '--range', 'HEAD~2..HEAD')
    expect(sorted(range.sightings)).toEqual(all())
    const loose = inRepository('git')
    expect(sorted(loose.sightings)).toEqual(all())
    repository.git('repack', '-q', '-a', '-d')
    const packed = inRepository('git')
    expect(sorted(packed.sightings)).toEqual(all())
    expect(new Set(packed.sightings.map(({ commit }) => commit))).toEqual(new Set([second]))
    const threads = inRepository('git', '--jobs', '2')
    expect(sorted(threads.sightings)).toEqual(all())
    for (const { failed } of [staged, range, loose, packed, threads]) expect(failed).toEqual([])
  })

  it.skipIf(!has('zip'))(
    'is found in content of Git LFS, and in files in the git directory',
    () => {
      const lfs = new TestRepository()
      const content = zipOf({ 'b.env': text(1) })
      const id = createHash('sha256').update(content).digest('hex')
      lfs
        .write(`.git/lfs/objects/${id.slice(0, 2)}/${id.slice(2, 4)}/${id}`, content)
        .write('.git/old-hooks.gz', gzipSync(text(2)))
        .write(
          'data.zip',
          `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${content.length}\n`,
        )
        .commit()
      const { sightings, failed } = found(['git'], { cwd: lfs.folder })
      expect(failed).toEqual([])
      expect(sorted(sightings).map(({ path, decoded }) => ({ path, decoded }))).toEqual([
        { path: '.git/old-hooks.gz', decoded: ['gzip'] },
        { path: 'data.zip!b.env', decoded: ['zip'] },
      ])
    },
  )

  it('is found by the pre-commit hook', () => {
    const staged = new TestRepository()
    staged.write('a.env.gz', gzipSync(text(1))).git('add', '-A')
    const { status, err, out } = brleaks(['hook', 'run', 'pre-commit'], { cwd: staged.folder })
    expect(status).toBe(1)
    expect(out + err).toContain('a.env.gz:3:8')
  })

  it.skipIf(!has('tar'))('is found in a version that is stored as a delta', () => {
    const deltas = new TestRepository()
    const random = randomText('abcdefghijklmnop \n', 30_000, seededRandom(7))
    for (let version = 1; version <= 6; version++) {
      const files = { 'a.txt': random, 'b.env': version === 3 ? text(3) : `${version}\n` }
      deltas.write('a.tar', gnuTar(files)).commit(`v${version}`)
    }
    deltas.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50')
    const { sightings, failed } = found(['git'], { cwd: deltas.folder })
    expect(failed).toEqual([])
    expect(places(sightings)).toEqual([
      { path: 'a.tar!b.env', line: 3, column: 8, decoded: ['tar'] },
    ])
  })
})

describe.skipIf(!has('zip'))('the path of an entry', () => {
  const repository = new TestRepository()
  const run = (...args: string[]) => {
    const { report } = brleaksJson(['scan', '.', ...args], { cwd: repository.folder })
    return report.findings
      .filter(({ suppressed }) => suppressed === null)
      .flatMap(({ sightings }) => sightings.map(({ path }) => path))
      .sort()
  }

  beforeAll(() => {
    repository.write('docs/a.zip', zipOf({ 'x/a.env': text(1), 'x/b.md': text(2) }))
    repository.write('docs/c.zip', zipOf({ 'y.gz': gzipSync(text(3)) }))
  })

  it('is matched by --include and --exclude', () => {
    expect(run()).toEqual(['docs/a.zip!x/a.env', 'docs/a.zip!x/b.md', 'docs/c.zip!y.gz'])
    expect(run('--exclude', '**/*.zip!**/*.md')).toEqual(['docs/a.zip!x/a.env', 'docs/c.zip!y.gz'])
    expect(run('--exclude', '*.md')).toEqual(['docs/a.zip!x/a.env', 'docs/c.zip!y.gz'])
    expect(run('--exclude', 'docs/c.zip!**')).toEqual(['docs/a.zip!x/a.env', 'docs/a.zip!x/b.md'])
    expect(run('--include', '**/*.zip!**/*.env')).toEqual(['docs/a.zip!x/a.env'])
    expect(run('--include', 'docs/c.zip')).toEqual(['docs/c.zip!y.gz'])
  })

  it('is matched by the ignore file, and so is that of its container', () => {
    repository.write('.brleaksignore', 'docs/c.zip\n**/*.zip!**/*.md\n')
    expect(run()).toEqual(['docs/a.zip!x/a.env'])
    repository.write('.brleaksignore', '**/*.zip!**\n')
    expect(run()).toEqual([])
    repository.remove('.brleaksignore')
  })

  it('is in every report; SARIF locates the container, and names the entry', () => {
    for (const format of ['text', 'markdown', 'csv', 'jsonl', 'junit', 'gitlab', 'rdjsonl']) {
      const { out } = brleaks(['scan', '.', '--format', format], { cwd: repository.folder })
      expect(out).toContain('docs/a.zip!x/a.env')
    }
    const { out } = brleaks(['scan', '.', '--format', 'sarif'], { cwd: repository.folder })
    const [result] = JSON.parse(out).runs[0].results
    const [location] = result.locations
    expect(location.physicalLocation.artifactLocation.uri).toBe('docs/a.zip')
    expect(location.logicalLocations[0].fullyQualifiedName).toBe('docs/a.zip!x/a.env:3:8')
    expect(result.message.text).toContain("in 'docs/a.zip!x/a.env:3:8'")
  })
})

describe('the text of a PDF that is written in pieces', () => {
  const repository = new TestRepository()
  const kerned = Array.from(key('base62:32', 9), (character) => `(${character})`).join(' 20 ')
  const run = (...args: string[]) => {
    const { report } = brleaksJson(args, { cwd: repository.folder })
    return { keys: report.findings.length, skipped: report.scan.coverage.skipped }
  }

  it('is joined, in whole histories only with --pdf-text', () => {
    const content = `BT /F1 12 Tf [(KEY=) ${kerned}] TJ ET`
    repository.write('a.pdf', pdfOf([deflated(content)])).commit()
    expect(run('scan', '.')).toEqual({ keys: 1, skipped: [] })
    expect(run('git', '--range', 'HEAD')).toEqual({ keys: 1, skipped: [] })
    expect(run('git', '--pdf-text')).toEqual({ keys: 1, skipped: [] })
    const { keys, skipped } = run('git')
    expect(keys).toBe(0)
    expect(skipped).toEqual([
      { what: 'PDF files', count: 1, reason: expect.stringContaining('--pdf-text') },
    ])
  })
})

describe('a container in base64', () => {
  const folder = temporaryFolder()
  const base64 = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64')
  const wrapped = (encoded: string, indent: string) =>
    (encoded.match(/.{1,76}/g) ?? []).map((line) => `${indent}${line}\n`).join('')
  /** Text that does not become shorter than several lines. */
  const long = (seed: number) => `${text(seed)}${randomText('abcdefgh', 600, seededRandom(seed))}\n`

  beforeAll(() => {
    const files: Record<string, string> = {
      'one.yaml': `a: 1\ndata: ${base64(gzipSync(text(1)))}\nb: 2\n`,
      'helm.yaml': `kind: Secret\ndata:\n  release: ${base64(base64(gzipSync(text(2))))}\n`,
      'wrapped.yaml': `gz: |\n${wrapped(base64(gzipSync(long(3))), '  ')}end: 1\n`,
      'a.json': JSON.stringify({ a: wrapped(base64(gzipSync(long(4))), '') }),
      'words.txt': 'H4sIAAAA is how base64 of gzip begins. H4sIAAAAAAAAA…\n',
      'window.txt': `${'x y\n'.repeat(600_000)}k: ${base64(gzipSync(text(5)))}\n`,
    }
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content)
    }
    writeFileSync(join(folder, 'in.gz'), gzipSync(files['one.yaml']?.replaceAll('a: 1', '') ?? ''))
  })

  it('is opened, and reported at the place of the encoded text', () => {
    const { sightings, failed } = found(['scan', '.'], { cwd: folder })
    expect(failed).toEqual([])
    expect(places(sightings).sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))).toEqual([
      { path: 'a.json', line: 1, column: 7, decoded: ['base64', 'gzip'] },
      { path: 'helm.yaml', line: 3, column: 12, decoded: ['base64', 'base64', 'gzip'] },
      { path: 'in.gz', line: 2, column: 7, decoded: ['gzip', 'base64', 'gzip'] },
      { path: 'one.yaml', line: 2, column: 7, decoded: ['base64', 'gzip'] },
      { path: 'window.txt', line: 600_001, column: 4, decoded: ['base64', 'gzip'] },
      { path: 'wrapped.yaml', line: 2, column: 3, decoded: ['base64', 'gzip'] },
    ])
  })

  it('is not opened with --no-decode, nor with --max-depth 0', () => {
    expect(found(['scan', '.', '--no-decode'], { cwd: folder }).sightings).toEqual([])
    expect(found(['scan', '.', '--max-depth', '0'], { cwd: folder }).sightings).toEqual([])
  })

  it('is found in the history and by the pre-commit hook', () => {
    const repository = new TestRepository()
    for (const version of [1, 2, 3]) {
      const data = version === 2 ? base64(gzipSync(text(1))) : 'none'
      repository.write('a.yaml', `${'line\n'.repeat(200)}data: ${data}\n`)
      repository.git('add', '-A')
      const { status } = brleaks(['hook', 'run', 'pre-commit'], { cwd: repository.folder })
      expect(status).toBe(version === 2 ? 1 : 0)
      repository.commit(`v${version}`)
    }
    repository.git('repack', '-q', '-a', '-d', '-f')
    expect(places(found(['git'], { cwd: repository.folder }).sightings)).toEqual([
      { path: 'a.yaml', line: 201, column: 7, decoded: ['base64', 'gzip'] },
    ])
  })
})

describe.skipIf(!has('tar'))('an image in a stream', () => {
  it('is read in memory that does not grow with it', { timeout: 120_000 }, async () => {
    const peak = new PeakMemory()
    const program = startBrleaks(['stdin', '--format', 'json'], { nodeOptions: peak.nodeOptions })
    let out = ''
    program.stdout.on('data', (data) => {
      out += data
    })
    const ended = once(program, 'close')
    await pipeline(Readable.from(image(400)), program.stdin)
    const [status] = await ended
    const report = JSON.parse(out)
    expect(report.scan.coverage.failed).toEqual([])
    expect(report.findings[0].sightings[0]).toMatchObject({
      path: '!layer.tar!etc/key',
      decoded: ['tar', 'tar'],
      line: 3,
    })
    expect(status).toBe(1)
    // The stream is 400 MB.
    expect(peak.kilobytes).toBeLessThan(250_000)
  })

  /** A tar that holds a tar with a large file and a key after it. */
  function* image(megabytes: number) {
    const end = Buffer.alloc(1024)
    const key = tarOf({ 'etc/key': text(1) }).subarray(0, 1024)
    const block = Buffer.from('some text in lines\n'.repeat(60_000)).subarray(0, 1024 * 1024)
    yield tarHeader('layer.tar', 512 + megabytes * block.length + key.length + end.length)
    yield tarHeader('etc/large', megabytes * block.length)
    for (let count = 0; count < megabytes; count++) yield block
    yield* [key, end, end]
  }
})

function tarHeader(name: string, size: number): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 'latin1')
  header.write('0000644\x000000000\x000000000\0', 100, 'latin1')
  header.write(`${size.toString(8).padStart(11, '0')}\x0000000000000\0`, 124, 'latin1')
  header.write('        0', 148, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

describe('a bomb', () => {
  const folder = temporaryFolder()
  const limited = { cwd: folder, nodeOptions: ['--max-old-space-size=100'] }

  beforeAll(() => {
    writeFileSync(join(folder, 'a.gz'), gzipSync(text(1)))
    writeFileSync(join(folder, 'zeros.gz'), gzipSync(Buffer.alloc(200_000_000)))
    writeFileSync(
      join(folder, 'nested.gz'),
      gzipSync(gzipSync(gzipSync(Buffer.alloc(200_000_000)))),
    )
  })

  it('is named, is not read to its end, and hides no key', () => {
    const { report, status } = brleaksJson(['scan', '.'], limited)
    const { coverage, complete } = report.scan
    expect({ status, complete }).toEqual({ status: 1, complete: false })
    expect(report.findings).toHaveLength(1)
    expect(coverage.failed).toEqual([
      { what: 'nested.gz', reason: expect.stringContaining('--max-ratio') },
      { what: 'zeros.gz', reason: expect.stringContaining('--max-ratio') },
    ])
    expect(coverage.bytes).toBeLessThan(150_000_000)
    rmSync(join(folder, 'a.gz'))
    expect(brleaks(['scan', '.'], limited).status).toBe(3)
  })

  it('is not opened with --max-depth 0', () => {
    const { report, status } = brleaksJson(['scan', '.', '--max-depth', '0'], limited)
    expect(status).toBe(0)
    expect(report.scan.coverage.skipped).toHaveLength(1)
  })

  it.skipIf(!has('tar'))('of many levels ends within --max-depth', () => {
    let bytes: Buffer = Buffer.from(text(1))
    for (let level = 0; level < 12; level++) bytes = gzipSync(bytes)
    writeFileSync(join(folder, 'levels.gz'), bytes)
    const { report, status } = brleaksJson(['scan', 'levels.gz'], limited)
    expect(status).toBe(3)
    expect(report.scan.coverage.failed).toEqual([
      { what: 'levels.gz', reason: expect.stringContaining('--max-depth') },
    ])
    expect(brleaks(['scan', 'levels.gz', '--max-depth', '20'], limited).status).toBe(1)
  })
})
