// Steps about the record of a user as an administrator finds it, to the member.
import { Then } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectRecord } from '../support/expect/user-record'
import type { MfaWorld } from '../support/world'

Then('the administrator finds {actor} by e-mail address, without factors', async function (this: MfaWorld, who: Actor) {
  await expectRecord(this, who, {})
})

Then(
  'the administrator finds {actor} by e-mail address, with {challenge} preferred',
  async function (this: MfaWorld, who: Actor, factor: string) {
    await expectRecord(this, who, { PreferredMfaSetting: factor, UserMFASettingList: [factor] })
  },
)
