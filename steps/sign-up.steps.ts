// Steps about signing up: what comes of it, codes sent again, and who holds an address already.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { presumeProven, presumeSent } from '../support/actors/presumed'
import { expectEachRefused } from '../support/expect/again'
import { type Delivery, expectDelivery, expectSomeDelivery } from '../support/expect/delivery'
import { expectConfirmedSignUp, expectSignedUp } from '../support/expect/signed-up'
import { resendCode, resendCodes } from '../support/tasks/confirmation'
import { confirmSignUp, signUp } from '../support/tasks/users'
import { asItIs, type Edit } from '../support/wire/draft'
import type { CodeWish } from '../support/words/codes'
import type { UserWish } from '../support/words/users'
import type { MfaWorld } from '../support/world'

Given('{actor} has the e-mail address of {actor}', (actor: Actor, other: Actor) => {
  actor.email = other.email
})

Given('{actor} has the phone number of {actor}', (actor: Actor, other: Actor) => {
  actor.phone = other.phone
})

When('{actor} signs up as {user}', async function (this: MfaWorld, actor: Actor, { phone, email }: UserWish) {
  await signUp(this, actor, asItIs, { phone, email })
})

Then('{actor} is signed up and confirmed', function (this: MfaWorld, actor: Actor) {
  expectConfirmedSignUp(this, actor)
})

Then('{actor} is signed up, and nothing was sent', function (this: MfaWorld, actor: Actor) {
  presumeProven(actor, 'email')
  expectSignedUp(this, actor)
})

Then(
  '{actor} is signed up, and {delivery} went to {string}',
  function (this: MfaWorld, actor: Actor, delivery: Delivery, destination: string) {
    presumeSent(actor, 'SignUp', delivery)
    expectSignedUp(this, actor, delivery, destination)
  },
)

When('{actor} asks for the sign-up code again', async function (this: MfaWorld, actor: Actor) {
  await resendCode(this, actor)
})

When('{actor} asks for the sign-up code again, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await resendCode(this, actor, edit)
})

When(
  '{actor} asks for the sign-up code again {int} times',
  async function (this: MfaWorld, actor: Actor, times: number) {
    await resendCodes(this, actor, times)
  },
)

When(
  '{actor} confirms the sign-up {int} times with {code}, each refused with {refusal}',
  async function (this: MfaWorld, actor: Actor, times: number, code: CodeWish, refusal: string) {
    await expectEachRefused(this, actor, times, refusal, () => confirmSignUp(this, actor, code, asItIs))
  },
)

Then(
  '{actor} is told that {delivery} went to {string}',
  function (this: MfaWorld, actor: Actor, delivery: Delivery, destination: string) {
    presumeSent(actor, this.examineLast().operation, delivery)
    expectDelivery(this, actor, delivery, destination)
  },
)

Then('{actor} is told that a code went somewhere', function (this: MfaWorld, actor: Actor) {
  expectSomeDelivery(this, actor)
})
