import { describe, expect, it } from 'vitest'
import { key } from '../helpers/keys.ts'
import { brleaks, brleaksJson } from '../helpers/program.ts'
import { TestRepository } from '../helpers/repository.ts'

const secret = key('base62:32', 4242)

function exposureOf(repository: TestRepository) {
  const { report } = brleaksJson(['git', '.'], { cwd: repository.folder })
  expect(report.scan.complete).toBe(true)
  expect(report.findings).toHaveLength(1)
  return report.findings[0]?.exposure
}

/** main adds and removes a key; a tag and a branch keep it. */
function told(): { repository: TestRepository; added: string; removed: string } {
  const repository = new TestRepository()
  repository.write('README.md', 'hello\n').commit('base')
  const added = repository.write('app/config.js', `const key = '${secret}'\n`).commit('add')
  repository.git('tag', 'v1')
  repository.git('branch', 'feature')
  repository.write('app/config.js', `// moved\nconst key = '${secret}'\n`).commit('edit')
  const removed = repository.write('app/config.js', 'const key = env.KEY\n').commit('remove')
  return { repository, added, removed }
}

describe('the exposure of a key', () => {
  it('names the first commit, the removal from HEAD, and the refs that still contain it', () => {
    const { repository, added, removed } = told()
    expect(exposureOf(repository)).toMatchObject({
      firstCommit: added,
      firstAuthor: 'Ada Author <ada@example.test>',
      atHead: false,
      refs: ['refs/heads/feature', 'refs/tags/v1'],
      refsComplete: true,
      removedIn: removed,
      unreachable: null,
    })
  })

  it('has no removal while HEAD contains the key elsewhere', () => {
    const { repository } = told()
    repository.write('other.env', `KEY=${secret}\n`).commit('again')
    expect(exposureOf(repository)).toMatchObject({ atHead: true, removedIn: null })
  })

  it('does not report a removal on another branch as one at HEAD', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a\n').commit()
    repository.git('checkout', '-q', '-b', 'other')
    repository.write('key.txt', `${secret}\n`).commit()
    repository.git('branch', 'holds')
    repository.remove('key.txt').commit('gone there')
    repository.git('checkout', '-q', 'main')
    expect(exposureOf(repository)).toMatchObject({
      atHead: false,
      refs: ['refs/heads/holds'],
      removedIn: null,
    })
  })

  it('finds merges that added or removed a key themselves', () => {
    const repository = new TestRepository()
    repository.write('a.txt', 'a\n').commit()
    const merge = (name: string, change: () => void) => {
      repository.git('checkout', '-q', '-b', name)
      repository.write(`${name}.txt`, 'side\n').commit()
      repository.git('checkout', '-q', 'main')
      repository.write(`main-${name}.txt`, 'main\n').commit()
      repository.git('merge', '-q', '--no-commit', '--no-ff', name)
      change()
      return repository.commit(`merge ${name}`)
    }
    const brought = merge('one', () => repository.write('born.txt', `${secret}\n`))
    expect(exposureOf(repository)).toMatchObject({ firstCommit: brought, atHead: true })
    const taken = merge('two', () => repository.remove('born.txt'))
    expect(exposureOf(repository)).toMatchObject({
      firstCommit: brought,
      atHead: false,
      refs: ['refs/heads/two'],
      removedIn: taken,
    })
  })

  it('does not report the merge of an old branch as a removal', () => {
    const repository = new TestRepository()
    repository.write('base.txt', 'base\n').commit()
    repository.write('key.txt', `${secret}\n`).commit()
    repository.git('branch', 'topic')
    const removed = repository.remove('key.txt').commit('remove')
    repository.git('checkout', '-q', 'topic')
    repository.write('topic.txt', 'topic\n').commit()
    repository.git('checkout', '-q', 'main')
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic')
    const exposure = exposureOf(repository)
    expect(exposure).toMatchObject({ atHead: false, removedIn: removed })
    expect(exposure?.lastDate).toBe(repository.git('show', '-s', '--format=%aI', removed))
  })

  it('finds a removal in a merge whose sides had the key in different files', () => {
    const repository = new TestRepository()
    repository.write('key.txt', `one ${secret}\n`).commit()
    repository.git('checkout', '-q', '-b', 'topic')
    repository.write('key.txt', `two ${secret}\n`).commit()
    repository.git('checkout', '-q', 'main')
    repository.write('main.txt', 'main\n').commit()
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'topic')
    repository.remove('key.txt').commit('merge')
    expect(exposureOf(repository)).toMatchObject({ atHead: false, removedIn: repository.head() })
  })

  it('lists the first thousand of very many paths and counts the others', {
    timeout: 180_000,
  }, () => {
    const repository = new TestRepository()
    const files = Array.from({ length: 5000 }, (_, n) => `M 100644 :1 d${n % 50}/f${n}\n`)
    const input = [
      `blob\nmark :1\ndata ${secret.length}\n${secret}\n`,
      'commit refs/heads/main\ncommitter A <a@x.test> 1700000000 +0000\ndata 1\nm\n',
      ...files,
    ]
    repository.gitWith({ input: input.join('') }, 'fast-import', '--quiet')
    const { status, report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(status).toBe(1)
    expect(report.findings[0]).toMatchObject({ sightingsOmitted: 4000 })
    expect(report.findings[0]?.sightings).toHaveLength(1000)
  })

  it('names all refs that point to the same commit', () => {
    const repository = new TestRepository()
    repository.write('key.txt', `${secret}\n`).commit()
    for (const name of ['one', 'two', 'three']) repository.git('branch', name)
    const refs = ['main', 'one', 'three', 'two'].map((name) => `refs/heads/${name}`)
    expect(exposureOf(repository)).toMatchObject({ atHead: true, refs })
  })

  it('survives a rename: the first commit is still the one that introduced the content', () => {
    const repository = new TestRepository()
    const added = repository.write('old.txt', `${secret}\n`).commit()
    repository.git('mv', 'old.txt', 'new.txt')
    repository.commit('rename')
    const { report } = brleaksJson(['git', '.'], { cwd: repository.folder })
    expect(report.findings[0]?.exposure).toMatchObject({ firstCommit: added, atHead: true })
    expect(report.findings[0]?.sightings.map((sighting) => sighting.path)).toEqual([
      'new.txt',
      'old.txt',
    ])
  })

  it('is one sentence in the text report', () => {
    const { repository, added, removed } = told()
    const { out } = brleaks(['audit', '.'], { cwd: repository.folder })
    const story = out.replace(/\s+/g, ' ')
    expect(story).toContain(
      `first seen in ${added.slice(0, 10)} by Ada Author <ada@example.test> on 2023-11-14; ` +
        `gone since ${removed.slice(0, 10)} on 2023-11-14, still in history; in feature, v1`,
    )
    expect(out).toContain('https://app.batchrelay.com/developers')
  })
})

