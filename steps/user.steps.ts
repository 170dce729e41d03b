// Steps about users: who they are, how they come in, and how they sign up.
import { Given, When } from '@cucumber/cucumber'
import type { Actor, Door } from '../support/actors/actor'
import type { ClientKind } from '../support/pools/app-client'
import { useClientWith } from '../support/tasks/clients'
import { becomeConfirmed } from '../support/tasks/confirmed'
import { beUser, confirmSignUp, signUp } from '../support/tasks/users'
import { asItIs, type Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import { plainUser, type UserWish } from '../support/words/users'
import type { MfaWorld } from '../support/world'

Given('{actor} uses the {door} and a {client}', (actor: Actor, door: Door, client: ClientKind) => {
  Object.assign(actor, { door, clientKind: client })
})

Given('{actor} uses the {door}', (actor: Actor, door: Door) => {
  actor.door = door
})

Given('{actor} uses a {client}', (actor: Actor, client: ClientKind) => {
  actor.clientKind = client
})

Given(
  '{actor} uses a {client} {clientTrait}',
  async function (this: MfaWorld, actor: Actor, client: ClientKind, trait: object) {
    await useClientWith(this, actor, client, trait)
  },
)

Given('{actor} is {user}', async function (this: MfaWorld, actor: Actor, wish: UserWish) {
  await beUser(this, actor, wish)
})

Given('{actor} is a user of another pool with {shape}', async function (this: MfaWorld, actor: Actor, shape: string) {
  await beUser(this, actor, plainUser, await this.sharedPool(shape, 'another'))
})

Given('{actor} has signed up', async function (this: MfaWorld, actor: Actor) {
  await signUp(this, actor, asItIs)
  this.nothingUnexamined()
})

Given('{actor} has signed up and confirmed', async function (this: MfaWorld, actor: Actor) {
  await signUp(this, actor, asItIs)
  this.nothingUnexamined()
  await becomeConfirmed(this, actor)
  this.nothingUnexamined()
})

When('{actor} signs up', async function (this: MfaWorld, actor: Actor) {
  await signUp(this, actor, asItIs)
})

When('{actor} signs up, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await signUp(this, actor, edit)
})

When('{actor} confirms the sign-up with {code}', async function (this: MfaWorld, actor: Actor, code: CodeWish) {
  await confirmSignUp(this, actor, code, asItIs)
})

When(
  '{actor} confirms the sign-up with {code}, but {edit}',
  async function (this: MfaWorld, actor: Actor, code: CodeWish, edit: Edit) {
    await confirmSignUp(this, actor, code, edit)
  },
)
