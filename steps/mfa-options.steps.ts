// Steps about the legacy MFA options, which knew nothing but SMS.
import { When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { setMfaOption } from '../support/tasks/mfa-options'
import type { Edit } from '../support/wire/draft'
import type { MfaWorld } from '../support/world'

When('{actor} sets the legacy MFA options to SMS', async function (this: MfaWorld, actor: Actor) {
  await setMfaOption(this, actor, 'SMS')
})

When(
  '{actor} sets the legacy MFA options to SMS, but {edit}',
  async function (this: MfaWorld, actor: Actor, edit: Edit) {
    await setMfaOption(this, actor, 'SMS', edit)
  },
)

When('{actor} sets the legacy MFA options to nothing', async function (this: MfaWorld, actor: Actor) {
  await setMfaOption(this, actor, 'nothing')
})
