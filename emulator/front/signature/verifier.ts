// Who may call an administrator's operation: a request signed with a known key, for this service and region, now.
import { sameText } from '../../auth/same-text'
import { type Authorization, authorizationOf, type Scope } from './authorization'
import { signatureOf } from './compute'
import { expiredToken, invalid, unknownKey, wrongSignature } from './refusals'
import { checkSkew, timeOf } from './time'

export interface Credential {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  /** Of a temporary credential: requests must carry it. */
  readonly sessionToken?: string
  /** Of a temporary credential: from then on it is refused. */
  readonly expiresAt?: Date
}

/** Throws the service's refusal; the caller has seen that there is an Authorization header. */
export type Verify = (request: Request, body: string) => void

const service = 'cognito-idp'

/** The order of the checks is ours; no source tells the service's. */
export function verifierOf(known: readonly Credential[], region: string, now: () => number): Verify {
  const byKey = new Map(known.map((credential) => [credential.accessKeyId, credential]))
  return (request, body) => {
    const time = timeOf(request.headers)
    const given = authorizationOf(request.headers.get('authorization') ?? '', time !== undefined)
    const credential = byKey.get(given.keyId)
    if (!credential) throw unknownKey()
    checkToken(credential, request.headers.get('x-amz-security-token'), now())
    checkScope(given.scope, region, time ?? '')
    checkSignedHeaders(given)
    checkSkew(time ?? '', now())
    const { scope, signedHeaders } = given
    const expected = signatureOf(credential.secretAccessKey, { request, body, scope, signedHeaders, time: time ?? '' })
    if (!sameText(expected, given.signature)) throw wrongSignature()
  }
}

function checkToken({ sessionToken, expiresAt }: Credential, given: string | null, now: number): void {
  if (!sameText(sessionToken ?? '', given ?? '')) throw unknownKey()
  if (expiresAt && now >= expiresAt.getTime()) throw expiredToken()
}

function checkScope(given: Scope, region: string, time: string): void {
  const day = time.slice(0, 8)
  const faults = [
    given.region !== region && 'Credential should be scoped to a valid region. ',
    given.service !== service && `Credential should be scoped to correct service: '${service}'. `,
    given.terminator !== 'aws4_request' &&
      `Credential should be scoped with a valid terminator: 'aws4_request', not '${given.terminator}'. `,
    given.day !== day &&
      `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${given.day}' != '${day}', from '${time}'. `,
  ].filter((fault) => fault !== false)
  if (faults.length > 0) throw invalid(faults.join(''))
}

function checkSignedHeaders({ signedHeaders }: Authorization): void {
  if (signedHeaders.includes('host')) return
  throw invalid("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
}
