// Asking for the sign-up code again, once or as often as a limit needs it.
import type { Actor } from '../actors/actor'
import { presumeCode } from '../actors/presumed'
import { addressed, asItIs, type Edit, hashOfMember } from '../wire/draft'
import { succeeded } from '../wire/succeeded'
import type { MfaWorld } from '../world'
import { send } from './send'

export function resendCode(world: MfaWorld, actor: Actor, edit: Edit = asItIs) {
  actor.home ??= world.pool
  presumeCode(actor)
  const members = { ClientId: addressed.ClientId, Username: actor.login, SecretHash: hashOfMember }
  return send(world, actor, { operation: 'ResendConfirmationCode', members }, edit)
}

export async function resendCodes(world: MfaWorld, actor: Actor, times: number): Promise<void> {
  for (let sent = 0; sent < times; sent += 1) succeeded(await resendCode(world, actor))
}
