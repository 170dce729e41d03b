// Steps about the devices that are kept of a user: shown, listed, remembered or not, and forgotten, through either door.
import { Given, Then, When } from '@cucumber/cucumber'
import type { Actor } from '../support/actors/actor'
import { expectDevice, expectDevices } from '../support/expect/device'
import { forgetDevice, getDevice, listDevices, setDeviceStatus } from '../support/tasks/devices'
import type { Edit } from '../support/wire/draft'
import type { DeviceWish } from '../support/words/devices'
import type { MfaWorld } from '../support/world'

When('{actor} looks at {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await getDevice(this, actor, device)
})

When(
  '{actor} looks at {device}, but {edit}',
  async function (this: MfaWorld, actor: Actor, device: DeviceWish, edit: Edit) {
    await getDevice(this, actor, device, edit)
  },
)

When('{actor} lists her/his devices', async function (this: MfaWorld, actor: Actor) {
  await listDevices(this, actor)
})

When('{actor} lists her/his devices, but {edit}', async function (this: MfaWorld, actor: Actor, edit: Edit) {
  await listDevices(this, actor, edit)
})

When(
  '{actor} sets {device} to {deviceStatus}',
  async function (this: MfaWorld, actor: Actor, device: DeviceWish, status: string) {
    await setDeviceStatus(this, actor, device, status)
  },
)

When(
  '{actor} sets {device} to {deviceStatus}, but {edit}',
  async function (this: MfaWorld, actor: Actor, device: DeviceWish, status: string, edit: Edit) {
    await setDeviceStatus(this, actor, device, status, edit)
  },
)

Given(
  '{actor} has set {device} to {deviceStatus}',
  async function (this: MfaWorld, actor: Actor, device: DeviceWish, status: string) {
    await setDeviceStatus(this, actor, device, status)
    this.nothingUnexamined()
  },
)

When('{actor} forgets {device}', async function (this: MfaWorld, actor: Actor, device: DeviceWish) {
  await forgetDevice(this, actor, device)
})

When(
  '{actor} forgets {device}, but {edit}',
  async function (this: MfaWorld, actor: Actor, device: DeviceWish, edit: Edit) {
    await forgetDevice(this, actor, device, edit)
  },
)

Then(
  '{actor} is shown the device {string}, {deviceStatus}',
  function (this: MfaWorld, actor: Actor, name: string, status: string) {
    expectDevice(this, actor, name, status)
  },
)

Then('{actor} is shown {int} device(s)', function (this: MfaWorld, actor: Actor, count: number) {
  expectDevices(this, actor, count)
})
