import { deflateSync } from 'node:zlib'

/** An object of a PDF: its dictionary or other value, and its stream. */
interface PdfObject {
  readonly value: string
  readonly stream?: Buffer | string
}

/** A PDF with these objects, numbered from 1. */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const pieces = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  objects.forEach(({ value, stream }, index) => {
    pieces.push(Buffer.from(`${index + 1} 0 obj\n${value}\n`, 'latin1'))
    if (stream !== undefined) {
      pieces.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n'))
    }
    pieces.push(Buffer.from('endobj\n'))
  })
  pieces.push(
    Buffer.from(`trailer << /Size ${objects.length + 1} ${trailer}>>\nstartxref\n0\n%%EOF\n`),
  )
  return Buffer.concat(pieces)
}

/** An object with a deflated stream. */
export function deflated(content: string | Buffer, dictionary = ''): PdfObject {
  const stream = deflateSync(content)
  return { value: `<< ${dictionary} /Filter /FlateDecode /Length ${stream.length} >>`, stream }
}

/** An object with a stream that is stored in another way. */
export function filtered(filter: string, stream: string | Buffer): PdfObject {
  return { value: `<< /Filter ${filter} /Length ${stream.length} >>`, stream }
}
