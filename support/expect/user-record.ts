// Expects the whole answer of AdminGetUser, asked by e-mail address, for a confirmed user with a verified address.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { requiredOf } from '../tasks/users'
import type { MfaWorld } from '../world'

/** PREF-038 without factors, PREF-039 with: nothing more, and nothing of factors where there are none. */
export async function expectRecord(world: MfaWorld, actor: Actor, factors: object): Promise<void> {
  const answer = await world.act('AdminGetUser', { UserPoolId: actor.pool.id, Username: actor.email }) // PREF-040
  const { UserCreateDate, UserLastModifiedDate, UserAttributes, ...rest } = answer
  assert.deepEqual(rest, {
    Username: actor.username,
    Enabled: true,
    UserStatus: 'CONFIRMED',
    ...factors,
  } as typeof rest)
  const attributes = Object.fromEntries((UserAttributes ?? []).map(({ Name, Value }) => [Name, Value]))
  const expected = { email: actor.email, email_verified: 'true', sub: actor.username, ...requiredOf(actor) }
  assert.deepEqual(attributes, expected, 'UserAttributes')
  for (const date of [UserCreateDate, UserLastModifiedDate]) assert.instanceOf(date, Date)
}
