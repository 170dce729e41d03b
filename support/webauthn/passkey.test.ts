// The software authenticator, judged by the library of the other side: what it makes is right, and its flaws are flaws.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { type Ceremony, rightly } from './ceremony'
import { Passkey } from './passkey'

const challenge = Buffer.alloc(16, 7).toString('base64url')
const site = { expectedChallenge: challenge, expectedOrigin: 'https://example.com', expectedRPID: 'example.com' }
const options = { rp: { id: 'example.com' }, user: { id: 'dXNlcg' }, challenge }

const verdictOn = (passkey: Passkey) =>
  verifyRegistrationResponse({ ...site, response: passkey.registration() as RegistrationResponseJSON })

async function proof(ceremony: Ceremony, made: Ceremony = rightly) {
  const passkey = new Passkey(options, made)
  const { registrationInfo } = await verdictOn(passkey)
  assert.ok(registrationInfo)
  const use = (how: Ceremony) =>
    passkey.assertion({ rpId: 'example.com', challenge }, how) as unknown as AuthenticationResponseJSON
  use(rightly)
  const credential = { ...registrationInfo.credential, counter: 1 }
  return verifyAuthenticationResponse({ ...site, response: use(ceremony), credential })
}

for (const algorithm of ['ES256', 'RS256', 'EdDSA'] as const)
  test(`a passkey with an ${algorithm} key registers and proves itself`, async () => {
    assert.equal((await proof(rightly, { algorithm })).verified, true)
  })

const flaws: Record<string, Ceremony> = {
  'another site': { origin: 'https://elsewhere.example' },
  'another relying party': { relyingPartyId: 'elsewhere.example' },
  'another challenge': { challenge: 'AAAA' },
  'another ceremony': { type: 'webauthn.other' },
  'no touch': { userPresent: false },
  'no verification': { userVerified: false },
  'an old counter': { cloned: true },
  'no signature': { without: 'signature' },
}
for (const [name, flaw] of Object.entries(flaws))
  test(`a proof with ${name} is refused`, () => assert.rejects(proof(flaw)))

test('a proof by another key is not verified', async () => {
  assert.equal((await proof({ forged: true })).verified, false)
})

test('a part that no credential has cannot be left out', () => {
  assert.throws(() => new Passkey(options, { without: 'publicKey' }).registration(), /no publicKey to leave out/)
})
