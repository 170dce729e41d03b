// Expects a finished sign-in: the whole shape of the answer, and tokens that are proved.
import type { AuthenticationResultType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { checkClaims, provenClaims } from '../tokens'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

const members = ['AccessToken', 'ExpiresIn', 'IdToken', 'RefreshToken', 'TokenType']

/** TOK-001, CHAL-004, CHAL-136: tokens, empty ChallengeParameters, and neither Session nor ChallengeName. */
export async function expectSignedIn(world: MfaWorld, actor: Actor): Promise<void> {
  const answer = answerOf(world, actor)
  assert.sameMembers(Object.keys(answer), ['AuthenticationResult', 'ChallengeParameters'], 'members of the answer')
  assert.deepEqual(answer.ChallengeParameters, {}, 'ChallengeParameters')
  await expectTokens(world, actor, answer.AuthenticationResult as AuthenticationResultType, true)
}

/** TOK-022: a refresh answers access and ID tokens, and no refresh token unless the client rotates them. */
export async function expectRefreshed(world: MfaWorld, actor: Actor): Promise<void> {
  const answer = answerOf(world, actor)
  await expectTokens(world, actor, answer.AuthenticationResult as AuthenticationResultType, false)
}

async function expectTokens(world: MfaWorld, actor: Actor, tokens: AuthenticationResultType, isNew: boolean) {
  const device = isNew && actor.pool.shape.traits.has('device tracking') ? ['NewDeviceMetadata'] : [] // CHAL-068
  const expected = members.filter((name) => isNew || name !== 'RefreshToken')
  assert.sameMembers(Object.keys(tokens), [...expected, ...device], 'members of AuthenticationResult')
  assert.equal(tokens.TokenType, 'Bearer', 'TokenType') // TOK-002
  checkClaims(actor, await provenClaims(world, actor, actor.client, tokens), tokens.ExpiresIn)
}
