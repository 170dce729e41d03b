// Steps about the configuration of a pool: its MFA factors, its settings and its app clients, as an administrator changes them.
import { type DataTable, Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectClient, expectMfa, expectMfaAnswer, expectPool } from '../support/expect/pool-config'
import { createClient, createPool, setMfa, updateClient, updatePool } from '../support/tasks/pool-config'
import { administrator } from '../support/wire/outcome'
import type { MfaConfig } from '../support/words/mfa-config'
import type { PoolSettings } from '../support/words/pool-settings'
import type { MfaWorld } from '../support/world'

Given('the administrator has created a pool with {poolSettings}', async function (this: MfaWorld, wish: PoolSettings) {
  await createPool(this, wish)
  this.nothingUnexamined()
})

Given('the administrator has set MFA to {mfaConfig}', async function (this: MfaWorld, config: MfaConfig) {
  await setMfa(this, config)
  this.nothingUnexamined()
})

When('the administrator creates a pool with {poolSettings}', async function (this: MfaWorld, wish: PoolSettings) {
  await createPool(this, wish)
})

When('the administrator updates the pool with {poolSettings}', async function (this: MfaWorld, wish: PoolSettings) {
  await updatePool(this, wish)
})

When('the administrator sets MFA to {mfaConfig}', async function (this: MfaWorld, config: MfaConfig) {
  await setMfa(this, config)
})

When(
  'the administrator asks for {operation} in a pool that does not exist',
  async function (this: MfaWorld, operation: 'GetUserPoolMfaConfig') {
    await this.call(administrator, operation, { UserPoolId: `${this.run.target.region}_Nobody000`, Username: 'nobody' })
  },
)

When('the administrator creates a client for {actor}', async function (this: MfaWorld, actor: Actor) {
  await createClient(this, actor, {})
})

When(
  'the administrator creates a client for {actor} {clientTrait}',
  async function (this: MfaWorld, actor: Actor, trait: object) {
    await createClient(this, actor, trait)
  },
)

When(
  'the administrator updates the client of {actor} to one {clientTrait}',
  async function (this: MfaWorld, actor: Actor, trait: object) {
    await updateClient(this, actor, trait)
  },
)

Then('the answer shows MFA {mfaConfig}', function (this: MfaWorld, config: MfaConfig) {
  expectMfaAnswer(this, config)
})

Then('the pool shows MFA {mfaConfig}', async function (this: MfaWorld, config: MfaConfig) {
  await expectMfa(this, config)
})

Then('the pool is described with:', async function (this: MfaWorld, table: DataTable) {
  await expectPool(this, table.rowsHash())
})

Then('the client of {actor} is described with:', async function (this: MfaWorld, actor: Actor, table: DataTable) {
  await expectClient(this, actor.client.id, table.rowsHash())
})
