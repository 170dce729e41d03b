// Steps about MFA preferences: set through the actor's door, and what the pool then shows of the user.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectFactors, expectOwnFactors } from '../support/expect/factors'
import { expectRecord } from '../support/expect/user-record'
import { type Factor, type Preference, setPreference, tryPreference } from '../support/tasks/preference'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

Given(
  '{actor} has set {factor} to {preference}',
  async function (this: MfaWorld, actor: Actor, factor: Factor, wish: Preference) {
    await setPreference(this, actor, { [factor]: wish })
    this.nothingUnexamined()
  },
)

When(
  '{actor} sets {factor} to {preference}',
  async function (this: MfaWorld, actor: Actor, factor: Factor, wish: Preference) {
    await setPreference(this, actor, { [factor]: wish })
  },
)

When(
  '{actor} sets {factor} to {preference}, but {edit}',
  async function (this: MfaWorld, actor: Actor, factor: Factor, wish: Preference, edit: Edit) {
    await setPreference(this, actor, { [factor]: wish }, edit)
  },
)

When(
  '{actor} sets {factor} to {preference} and {factor} to {preference}',
  async function (this: MfaWorld, actor: Actor, one: Factor, wish: Preference, other: Factor, wished: Preference) {
    await setPreference(this, actor, { [one]: wish, [other]: wished })
  },
)

When(
  '{actor} sets {factor} to {preference} and {factor} to {preference}, but {edit}',
  async function (
    this: MfaWorld,
    actor: Actor,
    one: Factor,
    wish: Preference,
    other: Factor,
    wished: Preference,
    edit: Edit,
  ) {
    await setPreference(this, actor, { [one]: wish, [other]: wished }, edit)
  },
)

When(
  '{actor} tries to set {factor} to {preference}, taken or not',
  async function (this: MfaWorld, actor: Actor, factor: Factor, wish: Preference) {
    await tryPreference(this, actor, { [factor]: wish })
  },
)

Then('the pool shows no factors of {actor}', async function (this: MfaWorld, actor: Actor) {
  await expectFactors(this, actor, undefined, undefined)
})

Then(
  'the pool shows {challenges} of {actor}, none preferred',
  async function (this: MfaWorld, factors: string[], actor: Actor) {
    await expectFactors(this, actor, factors, undefined)
  },
)

Then(
  'the pool shows {challenges} of {actor}, {challenge} preferred',
  async function (this: MfaWorld, factors: string[], actor: Actor, preferred: string) {
    await expectFactors(this, actor, factors, preferred)
  },
)

Then('{actor} sees no factors of her/his own', async function (this: MfaWorld, actor: Actor) {
  await expectOwnFactors(this, actor, undefined)
})

Then(
  '{actor} sees {challenges} of her/his own, none preferred',
  async function (this: MfaWorld, actor: Actor, factors: string[]) {
    await expectOwnFactors(this, actor, factors)
  },
)

Then(
  '{actor} sees {challenges} of her/his own, {challenge} preferred',
  async function (this: MfaWorld, actor: Actor, factors: string[], preferred: string) {
    await expectOwnFactors(this, actor, factors, preferred)
  },
)

Then('the record of {actor} is that of a user without MFA', async function (this: MfaWorld, actor: Actor) {
  await expectRecord(this, actor, {})
})

Then('the record of {actor} is that of a user who prefers an app', async function (this: MfaWorld, actor: Actor) {
  await expectRecord(this, actor, {
    PreferredMfaSetting: 'SOFTWARE_TOKEN_MFA',
    UserMFASettingList: ['SOFTWARE_TOKEN_MFA'],
  })
})
