import type { ContainerFormat } from './format.ts'

/** Root elements of parts with text: Word, shared strings and comments of Excel, PowerPoint, charts, diagrams, OpenDocument. */
const roots =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>)?\s*<(?:(?:w:(?:document|comments|hdr|ftr|footnotes|endnotes|glossaryDocument)|pkg:package|sst|comments|p:(?:sld|notes|cmLst|sldMaster|sldLayout)|c:chartSpace|dgm:dataModel)\s[^>]*(?:openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml)|office:document(?:-content|-styles|-meta)?\s)/

/** A part of an office document, whose text is cut into runs of equal format. */
export const officeXml: ContainerFormat = {
  name: 'xml',
  firstByte: [0x3c, 0xef, ...Array.from({ length: 0x21 }, (_, byte) => byte)],
  recognises: (first) =>
    first.length > 0 && hasOfficeRoot(Buffer.from(first.buffer, first.byteOffset, first.length)),
  access: 'stream',
  load: async () => (await import('./office-xml-reader.ts')).officeXmlReader,
}

/** Most markup has none of these words, of which each root needs one. */
const words = ['office', 'openxml', 'ooxml'].map((word) => Buffer.from(word))

function hasOfficeRoot(first: Buffer): boolean {
  return words.some((word) => first.includes(word)) && roots.test(first.toString('latin1'))
}
