// The AWS door: POST / in the AWS JSON 1.1 protocol, from the headers to the operation and back.

import { gateOf, type Manner } from '../aws/manner'
import { type Credentials, checkSignature } from '../aws/sigv4'
import { Refusal, Unsupported } from '../errors'
import type { Registry } from '../operation'
import type { Services } from '../services'
import { jsonOf } from './body'
import { endpointsOf } from './endpoints'
import { failure, notUnderstood, success } from './replies'

/** Told of an error that is ours, with the X-Amz-Target of the call. */
export type Log = (error: unknown, target: string) => void

export function awsJson(
  services: Services,
  registry: Registry,
  log: Log,
  manner: Manner = {},
): (request: Request) => Promise<Response> {
  const endpoints = endpointsOf(services, registry)
  const enter = gateOf(manner, Date.now)
  const isPlain = manner.throttle === undefined && manner.latency === undefined
  const perform = async (request: Request, target: string): Promise<string> => {
    const endpoint = endpoints.get(target)
    if (!endpoint) throw new Refusal('UnknownOperationException', '')
    if (!isPlain) await enter()
    if (!endpoint.perform) throw new Unsupported(endpoint.name)
    if (endpoint.signed) isSigned(request)
    if (endpoint.signed && manner.credentials) await isSignedBy(manner.credentials, request, services.region)
    return endpoint.perform(await jsonOf(request))
  }
  return async (request) => {
    // The services of AWS choose the protocol by this header and answer a strange one as a strange path (dynalite).
    if (!isAwsJson(request.headers.get('content-type'))) return notUnderstood()
    const target = request.headers.get('x-amz-target') ?? ''
    try {
      return success(await perform(request, target))
    } catch (error) {
      return failure(error, (ours) => log(ours, target))
    }
  }
}

const isAwsJson = (contentType: string | null): boolean =>
  contentType !== null && /^application\/x-amz-json-1\.1\s*(;|$)/i.test(contentType)

/** PROTO-005. Any Authorization header will do where the server was given no keys to check it with. */
function isSigned(request: Request): void {
  if (request.headers.get('authorization')) return
  throw new Refusal('MissingAuthenticationTokenException', 'Missing Authentication Token')
}

async function isSignedBy(known: Credentials, request: Request, region: string): Promise<void> {
  const { method, headers } = request
  const body = await request.clone().text()
  checkSignature({ method, path: '/', header: (name) => headers.get(name), body }, known, region, Date.now())
}
