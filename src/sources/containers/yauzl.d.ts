/** What the zip reader uses of yauzl. */
declare module 'yauzl' {
  export interface Entry {
    readonly fileNameRaw: Buffer
    readonly generalPurposeBitFlag: number
    readonly compressionMethod: number
    readonly crc32: number
    readonly compressedSize: number
    readonly uncompressedSize: number
    readonly relativeOffsetOfLocalHeader: number
  }

  export interface ZipFile {
    /** Rejects at the first entry that cannot be read. */
    eachEntry(): AsyncIterable<Entry>
  }

  export class RandomAccessReader {
    read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, bytesRead?: number) => void,
    ): void
  }

  const yauzl: {
    RandomAccessReader: typeof RandomAccessReader
    fromRandomAccessReaderPromise(
      reader: RandomAccessReader,
      totalSize: number,
      options: { decodeStrings: boolean; validateEntrySizes: boolean; autoClose: boolean },
    ): Promise<ZipFile>
  }
  export default yauzl
}
