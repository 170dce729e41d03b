// Answers in the form of AWS JSON 1.1: successes, refusals and what is not emulated (PROTO-006 to PROTO-010, -030, -031).
import { randomUUID } from 'node:crypto'
import { Refusal, Unsupported } from '../errors'
import { TooLarge } from './body'

/** Browsers of any origin may call the service. */
const readable = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
}

export function success(body: string): Response {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID(), ...readable }
  return new Response(body, { headers })
}

/** `log` is told of errors that are ours, which the client sees as a flat InternalErrorException. */
export function failure(error: unknown, log: (error: unknown) => void): Response {
  if (error instanceof Unsupported) return errorReply(501, error.name, error.message)
  if (error instanceof Refusal) return errorReply(statusOf(error), error.type, error.message)
  log(error)
  return errorReply(500, 'InternalErrorException', 'Internal error')
}

/** 400 whatever the client's schema says (PROTO-007, -029). */
function statusOf(error: Refusal): number {
  if (error instanceof TooLarge) return 413
  return error.type === 'InternalErrorException' ? 500 : 400
}

function errorReply(status: number, type: string, message: string): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-errortype': `${type}:`,
    'x-amzn-requestid': randomUUID(),
    ...readable,
  }
  if (message !== '') headers['x-amzn-errormessage'] = headerSafe(message)
  return new Response(JSON.stringify({ __type: type, message: message === '' ? undefined : message }), {
    status,
    headers,
  })
}

const headerSafe = (text: string): string => text.slice(0, 1024).replaceAll(/[^\x20-\x7e]/g, '?')

/** What the service says to a request that is no call of its API (ML-041). */
export function notUnderstood(): Response {
  const body = {
    code: 'BadRequest',
    message: 'The server did not understand the operation that was requested.',
    type: 'client',
  }
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID(), ...readable }
  return new Response(JSON.stringify(body), { status: 404, headers })
}

export function preflight(request: Request): Response {
  const headers = {
    ...readable,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers':
      request.headers.get('access-control-request-headers') ?? 'content-type,x-amz-target',
    'access-control-max-age': '172800',
  }
  return new Response(null, { status: 204, headers })
}
