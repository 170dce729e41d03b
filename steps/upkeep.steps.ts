// Steps about users that an administrator confirms or changes on the way; these calls must succeed.
import { Given, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { givePhone, haveSignedUp } from '../support/tasks/upkeep'
import type { UserWish } from '../support/words/users'
import type { MfaWorld } from '../support/world'

Given(
  '{actor} has signed up as {user} and was confirmed by the administrator',
  async function (this: MfaWorld, actor: Actor, wish: UserWish) {
    await haveSignedUp(this, actor, wish)
  },
)

When('the administrator has given {actor} a phone number', async function (this: MfaWorld, actor: Actor) {
  await givePhone(this, actor)
})
