// Steps about devices: what a sign-in tells of the one it came from, confirming one, and proving it in place of MFA.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectConfirmed } from '../support/expect/device'
import { expectNewDevice, expectNoDevice, expectSignedInFrom } from '../support/expect/new-device'
import { confirmDevice, haveRememberedDevice, loseSecret, openDeviceProof, proveDevice } from '../support/tasks/devices'
import { provePassword, signIn, signInBySrp } from '../support/tasks/sign-in'
import { asItIs, type Edit } from '../support/wire/draft'
import { type DeviceWish, naming } from '../support/words/devices'
import type { MfaWorld } from '../support/world'

Given('{actor} has confirmed her/his device', async function (this: MfaWorld, actor: Actor) {
  await confirmDevice(this, actor)
  this.nothingUnexamined()
})

Given('{actor} has a remembered device', async function (this: MfaWorld, actor: Actor) {
  await haveRememberedDevice(this, actor)
})

Given('{actor} has lost the secret of her/his device', (actor: Actor) => {
  loseSecret(actor)
})

When('{actor} confirms her/his device', async function (this: MfaWorld, actor: Actor) {
  await confirmDevice(this, actor)
})

When('{actor} confirms her/his device, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await confirmDevice(this, actor, edit)
})

When('{actor} confirms her/his device as {string}', async function (this: MfaWorld, actor: Actor, name: string) {
  await confirmDevice(this, actor, asItIs, name)
})

When('{actor} signs in, naming {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await signIn(this, actor, naming(device))
})

When('{actor} signs in by SRP, naming {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await signInBySrp(this, actor, naming(device))
})

When('{actor} proves the password, naming {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await provePassword(this, actor, naming(device))
})

When('{actor} opens the proof of her/his device', async function (this: MfaWorld, actor: Actor) {
  await openDeviceProof(this, actor)
})

When(
  '{actor} opens the proof of her/his device, but {edit}',
  async function (this: MfaWorld, actor: Actor, edit: Edit) {
    await openDeviceProof(this, actor, edit)
  },
)

When('{actor} proves her/his device', async function (this: MfaWorld, actor: Actor) {
  await proveDevice(this, actor)
})

When('{actor} proves her/his device, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await proveDevice(this, actor, edit)
})

Then('{actor} is given a new device', async function (this: MfaWorld, actor: Actor) {
  await expectNewDevice(this, actor)
})

Then('{actor} is given no device', async function (this: MfaWorld, actor: Actor) {
  await expectNoDevice(this, actor)
})

Then('{actor} is signed in from {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await expectSignedInFrom(this, actor, device)
})

Then('{actor} is told that the device is remembered', function (this: MfaWorld, actor: Actor) {
  expectConfirmed(this, actor, false)
})

Then('{actor} is told that she/he must decide about the device', function (this: MfaWorld, actor: Actor) {
  expectConfirmed(this, actor, true)
})
