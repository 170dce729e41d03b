// Steps about passkeys: registering, listing, deleting, and proving one.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectCreationOptions, expectList, expectPages, expectRequestOptions } from '../support/expect/passkeys'
import {
  answerWithPasskey,
  completePasskey,
  deletePasskey,
  havePasskeys,
  listPasskeys,
  registerPasskey,
  startPasskey,
} from '../support/tasks/passkeys'
import { setPreference } from '../support/tasks/preference'
import { type Ceremony, rightly } from '../support/webauthn/ceremony'
import { asItIs, type Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given('{actor} has a passkey', async function (this: MfaWorld, actor: Actor) {
  await havePasskeys(this, actor, 1)
})

Given('{actor} has a passkey {ceremony}', async function (this: MfaWorld, actor: Actor, ceremony: Ceremony) {
  await havePasskeys(this, actor, 1, ceremony)
})

Given('{actor} has {int} passkeys', async function (this: MfaWorld, actor: Actor, count: number) {
  await havePasskeys(this, actor, count)
})

Given('{actor} has turned on passkeys beside TOTP', async function (this: MfaWorld, actor: Actor) {
  await setPreference(this, actor, { TOTP: 'preferred', passkeys: 'enabled' })
  this.nothingUnexamined()
})

When('{actor} starts to register a passkey', async function (this: MfaWorld, actor: Actor) {
  await startPasskey(this, actor)
})

When('{actor} starts to register a passkey, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await startPasskey(this, actor, edit)
})

When('{actor} registers the passkey', async function (this: MfaWorld, actor: Actor) {
  await completePasskey(this, actor)
})

When('{actor} registers the passkey, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await completePasskey(this, actor, rightly, edit)
})

When('{actor} registers the passkey {ceremony}', async function (this: MfaWorld, actor: Actor, ceremony: Ceremony) {
  await completePasskey(this, actor, ceremony)
})

When('{actor} registers one more passkey', async function (this: MfaWorld, actor: Actor) {
  await registerPasskey(this, actor)
})

When('{actor} lists her passkeys', async function (this: MfaWorld, actor: Actor) {
  await listPasskeys(this, actor)
})

When('{actor} lists her passkeys, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await listPasskeys(this, actor, edit)
})

When('{actor} lists at most {int} of her passkeys', async function (this: MfaWorld, actor: Actor, most: number) {
  await listPasskeys(this, actor, asItIs, { MaxResults: most })
})

When('{actor} deletes her passkey', async function (this: MfaWorld, actor: Actor) {
  await deletePasskey(this, actor)
})

When('{actor} deletes her passkey, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await deletePasskey(this, actor, edit)
})

When('{actor} answers with her passkey', async function (this: MfaWorld, actor: Actor) {
  await answerWithPasskey(this, actor)
})

When('{actor} answers with her passkey, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await answerWithPasskey(this, actor, rightly, edit)
})

When('{actor} answers with her passkey {ceremony}', async function (this: MfaWorld, actor: Actor, ceremony: Ceremony) {
  await answerWithPasskey(this, actor, ceremony)
})

When('{actor} answers with the passkey of {actor}', async function (this: MfaWorld, actor: Actor, other: Actor) {
  await answerWithPasskey(this, actor, rightly, asItIs, other)
})

Then(
  '{actor} is asked to make a passkey, user verification {verification}',
  function (this: MfaWorld, actor: Actor, verification: string) {
    expectCreationOptions(this, actor, verification)
  },
)

Then(
  'the challenge asks for the passkeys of {actor}, user verification {verification}',
  (actor: Actor, verification: string) => {
    expectRequestOptions(actor, verification)
  },
)

Then('{actor} is shown her passkeys', function (this: MfaWorld, actor: Actor) {
  expectList(this, actor, actor.passkeys)
})

Then('{actor} is shown no passkeys', function (this: MfaWorld, actor: Actor) {
  expectList(this, actor, [])
})

Then('{actor} finds all her passkeys in pages of {int}', async function (this: MfaWorld, actor: Actor, size: number) {
  await expectPages(this, actor, size)
})
