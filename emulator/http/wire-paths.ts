// Wire tests as data: requests that are no call of the API, and the public documents.
import type { WireCase } from './wire-cases'

const badRequest = {
  code: 'BadRequest',
  message: 'The server did not understand the operation that was requested.',
  type: 'client',
}

export const wirePaths: readonly WireCase[] = [
  {
    id: 'wrong-content-type',
    because: 'the protocol is chosen by the media type (dynalite, measured on a service of the same framework)',
    send: { target: 'GetUser', contentType: 'application/json', body: '{"AccessToken":"a"}' },
    expect: { status: 404, body: badRequest },
  },
  { id: 'get', because: 'ML-041', send: { method: 'GET' }, expect: { status: 404, body: badRequest } },
  {
    id: 'put',
    because: 'ML-041',
    send: { method: 'PUT', target: 'GetUser' },
    expect: { status: 404, body: badRequest },
  },
  {
    id: 'path',
    because: 'ML-041',
    send: { method: 'GET', path: '/r_1/authorize' },
    expect: { status: 404, body: badRequest },
  },
  {
    id: 'preflight',
    because: 'browsers call the service from any origin',
    send: {
      method: 'OPTIONS',
      headers: { origin: 'https://a.example', 'access-control-request-headers': 'x-amz-target' },
    },
    expect: {
      status: 204,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'x-amz-target' },
    },
  },
  {
    id: 'keys',
    because: 'TOK-016',
    send: { method: 'GET', path: '/r_1/.well-known/jwks.json' },
    expect: { status: 200, body: { keys: [] }, headers: { 'access-control-allow-origin': '*' } },
  },
  {
    id: 'keys-of-no-pool',
    because: 'an unknown pool is not a crash',
    send: { method: 'GET', path: '/r_2/.well-known/jwks.json' },
    expect: { status: 404, body: { code: 'ResourceNotFoundException', message: 'User pool r_2 does not exist.' } },
  },
]
