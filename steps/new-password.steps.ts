// Steps about NEW_PASSWORD_REQUIRED: what it tells of attributes, and an answer that keeps the password.
import { type DataTable, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { presumeNoPhone } from '../support/actors/presumed'
import { expectRequired, expectShown } from '../support/expect/new-password'
import { answer } from '../support/tasks/answer'
import type { MfaWorld } from '../support/world'

When('{actor} answers with the temporary password as the new one', async function (this: MfaWorld, actor: Actor) {
  await answer(this, actor, { NEW_PASSWORD: actor.password })
})

Then('the challenge requires no attributes', function (this: MfaWorld) {
  expectRequired(this, [])
})

Then('the challenge requires the attribute {member}', function (this: MfaWorld, name: string) {
  expectRequired(this, [`userAttributes.${name}`])
})

Then('the challenge shows the attributes:', function (this: MfaWorld, table: DataTable) {
  presumeNoPhone(this.examineLast().actor, 'expects none to be shown')
  expectShown(this, table.rowsHash())
})
