/** Bytes at the start of some content that are enough to recognise every format. */
export const firstBytes = 512
