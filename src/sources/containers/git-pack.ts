import type { ContainerFormat } from './format.ts'

const bundle = /^# v[23] git bundle\n/

/** A pack of git, or a bundle, which is a pack after a list of refs. Those of a repository itself are read elsewhere. */
export const gitPack: ContainerFormat = {
  name: 'git-pack',
  firstByte: [0x50, 0x23],
  recognises: (first) => {
    if (first.length < 32 || !beginsLikePack(first)) return false
    const text = Buffer.from(first.buffer, first.byteOffset, 32).toString('latin1')
    return /^PACK\0\0\0[\x02\x03]/.test(text) || bundle.test(text)
  },
  access: 'memory',
  load: async () => (await import('./git-pack-reader.ts')).gitPackReader,
}

/** True for `PA` and `# v`: most text with a comment at its start ends here. */
function beginsLikePack(first: Uint8Array): boolean {
  if (first[0] === 0x50) return first[1] === 0x41
  return first[0] === 0x23 && first[1] === 0x20 && first[2] === 0x76
}
