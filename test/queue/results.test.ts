import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Sha256 } from '@aws-crypto/sha256-js'
import { SignatureV4 } from '@smithy/signature-v4'
import { afterAll, describe, expect, it } from 'vitest'
import { failedResult, type JobResult, newJob, resultOf } from '../../src/fleet/index.ts'
import { openResults, type ResultStore } from '../../src/queue/results/index.ts'
import { hasRedis, RedisServer } from '../helpers/redis.ts'
import { temporaryFolder } from '../helpers/repository.ts'

const run = '0123456789abcdef'
const options = { flags: {}, environment: {}, cwd: '/' }
const job = newJob({ address: 'https://host.example/a', name: 'host.example/a' }, 'basis', options)
const read: JobResult = resultOf(job, { status: 'done', reason: null, report: '{"äöü": "✓"}' })
const failed: JobResult = failedResult(job, 'no such repository')

/** The example of Amazon's documentation. */
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}

const folder = temporaryFolder()
const server = hasRedis ? await RedisServer.start() : null
const redis = server?.client()
afterAll(() => redis?.disconnect())
const bucket = await s3Server()
afterAll(() => bucket.close())

const open = (place?: string, environment = {}): Promise<ResultStore> =>
  // Only Redis is asked for its connection.
  openResults(place, { redis: redis as NonNullable<typeof redis>, cwd: folder, environment })

const login = {
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_REGION: 'eu-central-1',
  AWS_ENDPOINT_URL: bucket.url,
}

describe.each([
  ...(hasRedis ? [['Redis', () => open()] as const] : []),
  ['a folder', () => open('results')] as const,
  ['a folder as URL', () => open(`file://${folder}/by-url`)] as const,
  ['a bucket', () => open('s3://leaks/team a/', login)] as const,
])('results in %s', (_, opened) => {
  it('are found by run and job', async () => {
    const results = await opened()
    expect(await results.get(run, job.id)).toBeNull()
    await results.put(run, read)
    expect(await results.get(run, job.id)).toEqual(read)
    expect(await results.get('fedcba9876543210', job.id)).toBeNull()
  })

  it('are there once if they are stored twice', async () => {
    const results = await opened()
    await results.put(run, read)
    await results.put(run, failed)
    expect(await results.get(run, job.id)).toEqual(failed)
  })
})

describe('results in a folder', () => {
  it('are read again if their file is damaged', async () => {
    const results = await open('damaged')
    await results.put(run, read)
    const [file = ''] = readdirSync(join(folder, 'damaged', run))
    writeFileSync(join(folder, 'damaged', run, file), '{"version": 1')
    expect(await results.get(run, job.id)).toBeNull()
  })

  it('cannot leave the folder', async () => {
    const results = await open('safe')
    await expect(results.put('../outside', read)).rejects.toThrow('not an id')
    await expect(results.get(run, '../../etc/passwd')).rejects.toThrow('not an id')
    expect(existsSync(join(folder, 'outside'))).toBe(false)
  })
})

describe('results in a bucket', () => {
  it('are refused with a reason if the key is wrong', async () => {
    const results = await open('s3://leaks', { ...login, AWS_SECRET_ACCESS_KEY: 'wrong' })
    await expect(results.put(run, read)).rejects.toThrow(/HTTP 403.*check the access key/)
    await expect(results.get(run, job.id)).rejects.toThrow('HTTP 403')
  })

  it('need an access key', async () => {
    await expect(open('s3://leaks', {})).rejects.toThrow('AWS_ACCESS_KEY_ID')
  })
})

describe('the place for results', () => {
  it.each(['s3://', 's3://Bad_Name/x', 'ftp://host/x', 'gs://bucket', 'file://host%zz/x'])(
    'refuses %s',
    async (place) => {
      await expect(open(place, login)).rejects.toThrow(/^option --results: /)
    },
  )
})

/** Stores objects in memory. It checks signatures with Amazon's own library. */
async function s3Server(): Promise<{ url: string; close: () => void }> {
  const objects = new Map<string, string>()
  const signer = new SignatureV4({
    service: 's3',
    region: 'eu-central-1',
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: true,
  })
  const http = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    const given = request.headers.authorization ?? ''
    const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(';') ?? []
    const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]))
    const date = String(request.headers['x-amz-date'])
    const { headers: expected } = await signer.sign(
      {
        method: request.method ?? '',
        protocol: 'http:',
        hostname: '127.0.0.1',
        path: request.url ?? '',
        query: {},
        headers,
        body,
      },
      { signingDate: new Date(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5')) },
    )
    const signature = (text: string) => /Signature=([0-9a-f]+)/.exec(text)?.[1]
    if (signature(given) !== signature(expected.authorization ?? '')) {
      response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
    } else if (request.method === 'PUT') {
      objects.set(request.url ?? '', body)
      response.writeHead(200).end()
    } else {
      const found = objects.get(request.url ?? '')
      response.writeHead(found === undefined ? 404 : 200).end(found)
    }
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const { port } = http.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => http.close() }
}
