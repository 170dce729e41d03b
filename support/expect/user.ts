// Expects what the pool holds of a user: status, attributes, and a name made by the pool.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import { requiredOf } from '../tasks/users'
import type { MfaWorld } from '../world'
import { answerOf } from './answer-of'
import { uuid } from './signed-up'

const userOf = (world: MfaWorld, actor: Actor) =>
  world.act('AdminGetUser', { UserPoolId: actor.pool.id, Username: actor.username })

type Attributes = readonly { Name?: string | undefined; Value?: string | undefined }[]
const asObject = (attributes: Attributes = []) => Object.fromEntries(attributes.map(({ Name, Value }) => [Name, Value]))

export async function expectStatus(world: MfaWorld, actor: Actor, status: string): Promise<void> {
  assert.equal((await userOf(world, actor)).UserStatus, status, 'UserStatus')
}

/** Undefined: there is no such attribute. */
export async function expectAttribute(world: MfaWorld, actor: Actor, name: string, value: string | undefined) {
  assert.equal(asObject((await userOf(world, actor)).UserAttributes)[name], value, name)
}

/** SIGNUP-049 */
export async function expectMadeName(world: MfaWorld, actor: Actor): Promise<void> {
  const { Username, UserAttributes } = await userOf(world, actor)
  assert.match(String(Username), uuid, 'Username')
  assert.equal(Username, asObject(UserAttributes).sub, 'the user name beside the sub')
}

/** SIGNUP-041: the whole answer of AdminCreateUser; the dates are seconds since 1970, so they come out as today. */
export function expectCreated(world: MfaWorld, actor: Actor): void {
  const { User, ...others } = answerOf(world)
  const { Attributes, UserCreateDate, UserLastModifiedDate, ...user } = User as Record<string, unknown>
  assert.deepEqual(others, {}, 'further members of the answer')
  assert.deepEqual(user, { Username: actor.username, Enabled: true, UserStatus: 'FORCE_CHANGE_PASSWORD' })
  const { sub, ...attributes } = asObject(Attributes as Attributes)
  assert.deepEqual(attributes, { email: actor.email, email_verified: 'true', ...requiredOf(actor) })
  assert.match(String(sub), uuid, 'sub')
  for (const date of [UserCreateDate, UserLastModifiedDate]) {
    assert.instanceOf(date, Date)
    assert.approximately(Number(date), actor.pool.now(), 120_000, 'a date of the user')
  }
}
