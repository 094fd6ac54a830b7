import { describe, expect, it } from 'vitest'
import { PathLister } from '../../../src/git/attribution/paths.ts'
import { noShape, ownName, Shapes } from '../../../src/git/attribution/shapes.ts'

/** The shape of folders within folders, each with `width` entries that are the same, around one file. */
function nested(shapes: Shapes, depth: number, width: number): number {
  let shape = shapes.add(ownName, 0, noShape)
  for (let level = 0; level < depth; level++) {
    let folder = noShape
    for (let name = width - 1; name >= 0; name--) folder = shapes.add(name, shape, folder)
    shape = folder
  }
  return shape
}

function listed(depth: number, width: number): string[] {
  const shapes = new Shapes()
  shapes.reset([1])
  const top = nested(shapes, depth, width)
  const paths: string[] = []
  const lister = new PathLister(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'], 20_000)
  lister.list([top, top], shapes, (_, path) => paths.push(path))
  return paths.sort()
}

describe('the paths of an object', () => {
  it('are listed once, also if trees are repeated', () => {
    expect(listed(2, 2)).toEqual(['a/a', 'a/b', 'b/a', 'b/b'])
    expect(listed(4, 10)).toHaveLength(10_000)
  })

  it('end the lookup if a few trees make billions of them', () => {
    expect(() => listed(12, 10)).toThrow('more than a million paths')
  })
})

describe('shapes', () => {
  it('are equal only for the same objects at the same paths, and name the subjects that differ', () => {
    const shapes = new Shapes()
    shapes.reset([0b01, 0b10])
    const [one, two] = [shapes.add(ownName, 0, noShape), shapes.add(ownName, 1, noShape)]
    const both = shapes.add(0, one, shapes.add(1, two, noShape))
    expect(shapes.add(0, one, shapes.add(1, two, noShape))).toBe(both)
    expect(shapes.maskOf(both)).toBe(0b11)
    expect(shapes.difference(both, both)).toBe(0)
    expect(shapes.difference(both, shapes.add(0, one, noShape))).toBe(0b10)
    expect(shapes.difference(both, shapes.add(1, two, noShape))).toBe(0b01)
    expect(shapes.difference(both, shapes.add(0, two, shapes.add(1, two, noShape)))).toBe(0b11)
  })

  it('of trees that are nested too deeply are left to git', () => {
    const shapes = new Shapes()
    shapes.reset([0b01, 0b10])
    let [one, two] = [shapes.add(ownName, 0, noShape), shapes.add(ownName, 1, noShape)]
    for (let i = 0; i < 5000; i++)
      [one, two] = [shapes.add(0, one, noShape), shapes.add(0, two, noShape)]
    expect(() => shapes.difference(one, two)).toThrow('nested too deeply')
  })
})
