// Signature Version 4 checked as AWS describes it: canonical request, string to sign, derived key (IAM User Guide, "Create a signed AWS API request").
import { createHash, createHmac } from 'node:crypto'
import { Refusal } from '../errors'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Refused as one whose time is over. */
  readonly expiredToken?: string
}

export interface SignedRequest {
  readonly method: string
  readonly path: string
  header(name: string): string | null
  readonly body: string
}

const longestSkewMs = 5 * 60 * 1000
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** Throws the refusals of AWS for a call that is not signed with these keys, for this service and Region, at about this time. */
export function checkSignature(request: SignedRequest, known: Credentials, region: string, now: number): void {
  const [, key, day = '', at = '', service = '', names = '', signature] =
    form.exec(request.header('authorization') ?? '') ?? []
  if (!key || !signature) throw incomplete()
  const token = request.header('x-amz-security-token')
  if (token !== null && token === known.expiredToken)
    throw new Refusal('ExpiredTokenException', 'The security token included in the request is expired')
  if (key !== known.accessKeyId)
    throw new Refusal('UnrecognizedClientException', 'The security token included in the request is invalid.')
  if (at !== region) throw wrong(`Credential should be scoped to a valid region, not '${at}'. `)
  if (service !== 'cognito-idp') throw wrong(`Credential should be scoped to correct service: 'cognito-idp'. `)
  const time = request.header('x-amz-date') ?? ''
  checkTime(time, now)
  const scope = `${day}/${at}/${service}/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical(request, names))].join('\n')
  const derived = [day, at, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${known.secretAccessKey}`)
  if (hmac(derived, toSign).toString('hex') !== signature)
    throw wrong(
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    )
}

function canonical({ method, path, header, body }: SignedRequest, names: string): string {
  const headers = names.split(';').map((name) => `${name}:${(header(name) ?? '').trim().replace(/\s+/g, ' ')}\n`)
  return [method, path, '', headers.join(''), names, sha256(body)].join('\n')
}

/** `20261121T061500Z`, five minutes either way. */
function checkTime(time: string, now: number): void {
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(at)) throw incomplete()
  if (Math.abs(now - at) > longestSkewMs) throw wrong(`Signature expired: ${time} is out of the time allowed`)
}

const incomplete = () => new Refusal('IncompleteSignatureException', 'The Authorization header is not complete.')
const wrong = (message: string) => new Refusal('InvalidSignatureException', message)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
