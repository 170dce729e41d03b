// Steps about the administrator as the one who makes users and their passwords.
import { Then, When } from '@cucumber/cucumber'
import { assert } from 'chai'
import type { Actor } from '../support/actors/actor'
import { presumeNoPhone } from '../support/actors/presumed'
import { expectCreated } from '../support/expect/user'
import {
  confirmForUser,
  createUser,
  givePassword,
  invite,
  inviteAgain,
  moveAddress,
  resetForUser,
} from '../support/tasks/account'
import { type Medium, messagesTo } from '../support/tasks/codes'
import type { Edit } from '../support/wire/draft'
import type { UserWish } from '../support/words/users'
import type { MfaWorld } from '../support/world'

When('the administrator creates {actor} as {user}', async function (this: MfaWorld, actor: Actor, wish: UserWish) {
  await createUser(this, actor, wish)
})

When(
  'the administrator creates {actor} as {user}, but {edit}',
  async function (this: MfaWorld, actor: Actor, wish: UserWish, edit: Edit) {
    await createUser(this, actor, wish, edit)
  },
)

When('the administrator invites {actor} as {user}', async function (this: MfaWorld, actor: Actor, wish: UserWish) {
  await invite(this, actor, wish)
})

When(
  'the administrator invites {actor} by e-mail as {user}',
  async function (this: MfaWorld, actor: Actor, wish: UserWish) {
    await invite(this, actor, wish, ['EMAIL'])
  },
)

When('the administrator invites {actor} again', async function (this: MfaWorld, actor: Actor) {
  await inviteAgain(this, actor)
})

When('the administrator confirms {actor}', async function (this: MfaWorld, actor: Actor) {
  await confirmForUser(this, actor)
})

When('the administrator gives {actor} a permanent password', async function (this: MfaWorld, actor: Actor) {
  await givePassword(this, actor, true)
})

When('the administrator gives {actor} a temporary password', async function (this: MfaWorld, actor: Actor) {
  await givePassword(this, actor, false)
})

When('the administrator gives {actor} a password', async function (this: MfaWorld, actor: Actor) {
  await givePassword(this, actor)
})

When(
  'the administrator gives {actor} the permanent password {string}',
  async function (this: MfaWorld, actor: Actor, password: string) {
    await givePassword(this, actor, true, password)
  },
)

When('the administrator resets the password of {actor}', async function (this: MfaWorld, actor: Actor) {
  await resetForUser(this, actor)
})

When('the administrator gives {actor} another e-mail address', async function (this: MfaWorld, actor: Actor) {
  await moveAddress(this, actor)
})

Then('the administrator is shown {actor} as a new user', function (this: MfaWorld, actor: Actor) {
  presumeNoPhone(actor, 'expects to be shown none')
  expectCreated(this, actor)
})

Then(
  '{int} message(s) was/were sent to the {medium} of {actor}',
  async function (this: MfaWorld, count: number, medium: Medium, actor: Actor) {
    assert.lengthOf(await messagesTo(this, actor, medium), count)
  },
)
