// The wire cases, sent in-process.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { echoApp, send } from './testing'
import { type WireCase, wireCases } from './wire-cases'
import { wirePaths } from './wire-paths'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

describe('on the wire', () => {
  for (const one of [...wireCases, ...wirePaths]) it(`${one.id}: ${one.because}`, () => holds(one))

  it('logs what it answers with a flat 500', async () => {
    const logged: string[] = []
    const app = echoApp({ log: (error, target) => logged.push(`${target} ${(error as Error).message}`) })
    await send(app, { target: 'ChangePassword', body: '{"AccessToken":"a","ProposedPassword":"b"}' })
    assert.deepEqual(logged, ['AWSCognitoIdentityProviderService.ChangePassword a bug of ours'])
  })

  it('names the issuer in the discovery document', async () => {
    const answer = await send(echoApp(), { method: 'GET', path: '/r_1/.well-known/openid-configuration' })
    const { issuer, jwks_uri } = (await answer.json()) as Record<string, string>
    assert.equal(issuer, 'https://cognito-idp.eu-west-1.amazonaws.com/r_1')
    assert.equal(jwks_uri, `${issuer}/.well-known/jwks.json`)
  })
})

async function holds({ send: request, expect }: WireCase) {
  const answer = await send(echoApp({ log: () => {} }), request)
  const text = await answer.text()
  assert.equal(answer.status, expect.status, text)
  for (const [name, value] of Object.entries(expect.headers ?? {})) assert.equal(answer.headers.get(name), value)
  if (expect.body !== undefined) assert.deepEqual(JSON.parse(text), expect.body)
  if (expect.type !== undefined) isError(answer.headers, JSON.parse(text), expect.type, expect.message)
}

function isError(headers: Headers, body: Record<string, unknown>, type: string, message: string | undefined) {
  assert.equal(body.__type, type)
  assert.equal(headers.get('x-amzn-errortype'), `${type}:`)
  assert.match(headers.get('x-amzn-requestid') ?? '', uuid)
  if (message !== undefined) assert.equal(body.message, message)
}
