/**
 * How base64 of a gzip or a zip begins, and base64 of that, which Helm writes. The detector does not decompress: its
 * caller opens what begins so.
 */
export const embeddedStarts: readonly string[] = ['H4sI', 'UEsDB', 'SDRzS', 'VUVzRE']
