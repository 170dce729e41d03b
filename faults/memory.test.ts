// What the proxy remembers: whom a request is about, by any name, token or session, and which secrets they hold.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Memory } from './memory'
import { codeAt, isCodeOf } from './totp'

function withAlice(): Memory {
  const memory = new Memory()
  memory.learn('CreateUserPoolClient', { UserPoolId: 'p' }, { UserPoolClient: { ClientId: 'c', ClientSecret: 's' } })
  const UserAttributes = [{ Name: 'email', Value: 'alice@example.com' }]
  const created = { UserPoolId: 'p', Username: 'alice', TemporaryPassword: 'first', UserAttributes }
  memory.learn('AdminCreateUser', created, { User: { Username: 'alice', Attributes: [{ Name: 'sub', Value: '1' }] } })
  return memory
}

const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

describe('the memory', () => {
  it('knows a user by name, address and sub, in their pool only', () => {
    const memory = withAlice()
    for (const USERNAME of ['alice', 'alice@example.com', '1'])
      assert.equal(memory.account({ ClientId: 'c', AuthParameters: { USERNAME } })?.username, 'alice')
    assert.equal(memory.account({ UserPoolId: 'q', Username: 'alice' }), undefined)
    assert.equal(memory.account({ UserPoolId: 'p', Username: 'bob' }), undefined)
  })

  it('knows a user by access token', () => {
    const AccessToken = token({ username: 'alice', iss: 'https://issuer.example.com/p' })
    assert.equal(withAlice().account({ AccessToken })?.username, 'alice')
    assert.equal(withAlice().account({ AccessToken: 'garbage' }), undefined)
  })

  it('knows for whom and what a session was opened, and follows it through a set-up', () => {
    const memory = withAlice()
    const start = { ClientId: 'c', AuthParameters: { USERNAME: 'alice' } }
    memory.learn('InitiateAuth', start, { ChallengeName: 'MFA_SETUP', Session: 'one' })
    memory.learn('AssociateSoftwareToken', { Session: 'one' }, { SecretCode: 'A'.repeat(52), Session: 'two' })
    const { account, clientId, challenge } = memory.sessions.get('two') ?? {}
    assert.deepEqual([account?.username, clientId, challenge], ['alice', 'c', 'MFA_SETUP'])
    assert.deepEqual(account?.secrets, ['A'.repeat(52)])
  })

  it('keeps the newest password', () => {
    const memory = withAlice()
    const account = memory.account({ UserPoolId: 'p', Username: 'alice' })
    assert.equal(account?.password, 'first')
    const input = { ClientId: 'c', ChallengeResponses: { USERNAME: 'alice', NEW_PASSWORD: 'second' } }
    memory.learn('RespondToAuthChallenge', input, {})
    assert.equal(account?.password, 'second')
  })

  it('tells codes of an account by their steps', () => {
    const now = 1_700_000_000_000
    const account = { poolId: 'p', names: new Set<string>(), username: 'a', password: '', secrets: ['A'.repeat(52)] }
    const code = codeAt('A'.repeat(52), now, -3)
    assert.ok(isCodeOf(account, code, now, [-3, -3]))
    assert.ok(!isCodeOf(account, code, now, [-2, 2]))
    assert.ok(!isCodeOf(account, undefined, now, [-3, 3]))
  })
})
