// Expects what AdminGetUser shows of a phone number: whether it counts as verified.
import { assert } from 'chai'
import type { Actor } from '../actors/actor'
import type { MfaWorld } from '../world'

export async function expectPhone(world: MfaWorld, actor: Actor, verified: boolean): Promise<void> {
  const user = await world.act('AdminGetUser', { UserPoolId: actor.pool.id, Username: actor.username })
  const flag = user.UserAttributes?.find(({ Name }) => Name === 'phone_number_verified')?.Value ?? 'false'
  assert.equal(flag, String(verified), 'phone_number_verified')
}
