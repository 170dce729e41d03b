// Steps about devices: what a sign-in tells of the one it came from.
import { Then } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectNewDevice, expectNoDevice } from '../support/expect/new-device'
import type { MfaWorld } from '../support/world'

Then('{actor} is given a new device', async function (this: MfaWorld, actor: Actor) {
  await expectNewDevice(this, actor)
})

Then('{actor} is given no device', async function (this: MfaWorld, actor: Actor) {
  await expectNoDevice(this, actor)
})
