import { fault, type Located, type Place, refuseDoubles, type Scalar } from './located.ts'

/**
 * Parses one YAML 1.2 document of the core schema: plain data, without tags, anchors, aliases or merge keys.
 * @throws BrleaksError `config` naming file, line and column.
 */
export async function parseYaml(path: string, text: string): Promise<Located> {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } = (await import('yaml'))
    .default
  const lines = new LineCounter()
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
  })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const [document, second] = 'empty' in documents ? [] : documents
  const [error] = document === undefined ? [] : document.errors
  if (error !== undefined) {
    throw fault(path, place(error.pos[0]), 'invalid YAML')
  }
  const start = { line: 1, column: 1 }
  if (document == null || document.contents === null) throw fault(path, start, 'the file is empty')
  if (second !== undefined) {
    throw fault(path, place(second.range[0]), 'a second YAML document begins here; keep only one')
  }
  const locate = (node: unknown, nearby: Place): Located => {
    if (isAlias(node)) {
      throw fault(
        path,
        place(node.range?.[0] ?? 0),
        'YAML aliases are not supported; write the value out',
      )
    }
    if (isMap(node)) {
      const at = place(node.range?.[0] ?? 0)
      const members = node.items.map(({ key, value }) => {
        const name = locate(key, at)
        if (name.kind !== 'scalar') throw fault(path, name.at, 'a name must be a string')
        return { name: String(name.value), at: name.at, value: locate(value, name.at) }
      })
      return { kind: 'object', at, members: refuseDoubles(path, members) }
    }
    if (isSeq(node)) {
      const at = place(node.range?.[0] ?? 0)
      return { kind: 'array', at, items: node.items.map((item) => locate(item, at)) }
    }
    if (isScalar(node)) {
      const at = place(node.range?.[0] ?? 0)
      return { kind: 'scalar', at, value: node.value as Scalar }
    }
    return { kind: 'scalar', at: nearby, value: null }
  }
  return locate(document.contents, start)
}
