// A request as the SDK would send it, caught before it leaves, to be changed by hand and sent; and its answer, unread.
import type { Target } from '../targets/target'
import { TargetUnreachable } from './failures'
import { commandOf, type Operation } from './operation'

export interface RawRequest {
  method: string
  path: string
  readonly headers: Record<string, string>
  body: string
}

export interface RawAnswer {
  readonly operation: Operation
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Signed where the operation is a signed one: the request is caught behind the SDK's signer. */
export async function caught({ sdk }: Target, operation: Operation, input: object): Promise<RawRequest> {
  const command = commandOf(operation, input)
  let request: RawRequest | undefined
  const keep = () => async (args: { request: unknown }) => {
    request = args.request as RawRequest
    return { response: {}, output: { $metadata: {} } }
  }
  command.middlewareStack.add(keep as never, { step: 'finalizeRequest', priority: 'low', name: 'caught' })
  await sdk.send(command)
  if (!request) throw new Error(`the SDK made no request of ${operation}`)
  const { method, path, headers, body } = request
  return { method, path, headers: { ...headers }, body: textOf(body) }
}

const textOf = (body: string | Uint8Array) => (typeof body === 'string' ? body : new TextDecoder().decode(body))

/** Host and length are for fetch to write; the host is the one that was signed. */
export async function sentByHand(target: Target, operation: Operation, request: RawRequest): Promise<RawAnswer> {
  const { method, path, body } = request
  const { host: _, 'content-length': __, ...headers } = request.headers
  const content = method === 'GET' ? {} : { body }
  const send = () => fetch(target.endpoint + path, { method, headers, ...content })
  const response = await (target.patiently?.(send) ?? send()).catch(() => {
    throw new TargetUnreachable(`nobody answered at ${target.endpoint} (${operation})`)
  })
  return { operation, status: response.status, headers: response.headers, text: await response.text() }
}
