// Expects the options and lists of passkeys, whole: what must be there, and nothing else.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { listPasskeys, requestOptionsOf } from '../tasks/passkeys'
import type { Passkey } from '../webauthn/passkey'
import { asItIs } from '../wire/draft'
import type { MfaWorld } from '../world'
import { answerOf, type Members } from './answer-of'

const type = 'public-key'
const sixteenBytes = /^[\w-]{22}$/

/** WAN-012 to WAN-018; displayName is the user's name, or empty. */
export function expectCreationOptions(world: MfaWorld, actor: Actor, verification: string): void {
  const { CredentialCreationOptions, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'other members of the answer')
  const { challenge, user, ...options } = CredentialCreationOptions as { challenge: string; user: Members }
  assert.match(challenge, sixteenBytes, 'challenge')
  assert.sameMembers(Object.keys(user), ['id', 'name', 'displayName'], 'members of user')
  assert.equal(user.name, actor.username, 'user.name')
  assert.match(
    Buffer.from(String(user.id), 'base64url').toString(),
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    'user.id',
  )
  assert.isString(user.displayName, 'user.displayName')
  const id = relyingPartyOf(actor)
  assert.deepEqual(options as object, {
    rp: { id, name: id },
    pubKeyCredParams: [
      { type, alg: -7 },
      { type, alg: -257 },
    ],
    timeout: 60_000,
    excludeCredentials: listed(actor),
    authenticatorSelection: { requireResidentKey: true, residentKey: 'required', userVerification: verification },
  })
}

/** WAN-039 to WAN-041, WAN-058 */
export function expectRequestOptions(actor: Actor, verification: string): void {
  const { challenge, ...options } = requestOptionsOf(actor)
  assert.match(challenge, sixteenBytes, 'challenge')
  assert.deepEqual(options as object, {
    hints: [],
    attestation: 'none',
    attestationFormats: [],
    timeout: 180_000,
    rpId: relyingPartyOf(actor),
    allowCredentials: listed(actor),
    userVerification: verification,
  })
}

const listed = ({ passkeys }: Actor) => passkeys.map(({ id }) => ({ id, type }))
const relyingPartyOf = ({ pool }: Actor) => pool.shape.mfa.WebAuthnConfiguration?.RelyingPartyId

/** WAN-030: exactly these passkeys, in any order. */
export function expectList(world: MfaWorld, actor: Actor, passkeys: readonly Passkey[]): void {
  const { Credentials, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'other members of the answer')
  const shown = Credentials as Members[]
  assert.sameMembers(
    shown.map(({ CredentialId }) => CredentialId),
    passkeys.map(({ id }) => id),
    'CredentialId',
  )
  for (const passkey of passkeys)
    expectShown(shown.find(({ CredentialId }) => CredentialId === passkey.id) ?? {}, passkey)
}

/** Page after page: as many as asked for on each, every passkey once, no NextToken on the last. */
export async function expectPages(world: MfaWorld, actor: Actor, size: number): Promise<void> {
  const found: unknown[] = []
  let NextToken: unknown
  do {
    await listPasskeys(world, actor, asItIs, { MaxResults: size, NextToken })
    const page = answerOf(world, actor)
    const shown = page.Credentials as Members[]
    assert.isAtMost(shown.length, size, 'passkeys on a page')
    found.push(...shown.map(({ CredentialId }) => CredentialId))
    NextToken = page.NextToken
  } while (NextToken !== undefined && found.length <= actor.passkeys.length)
  assert.isUndefined(NextToken, 'NextToken of the last page')
  assert.sameMembers(
    found,
    actor.passkeys.map(({ id }) => id),
    'the passkeys found',
  )
}

function expectShown({ CreatedAt, FriendlyCredentialName, ...shown }: Members, passkey: Passkey): void {
  assert.instanceOf(CreatedAt, Date, 'CreatedAt')
  assert.isNotEmpty(FriendlyCredentialName, 'FriendlyCredentialName')
  if (passkey.attachment === 'cross-platform') assert.equal(FriendlyCredentialName, 'Roaming passkey') // WAN-031
  assert.deepEqual(shown, {
    CredentialId: passkey.id,
    RelyingPartyId: passkey.relyingPartyId,
    AuthenticatorAttachment: passkey.attachment,
    AuthenticatorTransports: [...passkey.transports],
  })
}
