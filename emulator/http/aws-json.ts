// The AWS door: POST / in the AWS JSON 1.1 protocol, from the headers to the operation and back.
import { Refusal, Unsupported } from '../errors'
import type { Front } from '../front'
import type { Registry } from '../operation'
import type { Services } from '../services'
import { parsed, textOf } from './body'
import { endpointsOf } from './endpoints'
import { failure, notUnderstood, success } from './replies'

/** Told of an error that is ours, with the X-Amz-Target of the call. */
export type Log = (error: unknown, target: string) => void

export function awsJson(
  services: Services,
  registry: Registry,
  log: Log,
  { verify, admit, delay }: Front = {},
): (request: Request) => Promise<Response> {
  const endpoints = endpointsOf(services, registry)
  const perform = async (request: Request, target: string): Promise<string> => {
    const endpoint = endpoints.get(target)
    if (!endpoint) throw new Refusal('UnknownOperationException', '')
    if (!endpoint.perform) throw new Unsupported(endpoint.name)
    if (endpoint.signed) isSigned(request)
    const body = await textOf(request)
    if (endpoint.signed) verify?.(request, body)
    admit?.(endpoint.name)
    return endpoint.perform(parsed(body))
  }
  return async (request) => {
    // The services of AWS choose the protocol by this header and answer a strange one as a strange path (dynalite).
    if (!isAwsJson(request.headers.get('content-type'))) return notUnderstood()
    const target = request.headers.get('x-amz-target') ?? ''
    try {
      return success(await perform(request, target))
    } catch (error) {
      return failure(error, (ours) => log(ours, target))
    } finally {
      await delay?.()
    }
  }
}

const isAwsJson = (contentType: string | null): boolean =>
  contentType !== null && /^application\/x-amz-json-1\.1\s*(;|$)/i.test(contentType)

/** PROTO-005. Any Authorization header will do, unless the server was given credentials to verify by. */
function isSigned(request: Request): void {
  if (request.headers.get('authorization')) return
  throw new Refusal('MissingAuthenticationTokenException', 'Missing Authentication Token')
}
