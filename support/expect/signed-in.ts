// Expects a finished sign-in: the whole shape of the answer, and tokens that are proved.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { presumeRotation } from '../pools/presumed'
import { checkClaims, provenClaims } from '../tokens'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

const members = ['AccessToken', 'ExpiresIn', 'IdToken', 'RefreshToken', 'TokenType']

/** TOK-001, CHAL-004, CHAL-136: tokens, empty ChallengeParameters, and neither Session nor ChallengeName. */
export async function expectSignedIn(world: MfaWorld, actor: Actor, newDevice = true): Promise<void> {
  const answer = answerOf(world, actor)
  assert.sameMembers(Object.keys(answer), ['AuthenticationResult', 'ChallengeParameters'], 'members of the answer')
  assert.deepEqual(answer.ChallengeParameters, {}, 'ChallengeParameters')
  await expectTokens(world, actor, answer.AuthenticationResult as AuthenticationResultType, true, newDevice)
}

/** TOK-022: a refresh answers access and ID tokens, and no refresh token unless the client rotates them. */
export async function expectRefreshed(world: MfaWorld, actor: Actor, rotated = false): Promise<void> {
  presumeRotation(actor.client, rotated)
  const { AuthenticationResult, ChallengeParameters = {}, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'members of the answer besides tokens')
  assert.deepEqual(ChallengeParameters, {}, 'ChallengeParameters')
  await expectTokens(world, actor, AuthenticationResult as AuthenticationResultType, rotated, false)
  if (rotated) assert.notEqual(actor.tokens?.RefreshToken, actor.signIns.at(-2)?.RefreshToken, 'the refresh token')
}

/** AUTH-045: the old token still works in its grace; whether a new one comes with it no source says. */
export async function expectRefreshedSomehow(world: MfaWorld, actor: Actor): Promise<void> {
  const { AuthenticationResult } = answerOf(world, actor)
  const tokens = AuthenticationResult as AuthenticationResultType
  await expectTokens(world, actor, tokens, tokens.RefreshToken !== undefined, false)
}

async function expectTokens(
  world: MfaWorld,
  actor: Actor,
  tokens: AuthenticationResultType,
  refreshable: boolean,
  newDevice: boolean,
) {
  const device = newDevice && actor.pool.shape.create.DeviceConfiguration ? ['NewDeviceMetadata'] : [] // CHAL-068
  const expected = members.filter((name) => refreshable || name !== 'RefreshToken')
  assert.sameMembers(Object.keys(tokens), [...expected, ...device], 'members of AuthenticationResult')
  assert.equal(tokens.TokenType, 'Bearer', 'TokenType') // TOK-002
  if (refreshable) assert.isTrue(opaque.test(tokens.RefreshToken ?? ''), 'the refresh token is a JWE') // TOK-021
  checkClaims(actor, await provenClaims(world, actor, actor.client, tokens), tokens.ExpiresIn)
}

/** The start of a header that names cty JWT first, and five parts, of which the key may be empty. */
const opaque = /^eyJjdHkiOiJKV1Qi[\w-]*(\.[\w-]*){4}$/
