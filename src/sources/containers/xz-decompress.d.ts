/** What the xz reader uses of xz-decompress. */
declare module 'xz-decompress' {
  /** Its WebAssembly module. A context begins with its fields, of 32 bits each: see `field` in xz-reader.ts. */
  export interface XzExports {
    readonly memory: WebAssembly.Memory
    create_context(): number
    supply_input(context: number, length: number): void
    get_next_output(context: number): number
  }

  const xzDecompress: {
    readonly XzReadableStream: {
      _getModuleInstance(): Promise<void>
      readonly _moduleInstance: { readonly exports: XzExports }
    }
  }
  export default xzDecompress
}
