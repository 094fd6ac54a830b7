// Limits the memory that libarchive may take: a small archive can ask for gigabytes.
import { readFileSync } from 'node:fs'

const pageBytes = 65_536
/** The largest container that is opened, the largest window of the usual settings of 7z, and what both need besides. */
const mostBytes = 256 * 1024 ** 2

const memorySection = 5

/** esbuild plugin: includes a WebAssembly module as bytes, with a lower maximum for its memory. */
export const limitedArchiveMemory = {
  name: 'archive-memory',
  setup(build) {
    build.onLoad({ filter: /\/libarchive\.wasm$/ }, ({ path }) => ({
      contents: limited(readFileSync(path)),
      loader: 'binary',
    }))
  },
}

/** @throws Error if the module does not declare one memory with a maximum that can be lowered in place. */
function limited(module) {
  let at = 8
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++]
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < module.length) {
    const section = module[at++]
    const end = number() + at
    if (section === memorySection) {
      const [count, flags] = [number(), number()]
      const least = number()
      const most = mostBytes / pageBytes
      if (count !== 1 || flags !== 1 || least > most) break
      writePadded(module, at, end, most)
      return module
    }
    at = end
  }
  throw new Error('libarchive.wasm: its memory cannot be limited')
}

/** LEB128 in a fixed number of bytes. */
function writePadded(module, from, to, value) {
  for (let at = from, left = value; at < to; at++, left >>>= 7) {
    module[at] = (left & 0x7f) | (at < to - 1 ? 0x80 : 0)
  }
}
