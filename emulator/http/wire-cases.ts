// Wire tests as data, in the manner of Smithy's protocol tests: what is sent, and what must come back.
import { mostBytes } from './body'

export interface WireCase {
  readonly id: string
  readonly because: string
  readonly send: {
    readonly method?: string
    readonly path?: string
    /** Operation name, or a whole X-Amz-Target with a dot in it; none is sent for ''. */
    readonly target?: string
    readonly contentType?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  readonly expect: {
    readonly status: number
    /** The error's name, looked for in the body and in x-amzn-errortype. */
    readonly type?: string
    readonly message?: string
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  }
}

const json = 'application/x-amz-json-1.1'
const refused = (id: string, because: string, send: WireCase['send'], type: string, message?: string): WireCase => ({
  id,
  because,
  send,
  expect: { status: 400, type, ...(message === undefined ? {} : { message }) },
})

export const wireCases: readonly WireCase[] = [
  {
    id: 'success',
    because: 'PROTO-001, PROTO-009',
    send: { target: 'GetUser', body: '{"AccessToken":"a.b.c"}' },
    expect: { status: 200, body: { AccessToken: 'a.b.c' }, headers: { 'content-type': json } },
  },
  {
    id: 'charset-parameter',
    because: 'clients add a charset to the media type',
    send: { target: 'GetUser', contentType: `${json}; charset=utf-8`, body: '{"AccessToken":"a"}' },
    expect: { status: 200 },
  },
  {
    id: 'no-output',
    because: 'PROTO-019: an operation without output answers {}',
    send: {
      target: 'AdminDeleteUser',
      headers: { authorization: 'AWS4' },
      body: '{"UserPoolId":"r_1","Username":"a"}',
    },
    expect: { status: 200, body: {} },
  },
  {
    id: 'dates',
    because: 'PROTO-017: seconds since 1970 with fraction',
    send: { target: 'AdminGetUser', headers: { authorization: 'AWS4' }, body: '{"UserPoolId":"r_1","Username":"a"}' },
    expect: { status: 200, body: { Username: 'a', UserCreateDate: 1700000000.123 } },
  },
  {
    id: 'null-is-absent',
    because: 'awsJson1_1: a null member is as one that is not there, and so is an unknown one',
    send: { target: 'GetUser', body: '{"AccessToken":"a","Unknown":{"x":[1]},"__proto__":1}' },
    expect: { status: 200, body: { AccessToken: 'a' } },
  },
  {
    id: 'refusal',
    because: 'PROTO-006, PROTO-030, PROTO-031',
    send: { target: 'ForgotPassword', body: '{"ClientId":"c","Username":"a"}' },
    expect: {
      status: 400,
      type: 'NotAuthorizedException',
      message: 'Grüße\naus der Ferne',
      headers: { 'content-type': json, 'x-amzn-errormessage': 'Gr??e?aus der Ferne' },
    },
  },
  {
    id: 'our-bug',
    because: 'PROTO-007: InternalErrorException is 500; what went wrong is logged and not told',
    send: { target: 'ChangePassword', body: '{"AccessToken":"a","ProposedPassword":"b"}' },
    expect: { status: 500, type: 'InternalErrorException', message: 'Internal error' },
  },
  {
    id: 'not-emulated',
    because: 'an operation we do not play is refused loudly, never answered with {}',
    send: { target: 'AdminForgetDevice', body: '{}' },
    expect: { status: 501, type: 'NotEmulatedException', message: 'AdminForgetDevice is not emulated' },
  },
  refused('unknown-operation', 'awsJson1_1 errors', { target: 'Nope', body: '{}' }, 'UnknownOperationException'),
  refused('no-target', 'PROTO-002', { target: '', body: '{}' }, 'UnknownOperationException'),
  refused(
    'inherited-name',
    'no name of Object.prototype is an operation',
    { target: 'toString' },
    'UnknownOperationException',
  ),
  refused('other-service', 'PROTO-002', { target: 'DynamoDB_20120810.GetUser' }, 'UnknownOperationException'),
  refused('malformed', 'hoppscotch#5698', { target: 'GetUser', body: '{"AccessToken":' }, 'SerializationException'),
  refused('empty', 'a call needs an object', { target: 'GetUser', body: '' }, 'SerializationException'),
  refused('list', 'a call needs an object', { target: 'GetUser', body: '[]' }, 'SerializationException'),
  refused('null', 'a call needs an object', { target: 'GetUser', body: 'null' }, 'SerializationException'),
  refused('deep', 'nesting ends nothing', { target: 'GetUser', body: '['.repeat(400_000) }, 'SerializationException'),
  refused('number-for-string', 'types', { target: 'GetUser', body: '{"AccessToken":1}' }, 'SerializationException'),
  refused(
    'unsigned',
    'PROTO-005: an operation that needs SigV4, without',
    { target: 'ListUserPools', body: '{"MaxResults":1}' },
    'MissingAuthenticationTokenException',
    'Missing Authentication Token',
  ),
  refused(
    'invalid',
    'PROTO-011, PROTO-015',
    { target: 'GetUserAttributeVerificationCode', body: '{"AccessToken":"a"}' },
    'InvalidParameterException',
    "1 validation error detected: Value null at 'attributeName' failed to satisfy constraint: Member must not be null",
  ),
  {
    id: 'too-large',
    because: 'a body over a sane limit',
    send: { target: 'GetUser', body: JSON.stringify({ AccessToken: 'a'.repeat(mostBytes) }) },
    expect: { status: 413, type: 'RequestEntityTooLargeException' },
  },
  {
    id: 'too-large-announced',
    because: 'an announced length is refused without reading on',
    send: { target: 'GetUser', headers: { 'content-length': String(mostBytes + 1) }, body: '{}' },
    expect: { status: 413, type: 'RequestEntityTooLargeException' },
  },
]
