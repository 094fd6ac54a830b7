import { generate } from 'selfsigned'

/** A fresh self-signed certificate for a host of tests, and its key. */
export async function certificate(
  host = '127.0.0.1',
): Promise<{ readonly key: string; readonly cert: string }> {
  const name = /^[\d.]+$/.test(host)
    ? ({ type: 7, ip: host } as const)
    : ({ type: 2, value: host } as const)
  const made = await generate([{ name: 'commonName', value: host }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'subjectAltName', altNames: [name] },
    ],
  })
  return { key: made.private, cert: made.cert }
}
