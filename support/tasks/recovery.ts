// Resetting a forgotten password: asking for the code, and setting a new password with it.
import type { Actor } from '../actors/actor'
import { presumeProven } from '../actors/presumed'
import { addressed, asItIs, type Edit, hashOfMember } from '../wire/draft'
import { succeeded } from '../wire/succeeded'
import type { CodeWish } from '../words/codes'
import type { MfaWorld } from '../world'
import { codeFor } from './codes'
import { send } from './send'
import { nextPassword } from './users'

interface Delivery {
  readonly CodeDeliveryDetails?: { readonly DeliveryMedium?: string }
}

export async function askToReset(world: MfaWorld, actor: Actor, edit: Edit = asItIs) {
  actor.home ??= world.pool
  const members = { ClientId: addressed.ClientId, Username: actor.login, SecretHash: hashOfMember }
  const outcome = await send(world, actor, { operation: 'ForgotPassword', members }, edit)
  const { CodeDeliveryDetails: sent } = (outcome.response ?? {}) as Delivery
  if (sent) actor.resetCodeBy = sent.DeliveryMedium === 'SMS' ? 'phone' : 'e-mail'
  return outcome
}

export async function askToResetTimes(world: MfaWorld, actor: Actor, times: number): Promise<void> {
  for (let asked = 0; asked < times; asked += 1) succeeded(await askToReset(world, actor))
}

/** For a limit that is only known to lie below a number of calls. */
export async function askUntilRefused(world: MfaWorld, actor: Actor, most: number): Promise<void> {
  for (let asked = 0; asked < most; asked += 1) if ((await askToReset(world, actor)).refusal) return
}

export async function resetPassword(world: MfaWorld, actor: Actor, code: CodeWish, edit: Edit = asItIs): Promise<void> {
  actor.home ??= world.pool
  if (actor.messages.EMAIL === 0) presumeProven(actor, 'email') // the code of the sign-up, for want of another
  const members = {
    ClientId: addressed.ClientId,
    Username: actor.login,
    ConfirmationCode: codeFor(world, actor, actor.resetCodeBy, code),
    Password: nextPassword(world, actor),
    SecretHash: hashOfMember,
  }
  const { response } = await send(world, actor, { operation: 'ConfirmForgotPassword', members }, edit)
  if (response) actor.takeNewPassword()
}
