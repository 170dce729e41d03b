// A signed request that was changed on its way, or whose Authorization header is not whole.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { CognitoIdentityProvider } from '@aws-sdk/client-cognito-identity-provider'
import { key, opened, reaching } from '../testing'

interface Sent {
  url: string
  headers: Record<string, string>
  body: string
}

/** What the SDK would send, caught before it does. */
async function signed(t: TestContext): Promise<Sent> {
  const running = await opened(t, { credentials: [key] })
  let caught: Sent | undefined
  const handle = async ({ headers, body }: Sent) => {
    caught = { url: `${running.url}/`, headers, body }
    throw new Error('caught')
  }
  const requestHandler = { handle } as never
  await new CognitoIdentityProvider(reaching(running, { requestHandler }))
    .listUserPools({ MaxResults: 1 })
    .catch(() => {})
  return caught ?? assert.fail('nothing was sent')
}

async function answerTo({ url, headers: { host: _, 'content-length': __, ...headers }, body }: Sent) {
  const answer = await fetch(url, { method: 'POST', headers, body })
  const { __type: type, message } = (await answer.json()) as { __type?: string; message?: string }
  return { status: answer.status, type, message: message ?? '' }
}

test('as it was signed, it passes', async (t) => {
  assert.equal((await answerTo(await signed(t))).status, 200)
})

type Change = (sent: Sent) => void
const authorization =
  (change: (header: string) => string): Change =>
  ({ headers }) => {
    headers.authorization = change(headers.authorization ?? '')
  }

const incomplete = 'IncompleteSignatureException'
const invalid = 'InvalidSignatureException'
const changes: readonly [what: string, change: Change, type: string, message: RegExp][] = [
  ['another body', (sent) => (sent.body = '{"MaxResults":2}'), invalid, /does not match the signature you provided/],
  [
    'another operation',
    ({ headers }) => (headers['x-amz-target'] = 'AWSCognitoIdentityProviderService.CreateUserPool'),
    invalid,
    /does not match/,
  ],
  ['a query', (sent) => (sent.url += '?b=1&a=(2)'), invalid, /does not match/],
  [
    'another service',
    authorization((it) => it.replace('/cognito-idp/', '/sqs/')),
    invalid,
    /service: 'cognito-idp'\. $/,
  ],
  [
    'another end',
    authorization((it) => it.replace('/aws4_request', '/aws5')),
    invalid,
    /terminator: 'aws4_request', not 'aws5'/,
  ],
  [
    'another day',
    authorization((it) => it.replace(/\/\d{8}\//, '/20200101/')),
    invalid,
    /^Date in Credential scope.*'20200101' != /,
  ],
  ['no signed host', authorization((it) => it.replace(/host;/, '')), invalid, /^'Host' or ':authority' must be/],
  [
    'no signature',
    authorization((it) => it.replace(/, Signature=.*/, '')),
    incomplete,
    /^Authorization header requires 'Signature' parameter\. \(Hashed/,
  ],
  [
    'nothing but a word',
    authorization(() => 'AWS4'),
    incomplete,
    /'Credential'.*'Signature'.*'SignedHeaders'.*Authorization=\S+=$/,
  ],
  ['no key=value', authorization((it) => `${it}, x`), incomplete, /^Invalid key=value pair/],
  [
    'a short scope',
    authorization((it) => it.replace('/aws4_request', '')),
    incomplete,
    /^Credential must have exactly 5/,
  ],
  [
    'no date',
    ({ headers }) => delete headers['x-amz-date'],
    incomplete,
    /^Authorization header requires existence of either/,
  ],
  [
    'a strange date',
    ({ headers }) => (headers['x-amz-date'] = 'today'),
    incomplete,
    /^Date must be in ISO-8601.*'today'/,
  ],
  [
    'no Authorization',
    ({ headers }) => delete headers.authorization,
    'MissingAuthenticationTokenException',
    /^Missing/,
  ],
]

for (const [what, change, type, message] of changes)
  test(`with ${what} it is refused`, async (t) => {
    const sent = await signed(t)
    change(sent)
    const answer = await answerTo(sent)
    assert.deepEqual([answer.status, answer.type], [400, type], answer.message)
    assert.match(answer.message, message)
    assert.ok(!answer.message.includes(sent.headers.authorization ?? 'none'))
  })
