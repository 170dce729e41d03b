// Expects what GetUser shows of the user: name, attributes and factors; the members of factors must be absent without any (PREF-011).
import type { AttributeType } from '@aws-sdk/client-cognito-identity-provider'
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { presumeReading } from '../pools/presumed'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'

/** TOK-044 */
export function expectProfile(world: MfaWorld, actor: Actor, factors: readonly string[], preferred?: string): void {
  const { Username, UserAttributes, UserMFASettingList, PreferredMfaSetting, ...rest } = answerOf(world, actor)
  assert.isEmpty(Object.keys(rest), 'members of the answer besides name, attributes and factors')
  assert.equal(Username, actor.username, 'Username')
  const attributes = Object.fromEntries((UserAttributes as AttributeType[]).map(({ Name, Value }) => [Name, Value]))
  assert.isNotEmpty(attributes.sub, 'the attribute sub')
  if (actor.hasEmail) presumeReading(actor.client, ['email'])
  assert.equal(attributes.email, actor.hasEmail ? actor.email : undefined, 'the attribute email')
  assert.sameMembers((UserMFASettingList as string[] | undefined) ?? [], [...factors], 'UserMFASettingList')
  assert.equal(PreferredMfaSetting, preferred, 'PreferredMfaSetting')
  if (factors.length === 0) assert.isUndefined(UserMFASettingList, 'UserMFASettingList')
}
