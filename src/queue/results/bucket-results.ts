import { BrleaksError } from '../../model/index.ts'
import { parseResult, type ResultStore, resultPath } from './store.ts'

export interface Bucket {
  readonly name: string
  /** Without slashes at its ends; may be empty. */
  readonly prefix: string
}

/** Time for one request, in ms. */
const requestMs = 60_000

/**
 * Results in a bucket of S3 or of a server that speaks its protocol.
 * @param environment has the access key, region and server, in the variables of Amazon's own tools.
 * @throws BrleaksError `usage` if a variable is missing or wrong.
 */
export async function bucketResults(
  bucket: Bucket,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ResultStore> {
  const base = baseUrl(bucket, environment)
  const { AwsClient } = await import('aws4fetch')
  const { AWS_SESSION_TOKEN: sessionToken } = environment
  const client = new AwsClient({
    accessKeyId: needed(environment, 'AWS_ACCESS_KEY_ID'),
    secretAccessKey: needed(environment, 'AWS_SECRET_ACCESS_KEY'),
    ...(sessionToken === undefined ? {} : { sessionToken }),
    service: 's3',
    region: regionOf(environment),
    retries: 3,
  })
  const send = (method: 'PUT' | 'GET', path: string, body?: string) =>
    client.fetch(`${base}/${path}`, {
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
      redirect: 'error',
      signal: AbortSignal.timeout(requestMs),
    })
  return {
    name: `s3://${bucket.name}/${bucket.prefix}`,
    put: async (run, result) => {
      const answer = await send('PUT', resultPath(run, result.id), JSON.stringify(result))
      await answer.body?.cancel()
      if (!answer.ok) throw refusal(answer.status, 'stored')
    },
    get: async (run, id) => {
      const answer = await send('GET', resultPath(run, id))
      if (answer.ok) return parseResult(await answer.text(), id)
      await answer.body?.cancel()
      if (answer.status === 404) return null
      throw refusal(answer.status, 'read')
    },
    // The bucket is the user's: results stay there.
    drop: async () => {},
  }
}

/** A server of the user's own gets the bucket in the path: it rarely has a host name for each bucket. */
function baseUrl(
  { name, prefix }: Bucket,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const path = prefix === '' ? '' : `/${prefix.split('/').map(encodeURIComponent).join('/')}`
  const endpoint = environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL
  if (endpoint === undefined) {
    return `https://${name}.s3.${regionOf(environment)}.amazonaws.com${path}`
  }
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint)) {
    throw new BrleaksError('usage', 'the variable AWS_ENDPOINT_URL is not an http: or https: URL')
  }
  return `${endpoint.replace(/\/+$/, '')}/${name}${path}`
}

function regionOf(environment: Readonly<Record<string, string | undefined>>): string {
  return environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION ?? 'us-east-1'
}

function needed(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = environment[name]
  if (value !== undefined && value !== '') return value
  throw new BrleaksError('usage', `results in a bucket need the variable ${name}`)
}

function refusal(status: number, what: string): Error {
  const hint = status === 403 ? '; check the access key and the rights on the bucket' : ''
  return new Error(`the result could not be ${what} in the bucket (HTTP ${status})${hint}`)
}