describe('where a key is at the head', () => {
  const places = (repository: TestRepository) =>
    brleaksJson(['git', '.'], { cwd: repository.folder })
      .report.findings[0]?.sightings.map(({ path, atHead }) => [path, atHead])
      .sort()

  it('is the new path of a file that was renamed', () => {
    const repository = new TestRepository()
    repository.write('old.txt', secret).commit()
    repository.git('mv', 'old.txt', 'new.txt')
    repository.commit()
    expect(places(repository)).toEqual([
      ['new.txt', true],
      ['old.txt', false],
    ])
    const log = JSON.parse(brleaks(['audit', '.', '-f', 'sarif'], { cwd: repository.folder }).out)
    const [result, ...others] = log.runs[0].results
    expect(others).toEqual([])
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('new.txt')
    expect(result.occurrenceCount).toBe(3)
  })

  it('is the current version, not the earlier ones', () => {
    const repository = new TestRepository()
    repository.write('a.txt', `${secret}\n`).commit()
    repository.write('a.txt', `1\n${secret}\n`).commit()
    const sightings = brleaksJson(['git', '.'], { cwd: repository.folder }).report.findings[0]
      ?.sightings
    expect(sightings?.map(({ line, atHead }) => [line, atHead])).toEqual([
      [1, false],
      [2, true],
    ])
  })
})
